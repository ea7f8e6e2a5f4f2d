import { readPlainRows } from '../report/delimited.ts';
import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { isNativeScript } from './script.ts';

/** A language code as in the first row of Google's equivalent term sets. */
const LANGUAGE = /^[a-z]{2}(?:-[a-z]+)*$/i;
/** Columns of that row besides languages. */
const OTHER_COLUMNS = ['pos', 'description', 'glossary'];

/**
 * Glossaries of translation services: a source term and its target in each row. The native form of an entry is the source; an entry without one is a
 * term that is not translated.
 */
function glossaryFormat(delimiter: ',' | '\t'): ExchangeFormat {
  return {
    read(text) {
      const rows = delimiter === ',' ? readPlainRows(text, delimiter).map(({ cells }) => cells) : tabbedRows(text);
      const collector = createEntryCollector();
      const sources = new Set<string>();
      for (const [source, target] of pairsOf(rows, collector)) {
        if (sources.has(source)) collector.losses.add('further translations of a term');
        else addPair(source, target, collector);
        sources.add(source);
      }
      return collector.result();
    },
    write(dictionary) {
      const losses = createLossCounter();
      countUncarried(dictionary, ['native'], losses);
      const pairs = new Map<string, string>();
      for (const entry of dictionary.entries) {
        const sources = entry.native.filter((source) => isNativeScript(source) && !isNativeScript(entry.name));
        losses.add('native forms in Latin letters', entry.native.length - sources.length);
        for (const source of sources.length > 0 ? sources : [entry.name]) {
          if (pairs.has(source)) losses.add('further translations of a term');
          else pairs.set(source, entry.name);
        }
      }
      const cell = (value: string) =>
        delimiter === ',' && /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
      const lines = [...pairs].map((pair) => `${pair.map(cell).join(delimiter)}\n`);
      return { text: lines.join(''), losses: losses.counts() };
    },
  };
}

/** DeepL and Google Cloud Translation use the same format. */
export const csvGlossary = glossaryFormat(',');
export const tsvGlossary = glossaryFormat('\t');

/** Cells separated by tabs, without quoting. */
function tabbedRows(text: string): string[][] {
  return text.split(/\r\n|\n/).map((line) => line.split('\t'));
}

type Pair = readonly [source: string, target: string];

/** Source and target of each row. If the first row has language codes, they mark the columns with terms; English is the target. */
function pairsOf(rows: readonly (readonly string[])[], { losses }: EntryCollector): Pair[] {
  const pair = (row: readonly string[], source: number, target: number): Pair[] =>
    row[source]?.trim() && row[target]?.trim() ? [[row[source].trim(), row[target].trim()]] : [];
  const [header = []] = rows;
  const languages = header.flatMap((cell, index) => (LANGUAGE.test(cell.trim()) ? [index] : []));
  const isHeader =
    new Set(languages.map((index) => header[index])).size > 1 &&
    header.every((cell, index) => languages.includes(index) || OTHER_COLUMNS.includes(cell.trim()));
  if (!isHeader) return rows.flatMap((row) => pair(row, 0, 1));
  const target = languages.find((index) => /^en\b/i.test(header[index])) ?? languages[languages.length - 1];
  losses.add('columns that are not terms', header.length - languages.length);
  const sources = languages.filter((index) => index !== target);
  return rows.slice(1).flatMap((row) => sources.flatMap((source) => pair(row, source, target)));
}

function addPair(source: string, target: string, { add, losses }: EntryCollector): void {
  if (isNativeScript(target) && !isNativeScript(source)) {
    add({ name: source, native: [target] });
    return;
  }
  if (isNativeScript(source) && !isNativeScript(target)) {
    add({ name: target, native: [source] });
    return;
  }
  if (source !== target) losses.add('source terms in the same script as their target');
  add({ name: target });
}

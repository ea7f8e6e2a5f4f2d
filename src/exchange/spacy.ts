import type { Entry } from '../dictionary/dictionary.ts';
import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asList, asText, member, readJsonLines } from './json.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { rightForms } from './word-lists.ts';

/** Labels of spaCy's models for kinds; the first one is written. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  person: ['PERSON', 'PER'],
  place: ['GPE', 'LOC', 'FAC'],
  organisation: ['ORG'],
};
/** For entries without a kind, as spaCy requires a label. */
const NO_KIND = 'NAME';

/** Patterns of an entity ruler: one JSON object per line. */
function rulerFormat(extra: Readonly<Record<string, string>>): ExchangeFormat {
  return {
    read(text) {
      const collector = createEntryCollector();
      readJsonLines(text).forEach((rule, number) => {
        readRule(rule, number, collector);
      });
      return collector.result();
    },
    write(dictionary) {
      const losses = createLossCounter();
      countUncarried(dictionary, ['id', 'kind', 'aliases'], losses);
      const lines = dictionary.entries.flatMap((entry) => {
        const id = entry.id ?? (entry.aliases.length > 0 ? entry.name : undefined);
        return rightForms(entry).map((pattern) => ({
          label: labelOf(entry),
          pattern,
          ...extra,
          ...(id !== undefined && { id }),
        }));
      });
      return { text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), losses: losses.counts() };
    },
  };
}

export const spacy = rulerFormat({});
export const spaczz = rulerFormat({ type: 'fuzzy' });

/** Patterns with the same label and id are forms of one entry; the first is its name. */
function readRule(rule: unknown, number: number, { add, losses }: EntryCollector): void {
  const [label, id, type] = ['label', 'id', 'type'].map((field) => asText(member(rule, field)));
  const pattern = member(rule, 'pattern');
  const name = type === 'regex' ? undefined : (asText(pattern) ?? phraseOf(asList(pattern)));
  if (name === undefined) {
    losses.add('patterns that are not plain text');
    return;
  }
  losses.add('settings of fuzzy matching', member(rule, 'kwargs') === undefined ? 0 : 1);
  const kind = kindOf(label);
  const key = id === undefined ? `#${number}` : `${label} ${id}`;
  add({ name, ...(kind !== undefined && { kind }), ...(id !== undefined && id !== name && { id }) }, key);
}

/** The text of a token pattern with one word per token: `[{ LOWER: "san" }, { LOWER: "jose" }]`. */
function phraseOf(tokens: readonly unknown[]): string | undefined {
  const words = tokens.map((token) => {
    const keys = Object.keys(token ?? {});
    return keys.length === 1
      ? ['TEXT', 'ORTH', 'LOWER'].map((key) => asText(member(token, key))).find((word) => word)
      : undefined;
  });
  return words.length > 0 && words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}

function kindOf(label: string | undefined): string | undefined {
  if (label === undefined || label === NO_KIND) return undefined;
  const known = Object.keys(LABELS).find((kind) => LABELS[kind].includes(label.toUpperCase()));
  return known ?? label.toLowerCase();
}

function labelOf({ kind }: Entry): string {
  return kind === undefined ? NO_KIND : (LABELS[kind]?.[0] ?? kind.toUpperCase());
}

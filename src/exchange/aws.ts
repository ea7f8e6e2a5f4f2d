import type { Entry } from '../dictionary/dictionary.ts';
import { UngarbleError } from '../errors.ts';
import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { countUncarried, createLossCounter, type LossCounter } from './losses.ts';
import { rightForms } from './word-lists.ts';

const COLUMNS = ['Phrase', 'SoundsLike', 'IPA', 'DisplayAs'] as const;
/** An acronym as it is spoken: `U.N.`. */
const ACRONYM = /^(?:\p{L}\.)+$/u;
const LONGEST_PHRASE = 256;

/** A custom vocabulary table of Amazon Transcribe. */
export const aws: ExchangeFormat = {
  read(text) {
    const [header = [], ...rows] = text.split(/\r\n|\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
    if (!header.includes('Phrase')) throw new UngarbleError('file', [{ line: 1, message: 'no column Phrase' }]);
    const collector = createEntryCollector();
    for (const row of rows) {
      const cell = (column: (typeof COLUMNS)[number]) => row[header.indexOf(column)] ?? '';
      if (cell('Phrase') === '') continue;
      const soundsLike = cell('SoundsLike').replaceAll('-', ' ');
      collector.losses.add('pronunciations in IPA', cell('IPA') === '' ? 0 : 1);
      collector.add({
        name: cell('DisplayAs') || shownAs(cell('Phrase')),
        ...(soundsLike !== '' && { soundsLike: [soundsLike] }),
      });
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases', 'soundsLike'], losses);
    const rows = dictionary.entries.flatMap((entry) =>
      rightForms(entry).flatMap((form) => rowsOf(entry, form, losses)),
    );
    const lines = [COLUMNS, ...rows].map((row) => `${row.join('\t')}\n`);
    return { text: lines.join(''), losses: losses.counts() };
  },
};

function rowsOf({ name, soundsLike }: Entry, form: string, losses: LossCounter): (readonly string[])[] {
  losses.add('aliases, which became names', form === name ? 0 : 1);
  const phrase = phraseOf(form);
  if (phrase === '' || phrase.length >= LONGEST_PHRASE) {
    losses.add('names with digits or without Latin letters');
    return [];
  }
  const sounds = form === name ? soundsLike.map((respelling) => phraseOf(respelling).toLowerCase()) : [];
  const usable = [...new Set(sounds)].filter((sound) => sound !== '');
  losses.add('soundsLike', sounds.length - usable.length);
  return (usable.length > 0 ? usable : ['']).map((sound) => [phrase, sound, '', form]);
}

/** Hyphens between words, plain letters only, and dots in acronyms; empty if a digit would have to be spelled out. */
function phraseOf(form: string): string {
  const plain = form
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .replaceAll('&', ' and ');
  if (/\p{N}/u.test(plain)) return '';
  const words = plain.match(/[A-Za-z][A-Za-z'.]*/g) ?? [];
  if (/[^\P{L}A-Za-z]/u.test(plain)) return '';
  return words.map((word) => (/^[A-Z]{2,}$/.test(word) ? word.replace(/./g, '$&.') : word)).join('-');
}

function shownAs(phrase: string): string {
  const words = phrase.split('-');
  return words.map((word) => (ACRONYM.test(word) ? word.replaceAll('.', '') : word)).join(' ');
}

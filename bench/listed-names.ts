import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Kind } from '../src/dictionary/dictionary.ts';
import { pick, seededRandom } from './seeded-random.ts';

export interface ListedName {
  readonly name: string;
  readonly kind: Kind;
}

const ONSETS = 'b br ch d f g gr h j k kh kl l m n p r s sh st t tr v w y z zh'.split(' ');
const VOWELS = 'a e i o u aa ai ei ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'm', 'v', 'k', 'd', 'ri', 'ni', 'sky', 'zad'];

/** Distinct names of people, with a given name and a surname, generated from syllables. */
export function seededNames(count: number, seed = 1): ListedName[] {
  const random = seededRandom(seed);
  const word = (syllables: number): string => {
    let text = '';
    for (let i = 0; i < syllables; i++) text += pick(ONSETS, random) + pick(VOWELS, random);
    text += pick(CODAS, random);
    return text[0].toUpperCase() + text.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) names.add(`${word(2)} ${word(random() < 0.5 ? 2 : 3)}`);
  return [...names].map((name) => ({ name, kind: 'person' }));
}

/** Reads the names of a TSV file with the columns `name` and `kind` and a header line; unzips it if its name ends in `.gz`. */
export function readNames(file: string): ListedName[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [, ...lines] = text.split('\n').filter(Boolean);
  return lines.map((line) => {
    const [name, kind] = line.split('\t');
    return { name, kind: kind as Kind };
  });
}

/** Writes names in the format that `readNames` reads. */
export function namesAsTsv(names: readonly ListedName[]): string {
  return ['name\tkind', ...names.map(({ name, kind }) => `${name}\t${kind}`), ''].join('\n');
}

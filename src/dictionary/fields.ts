import { distance } from 'fastest-levenshtein';
import { SEVERITIES } from './dictionary.ts';

/** The type of a field of an entry or rule. `texts`: a list of strings, or a single string. */
export type FieldType = 'text' | 'texts' | 'specs' | readonly string[];

export const ENTRY_FIELDS = {
  name: 'text',
  id: 'text',
  kind: 'text',
  aliases: 'texts',
  garbles: 'texts',
  roles: 'texts',
  titles: 'texts',
  soundsLike: 'texts',
  native: 'texts',
  near: 'texts',
  not: 'texts',
  match: ['exact', 'strict', 'normal', 'loose'],
  case: ['keep', 'exact'],
  note: 'text',
  url: 'text',
  severity: SEVERITIES,
  specs: 'specs',
} as const satisfies Readonly<Record<string, FieldType>>;

export const RULE_FIELDS = {
  rule: 'text',
  becomes: 'text',
  note: 'text',
  url: 'text',
  severity: ENTRY_FIELDS.severity,
  specs: 'specs',
} as const satisfies Readonly<Record<string, FieldType>>;

export const SPEC_FIELDS = ['from', 'to', 'keep'] as const;

/** `$schema` is for editors of JSON files and is ignored. */
export const DICTIONARY_FIELDS = ['imports', 'entries', 'rules', '$schema'] as const;

/** Synonyms of field names, from other tools and everyday language. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['canonical', 'name'],
  ['term', 'name'],
  ['label', 'name'],
  ['type', 'kind'],
  ['category', 'kind'],
  ['variants', 'aliases'],
  ['synonyms', 'aliases'],
  ['misspellings', 'garbles'],
  ['wrong', 'garbles'],
  ['errors', 'garbles'],
  ['positions', 'roles'],
  ['offices', 'roles'],
  ['pronunciation', 'soundsLike'],
  ['phonetic', 'soundsLike'],
  ['script', 'native'],
  ['original', 'native'],
  ['context', 'near'],
  ['except', 'not'],
  ['strictness', 'match'],
  ['comment', 'note'],
  ['description', 'note'],
  ['link', 'url'],
  ['tests', 'specs'],
  ['examples', 'specs'],
  ['pattern', 'rule'],
  ['replacement', 'becomes'],
  ['include', 'imports'],
  ['terms', 'entries'],
  ['names', 'entries'],
]);

/** A typo changes at most two letters, and at most a third of the word. */
const MAX_SLIPS = 2;
const MAX_SLIP_SHARE = 1 / 3;

/** The allowed word that another one stands for: a synonym, the singular, or the same in another letter case; undefined if there is none. */
export function synonymOf(word: string, allowed: readonly string[]): string | undefined {
  const plain = plainWord(word);
  const other = OTHER_WORDS.get(plain);
  if (other && allowed.includes(other)) return other;
  return allowed.find((candidate) => ['', 's', 'es'].some((ending) => plain + ending === plainWord(candidate)));
}

/** The allowed word that was probably meant; undefined if there is none. */
export function didYouMean(word: string, allowed: readonly string[]): string | undefined {
  const synonym = synonymOf(word, allowed);
  if (synonym) return synonym;
  const plain = plainWord(word);
  const [best] = allowed
    .map((candidate) => ({ candidate, slips: slipsBetween(plain, plainWord(candidate)) }))
    .filter(({ candidate, slips }) => slips <= Math.min(MAX_SLIPS, candidate.length * MAX_SLIP_SHARE))
    .sort((a, b) => a.slips - b.slips);
  return best?.candidate;
}

/** Two transposed letters count as one typo. */
function slipsBetween(word: string, other: string): number {
  const slips = distance(word, other);
  return sortedLetters(word) === sortedLetters(other) ? slips / 2 : slips;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

import { pick } from './seeded-random.ts';

/** Letters that are confused in hearing or romanisation. */
const SOUND_ALIKE: readonly (readonly [string, string])[] = [
  ['c', 'k'],
  ['k', 'c'],
  ['f', 'ph'],
  ['ph', 'f'],
  ['v', 'w'],
  ['w', 'v'],
  ['s', 'z'],
  ['z', 's'],
  ['j', 'y'],
  ['y', 'i'],
  ['b', 'p'],
  ['d', 't'],
  ['t', 'd'],
  ['g', 'k'],
  ['i', 'ee'],
  ['u', 'oo'],
  ['o', 'u'],
  ['kh', 'h'],
  ['sh', 's'],
  ['ch', 'sh'],
];
const VOWELS = 'aeiou';

type Edit = (name: string, at: number, random: () => number) => string;

const EDITS: readonly Edit[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name[at] + name.slice(at),
  (name, at, random) =>
    name.slice(0, at) + pick([...VOWELS], random) + name.slice(at + (VOWELS.includes(name[at]) ? 1 : 0)),
  (name, at) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  soundAlike,
  soundAlike,
];

/** A name with one edit within a word: a letter lost, doubled, or replaced by a vowel or a letter of similar sound, or two in the other order. The first and last letter of each word stay. */
export function misspell(name: string, random: () => number): string {
  const inner = [...name.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map(({ index }) => index);
  if (inner.length === 0) return name;
  return pick(EDITS, random)(name, pick(inner, random), random);
}

/** Replaces a letter by one of similar sound, or deletes it if there is none. */
function soundAlike(name: string, at: number, random: () => number): string {
  const fitting = SOUND_ALIKE.filter(([from]) => name.startsWith(from, at));
  if (fitting.length === 0) return EDITS[0](name, at, random);
  const [from, to] = pick(fitting, random);
  return name.slice(0, at) + to + name.slice(at + from.length);
}

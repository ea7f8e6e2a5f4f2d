import { romanisationKey } from '../../src/similarity/romanisation-key.ts';
import { without } from './neighbours-by-slicing.ts';

/** Classes that are taken for each other. */
const READ_FOR: Readonly<Record<string, string>> = { K: 'STVA', S: 'KT', T: 'KS', V: 'KA', A: 'KV' };

const keysOf = (word: string): string[] => [romanisationKey(word), romanisationKey(word, true)];

/** Whether two keys differ in one class: one that only one of them has, or one that is read for the other. The vowel class occurs only at the start. */
function areNear(key: string, other: string): boolean {
  const places = [...key].map((_, at) => at);
  const shorter = places.map((at) => without(key, at));
  const longer = [...other].map((_, at) => without(other, at));
  const isRead = (at: number) =>
    without(key, at) === without(other, at) &&
    (READ_FOR[key[at]] ?? '').includes(other[at]) &&
    (at === 0 || other[at] !== 'A');
  return shorter.includes(other) || longer.includes(key) || (key.length === other.length && places.some(isRead));
}

/** Whether a key of one word, of two classes or more, is near to a key of another. */
export function haveNearKeys(query: string, word: string): boolean {
  return keysOf(query)
    .filter((key) => key.length > 1)
    .some((key) => keysOf(word).some((other) => areNear(key, other)));
}

import { KEY_CLASSES, VOWEL_CLASS, writeRomanisationKey } from '../similarity/romanisation-key.ts';
import { keyNeighbour, type NearStrings, writeMembers } from './near-strings.ts';

/** Classes of a key that are varied, and the fewest: a key of one class is near to everything. */
const MOST_CLASSES = 24;
const FEWEST_CLASSES = 2;
/** Longer strings are known by their first bytes. */
const LONGEST = 64;

const codesOf = (names: string): number[] => Array.from(names, (name) => name.charCodeAt(0));
/** What each class is read for: soft and hard c and g, t and its hiss, w and h and nothing. All classes would bring a third more strings, and no more right ones. */
const READ_FOR = new Map(
  Object.entries({ K: 'STVA', S: 'KT', T: 'KS', V: 'KA', A: 'KV' }).map(([name, others]) => [
    name.charCodeAt(0),
    codesOf(others),
  ]),
);
const NONE: readonly number[] = [];

const key = new Uint8Array(LONGEST);
const varied = new Uint8Array(MOST_CLASSES + 1);
/** Of two keys: at each place, and behind the last, one class less, each class more, and others instead. */
const hashes = new Uint32Array(2 * (MOST_CLASSES + 1) * (1 + 2 * KEY_CLASSES.length));

/**
 * Writes the strings whose romanisation key is one class away from the query's, as Tarovil is from Tarkovil, some of them twice, into `found` from
 * `at` on, as far as there is room; returns where they end. The index holds whole keys only, so the variants of the query's are looked up, a
 * hundred or so.
 */
export function findNearKeys(
  near: NearStrings,
  bytes: Uint8Array,
  length: number,
  found: Uint32Array,
  at: number,
): number {
  const count = writeNearKeys(bytes, Math.min(length, LONGEST));
  let end = at;
  for (let k = 0; k < count && end < found.length; k++) end = writeMembers(near, hashes[k], found, end);
  return end;
}

/** Writes the hashes of all keys near to those of a string, and returns how many there are. */
function writeNearKeys(bytes: Uint8Array, length: number): number {
  const classes = readKey(bytes, length, false);
  const whole = keyNeighbour(key, classes, -1, -1);
  const count = writeVariants(classes, 0);
  const otherClasses = readKey(bytes, length, true);
  return keyNeighbour(key, otherClasses, -1, -1) === whole ? count : writeVariants(otherClasses, count);
}

const readKey = (bytes: Uint8Array, length: number, alternate: boolean): number =>
  Math.min(MOST_CLASSES, writeRomanisationKey(bytes, 0, length, key, alternate));

/**
 * A place is let in before each class in turn; filled, the key has one class more, and without the class behind it another one instead:
 *
 *     R K N     ·RKN  ─▶  KN,  VRKN KRKN …,
 *               R·KN  ─▶  RN,  RVKN RKKN …,  RSN RTN …
 */
function writeVariants(classes: number, written: number): number {
  if (classes < FEWEST_CLASSES) return written;
  let count = written;
  varied.set(key.subarray(0, classes), 1);
  for (let at = 0; at <= classes; at++) {
    for (const symbol of KEY_CLASSES) {
      if (symbol === VOWEL_CLASS && at > 0) continue;
      varied[at] = symbol;
      hashes[count++] = keyNeighbour(varied, classes + 1, -1, -1);
    }
    if (at === classes) break;
    const behind = varied[at + 1];
    hashes[count++] = keyNeighbour(varied, classes + 1, at, at + 1);
    for (const symbol of READ_FOR.get(behind) ?? NONE) {
      if (symbol === VOWEL_CLASS && at > 0) continue;
      varied[at] = symbol;
      hashes[count++] = keyNeighbour(varied, classes + 1, at + 1, -1);
    }
    varied[at] = behind;
  }
  return count;
}

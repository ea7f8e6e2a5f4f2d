import { KEY_CLASSES, VOWEL_CLASS, writeRomanisationKey } from '../similarity/romanisation-key.ts';
import { keyNeighbour, MOST_HASHES, type NearStrings, writeMembers } from './near-strings.ts';
import { BYTES_COMPARED } from './string-table.ts';

/** Maximum number of classes of a key that are varied, and the minimum: a key of one class is near to everything. */
const MOST_CLASSES = 24;
const FEWEST_CLASSES = 2;

const codesOf = (names: string): number[] => Array.from(names, (name) => name.charCodeAt(0));
/**
 * Alternative classes of each class: soft and hard c and g, t and its affricate, w and h and nothing. All classes would bring a third more strings,
 * and no more right ones.
 */
const READ_FOR = new Map(
  Object.entries({ K: 'STVA', S: 'KT', T: 'KS', V: 'KA', A: 'KV' }).map(([name, others]) => [
    name.charCodeAt(0),
    codesOf(others),
  ]),
);
const NONE: readonly number[] = [];

const key = new Uint8Array(BYTES_COMPARED);
const varied = new Uint8Array(MOST_CLASSES + 1);
/** Hashes of two keys: at each position, and after the last, one class deleted, each class inserted, and others substituted; fewer than MOST_HASHES. */
const hashes = new Uint32Array(MOST_HASHES);

/**
 * Writes the strings whose romanisation key is one class away from the query's (Tarovil and Tarkovil), some of them twice, into `found` from `at` on,
 * as far as there is room; returns the end. The index holds complete keys only, so the variants of the query's keys are looked up, about forty for a
 * name.
 */
export function findNearKeys(
  near: NearStrings,
  bytes: Uint8Array,
  length: number,
  found: Uint32Array,
  at: number,
): number {
  const count = writeNearKeys(bytes, Math.min(length, BYTES_COMPARED));
  return writeMembers(near, hashes, count, found, at);
}

/** Writes the hashes of all keys near to those of a string, and returns their number. */
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
 * A gap is inserted before each class in turn; filled, it is an insertion; without the class after it, a deletion or a substitution:
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

import type { FormReading } from './answer-reading.ts';
import type { RunReading } from './reading.ts';

const ENDINGS_OF_PEOPLES: ReadonlySet<string> = new Set(
  'i n an ian ans ians tan tans ite ites is ese er ers ish ic ism ist ists y ia iya'.split(' '),
);
/** Longer ones only, as machine translation leaves names of persons in an inflected form: "Putina". */
const ENDINGS_OF_FOLLOWERS: ReadonlySet<string> = new Set('ian ians ist ists ism ite ites esque'.split(' '));
/** Endings of words derived from a name, by its kind. */
const DERIVED_ENDINGS: ReadonlyMap<string | undefined, ReadonlySet<string>> = new Map([
  ['place', ENDINGS_OF_PEOPLES],
  ['organisation', ENDINGS_OF_PEOPLES],
  ['term', ENDINGS_OF_PEOPLES],
  ['person', ENDINGS_OF_FOLLOWERS],
]);
/** The shortest ending before which a name may lose its last letter: "Ukrainy" may be a case of Ukraine, "Ukrainish" is not. */
const LONG_ENDING = 3;
const LAST_LETTER = /[aeiouy]s?$|s$/u;

/**
 * Whether the text has a word derived from a name instead of it: "Tikriti", "San Franciscans", "Sovietism" for Soviets. The name may have one of the
 * endings of peoples, of followers and of adjectives.
 */
export function isDerived({ folded }: RunReading, { words, entry: { kind } }: FormReading): boolean {
  const last = words.length - 1;
  const endings = DERIVED_ENDINGS.get(kind);
  if (endings === undefined || folded.length !== words.length) return false;
  if (words.some((word, at) => at !== last && word !== folded[at])) return false;
  const [seen, name] = [folded[last], words[last]];
  if (seen.startsWith(name)) return endings.has(seen.slice(name.length));
  const stem = name.replace(LAST_LETTER, '');
  const ending = seen.slice(stem.length);
  return seen.startsWith(stem) && ending.length >= LONG_ENDING && endings.has(ending);
}

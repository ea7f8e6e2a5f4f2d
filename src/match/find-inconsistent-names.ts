import { distance } from 'fastest-levenshtein';
import { romanisationKey } from '../similarity/romanisation-key.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { isCapitalised } from '../text/shape.ts';
import type { Document, TokenRun } from './document.ts';

/** An unknown name with another spelling in the same document, which is more frequent, listed or earlier. */
export interface InconsistentName {
  readonly run: TokenRun;
  /** First occurrence of the more frequent or listed spelling. */
  readonly model: TokenRun;
  /** That spelling, as written there, and how often it occurs. */
  readonly commoner: string;
  readonly times: number;
}

/** Maximum number of names with one initial that are compared, to bound the work on long lists of names. */
const MOST_NAMES = 400;
const SHORTEST_NAME = 6;
/** Two spellings of one name may differ in a letter for each of this many letters of the shorter one. */
const LETTERS_PER_EDIT = 5;
/** Minimum spelling similarity of names that sound the same to be one name: Modabber, Modavar. */
const LEAST_SPELLING = 0.6;
/** Endings that make a different word of the same name: Houthi, Houthis, Fatimid, Fatimids, Makhnovist, Makhnovites. */
const INFLECTION = /(?:(?:i?an|i[ck]|ista?|ism|ite|i|a|in)s?|e?s|ov|ova|ev|eva|y|e|o)$/u;

/**
 * Pairs of names in one document that are unknown to the language and differ by a letter or two, or sound the same. Reports the one that no
 * dictionary has; of two unlisted ones the rarer, and of equally frequent ones the later.
 */
export function findInconsistentNames(document: Document): InconsistentName[] {
  const places = unknownNames(document);
  if (places.size < 2) return [];
  const spellings = [...places].sort((a, b) => listed(b[1]) - listed(a[1]) || b[1].length - a[1].length);
  const byLetter = new Map<string, (typeof spellings)[number][]>();
  return spellings.flatMap((spelling) => {
    const [word, runs] = spelling;
    const commoner = byLetter.get(word[0]) ?? [];
    byLetter.set(word[0], commoner);
    const model = listed(runs) ? undefined : commoner.find(([other]) => isVariant(word, other));
    if (commoner.length < MOST_NAMES) commoner.push(spelling);
    if (!model) return [];
    const [first] = model[1];
    return runs.map((run) => ({
      run,
      model: first,
      commoner: first.segment.words[first.from].raw,
      times: model[1].length,
    }));
  });
}

/**
 * An identifier, not a name: with a digit, a lower-case letter before a capital at its beginning, or capitals inside in two places. CMP0126 is not
 * CMP0136.
 */
const IDENTIFIER = /\p{N}|^\p{Ll}.*\p{Lu}|\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;

/** The occurrences of each name that is unknown to the language. */
function unknownNames({ segments }: Document): Map<string, TokenRun[]> {
  const places = new Map<string, TokenRun[]>();
  for (const segment of segments) {
    if (!segment.cased) continue;
    for (let at = 0; at < segment.words.length; at++) {
      const { rarity, shape, folded, raw } = segment.words[at];
      if (rarity !== Number.POSITIVE_INFINITY || !isCapitalised(shape)) continue;
      if (folded.length < SHORTEST_NAME || IDENTIFIER.test(raw)) continue;
      const run = { segment, from: at, to: at + 1 };
      addToGroup(places, folded, run);
    }
  }
  return places;
}

/** 1 if a dictionary has the spelling: it is right, however rare. */
const listed = ([{ segment, from }]: readonly TokenRun[]): number => (segment.words[from].lexiconWord >= 0 ? 1 : 0);

/** Whether two folded words with the same first letter may be spellings of one name. */
function isVariant(a: string, b: string): boolean {
  if (a.replace(INFLECTION, '') === b.replace(INFLECTION, '')) return false;
  if (distance(a, b) <= Math.floor(Math.min(a.length, b.length) / LETTERS_PER_EDIT)) return true;
  return spellingSimilarity(a, b) >= LEAST_SPELLING && romanisationKey(a) === romanisationKey(b);
}

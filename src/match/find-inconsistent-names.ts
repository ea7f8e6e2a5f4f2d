import { distance } from 'fastest-levenshtein';
import { romanisationKey } from '../similarity/romanisation-key.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { isCapitalised } from '../text/shape.ts';
import type { Document, TokenRun } from './document.ts';

/** An unknown name, spelled otherwise where it stands more often in the same document. */
export interface InconsistentName {
  readonly run: TokenRun;
  /** Where the commoner spelling first stands. */
  readonly twin: TokenRun;
  /** The commoner spelling, as first written. */
  readonly commoner: string;
  readonly times: number;
}

/** Names with one first letter that others are held against: the work stays bounded on a text of nothing but names. */
const MOST_NAMES = 400;
const SHORTEST_NAME = 6;
/** Letters for each edit that two spellings of one name may differ by. */
const LETTERS_PER_EDIT = 5;
/** Names that sound the same are one name from this similarity of spelling on: Modabber, Modavar. */
const LEAST_SPELLING = 0.6;
/** Endings that make another word of the same name: Houthi, Houthis, Fatimid, Fatimids. */
const INFLECTION = /(?:e?s|an|ian|ic|ist|ism|i|a|in|ov|ova|ev|eva|y|e)$/u;

/**
 * Pairs of names that the language does not know, that stand in one document and differ by a letter or two, or sound the same.
 * The one that no dictionary has is reported; of two unlisted ones the rarer, and of equally frequent ones the later.
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
    const twin = listed(runs) ? undefined : commoner.find(([other]) => isTwin(word, other));
    if (commoner.length < MOST_NAMES) commoner.push(spelling);
    if (!twin) return [];
    const [first] = twin[1];
    return runs.map((run) => ({
      run,
      twin: first,
      commoner: first.segment.words[first.from].raw,
      times: twin[1].length,
    }));
  });
}

/** No name but an identifier: with a figure, a small letter before a capital at its beginning, or capitals inside in two places. CMP0126 is not CMP0136. */
const IDENTIFIER = /\p{N}|^\p{Ll}.*\p{Lu}|\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;

/** Where each name stands that the language does not know. */
function unknownNames({ segments }: Document): Map<string, TokenRun[]> {
  const places = new Map<string, TokenRun[]>();
  for (const segment of segments) {
    if (!segment.cased) continue;
    for (let at = 0; at < segment.words.length; at++) {
      const { rarity, isNumber, shape, folded, raw } = segment.words[at];
      if (rarity !== Number.POSITIVE_INFINITY || isNumber || !isCapitalised(shape)) continue;
      if (folded.length < SHORTEST_NAME || IDENTIFIER.test(raw)) continue;
      const run = { segment, from: at, to: at + 1 };
      const known = places.get(folded);
      if (known) known.push(run);
      else places.set(folded, [run]);
    }
  }
  return places;
}

/** 1 where a dictionary has the spelling: it is right, however rare. */
const listed = ([{ segment, from }]: readonly TokenRun[]): number => (segment.words[from].lexiconWord >= 0 ? 1 : 0);

function isTwin(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  if (a.replace(INFLECTION, '') === b.replace(INFLECTION, '')) return false;
  if (distance(a, b) <= Math.floor(Math.min(a.length, b.length) / LETTERS_PER_EDIT)) return true;
  return spellingSimilarity(a, b) >= LEAST_SPELLING && romanisationKey(a) === romanisationKey(b);
}

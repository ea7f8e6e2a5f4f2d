import { distance } from 'fastest-levenshtein';
import { romanisationKey } from '../similarity/romanisation-key.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { isCapitalised } from '../text/shape.ts';
import type { Document, TokenRun } from './document.ts';

/** An unknown name, spelled otherwise where it stands more often in the same document. */
export interface InconsistentName {
  readonly run: TokenRun;
  /** The commoner spelling, as first written. */
  readonly commoner: string;
  readonly times: number;
}

const SHORTEST_NAME = 6;
/** Letters for each edit that two spellings of one name may differ by. */
const LETTERS_PER_EDIT = 5;
/** Names that sound the same are one name from this similarity of spelling on: Modabber, Modavar. */
const LEAST_SPELLING = 0.6;
/** Endings that make another word of the same name: Houthi, Houthis, Fatimid, Fatimids. */
const INFLECTION = /(?:e?s|an|ian|ic|ist|ism|i|a|in|ov|ova|ev|eva|y|e)$/u;

/**
 * Pairs of names that no dictionary and no language knows, that stand in one document and differ by a letter or two, or sound the same.
 * The rarer spelling is reported; of two equally frequent ones, the later.
 */
export function findInconsistentNames(document: Document): InconsistentName[] {
  const places = new Map<string, TokenRun[]>();
  for (const segment of document.segments) {
    segment.words.forEach((word, at) => {
      const unknown = word.rarity === Number.POSITIVE_INFINITY && word.lexiconWord < 0 && !word.isNumber;
      if (!unknown || !segment.cased || !isCapitalised(word.shape) || word.folded.length < SHORTEST_NAME) return;
      places.set(word.folded, [...(places.get(word.folded) ?? []), { segment, from: at, to: at + 1 }]);
    });
  }
  const spellings = [...places].sort((a, b) => b[1].length - a[1].length);
  return spellings.flatMap(([spelling, runs], rank) => {
    const twin = spellings.slice(0, rank).find(([other]) => isTwin(spelling, other));
    if (!twin) return [];
    const [{ segment, from }] = twin[1];
    return runs.map((run) => ({ run, commoner: segment.words[from].raw, times: twin[1].length }));
  });
}

function isTwin(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  if (a.replace(INFLECTION, '') === b.replace(INFLECTION, '')) return false;
  if (distance(a, b) <= Math.floor(Math.min(a.length, b.length) / LETTERS_PER_EDIT)) return true;
  return spellingSimilarity(a, b) >= LEAST_SPELLING && romanisationKey(a) === romanisationKey(b);
}

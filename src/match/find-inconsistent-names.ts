import { isSpellingVariant } from '../similarity/is-spelling-variant.ts';
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
    const model = listed(runs) ? undefined : commoner.find(([other]) => isSpellingVariant(word, other));
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
      const { isUnknown, shape, folded, raw } = segment.words[at];
      if (!isUnknown || !isCapitalised(shape)) continue;
      if (IDENTIFIER.test(raw)) continue;
      const run = { segment, from: at, to: at + 1 };
      addToGroup(places, folded, run);
    }
  }
  return places;
}

/** 1 if a dictionary has the spelling: it is right, however rare. */
const listed = ([{ segment, from }]: readonly TokenRun[]): number => (segment.words[from].lexiconWord >= 0 ? 1 : 0);

import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { english } from '../../src/language/english.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { readDocument, type Segment, type TokenRun, textOf } from '../../src/match/document.ts';
import { createGround, type Ground } from '../../src/resolve/ground.ts';

/** A ground over a dictionary as a user would write it. */
export function groundOf(dictionary: unknown): Ground {
  return createGround(compileLexicon(parseDictionary(dictionary)), english());
}

export function segmentOf(text: string, ground: Ground): Segment {
  return readDocument([text], ground.wordOf).segments[0];
}

/** Texts of runs, for tables. */
export const textsOf = (runs: readonly TokenRun[]): string[] => runs.map(textOf);

import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { english } from '../../src/language/english.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { readDocument, type Segment, type TokenRun, textOf } from '../../src/match/document.ts';
import { createResources, type Resources } from '../../src/resolve/resources.ts';

/** The resources for a dictionary as a user would write it. */
export function resourcesOf(dictionary: unknown): Resources {
  return createResources(compileLexicon(parseDictionary(dictionary)), english());
}

export function segmentOf(text: string, resources: Resources): Segment {
  return readDocument([text], resources.wordOf).segments[0];
}

/** Texts of runs, for tables. */
export const textsOf = (runs: readonly TokenRun[]): string[] => runs.map(textOf);

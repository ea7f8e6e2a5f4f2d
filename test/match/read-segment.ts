import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { english } from '../../src/language/english.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import type { Hit } from '../../src/lexicon/lexicon.ts';
import { foldedOf, readDocument, type Segment, type TokenRun, textOf } from '../../src/match/document.ts';
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

/** The run in brackets, which are not part of the text, and the hit that a search for it has for a name. */
export function hitIn(text: string, name: string, resources: Resources): { run: TokenRun; hit: Hit } {
  const [before, within] = text.split(/[[\]]/).map((part) => segmentOf(part, resources).words.length);
  const run = { segment: segmentOf(text.replace(/[[\]]/g, ''), resources), from: before, to: before + within };
  const { index } = resources.lexicon;
  const hit = index.search(foldedOf(run), { limit: 20 }).find(({ form }) => index.formText(form) === name);
  if (!hit) throw new Error(`no hit for ${name} in ${text}`);
  return { run, hit };
}

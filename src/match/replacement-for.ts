import type { CasePolicy } from '../dictionary/dictionary.ts';
import { lazyPattern } from '../text/lazy-pattern.ts';
import { matchCase } from '../text/match-case.ts';
import { spanOf, type TokenRun, textOf } from './document.ts';

/** What replaces a run if `name` was meant: in the letter case of the run, without the signs of the name that the text has beside the run. */
export function replacementFor(run: TokenRun, name: string, policy: CasePolicy): string {
  return withoutSignsBeside(matchCase(textOf(run), name, policy), run);
}

/** Signs that a name begins or ends with: ".NET", "Yahoo!", "Jr.". Not those that come in pairs, brackets and quotation marks. */
const SIGN = String.raw`[^\p{L}\p{M}\p{N}\s()[\]{}<>"“”„«»]`;
const SIGNS_BEFORE = lazyPattern(`^${SIGN}+`, 'u');
const SIGNS_AFTER = lazyPattern(`${SIGN}+$`, 'u');

/**
 * A run begins and ends with letters, so the signs of a name are beside it. If they are in the text already, they would be there twice: "Marcos Jr."
 * at the end of a sentence.
 */
export function withoutSignsBeside(name: string, run: TokenRun): string {
  const { start, end } = spanOf(run);
  const { text } = run.segment;
  const before = plain(SIGNS_BEFORE().exec(name)?.[0] ?? '');
  const after = plain(SIGNS_AFTER().exec(name)?.[0] ?? '');
  let first = before.length;
  while (first > 0 && plain(text.slice(Math.max(0, start - first), start)) !== before.slice(0, first)) first--;
  let last = after.length;
  while (last > 0 && plain(text.slice(end, end + last)) !== after.slice(-last)) last--;
  return name.slice(first, name.length - last);
}

/** With all apostrophes alike. */
const plain = (signs: string): string => signs.replace(/[‘’]/gu, "'");

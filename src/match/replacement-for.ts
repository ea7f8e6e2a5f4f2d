import type { CasePolicy } from '../dictionary/dictionary.ts';
import { lazyPattern } from '../text/lazy-pattern.ts';
import { matchCase } from '../text/match-case.ts';
import { spanOf, type TokenRun, textOf } from './document.ts';

/**
 * What replaces a run if `name` was meant: in the letter case of the run, with the apostrophes of the text, without the signs of the name that the text
 * has beside the run.
 */
export function replacementFor(run: TokenRun, name: string, policy: CasePolicy): string {
  return withApostrophesOf(run.segment.text, withoutSignsBeside(matchCase(textOf(run), name, policy), run));
}

const TYPEWRITER = "'";
const TYPOGRAPHIC = '’';

/** A text that uses one kind of apostrophe only gets no other: "O’Rourke" beside “Ireland’s”. */
function withApostrophesOf(text: string, name: string): string {
  if (text.includes(TYPOGRAPHIC) === text.includes(TYPEWRITER)) return name;
  return text.includes(TYPOGRAPHIC)
    ? name.replaceAll(TYPEWRITER, TYPOGRAPHIC)
    : name.replaceAll(TYPOGRAPHIC, TYPEWRITER);
}

/** Signs that a name begins or ends with: ".NET", "Yahoo!", "Jr.". Not those that come in pairs, brackets and quotation marks. */
const SIGN = String.raw`[^\p{L}\p{M}\p{N}\s()[\]{}<>"“”„«»]`;
const SIGNS_BEFORE = lazyPattern(`^${SIGN}+`, 'u');
const SIGNS_AFTER = lazyPattern(`${SIGN}+$`, 'u');

/** Of a name, "McDonald's", or after a run: "Mac Donalds's menu". */
const POSSESSIVE = /'s$/i;

/**
 * A run begins and ends with letters, so the signs of a name are beside it. If they are in the text already, they would be there twice: "Marcos Jr."
 * at the end of a sentence.
 */
export function withoutSignsBeside(name: string, run: TokenRun): string {
  const { start, end } = spanOf(run);
  const { text } = run.segment;
  const before = plain(SIGNS_BEFORE().exec(name)?.[0] ?? '');
  const after = plain(SIGNS_AFTER().exec(name)?.[0] ?? '');
  if (POSSESSIVE.test(plain(name)) && POSSESSIVE.test(plain(text.slice(end, end + 2)))) return name.slice(0, -2);
  let first = before.length;
  while (first > 0 && plain(text.slice(Math.max(0, start - first), start)) !== before.slice(0, first)) first--;
  let last = after.length;
  while (last > 0 && plain(text.slice(end, end + last)) !== after.slice(-last)) last--;
  return name.slice(first, name.length - last);
}

/** With all apostrophes alike. */
const plain = (signs: string): string => signs.replace(/[‘’]/gu, "'");

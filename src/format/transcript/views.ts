import type { Edit } from '../../suggest/edits.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { Splice } from '../prose-file.ts';
import type { StitchedSegment } from '../stitch.ts';
import { alignKeys, type Token, tokensOf } from './align-words.ts';

/** The words of all segments of the prose, in order. */
export interface ProseWords {
  readonly segments: readonly StitchedSegment[];
  readonly tokens: readonly (Token & { readonly segment: number })[];
}

/** Another place with the same content as the prose, and its words aligned to those of the prose. */
export interface View<Source> {
  readonly source: Source;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each word of the prose its counterpart here, or −1. */
  readonly counterparts: Int32Array;
}

export function proseWordsOf(segments: readonly StitchedSegment[]): ProseWords {
  return {
    segments,
    tokens: segments.flatMap(({ text }, segment) => tokensOf(text).map((token) => ({ ...token, segment }))),
  };
}

export function viewOf<Source>(words: ProseWords, text: string, source: Source): View<Source> {
  const tokens = tokensOf(text);
  const keysOf = (list: readonly Token[]) => list.map(({ key }) => key);
  return { source, text, tokens, counterparts: alignKeys(keysOf(words.tokens), keysOf(tokens)) };
}

/**
 * Maps an edit of the prose to another place with the same words; undefined if the words differ. The place may lack punctuation or capitals: letters
 * are counted, and a text in lower case is edited in lower case.
 */
export function alignProse<Source>(
  { segments, tokens }: ProseWords,
  view: View<Source>,
  { segment, start, end, text }: Omit<Edit, 'original'>,
): Splice | undefined {
  const isBefore = (token: (typeof tokens)[number]) =>
    token.segment < segment || (token.segment === segment && token.end <= start);
  const first = partitionPoint(tokens.length, (i) => isBefore(tokens[i]));
  const isTouched = (token: (typeof tokens)[number] | undefined) =>
    token?.segment === segment && token.start <= Math.max(start, end - 1);
  if (!isTouched(tokens[first])) return undefined;
  let last = first;
  while (isTouched(tokens[last + 1])) last++;
  const viewFirst = view.counterparts[first];
  const viewLast = view.counterparts[last];
  if (viewFirst < 0 || viewLast - viewFirst !== last - first) return undefined;
  const prose = segments[segment].text;
  const lettersBefore = countLetters(prose.slice(tokens[first].start, start));
  const lettersAfter = countLetters(prose.slice(end, tokens[last].end));
  const from = afterLetters(view.text, view.tokens[viewFirst], lettersBefore);
  const to = beforeLetters(view.text, view.tokens[viewLast], lettersAfter);
  if (from > to) return undefined;
  const isLowered = isLower(view.text.slice(from, to)) && !isLower(prose.slice(start, end));
  return { start: from, end: to, text: isLowered ? text.toLowerCase() : text };
}

const LETTER = /[\p{L}\p{N}]/u;

function countLetters(text: string): number {
  let count = 0;
  for (const unit of text) if (LETTER.test(unit)) count++;
  return count;
}

/** The offset of the letter after the first `count` letters of a word. */
function afterLetters(text: string, { start, end }: Token, count: number): number {
  let left = count;
  for (let at = start; at < end; at++) if (LETTER.test(text[at]) && left-- === 0) return at;
  return end;
}

/** The end offset of the letter before the last `count` letters of a word. */
function beforeLetters(text: string, { start, end }: Token, count: number): number {
  let left = count;
  for (let at = end; at > start; at--) if (LETTER.test(text[at - 1]) && left-- === 0) return at;
  return start;
}

function isLower(text: string): boolean {
  return text === text.toLowerCase();
}

import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { Shape } from '../text/shape.ts';
import { type Segment, stretchesOf, type TokenRun } from './document.ts';
import { LIMITS } from './limits.ts';

/** A run that is a form of the lexicon as it stands: right and protected, or, for a listed garble, known to be wrong. */
export interface Mention extends TokenRun {
  /** The forms that are spelled so; more than one where entries share a name. */
  readonly forms: readonly number[];
}

/** Right names and known garbles of a segment, the longest at each place, never overlapping. */
export function findMentions(segment: Segment, index: LexiconIndex): Mention[] {
  return stretchesOf(segment).flatMap((stretch) => mentionsIn(stretch, index));
}

function mentionsIn(stretch: TokenRun, index: LexiconIndex): Mention[] {
  const { segment, from, to } = stretch;
  if (!hasLexiconWord(stretch)) return [];
  const numbers = new Int32Array(to - from);
  for (let i = from; i < to; i++) numbers[i - from] = segment.words[i].lexiconWord;
  const mentions: Mention[] = [];
  for (let at = from; at < to; ) {
    const found = index.longestExact(numbers, at - from);
    if (found) mentions.push({ segment, from: at, to: at + found.length, forms: found.forms });
    at += found?.length ?? 1;
  }
  return mentions;
}

/** The mention that holds token `at`; mentions as `findMentions` gives them, in order and disjoint. */
export function mentionAt(mentions: readonly Mention[], at: number): Mention | undefined {
  const next = firstEndingAfter(mentions, at);
  return next < mentions.length && mentions[next].from <= at ? mentions[next] : undefined;
}

/** Mentions that share a token with `[from, to)`. */
export function mentionsTouching(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  const first = firstEndingAfter(mentions, from);
  let end = first;
  while (end < mentions.length && mentions[end].from < to) end++;
  return first === end ? NONE : mentions.slice(first, end);
}

const NONE: readonly Mention[] = [];

/** How often each list of forms was met: the index answers with the same list for the same word. */
export function countForms(mentions: readonly (readonly Mention[])[]): Map<readonly number[], number> {
  const counts = new Map<readonly number[], number>();
  for (const ofSegment of mentions) for (const { forms } of ofSegment) counts.set(forms, (counts.get(forms) ?? 0) + 1);
  return counts;
}

/** Mentions but for ordinary words in lower case that happen to be somebody's name: "will", "you". */
export function namesAmong(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ segment, from, to }) => {
    const { shape, rarity, lowerShare } = segment.words[from];
    const isOrdinary = shape === Shape.lower && Number.isFinite(rarity) && lowerShare >= LIMITS.nameLowerShare;
    return to - from > 1 || !segment.cased || !isOrdinary;
  });
}

/** The entries of which a right form stands somewhere among the mentions. */
export function entriesMentioned(mentions: readonly (readonly Mention[])[], index: LexiconIndex): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const [forms] of countForms(mentions))
    for (const form of forms) if (index.formKind(form) !== 'garble') entries.add(index.formEntry(form));
  return entries;
}

function firstEndingAfter(mentions: readonly Mention[], at: number): number {
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (mentions[middle].to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function hasLexiconWord({ segment, from, to }: TokenRun): boolean {
  for (let i = from; i < to; i++) if (segment.words[i].lexiconWord >= 0) return true;
  return false;
}

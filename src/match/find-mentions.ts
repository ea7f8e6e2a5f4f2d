import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { Shape } from '../text/shape.ts';
import { continues, type Segment, type TokenRun } from './document.ts';
import { LIMITS } from './limits.ts';

/** A run that equals a form of the lexicon: right and protected or, for a listed garble, known to be wrong. */
export interface Mention extends TokenRun {
  /** The forms with this spelling; more than one if entries share a name. */
  readonly forms: readonly number[];
}

/** Right names and known garbles of a segment, the longest at each place, without overlaps. */
export function findMentions(segment: Segment, index: LexiconIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < segment.words.length; ) {
    let to = from + 1;
    while (to < segment.words.length && continues(segment, to)) to++;
    addMentions(mentions, segment, from, to, index);
    from = to;
  }
  return mentions;
}

/** Adds the mentions among tokens without a barrier between them. */
function addMentions(mentions: Mention[], segment: Segment, from: number, to: number, index: LexiconIndex): void {
  const { words } = segment;
  let at = from;
  while (at < to && words[at].lexiconWord < 0) at++;
  if (at === to) return;
  const numbers: number[] = [];
  for (let i = at; i < to; i++) numbers.push(words[i].lexiconWord);
  for (const first = at; at < to; ) {
    const found = index.longestExact(numbers, at - first);
    if (found) mentions.push({ segment, from: at, to: at + found.length, forms: found.forms });
    at += found?.length ?? 1;
  }
}

/** The mention that contains token `at`. @param mentions as returned by `findMentions`, in order and disjoint */
export function mentionAt(mentions: readonly Mention[], at: number): Mention | undefined {
  const next = firstEndingAfter(mentions, at);
  return next < mentions.length && mentions[next].from <= at ? mentions[next] : undefined;
}

/** The mentions that share a token with `[from, to)`, under the same condition. */
export function mentionsTouching(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  const first = firstEndingAfter(mentions, from);
  let end = first;
  while (end < mentions.length && mentions[end].from < to) end++;
  return first === end ? NONE : mentions.slice(first, end);
}

const NONE: readonly Mention[] = [];

/** The mentions of one spelling. */
export interface CountedForms {
  /** The forms with this spelling, ascending: a form has only one, so each is in one list. */
  readonly forms: readonly number[];
  readonly times: number;
}

/** The mentions of each spelling, by the first of its forms. */
export function countForms(mentions: readonly (readonly Mention[])[]): Map<number, CountedForms> {
  const counts = new Map<number, { readonly forms: readonly number[]; times: number }>();
  for (const ofSegment of mentions)
    for (const { forms } of ofSegment) {
      const known = counts.get(forms[0]);
      if (known) known.times++;
      else counts.set(forms[0], { forms, times: 1 });
    }
  return counts;
}

/** The mentions without ordinary words in lower case that happen to be a name: "will", "you". */
export function namesAmong(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ segment, from, to }) => {
    const { shape, isUnknown, lowerShare } = segment.words[from];
    const isOrdinary = shape === Shape.lower && !isUnknown && lowerShare >= LIMITS.nameLowerShare;
    return to - from > 1 || !segment.cased || !isOrdinary;
  });
}

/** The entries with a right form among the mentions; see `LIMITS.bearers`. */
export function entriesMentioned(mentions: readonly (readonly Mention[])[], index: LexiconIndex): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const { forms } of countForms(mentions).values())
    if (forms.length <= LIMITS.bearers)
      for (const form of forms) if (index.formKind(form) !== 'garble') entries.add(index.formEntry(form));
  return entries;
}

const firstEndingAfter = (mentions: readonly Mention[], at: number): number =>
  partitionPoint(mentions.length, (i) => mentions[i].to <= at);

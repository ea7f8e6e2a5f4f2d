import stringWidth from 'fast-string-width';
import { lazyPattern } from '../text/lazy-pattern.ts';
import type { Span } from '../text/span.ts';

/** A part of a line that fits a terminal, in three pieces: the marked words, and the text before and after them. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Width of `before` in terminal columns. */
  readonly indent: number;
  /** Width of `marked` in terminal columns, at least 1. */
  readonly width: number;
}

const ELLIPSIS = '…';
/** Maximum code units per column in real text: flags and family emoji come close. */
const UNITS_PER_COLUMN = 8;
/** Controls, line separators and direction marks, which a terminal would interpret; lone surrogates. */
const UNSHOWN = lazyPattern(String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]`, 'gu');
/** Texts of only Latin letters and punctuation, each of which takes one column. */
const STANDS_ALONE = /^[ -~\u00a0-\u02ff\u2010-\u2027]*$/;

/** Cuts a line around a span of it, so that it fits into `columns` of a terminal. */
export function excerptAround(line: string, span: Span, columns: number): Excerpt {
  const reach = columns * UNITS_PER_COLUMN;
  const marked = fitStart(line.slice(span.start, Math.min(span.end, span.start + reach)), columns - 2);
  const free = columns - widthOf(marked);
  const left = line.slice(Math.max(0, span.start - reach), span.start);
  const right = line.slice(span.end, span.end + reach);
  const rightWidth = widthOf(showable(right));
  const before = fitEnd(left, Math.max(Math.ceil(free / 2), free - rightWidth));
  const after = fitStart(right, free - widthOf(before));
  return { before, marked, after, indent: widthOf(before), width: Math.max(1, widthOf(marked)) };
}

/** Replaces characters that would disturb a terminal: tabs by a space, others by U+FFFD. */
export function showable(text: string): string {
  return STANDS_ALONE.test(text) ? text : text.replaceAll('\t', ' ').replace(UNSHOWN(), '\ufffd');
}

/** The width of a text in terminal columns. */
function widthOf(text: string): number {
  return STANDS_ALONE.test(text) ? text.length : stringWidth(text);
}

function fitStart(text: string, columns: number): string {
  const shown = showable(text);
  const [kept, whole] = takeWhileFitting(clusters(shown), columns);
  return whole ? shown : kept.join('') + ELLIPSIS;
}

function fitEnd(text: string, columns: number): string {
  const shown = showable(text);
  const [kept, whole] = takeWhileFitting(clusters(shown).reverse(), columns);
  return whole ? shown : ELLIPSIS + kept.reverse().join('');
}

let graphemes: Intl.Segmenter | undefined;

/** Grapheme clusters. Creating a segmenter takes as long as a page of text, and most texts do not need one. */
function clusters(text: string): string[] {
  if (STANDS_ALONE.test(text)) return text.split('');
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The first clusters that fit, with room for an ellipsis if not all do. */
function takeWhileFitting(list: readonly string[], columns: number): [string[], boolean] {
  let used = 0;
  const widthUpTo = list.map((cluster) => {
    used += widthOf(cluster);
    return used;
  });
  if (used <= columns) return [[...list], true];
  const count = widthUpTo.findIndex((width) => width > columns - 1);
  return [list.slice(0, count), false];
}

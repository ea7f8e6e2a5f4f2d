import type { Language } from '../language/language.ts';
import { fold } from '../text/fold.ts';
import { isCapitalised, shapeOf } from '../text/shape.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { alignWords, type WordChange } from './align-words.ts';

/** Two versions of one text. */
export interface TextPair {
  /** Where it stands, as a message shows it: a file, or a line of one. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Words that somebody replaced. */
export interface Correction {
  readonly before: string;
  readonly after: string;
  readonly place: string;
  /** The words with their neighbours, as they stood before. */
  readonly context: string;
}

/** Characters shown on either side of the words. */
const CONTEXT_LENGTH = 40;

/** The replacements between two versions of a text. */
export function correctionsOf(pair: TextPair, language: Language): Correction[] {
  const { place, before, after } = pair;
  return alignWords(before, after).map((change) => {
    const trimmed = withoutOrdinaryEdges(pair, change, language);
    return {
      place,
      before: before.slice(trimmed.before.start, trimmed.before.end),
      after: after.slice(trimmed.after.start, trimmed.after.end),
      context: contextOf(before, trimmed.before),
    };
  });
}

/** Rewriting "explained Modavar" to "said Modabber" are two changes, of which the first is of ordinary words. */
function withoutOrdinaryEdges({ before, after }: TextPair, change: WordChange, language: Language): WordChange {
  const [old, now] = [wordSpans(before, change.before), wordSpans(after, change.after)];
  const bothOrdinary = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && [before.slice(a.start, a.end), after.slice(b.start, b.end)].every(isOrdinary);
  const isOrdinary = (word: string) => !isCapitalised(shapeOf(word)) && Number.isFinite(language.rarity(fold(word)));
  while (Math.min(old.length, now.length) > 1 && bothOrdinary(old[0], now[0])) {
    old.shift();
    now.shift();
  }
  while (Math.min(old.length, now.length) > 1 && bothOrdinary(old.at(-1), now.at(-1))) {
    old.pop();
    now.pop();
  }
  return { before: hullOf(old, change.before), after: hullOf(now, change.after) };
}

function wordSpans(text: string, { start, end }: Span): Span[] {
  const { count, starts, stems } = tokenize(text.slice(start, end));
  return Array.from({ length: count }, (_, i) => ({ start: start + starts[i], end: start + stems[i] }));
}

function hullOf(words: readonly Span[], empty: Span): Span {
  return words.length === 0 ? empty : { start: words[0].start, end: words[words.length - 1].end };
}

function contextOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  const shown = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}

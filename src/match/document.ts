import { addToGroup } from '../text/add-to-group.ts';
import { isCapitalised, Shape } from '../text/shape.ts';
import type { Span } from '../text/span.ts';
import { Gap, type Tokens, tokenize } from '../text/tokens.ts';
import type { Word, WordMemo } from './word.ts';

/** A segment with its tokens and the properties of each word. */
export interface Segment {
  readonly number: number;
  readonly text: string;
  readonly tokens: Tokens;
  /** One for each token, with the same index. */
  readonly words: readonly Word[];
  /** Whether capitals are meaningful here: in a transcript in lower case or a headline in capitals they are not. */
  readonly cased: boolean;
  /** 1 for each word that the recogniser doubts; undefined if there is none. */
  readonly doubtful?: Uint8Array;
}

export interface Document {
  readonly segments: readonly Segment[];
  /** The entries named in related texts; see `CheckOptions.related`. */
  readonly related: ReadonlySet<number>;
}

/** What is known about a document beside its text. */
export interface DocumentDetails {
  /** Spans of segments that the recogniser doubts, in any order. */
  readonly doubtful?: readonly (Span & { readonly segment: number })[];
  readonly related?: Document['related'];
}

const NO_ENTRIES: ReadonlySet<number> = new Set();

/** A run of tokens `[from, to)` of one segment. */
export interface TokenRun {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
}

/** Reads a document from the texts of its segments. */
export function readDocument(
  texts: readonly string[],
  wordOf: WordMemo,
  { doubtful = [], related = NO_ENTRIES }: DocumentDetails = {},
): Document {
  const segments = texts.map((text, number) => readSegment(text, number, wordOf));
  if (doubtful.length === 0) return { segments, related };
  const spans = new Map<number, Span[]>();
  for (const span of doubtful) {
    addToGroup(spans, span.segment, span);
  }
  return {
    related,
    segments: segments.map((segment) => {
      const own = spans.get(segment.number);
      return own ? { ...segment, doubtful: doubtfulWords(segment, own) } : segment;
    }),
  };
}

function doubtfulWords({ tokens }: Segment, spans: readonly Span[]): Uint8Array {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const words = new Uint8Array(tokens.count);
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < sorted.length && sorted[next].end <= tokens.starts[i]) next++;
    words[i] = next < sorted.length && sorted[next].start < tokens.ends[i] ? 1 : 0;
  }
  return words;
}

function readSegment(text: string, number: number, wordOf: WordMemo): Segment {
  const tokens = tokenize(text);
  const words: Word[] = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) words[i] = readWord(tokens, i, wordOf);
  return { number, text, tokens, words, cased: usesCapitals(words) };
}

/**
 * The word of token `i`; where it ends is written into `tokens.stems`. The ending of `Moody's` is part of the name if the lexicon has it, and a
 * possessive otherwise; `RFPs` is the plural of RFP if the lexicon has that.
 */
function readWord(tokens: Tokens, i: number, wordOf: WordMemo): Word {
  const { text, starts, stems, ends } = tokens;
  const stem = wordOf(text, starts[i], stems[i]);
  if (stem.lexiconWord >= 0) return stem;
  if (stems[i] === ends[i]) return stem.isPluralAcronym ? readPlural(stem, tokens, i, wordOf) : stem;
  const whole = wordOf(text, starts[i], ends[i]);
  if (whole.lexiconWord < 0) return stem;
  stems[i] = ends[i];
  return whole;
}

function readPlural(plural: Word, { text, starts, stems, ends }: Tokens, i: number, wordOf: WordMemo): Word {
  const single = wordOf(text, starts[i], ends[i] - 1);
  if (single.lexiconWord < 0) return plural;
  stems[i] = ends[i] - 1;
  return single;
}

/** Share of capitals among content words from which a segment counts as a headline or upper case: its capitals distinguish nothing. */
const HEADLINE_SHARE = 0.9;
/**
 * Segments with fewer words, not counting function words with a capital, are no headlines: "Seyed Abbas Araghchi, Moscow" is a list of names. Counting
 * these as well, transcripts lose four right fixes of 463.
 */
const HEADLINE_WORDS = 8;

function usesCapitals(words: readonly Word[]): boolean {
  let capitals = 0;
  let contentCapitals = 0;
  let lower = 0;
  let lowerContent = 0;
  for (const { shape, isFunctionWord } of words) {
    if (shape === Shape.uncased) continue;
    if (isCapitalised(shape)) {
      capitals++;
      if (!isFunctionWord) contentCapitals++;
    } else {
      lower++;
      if (!isFunctionWord) lowerContent++;
    }
  }
  const isHeadline =
    lower + contentCapitals >= HEADLINE_WORDS && contentCapitals > HEADLINE_SHARE * (lowerContent + contentCapitals);
  return !isHeadline && (capitals > 0 || lower === 0);
}

/** UTF-16 range of a run, from its first letter to its last, without the possessive ending of the last word. */
export function spanOf({ segment, from, to }: TokenRun): Span {
  return { start: segment.tokens.starts[from], end: segment.tokens.stems[to - 1] };
}

/** The text of `spanOf`. */
export function textOf(run: TokenRun): string {
  const { start, end } = spanOf(run);
  return run.segment.text.slice(start, end);
}

/** Folded words of a run. */
export function foldedOf({ segment, from, to }: TokenRun): string[] {
  const folded: string[] = [];
  for (let i = from; i < to; i++) folded.push(segment.words[i].folded);
  return folded;
}

/** Whether a name may extend from token `i` − 1 to `i`: neither a barrier, such as a comma, nor the end of a sentence separates them. */
export function continues(segment: Segment, i: number): boolean {
  return segment.tokens.gaps[i] < Gap.barrier;
}

/** The word directly before a run, unless a barrier separates them. */
export function wordBefore({ segment, from }: TokenRun): Word | undefined {
  return from > 0 && continues(segment, from) ? segment.words[from - 1] : undefined;
}

/** The word directly after a run, likewise. */
export function wordAfter({ segment, to }: TokenRun): Word | undefined {
  return to < segment.words.length && continues(segment, to) ? segment.words[to] : undefined;
}

/** Whether any of the words `[from, to)` has a capital. */
export function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapitalised(words[i].shape)) return true;
  return false;
}

import type { JsonNode } from '../json-source.ts';
import type { ListedWord } from './transcript.ts';

/** When a word is spoken, as written in the file. */
export interface WrittenTimes {
  readonly start: string;
  readonly end: string;
}

interface PlacedTimes extends WrittenTimes {
  /** The number of the old word during which it begins. */
  readonly during: number;
}

/** `"1.300s"`, `"4.86"`, `4.86` or `4860`. */
const WRITTEN = /^("?)(-?\d+(?:\.(\d+))?)(s?"?)$/;

/** Minimum number of decimals of seconds: 2.5 may stand for 2.50. */
const LEAST_DECIMALS = 2;

interface Time {
  readonly raw: string;
  readonly value: number;
  readonly decimals: number;
  readonly opening: string;
  readonly closing: string;
}

interface TimedWord {
  readonly start: Time;
  readonly end: Time;
  readonly letters: number;
}

/**
 * Times for the words that replace a run of others. The time of the old words is divided evenly among the letters, and pauses
 * between the old words are kept. Undefined if an old word has no times.
 */
export function spokenTimes(
  text: string,
  before: readonly ListedWord[],
  after: readonly string[],
): PlacedTimes[] | undefined {
  const words: TimedWord[] = [];
  for (const word of before) {
    const start = readTime(text, word.start);
    const end = readTime(text, word.end);
    if (!start || !end) return undefined;
    words.push({ start, end, letters: Math.max(1, word.text.value.trim().length) });
  }
  const mostDecimals = Math.max(...words.flatMap(({ start, end }) => [start.decimals, end.decimals]));
  const decimals = mostDecimals === 0 ? 0 : Math.max(mostDecimals, LEAST_DECIMALS);
  const total = after.reduce((sum, word) => sum + word.length, 0);
  let letters = 0;
  return after.map((word, i) => {
    const from = placeAt(words, letters / total, false);
    letters += word.length;
    const to = placeAt(words, letters / total, true);
    return {
      start: i === 0 ? words[0].start.raw : writeTime(from.time, words[0].start, decimals),
      end: i === after.length - 1 ? words[words.length - 1].end.raw : writeTime(to.time, words[0].start, decimals),
      during: from.word,
    };
  });
}

function readTime(text: string, node: JsonNode | undefined): Time | undefined {
  const raw = node && text.slice(node.start, node.end);
  const match = raw === undefined ? null : WRITTEN.exec(raw);
  if (raw === undefined || !match) return undefined;
  const [, opening, number, fraction = '', closing] = match;
  return { raw, value: Number(number), decimals: fraction.length, opening, closing };
}

function writeTime(value: number, { opening, closing }: Time, decimals: number): string {
  const fixed = value.toFixed(decimals);
  return opening === '' ? String(Number(fixed)) : opening + fixed + closing;
}

/** The word and time at a share of the letters; at a word boundary the end of the first word or the start of the second. */
function placeAt(words: readonly TimedWord[], share: number, isEnd: boolean): { word: number; time: number } {
  let left = share * words.reduce((sum, { letters }) => sum + letters, 0);
  for (const [word, { start, end, letters }] of words.entries()) {
    if (isEnd ? left <= letters : left < letters)
      return { word, time: start.value + (left / letters) * (end.value - start.value) };
    left -= letters;
  }
  return { word: words.length - 1, time: words[words.length - 1].end.value };
}

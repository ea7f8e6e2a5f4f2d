import type { JsonNode, JsonString } from '../json-source.ts';

/** An item of a list that has one for each word. */
export interface TimedItem {
  readonly list: JsonNode;
  readonly item: JsonNode;
  /** Numbers of seconds or milliseconds, or strings such as "4.86" or "1.300s". */
  readonly start?: JsonNode;
  readonly end?: JsonNode;
}

/** A word of a list, by the values that hold it. */
export interface ListedWord extends TimedItem {
  readonly text: JsonString;
  /** The word again, in lower case and without punctuation. */
  readonly plain?: JsonString;
  /** 0..1 */
  readonly confidence?: number;
  /** Whether it follows the word before it without a space. */
  readonly isAttached?: boolean;
  /** Its number, and the first number that is free for words split off it, with the step to the next. */
  readonly id?: { readonly node: JsonNode; readonly spare: number; readonly step: number };
  /** Items of other lists that stand for the word: who says it, its number in a list of numbers. */
  readonly marks?: readonly TimedItem[];
}

/** What one file says once (one channel of it), in all the places where it says it. */
export interface Transcript {
  /** The strings that are read as prose, in order: the ones with the best punctuation and capitals. */
  readonly prose: readonly JsonString[];
  /** Other strings with the same words, each a list in order. */
  readonly copies: readonly (readonly JsonString[])[];
  /** Other strings with the same words in pieces, which bring their own spaces: the tokens of a language model. */
  readonly pieces?: readonly JsonString[];
  /** Lists of the same words with their times. */
  readonly wordLists: readonly (readonly ListedWord[])[];
}

/** Finds the transcripts of a file; none when it is of another kind. */
export type TranscriptReader = (root: JsonNode, text: string) => Transcript[];

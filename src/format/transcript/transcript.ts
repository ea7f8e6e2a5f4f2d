import type { JsonNode, JsonString } from '../json-source.ts';

/** An item of a list with one item per word. */
export interface TimedItem {
  readonly list: JsonNode;
  readonly item: JsonNode;
  /** Numbers of seconds or milliseconds, or strings such as "4.86" or "1.300s". */
  readonly start?: JsonNode;
  readonly end?: JsonNode;
}

/** A word of a list, with the values that store it. */
export interface ListedWord extends TimedItem {
  readonly text: JsonString;
  /** The word again, in lower case and without punctuation. */
  readonly plain?: JsonString;
  /** 0..1 */
  readonly confidence?: number;
  /** Whether it follows the word before it without a space. */
  readonly isAttached?: boolean;
  /** Its id, the first free id for words split off it, and the step to the next. */
  readonly id?: { readonly node: JsonNode; readonly spare: number; readonly step: number };
  /** Items of other lists that refer to the word: its speaker, its number in a list of numbers. */
  readonly marks?: readonly TimedItem[];
}

/** One channel of a file, with all places that repeat its text. */
export interface Transcript {
  /** The strings that are read as prose, in order: the ones with the best punctuation and capitals. If there are none, the first list of words is read. */
  readonly prose: readonly JsonString[];
  /** Other strings with the same words, each a list in order. */
  readonly copies: readonly (readonly JsonString[])[];
  /** Other strings with the same words in pieces that include their spaces: the tokens of a language model. */
  readonly pieces?: readonly JsonString[];
  /** Lists of the same words with their times. */
  readonly wordLists: readonly (readonly ListedWord[])[];
}

/** Finds the transcripts of a file; none if it has another format. */
export type TranscriptReader = (root: JsonNode, text: string) => Transcript[];

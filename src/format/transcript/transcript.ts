import type { JsonNode, JsonObject, JsonString } from '../json-source.ts';

/** An item of a list of timed words, by the values that hold it. */
export interface ListedWord {
  /** The list that the item stands in. */
  readonly list: JsonNode;
  readonly item: JsonObject;
  readonly text: JsonString;
  /** The word again, in lower case and without punctuation. */
  readonly plain?: JsonString;
  /** Numbers of seconds or milliseconds, or strings such as "4.86" or "1.300s". */
  readonly start?: JsonNode;
  readonly end?: JsonNode;
  /** 0..1 */
  readonly confidence?: number;
  /** Whether it follows the word before it without a space. */
  readonly isAttached?: boolean;
}

/** What one file says once (one channel of it), in all the places where it says it. */
export interface Transcript {
  /** The strings that are read as prose, in order: the ones with the best punctuation and capitals. */
  readonly prose: readonly JsonString[];
  /** Other strings with the same words, each a list in order. */
  readonly copies: readonly (readonly JsonString[])[];
  /** Lists of the same words with their times. */
  readonly wordLists: readonly (readonly ListedWord[])[];
}

/** Finds the transcripts of a file; none when it is of another kind. */
export type TranscriptReader = (root: JsonNode, text: string) => Transcript[];

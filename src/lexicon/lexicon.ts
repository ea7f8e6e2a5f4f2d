import type { Entry, Rule } from '../dictionary/dictionary.ts';
import type { FindAnchored } from './anchored-forms.ts';
import type { Candidate } from './candidate.ts';
import type { FormKind } from './forms.ts';
import type { MayTakeIn } from './forms-with-bystanders.ts';
import type { HasLonger } from './longer-forms.ts';
import type { Resembles } from './resemblance.ts';
import type { Effort } from './search-bounds.ts';

/** A form that a run of words may mean, and what was compared. */
export interface Hit {
  readonly form: number;
  readonly entry: number;
  /** ln P(seen | this form was meant) − ln P(seen | an unrelated name or word). */
  readonly logRatio: number;
  /** 0..1: edit similarity of the joined folded strings. */
  readonly spelling: number;
  /** 0..1: similarity of the sound keys. */
  readonly sound: number;
  /** Words that both sides have alike. */
  readonly exactWords: number;
  /** Words of the form that the run lacks. */
  readonly missingWords: number;
  /** Words of the run that the form lacks. */
  readonly addedWords: number;
  readonly reordered: boolean;
  /** Word boundaries moved. */
  readonly joined: boolean;
}

export interface SearchOptions {
  /** At most so many hits; 10 unless told. */
  readonly limit?: number;
  /** Only hits whose `logRatio` is higher; −16 unless told. */
  readonly leastRatio?: number;
  /** How much is looked at; `thorough` unless told. */
  readonly effort?: Effort;
  /** Reads the words of the run only written together: a name that was heard as several words. */
  readonly together?: boolean;
}

/** The longest form that starts at a position, by its folded words. */
export interface LongestMatch {
  /** Number of words. */
  readonly length: number;
  /** Every form with exactly these words. */
  readonly forms: readonly number[];
}

/** Forms are numbered from 0 to `formCount − 1`; entries as in `Lexicon.entries`. @internal */
export interface LexiconIndex {
  readonly formCount: number;
  formText(form: number): string;
  formKind(form: number): FormKind;
  formEntry(form: number): number;
  /** The forms of an entry, its name first. */
  formsOf(entry: number): readonly number[];
  /** The folded words of the form. */
  formWords(form: number): readonly string[];
  /** Number of a folded word, −1 when no form has it. */
  wordId(folded: string): number;
  /** Forms of every kind whose folded words are exactly these. */
  exact(words: readonly string[]): readonly number[];
  /** The longest form whose words, by their numbers, stand at `from`; undefined where none starts. */
  longestExact(words: ArrayLike<number>, from: number): LongestMatch | undefined;
  readonly hasLonger: HasLonger;
  readonly mayTakeIn: MayTakeIn;
  readonly findAnchored: FindAnchored;
  /** Forms that this run of folded words may mean, best first. Garbles, native forms and entries with `match: exact` take no part. */
  search(words: readonly string[], options?: SearchOptions): Hit[];
  /** Whether words written together, or neighbours among them, resemble a form: much less work than to search for it. */
  readonly resembles: Resembles;
  /** The same of some forms, and less strictly. */
  resemblesOneOf(forms: readonly number[]): Resembles;
  /** An entry by its number in `Lexicon.entries`. */
  entry(number: number): Entry;
  readonly entryCount: number;
  /** The entries that have titles. */
  readonly titled: Iterable<number>;
  /** The forms that were authored as right forms of phrases, of those that need not be met exactly. */
  readonly phraseForms: Iterable<number>;
}

/** Dictionaries compiled for search. Immutable. */
export interface Lexicon {
  /** All of them are decoded at the first use: much work and memory for a million, which nothing else here does. */
  readonly entries: readonly Entry[];
  readonly rules: readonly Rule[];
  /**
   * Entries that a spelling might mean, best first; at most `limit` (5 unless told).
   * Any string will do; the whole of it is taken for one name. Garbles, native forms and entries with `match: exact` are found as they are listed.
   * @throws UngarbleError `option` for what is no text, and for bad options
   */
  lookup(spelling: string, options?: { readonly limit?: number }): Candidate[];
  /** @internal */
  readonly index: LexiconIndex;
  /** All of it, compiled. @internal */
  readonly bytes: Uint8Array;
}

import type { Entry, Rule } from '../dictionary/dictionary.ts';
import type { FindAnchored } from './anchored-forms.ts';
import type { Candidate } from './candidate.ts';
import type { FormKind } from './forms.ts';
import type { MayIncludeBystanders } from './forms-with-bystanders.ts';
import type { HasLonger } from './longer-forms.ts';
import type { Resembles } from './resemblance.ts';
import type { Effort } from './search-bounds.ts';

/** A candidate form for a run of words, with the figures of the comparison. */
export interface Hit {
  readonly form: number;
  readonly entry: number;
  /** ln P(seen | this form was meant) − ln P(seen | an unrelated name or word). */
  readonly logRatio: number;
  /** 0..1: edit similarity of the joined folded strings. */
  readonly spelling: number;
  /** 0..1: similarity of the sound keys. */
  readonly sound: number;
  /** Number of words that are equal on both sides. */
  readonly exactWords: number;
  /** Number of words of the form that the run lacks. */
  readonly missingWords: number;
  /** Number of words of the run that the form lacks. */
  readonly addedWords: number;
  readonly reordered: boolean;
  /** Whether word boundaries differ. */
  readonly joined: boolean;
}

export interface SearchOptions {
  /** Maximum number of hits; 10 by default. */
  readonly limit?: number;
  /** Only hits with a higher `logRatio`, in nats; −16 by default. */
  readonly leastRatio?: number;
  /** Bounds of the search; `thorough` by default. */
  readonly effort?: Effort;
  /** Reads the run only as one joined word, for a name that was heard as several words. */
  readonly joined?: boolean;
}

/** The longest exact form at a position. */
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
  /** Number of a folded word; −1 if no form contains it. */
  wordId(folded: string): number;
  /** Forms of every kind whose folded words are exactly these. */
  exact(words: readonly string[]): readonly number[];
  /** The longest form that equals the words, given by number, from `from` on; undefined if there is none. */
  longestExact(words: ArrayLike<number>, from: number): LongestMatch | undefined;
  readonly hasLonger: HasLonger;
  readonly mayIncludeBystanders: MayIncludeBystanders;
  readonly findAnchored: FindAnchored;
  /** Candidate forms for a run of folded words, best first. Garbles, native forms and entries with `match: exact` are excluded. */
  search(words: readonly string[], options?: SearchOptions): Hit[];
  /** Whether words resemble any form; much cheaper than a search. */
  readonly resembles: Resembles;
  /** The same for the given forms only, and less strict. */
  resemblesOneOf(forms: readonly number[]): Resembles;
  /** An entry by its number in `Lexicon.entries`. */
  entry(number: number): Entry;
  /** The number of entries that `search` may find: those without `match: exact`. */
  readonly searchedEntries: number;
  /** The entries that have titles. */
  readonly titled: Iterable<number>;
  /** The right forms of phrases, without those of entries with `match: exact`. */
  readonly phraseForms: Iterable<number>;
  /** The same of organisations and of terms with capitals, such as treaties, also without those of strict entries. */
  readonly properNameForms: Iterable<number>;
}

/** Dictionaries compiled for search. Immutable. */
export interface Lexicon {
  /** All entries, decoded on first access. This takes much time and memory for a million entries; nothing else needs it. */
  readonly entries: readonly Entry[];
  readonly rules: readonly Rule[];
  /**
   * The entries that a spelling may stand for, best first; at most `limit` (5 by default).
   * The whole string is taken as one name. Garbles, native forms and entries with `match: exact` are found only as listed.
   * @throws UngarbleError `option` if the spelling is not a string, and for invalid options
   */
  lookup(spelling: string, options?: { readonly limit?: number }): Candidate[];
  /** @internal */
  readonly index: LexiconIndex;
  /** The compiled form. @internal */
  readonly bytes: Uint8Array;
}

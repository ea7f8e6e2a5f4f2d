import type { Entry } from '../dictionary/dictionary.ts';
import type { FormKind } from '../lexicon/forms.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { NameChange } from '../match/changed-names.ts';
import type { EntryContext } from '../match/context.ts';
import type { TokenRun } from '../match/document.ts';
import type { EntryWords } from '../match/entry-words.ts';
import type { Difference } from './difference.ts';
import type { RunReading, WordsReading } from './reading.ts';

/** A candidate form with its properties as ordinary language. */
export interface FormReading {
  readonly kind: FormKind;
  readonly entry: Entry;
  readonly entryWords: EntryWords;
  /** Its folded words. */
  readonly words: readonly string[];
  /** The same, concatenated. */
  readonly joined: string;
  readonly letters: number;
  /** Its Roman numeral, folded: "iii" of Charles III, but nothing of Xi Jinping. */
  readonly numeral: string | undefined;
  /** A single word for a person, place or people that is not a given name: no other name stands directly before it. */
  readonly endsNames: boolean;
  /** A single word for a person, place or people that is not a surname: no other name stands directly after it. */
  readonly beginsNames: boolean;
  /** −log10 probability of its rarest word, as in `WordsReading`. */
  readonly rarest: number;
  /** Share of its words that are mostly written in lower case: forms such as "Academy" or "As I" are hard to tell from prose. */
  readonly ordinaryShare: number;
}

/** What the rest of the document says about the entry and the run. */
export interface DocumentFacts {
  /** Number of correct occurrences of this form in the document. */
  readonly formMentions: number;
  /** Whether this form occurs in the same sentence as the run. */
  readonly isInSentence: boolean;
  /** Number of occurrences of full forms of the entry in the document, and of those restored elsewhere with confidence. */
  readonly entryMentions: number;
  /** Whether the words of the run were part of a full name of the entry that was restored elsewhere with confidence. */
  readonly isPartOfRestored: boolean;
  /** Number of entries whose full name occurs in the document or was restored there with confidence. */
  readonly entriesInDocument: number;
  /** Number of suspects in the document with the same words, itself included. */
  readonly sameRuns: number;
  /** Share of the form's words that occur elsewhere in the document. */
  readonly wordsElsewhere: number;
}

/** What the rest of the document says about a run and its candidate forms. */
export interface RunFacts {
  /** As in `DocumentFacts`, of any entry. */
  entryMentions(entry: number): number;
  /** @param words words of the form */
  of(hit: Pick<Hit, 'form' | 'entry'>, words: readonly string[]): DocumentFacts;
}

export type ReadFacts = (run: TokenRun) => RunFacts;

/** All inputs to the decision about one run and one form. */
export interface AnswerReading {
  readonly run: RunReading;
  /** See `SuspectRun`. */
  readonly isPlausible: boolean;
  readonly difference: Difference;
  /** The words that would change, as ordinary language. */
  readonly changing: WordsReading;
  readonly form: FormReading;
  readonly hit: Hit;
  /** 0..1: confidence from the words in place alone; 0 if they are not enough. */
  readonly nearName: number;
  /** ln of the likelihood ratio between this form and the best one of another entry with another replacement, or an unrelated name. */
  readonly margin: number;
  /** Number of forms of other entries that are nearly as likely; if the entry occurs in the document, only of entries that do, too. */
  readonly rivals: number;
  /** Whether part of another listed name would change, and how. */
  readonly changedName: NameChange | undefined;
  readonly context: EntryContext;
  readonly facts: DocumentFacts;
}

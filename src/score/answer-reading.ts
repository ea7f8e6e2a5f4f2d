import type { Entry } from '../dictionary/dictionary.ts';
import type { FormKind } from '../lexicon/forms.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { EntryContext } from '../match/context.ts';
import type { TokenRun } from '../match/document.ts';
import type { EntryWords } from '../match/entry-words.ts';
import type { Difference } from './difference.ts';
import type { RunReading } from './reading.ts';

/** The form that a run may mean, as ordinary language would see it. */
export interface FormReading {
  readonly kind: FormKind;
  readonly entry: Entry;
  readonly entryWords: EntryWords;
  /** Its folded words. */
  readonly words: readonly string[];
  /** These, written together. */
  readonly joined: string;
  readonly letters: number;
  /** A single word for a person, a place or a people, but no given name: no other name stands right before it. */
  readonly endsNames: boolean;
  /** A single word for a person, a place or a people, but no surname: no other name stands right after it. */
  readonly beginsNames: boolean;
  /** −log10 probability of its rarest word, as in `RunReading`. */
  readonly rarest: number;
  /** Share of its words that are mostly written in lower case: a form such as "Academy" or "As I" is hard to tell from prose. */
  readonly ordinaryShare: number;
}

/** What the rest of the document says of the entry and of the run. */
export interface DocumentFacts {
  /** How often this form stands in the document as it should. */
  readonly formMentions: number;
  /** Whether this form stands in the same sentence as the run. */
  readonly isInSentence: boolean;
  /** How often any full form of the entry stands in the document, or is confidently restored there. */
  readonly entryMentions: number;
  /** How many entries the document names in full. */
  readonly entriesMet: number;
  /** How often the same run of words stands in the document. */
  readonly sameRuns: number;
  /** Share of the form's words that stand somewhere in the document. */
  readonly wordsElsewhere: number;
}

/** What the document says of a run, and of the forms that it may mean. */
export interface RunFacts {
  /** As in `DocumentFacts`. */
  entryMentions(entry: number): number;
  /** @param words those of the form */
  of(hit: Hit, words: readonly string[]): DocumentFacts;
}

export type ReadFacts = (run: TokenRun) => RunFacts;

/** Everything that a decision about one run and one form may rest on. */
export interface AnswerReading {
  readonly run: RunReading;
  readonly difference: Difference;
  readonly form: FormReading;
  readonly hit: Hit;
  /** ln of the likelihood ratio between this form and the best form that would be written otherwise. */
  readonly margin: number;
  /** Forms of other entries that are nearly as likely. */
  readonly rivals: number;
  /** How many entries the lexicon has. */
  readonly listed: number;
  /** A part of another listed name would change. */
  readonly wrongName: boolean;
  readonly context: EntryContext;
  readonly facts: DocumentFacts;
}

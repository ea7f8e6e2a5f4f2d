import type { Language } from '../language/language.ts';
import type { AnswerReading } from './answer-reading.ts';

/** Why the text may be right although a candidate is likely. */
export interface Objection {
  /** A clause that follows "but". */
  readonly because: string;
  /** @param confidence that the candidate is right, 0..1 */
  readonly holds: (reading: AnswerReading, language: Language, confidence: number) => boolean;
}

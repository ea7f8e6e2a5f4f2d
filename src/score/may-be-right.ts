import type { Language } from '../language/language.ts';
import type { AnswerReading } from './answer-reading.ts';
import { NAME_OBJECTIONS } from './name-objections.ts';
import { NEIGHBOUR_OBJECTIONS } from './neighbour-objections.ts';
import { ORDINARY_OBJECTIONS } from './ordinary-objections.ts';

/** The first that holds is given. */
const OBJECTIONS = [...NEIGHBOUR_OBJECTIONS, ...NAME_OBJECTIONS, ...ORDINARY_OBJECTIONS];

/**
 * Why the text may be right, however likely the candidate: such a finding is not applied without review.
 * @param confidence that the candidate is right, 0..1
 * @returns a clause that follows "but"; undefined if there is no objection
 */
export const mayBeRight = (reading: AnswerReading, confidence: number, language: Language): string | undefined =>
  OBJECTIONS.find(({ holds }) => holds(reading, language, confidence))?.because;

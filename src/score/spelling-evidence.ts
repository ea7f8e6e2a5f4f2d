import type { AnswerReading } from './answer-reading.ts';
import { SAME_SOUND } from './difference.ts';
import { beyond, clamp, type EvidenceDefinition, yes } from './evidence-definition.ts';

const perLetter = ({ hit, run }: AnswerReading): number => clamp(hit.logRatio / Math.max(1, run.letters), -2, 3);
/** How ordinary the form is, where only its ordinary words stand as they should: "Bank of" says little of a bank. */
const exactOrdinary = ({ hit, form }: AnswerReading): number => (hit.exactWords > 0 ? form.ordinaryShare : 0);

/** How the letters and words of the run resemble those of the form. */
export const SPELLING_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'likelihood',
    meaning: 'how much likelier the spelling is if this name was meant than if an unrelated one was',
    measure: ({ hit }) => clamp(hit.logRatio, -10, 12) / 10,
  },
  {
    name: 'high-likelihood',
    meaning: 'the part of the likelihood above 12',
    measure: ({ hit }) => beyond(hit.logRatio, 12, 20) / 10,
  },
  {
    name: 'likelihood-per-letter',
    meaning: 'likelihood for each letter: a long run may gather a high ratio with many faults',
    measure: perLetter,
  },
  { name: 'spelling', meaning: 'share of letters in place (edit similarity)', measure: ({ hit }) => hit.spelling },
  {
    name: 'close-spelling',
    meaning: 'spelling similarity above 0.8',
    measure: ({ hit }) => beyond(hit.spelling, 0.8) * 5,
  },
  { name: 'sound', meaning: 'similarity of the sound keys', measure: ({ hit }) => hit.sound, dear: 'sound' },
  {
    name: 'same-sound',
    meaning: 'the sound keys are equal',
    measure: ({ hit }) => yes(hit.sound >= SAME_SOUND),
    dear: 'sound',
  },
  {
    name: 'changed-spelling',
    meaning: 'spelling similarity of the words that would change',
    measure: ({ difference }) => difference.spelling,
  },
  {
    name: 'changed-far',
    meaning: 'the words that would change are spelled less than half alike',
    measure: ({ difference }) => beyond(0.5, difference.spelling) * 2,
  },
  {
    name: 'changed-sound',
    meaning: 'similarity in sound of the words that would change',
    measure: ({ difference }) => difference.sound,
    dear: 'sound',
  },
  {
    name: 'changed-same-sound',
    meaning: 'the words that would change sound the same',
    measure: ({ difference }) => yes(difference.sound >= SAME_SOUND),
    dear: 'sound',
  },
  {
    name: 'changed-likelihood',
    meaning: 'likelihood of the spelling, for the words that would change',
    measure: ({ difference }) => clamp(difference.logRatio, -15, 15) / 10,
    dear: 'likelihood',
  },
  {
    name: 'changed-unlikely',
    meaning: 'the likelihood of the words that would change, as far as it is below nought',
    measure: ({ difference }) => clamp(-difference.logRatio, 0, 15) / 10,
    dear: 'likelihood',
  },
  {
    name: 'least-likely-word',
    meaning:
      'likelihood for each letter of that word to be written which is least likely a spelling of one that stands there',
    measure: ({ difference }) => clamp(difference.leastPerLetter, -3, 3),
    dear: 'likelihood',
  },
  {
    name: 'unlikely-word',
    meaning: 'likelihood for each letter of the least likely word to be written, as far as it is below nought',
    measure: ({ difference }) => clamp(-difference.leastPerLetter, 0, 3),
    dear: 'likelihood',
  },
  {
    name: 'edits',
    meaning: 'letters to change, drop or add, up to eight',
    measure: ({ difference }) => Math.min(8, difference.edits) / 4,
  },
  { name: 'one-edit', meaning: 'a single letter is off', measure: ({ difference }) => yes(difference.edits === 1) },
  {
    name: 'first-letter',
    meaning: 'what would change begins with the same letter',
    measure: ({ difference }) => yes(difference.sameFirstLetter),
  },
  {
    name: 'same-beginning',
    meaning: 'letters alike from the beginning, as a share of the longer side',
    measure: ({ difference }) => difference.sameBeginning,
  },
  {
    name: 'last-letter',
    meaning: 'what would change ends with the same letter',
    measure: ({ difference }) => yes(difference.sameLastLetter),
  },
  {
    name: 'inflection',
    meaning: 'one side of what would change is the other with up to three letters added at the end',
    measure: ({ difference }) => yes(difference.extends),
  },
  {
    name: 'only-ending',
    meaning: 'nothing but up to two letters at the end would change',
    measure: ({ difference }) => yes(difference.onlyEnding),
  },
  {
    name: 'changed-length',
    meaning: 'letters that would be written, up to 12: short words are alike by chance',
    measure: ({ difference }) => Math.min(12, difference.meantLetters) / 10,
  },
  {
    name: 'changed-short',
    meaning: 'fewer than five letters would be written',
    measure: ({ difference }) => beyond(5, difference.meantLetters),
  },
  { name: 'length', meaning: 'letters of the form, up to 16', measure: ({ form }) => Math.min(16, form.letters) / 10 },
  {
    name: 'several-words',
    meaning: 'the form has two words or more',
    measure: ({ form }) => yes(form.words.length > 1),
  },
  {
    name: 'exact-word',
    meaning: 'some word of the form stands as it should',
    measure: ({ hit }) => yes(hit.exactWords > 0),
  },
  {
    name: 'exact-words',
    meaning: 'share of the words of the form that stand as they should',
    measure: ({ hit, form }) => hit.exactWords / form.words.length,
  },
  {
    name: 'changed-letters',
    meaning: 'share of the letters of the run that would change, where some words stand as they should',
    measure: ({ difference, run, hit }) => (yes(hit.exactWords > 0) * difference.letters) / Math.max(1, run.letters),
  },
  {
    name: 'exact-common-words',
    meaning: 'the words that stand as they should are common ones',
    measure: (reading) => exactOrdinary(reading),
  },
  { name: 'missing-word', meaning: 'words of the form that are not there', measure: ({ hit }) => hit.missingWords },
  { name: 'added-word', meaning: 'words that the form does not have', measure: ({ hit }) => hit.addedWords },
  {
    name: 'fewer-words',
    meaning: 'the form has more words than the run',
    measure: ({ run, form }) => beyond(form.words.length, run.words),
  },
  {
    name: 'more-words',
    meaning: 'the run has more words than the form',
    measure: ({ run, form }) => beyond(run.words, form.words.length),
  },
  { name: 'word-order', meaning: 'the words stand in another order', measure: ({ hit }) => yes(hit.reordered) },
  { name: 'joined', meaning: 'word boundaries have moved', measure: ({ hit }) => yes(hit.joined) },
  {
    name: 'only-boundaries',
    meaning: 'nothing but word boundaries has moved',
    measure: ({ hit }) => yes(hit.spelling >= 0.999),
  },
  {
    name: 'unlike-word',
    meaning: 'a whole word would be written that resembles none of those that stand there',
    measure: ({ difference, form, hit }) => (hit.joined || form.words.length === 1 ? 0 : difference.unlikeWords),
  },
  {
    name: 'strict',
    meaning: 'the entry is to be met by nearly its spelling only',
    measure: ({ form }) => yes(form.entry.match === 'strict'),
    dear: 'form',
    judged: -2,
  },
  {
    name: 'loose',
    meaning: 'the entry may be met by what resembles it weakly',
    measure: ({ form }) => yes(form.entry.match === 'loose'),
    dear: 'form',
    judged: 2,
  },
];

import type { AnswerReading } from './answer-reading.ts';
import { SAME_SOUND } from './difference.ts';
import { clamp, type EvidenceDefinition, excess, indicator } from './evidence-definition.ts';

const perLetter = ({ hit, run }: AnswerReading): number => clamp(hit.logRatio / Math.max(1, run.letters), -2, 3);
/** How the letters and words of the run resemble those of the form. */
export const SPELLING_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'likelihood',
    meaning: 'how much likelier the spelling is for this name than for an unrelated one',
    measure: ({ hit }) => clamp(hit.logRatio, -10, 12) / 10,
  },
  {
    name: 'high-likelihood',
    meaning: 'the part of the likelihood above 12',
    measure: ({ hit }) => excess(hit.logRatio, 12, 20) / 10,
  },
  {
    name: 'likelihood-per-letter',
    meaning: 'likelihood per letter: a long run may reach a high ratio with many errors',
    measure: perLetter,
  },
  { name: 'spelling', meaning: 'share of letters in place (edit similarity)', measure: ({ hit }) => hit.spelling },
  {
    name: 'close-spelling',
    meaning: 'spelling similarity above 0.8',
    measure: ({ hit }) => excess(hit.spelling, 0.8) * 5,
  },
  {
    name: 'same-sound',
    meaning: 'the sound keys are equal',
    measure: ({ hit }) => indicator(hit.sound >= SAME_SOUND),
    expensive: 'sound',
  },
  {
    name: 'changed-spelling',
    meaning: 'spelling similarity of the words that would change',
    measure: ({ difference }) => difference.spelling,
  },
  {
    name: 'changed-sound',
    meaning: 'sound similarity of the words that would change',
    measure: ({ difference }) => difference.sound,
    expensive: 'sound',
  },
  {
    name: 'changed-likelihood',
    meaning: 'likelihood of the spelling, for the words that would change',
    measure: ({ difference }) => clamp(difference.logRatio, -15, 15) / 10,
    expensive: 'likelihood',
  },
  {
    name: 'changed-unlikely',
    meaning: 'likelihood of the words that would change, if negative',
    measure: ({ difference }) => clamp(-difference.logRatio, 0, 15) / 10,
    expensive: 'likelihood',
  },
  {
    name: 'least-likely-word',
    meaning: 'likelihood per letter of the replacement word that is the least likely match of a word in the text',
    measure: ({ difference }) => clamp(difference.leastPerLetter, -3, 3),
    expensive: 'likelihood',
  },
  {
    name: 'unlikely-word',
    meaning: 'likelihood per letter of the least likely replacement word, if negative',
    measure: ({ difference }) => clamp(-difference.leastPerLetter, 0, 3),
    expensive: 'likelihood',
  },
  {
    name: 'edits',
    meaning: 'number of letters to change, delete or insert, up to eight',
    measure: ({ difference }) => Math.min(8, difference.edits) / 4,
  },
  {
    name: 'same-beginning',
    meaning: 'length of the common prefix as a share of the longer side',
    measure: ({ difference }) => difference.sameBeginning,
  },
  {
    name: 'last-letter',
    meaning: 'both sides of the change end with the same letter',
    measure: ({ difference }) => indicator(difference.sameLastLetter),
  },
  {
    name: 'only-ending',
    meaning: 'only up to two letters at the end would change',
    measure: ({ difference }) => indicator(difference.onlyEnding),
  },
  {
    name: 'changed-length',
    meaning: 'letters of the replacement, up to 12: short words are similar by chance',
    measure: ({ difference }) => Math.min(12, difference.meantLetters) / 10,
  },
  {
    name: 'changed-short',
    meaning: 'the replacement has fewer than five letters',
    measure: ({ difference }) => excess(5, difference.meantLetters),
  },
  { name: 'length', meaning: 'letters of the form, up to 16', measure: ({ form }) => Math.min(16, form.letters) / 10 },
  {
    name: 'exact-words',
    meaning: 'share of the words of the form that are right',
    measure: ({ hit, form }) => hit.exactWords / form.words.length,
  },
  {
    name: 'missing-word',
    meaning: 'words of the form that are missing in the text',
    measure: ({ hit }) => hit.missingWords,
  },
  { name: 'added-word', meaning: 'words that are not in the form', measure: ({ hit }) => hit.addedWords },
  {
    name: 'more-words',
    meaning: 'the run has more words than the form',
    measure: ({ run, form }) => excess(run.words, form.words.length),
  },
  { name: 'joined', meaning: 'word boundaries have moved', measure: ({ hit }) => indicator(hit.joined) },
  {
    name: 'only-boundaries',
    meaning: 'only word boundaries have moved',
    measure: ({ hit }) => indicator(hit.spelling >= 0.999),
  },
  {
    name: 'unlike-word',
    meaning: 'a replacement word resembles none of the words in the text',
    measure: ({ difference, form, hit }) => (hit.joined || form.words.length === 1 ? 0 : difference.unlikeWords),
  },
  // No entry in the data of the fit has a match strictness.
  {
    name: 'strict',
    meaning: 'the entry only matches nearly equal spellings',
    measure: ({ form }) => indicator(form.entry.match === 'strict'),
    expensive: 'form',
    handSet: -2,
  },
  {
    name: 'loose',
    meaning: 'the entry also matches weakly similar words',
    measure: ({ form }) => indicator(form.entry.match === 'loose'),
    expensive: 'form',
    handSet: 2,
  },
];

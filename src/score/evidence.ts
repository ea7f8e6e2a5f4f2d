import { isPartOfName } from '../lexicon/forms.ts';
import type { AnswerReading } from './answer-reading.ts';

/** What takes longer to work out than all the rest, each than the one before it. */
export type Dear = 'form as language' | 'surroundings' | 'sound' | 'likelihood';

/** A named reason, what it means, and how much of it there is. Its weight is in weights.ts under the same name. */
export interface EvidenceDefinition {
  readonly name: string;
  readonly meaning: string;
  readonly measure: (reading: AnswerReading) => number;
  /** What it rests on, where that takes long to work out: it is measured only where the rest leaves a chance, and is 0..1 or in `measuring.ts`. */
  readonly dear?: Dear;
  /**
   * Its weight where it is set by hand: the data have no roles, and no strangers (a full role outweighs one poor letter in four); and they have
   * more garbled names beside right words than the world has, where most are other people.
   */
  readonly judged?: number;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
/** Amount by which `value` exceeds `from`, at most `width`. */
const beyond = (value: number, from: number, width = Number.POSITIVE_INFINITY): number => clamp(value - from, 0, width);
const yes = (condition: boolean): number => (condition ? 1 : 0);
const perLetter = ({ hit, run }: AnswerReading): number => clamp(hit.logRatio / Math.max(1, run.letters), -2, 3);
/** How ordinary the form is, where only its ordinary words stand as they should: "Bank of" says little of a bank. */
const exactOrdinary = ({ hit, form }: AnswerReading): number => (hit.exactWords > 0 ? form.ordinaryShare : 0);

export const EVIDENCE: readonly EvidenceDefinition[] = [
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
    measure: ({ hit }) => yes(hit.sound >= 0.999),
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
    measure: ({ difference }) => yes(difference.sound >= 0.999),
    dear: 'sound',
  },
  {
    name: 'changed-likelihood',
    meaning: 'the same ratio, for the words that would change',
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
    meaning: 'the same, as far as it is below nought',
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
    name: 'part',
    meaning: 'only a part of the name was met (surname, given name, short name)',
    measure: ({ form }) => yes(isPartOfName(form.kind)),
  },
  { name: 'given-name', meaning: 'only the given name was met', measure: ({ form }) => yes(form.kind === 'given') },
  {
    name: 'unknown',
    meaning: 'share of the changing letters that stand in words unknown to the language',
    measure: ({ difference }) => difference.asLanguage.unknownShare,
  },
  {
    name: 'all-unknown',
    meaning: 'none of the changing words is known to the language',
    measure: ({ difference }) => yes(difference.asLanguage.unknownShare === 1),
  },
  {
    name: 'known-name',
    meaning: 'share of the changing words that are common names and so may be right',
    measure: ({ difference }) => difference.asLanguage.nameShare,
  },
  {
    name: 'function-words',
    meaning: 'function words among those that would change',
    measure: ({ difference }) => difference.asLanguage.functionWords,
  },
  {
    name: 'rarest-word',
    meaning: 'rarity of the rarest changing word',
    measure: ({ difference }) => difference.asLanguage.rarest / 10,
  },
  {
    name: 'commonest-word',
    meaning: 'rarity of the commonest changing word',
    measure: ({ difference }) => difference.asLanguage.commonest / 10,
  },
  {
    name: 'surprise',
    meaning: 'improbability of the changing words as ordinary language where they stand, for each word',
    measure: ({ difference }) => difference.asLanguage.surprise / 10,
  },
  {
    name: 'surprise-sum',
    meaning: 'the same for all of them together',
    measure: ({ difference }) => Math.min(25, difference.asLanguage.surprise * difference.words) / 10,
  },
  { name: 'run-length', meaning: 'number of words in the run', measure: ({ run }) => run.words - 1 },
  {
    name: 'capitals',
    meaning: 'share of changing words with a capital that no sentence start explains',
    measure: ({ difference }) => difference.asLanguage.capitalShare,
  },
  {
    name: 'acronym',
    meaning: 'share of changing words that look like acronyms',
    measure: ({ difference }) => difference.asLanguage.acronymShare,
  },
  {
    name: 'lower-case',
    meaning: 'share of changing words in lower case in a text that uses capitals',
    measure: ({ difference }) => difference.asLanguage.lowerShare,
  },
  { name: 'sentence-start', meaning: 'the run begins a sentence', measure: ({ run }) => yes(run.sentenceInitial) },
  { name: 'uncased', meaning: 'the text does not use capitals', measure: ({ run }) => yes(!run.cased) },
  {
    name: 'edge',
    meaning: 'a function word at the start or end of the run, which resembles no word of the form',
    measure: ({ run, difference }) =>
      yes(run.functionWordAtEdge && (difference.words !== difference.meantWords || difference.unlikeWords > 0)),
  },
  {
    name: 'capital-before',
    meaning: 'a capitalised word before: the run may be the end of another name',
    measure: ({ run }) => yes(run.capitalBefore),
  },
  {
    name: 'capital-after',
    meaning: 'a capitalised word after: the run may be the start of another name',
    measure: ({ run }) => yes(run.capitalAfter),
  },
  { name: 'saying-verb', meaning: 'a verb of saying stands beside it', measure: ({ run }) => yes(run.sayingVerb) },
  {
    name: 'margin',
    meaning: 'how much likelier this form is than the next that would be written otherwise',
    measure: ({ margin }) => clamp(margin, -3, 6) / 3,
  },
  {
    name: 'rivals',
    meaning: 'how many other names are nearly as likely',
    measure: ({ rivals }) => Math.log2(1 + rivals),
  },
  {
    name: 'listed-part',
    meaning: 'a word that would change is part of another listed name',
    measure: ({ wrongName }) => yes(wrongName),
  },
  {
    name: 'ordinary-name',
    meaning: 'share of the words of the form that are ordinary words',
    measure: ({ form }) => form.ordinaryShare,
    dear: 'form as language',
  },
  {
    name: 'common-name',
    meaning: 'how common the rarest word of the form is',
    measure: ({ form }) => beyond(7.5, form.rarest, 5) / 5,
    dear: 'form as language',
  },
  {
    name: 'seen-elsewhere',
    meaning: 'the form stands in the document as it should',
    measure: ({ facts }) => Math.min(2, Math.log2(1 + facts.formMentions)),
  },
  {
    name: 'entry-elsewhere',
    meaning: 'the full name stands in the document',
    measure: ({ facts }) => Math.min(2, Math.log2(1 + facts.entryMentions)),
  },
  {
    name: 'elsewhere-likelihood',
    meaning: 'likelihood, where the full name stands in the document',
    measure: ({ facts, hit }) => (yes(facts.entryMentions > 0) * clamp(hit.logRatio, -10, 15)) / 10,
  },
  {
    name: 'elsewhere-beginning',
    meaning: 'letters alike from the beginning, where the full name stands in the document',
    measure: ({ facts, difference }) => yes(facts.entryMentions > 0) * difference.sameBeginning,
  },
  {
    name: 'elsewhere-saying',
    meaning: 'a verb of saying stands beside it, and the full name in the document',
    measure: ({ facts, run }) => yes(facts.entryMentions > 0 && run.sayingVerb),
  },
  {
    name: 'words-elsewhere',
    meaning: 'share of the words of the form that stand in the document',
    measure: ({ facts }) => facts.wordsElsewhere,
  },
  {
    name: 'repeated',
    meaning: 'the same run stands in the document several times',
    measure: ({ facts }) => Math.min(3, Math.log2(facts.sameRuns)),
  },
  {
    name: 'unknown-likelihood',
    meaning: 'likelihood, where no changing word is known',
    measure: ({ difference, hit }) =>
      (yes(difference.asLanguage.unknownShare === 1) * clamp(hit.logRatio, -10, 15)) / 10,
  },
  {
    name: 'capital-likelihood',
    meaning: 'likelihood, where the changing words are known but capitalised',
    measure: ({ difference, hit }) =>
      (yes(difference.asLanguage.unknownShare < 1) *
        difference.asLanguage.capitalShare *
        clamp(hit.logRatio, -10, 15)) /
      10,
  },
  {
    name: 'ordinary-likelihood',
    meaning: 'likelihood, for ordinary words in lower case',
    measure: ({ difference, hit }) =>
      (yes(difference.asLanguage.unknownShare === 0 && difference.asLanguage.capitalShare === 0) *
        clamp(hit.logRatio, -10, 15)) /
      10,
  },
  {
    name: 'ordinary-single',
    meaning: 'a single ordinary word would change',
    measure: ({ difference }) =>
      yes(difference.words === 1 && difference.asLanguage.unknownShare === 0 && difference.asLanguage.nameShare === 0),
  },
  {
    name: 'known-name-elsewhere',
    meaning: 'a common name would change, but the form stands elsewhere',
    measure: ({ difference, facts }) => difference.asLanguage.nameShare * yes(facts.formMentions > 0),
  },
  {
    name: 'other-name',
    meaning: 'beside a right word, a common name would become another: Mark Miller is not Mark Milley',
    measure: ({ difference, hit }) => yes(hit.exactWords > 0) * difference.asLanguage.nameShare,
    judged: -1.5,
  },
  {
    name: 'stranger',
    meaning: 'another name-like word right before, or right after where none belongs, that the entry does not have',
    measure: ({ form, context }) =>
      yes((context.strangerBefore && form.endsNames) || (context.strangerAfter && form.beginsNames)),
    dear: 'surroundings',
    judged: -4,
  },
  {
    name: 'unlike-word',
    meaning: 'a whole word would be written that resembles none of those that stand there',
    measure: ({ difference, form, hit }) => (hit.joined || form.words.length === 1 ? 0 : difference.unlikeWords),
  },
  {
    name: 'role',
    meaning: 'the role of the entry stands close by',
    measure: ({ context }) => beyond(context.role, 0.5) * 2,
    dear: 'surroundings',
    judged: 3,
  },
  {
    name: 'role-earlier',
    meaning: 'the role of the entry was mentioned before',
    measure: ({ context }) => yes(context.roleEarlier === 1),
    dear: 'surroundings',
    judged: 1,
  },
  {
    name: 'title',
    meaning: 'a title of the entry stands right before',
    measure: ({ context }) => context.title,
    dear: 'surroundings',
    judged: 1.5,
  },
  {
    name: 'near',
    meaning: 'words that make the entry likelier stand in the document',
    measure: ({ context }) => context.near,
    dear: 'surroundings',
    judged: 0.7,
  },
];

import { beyond, clamp, type EvidenceDefinition, yes } from './evidence-definition.ts';

/** Whether what stands there is plausible as language, and the form as a name. */
export const LANGUAGE_EVIDENCE: readonly EvidenceDefinition[] = [
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
  { name: 'saying-verb', meaning: 'a verb of saying stands beside it', measure: ({ run }) => yes(run.sayingVerb) },
  {
    name: 'ordinary-name',
    meaning: 'share of the words of the form that are ordinary words',
    measure: ({ form }) => form.ordinaryShare,
    dear: 'form',
  },
  {
    name: 'common-name',
    meaning: 'how common the rarest word of the form is',
    measure: ({ form }) => beyond(7.5, form.rarest, 5) / 5,
    dear: 'form',
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
    name: 'other-name',
    meaning: 'beside a right word, a common name would become another: Mark Miller is not Mark Milley',
    measure: ({ difference, hit }) => yes(hit.exactWords > 0) * difference.asLanguage.nameShare,
    judged: -1.5,
  },
];

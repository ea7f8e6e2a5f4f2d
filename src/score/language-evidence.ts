import { type EvidenceDefinition, excess, indicator } from './evidence-definition.ts';
import { UNKNOWN_RARITY } from './reading.ts';

/** Whether the words in the text are plausible as language, and the form as a name. */
export const LANGUAGE_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'unknown',
    meaning: 'share of the changed letters in words unknown to the language',
    measure: ({ changing }) => changing.unknownShare,
  },
  {
    name: 'all-unknown',
    meaning: 'all changed words are unknown to the language',
    measure: ({ changing }) => indicator(changing.unknownShare === 1),
  },
  {
    name: 'function-words',
    meaning: 'number of changed function words',
    measure: ({ changing }) => changing.functionWords,
  },
  {
    name: 'commonest-word',
    meaning: 'rarity of the most frequent changed word',
    measure: ({ changing }) => changing.commonest / 10,
  },
  {
    name: 'surprise',
    meaning: 'improbability of the changed words as ordinary language in context, per word',
    measure: ({ changing }) => changing.surprise / 10,
  },
  {
    name: 'surprise-sum',
    meaning: 'improbability of the changed words as ordinary language in context, in total',
    measure: ({ changing, difference }) => Math.min(25, changing.surprise * difference.words) / 10,
  },
  { name: 'run-length', meaning: 'number of words in the run', measure: ({ run }) => run.words - 1 },
  {
    name: 'capitals',
    meaning: 'share of changed words with a capital that is not at the start of a sentence',
    measure: ({ changing }) => changing.capitalShare,
  },
  {
    name: 'acronym',
    meaning: 'share of changed words that look like acronyms',
    measure: ({ changing }) => changing.acronymShare,
  },
  {
    name: 'lower-case',
    meaning: 'share of changed words in lower case in a text that uses capitals',
    measure: ({ changing }) => changing.lowerShare,
  },
  { name: 'uncased', meaning: 'the text does not use capitals', measure: ({ run }) => indicator(!run.cased) },
  {
    name: 'edge',
    meaning: 'a function word at the start or end of the run that resembles no word of the form',
    measure: ({ run, difference }) =>
      indicator(run.functionWordAtEdge && (difference.words !== difference.meantWords || difference.unlikeWords > 0)),
  },
  {
    name: 'ordinary-name',
    meaning: 'share of ordinary words in the form',
    measure: ({ form }) => form.ordinaryShare,
    expensive: 'form',
  },
  {
    name: 'common-name',
    meaning: 'frequency of the rarest word of the form',
    measure: ({ form }) => excess(UNKNOWN_RARITY, form.rarest, 5) / 5,
    expensive: 'form',
  },
  // Of the names beside right words in the data of the fit, more are garbled than in real texts, where most are other people.
  {
    name: 'other-name',
    meaning: 'next to a right word, a common name would become another: Mark Miller is not Mark Milley',
    measure: ({ changing, hit }) => indicator(hit.exactWords > 0) * changing.nameShare,
    handSet: -1.5,
  },
  // Set by hand for the same reason, from names with one wrong letter: with 100,000 names listed, 84 % of 900 given names beside their surname are found
  // instead of 74 %; of 900 unlisted people with a listed surname, 4 % are taken for listed ones either way.
  {
    name: 'slip',
    meaning: 'all other words of the form are right, and one that is no known name is a single letter off',
    measure: ({ changing, difference, form, hit, run }) =>
      indicator(
        difference.edits === 1 &&
          changing.unknownShare === 1 &&
          hit.exactWords > 0 &&
          hit.exactWords === form.words.length - 1 &&
          run.words === form.words.length,
      ),
    handSet: 1.25,
  },
];

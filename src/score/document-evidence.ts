import { clamp, type EvidenceDefinition, excess, indicator } from './evidence-definition.ts';

/** Maximum number of letters counted beyond the first. */
const MOST_EDITS = 3;

const marginOf = (nats: number): number => clamp(nats, -3, 6) / 3;

/** Competing candidates, and what the rest of the document says. */
export const DOCUMENT_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'margin',
    meaning: 'how much likelier this form is than the next one with another replacement',
    measure: ({ margin }) => marginOf(margin),
  },
  {
    name: 'rivals',
    meaning: 'number of other names that are nearly as likely',
    measure: ({ rivals }) => Math.log2(1 + rivals),
  },
  {
    name: 'seen-elsewhere',
    meaning: 'the form occurs correctly in the document',
    measure: ({ facts }) => Math.min(2, Math.log2(1 + facts.formMentions)),
  },
  {
    name: 'entry-elsewhere',
    meaning: 'the full name occurs in the document',
    measure: ({ facts }) => Math.min(2, Math.log2(1 + facts.entryMentions)),
  },
  {
    name: 'elsewhere-likelihood',
    meaning: 'likelihood, if the full name occurs in the document',
    measure: ({ facts, hit }) => (indicator(facts.entryMentions > 0) * clamp(hit.logRatio, -10, 15)) / 10,
  },
  {
    name: 'elsewhere-many',
    meaning:
      'number of names in the document, if this one occurs in it: among hundreds, some resemble any unlisted word',
    measure: ({ facts }) => indicator(facts.entryMentions > 0) * Math.log2(1 + facts.entriesInDocument),
  },
  {
    name: 'elsewhere-many-edits',
    meaning: 'number of names in the document, for each edited letter beyond the first',
    measure: ({ facts, difference }) =>
      indicator(facts.entryMentions > 0) *
      Math.log2(1 + facts.entriesInDocument) *
      excess(difference.edits, 1, MOST_EDITS),
  },
  {
    name: 'elsewhere-spelling',
    meaning: 'spelling similarity of the changed part, if the full name occurs in the document',
    measure: ({ facts, difference }) => indicator(facts.entryMentions > 0) * difference.spelling,
  },
  {
    name: 'elsewhere-beginning',
    meaning: 'share of the common prefix, if the full name occurs in the document',
    measure: ({ facts, difference }) => indicator(facts.entryMentions > 0) * difference.sameBeginning,
  },
  // The data of the fit have few speakers.
  {
    name: 'elsewhere-saying',
    meaning: 'next to a verb of saying, and the full name occurs in the document',
    measure: ({ facts, run }) => indicator(facts.entryMentions > 0 && run.sayingVerb),
    handSet: 1.5,
  },
  {
    name: 'words-elsewhere',
    meaning: 'share of the words of the form that occur in the document',
    measure: ({ facts }) => facts.wordsElsewhere,
  },
  {
    name: 'entry-words-elsewhere',
    meaning: 'share of the words of the form that occur in the document, if the full name, which contains them, does',
    measure: ({ facts }) => Math.min(2, Math.log2(1 + facts.entryMentions)) * facts.wordsElsewhere,
  },
  {
    name: 'repeated',
    meaning: 'the same run occurs several times in the document',
    measure: ({ facts }) => Math.min(3, Math.log2(facts.sameRuns)),
  },
  {
    name: 'known-name-elsewhere',
    meaning: 'a common name would change, but the form occurs elsewhere',
    measure: ({ changing, facts }) => changing.nameShare * indicator(facts.formMentions > 0),
  },
  // No entry in the data of the fit has roles, titles or `near` words. A full role outweighs one poor letter in four.
  {
    name: 'role',
    meaning: 'a role of the entry is mentioned close by',
    measure: ({ context }) => excess(context.role, 0.5) * 2,
    expensive: 'surroundings',
    handSet: 3,
  },
  {
    name: 'role-earlier',
    meaning: 'a role of the entry is mentioned earlier',
    measure: ({ context }) => indicator(context.isRoleEarlier),
    expensive: 'surroundings',
    handSet: 1,
  },
  {
    name: 'title',
    meaning: 'a title of the entry stands directly before',
    measure: ({ context }) => indicator(context.isTitleBefore),
    expensive: 'surroundings',
    handSet: 1.5,
  },
  {
    name: 'near',
    meaning: 'words that make the entry likelier occur in the document',
    measure: ({ context }) => context.near,
    expensive: 'surroundings',
    handSet: 0.7,
  },
];

import { beyond, clamp, type EvidenceDefinition, yes } from './evidence-definition.ts';

/** Letters beyond the first that are counted. */
const MOST_EDITS = 3;

const marginOf = (nats: number): number => clamp(nats, -3, 6) / 3;

/** What else might be meant, and what the rest of the document says. */
export const DOCUMENT_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'margin',
    meaning: 'how much likelier this form is than the next that would be written otherwise',
    measure: ({ margin }) => marginOf(margin),
  },
  {
    name: 'rivals',
    meaning: 'how many other names are nearly as likely',
    measure: ({ rivals }) => Math.log2(1 + rivals),
  },
  {
    name: 'margin-rivals',
    meaning: 'the margin, where other names are nearly as likely',
    measure: ({ margin, rivals }) => marginOf(margin) * Math.log2(1 + rivals),
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
    name: 'elsewhere-many',
    meaning:
      'how many names stand in the document, where this one does: among hundreds some resemble whatever is not listed',
    measure: ({ facts }) => yes(facts.entryMentions > 0) * Math.log2(1 + facts.entriesMet),
  },
  {
    name: 'elsewhere-many-edits',
    meaning: 'how many names stand in the document, for each letter to change, drop or add beyond the first',
    measure: ({ facts, difference }) =>
      yes(facts.entryMentions > 0) * Math.log2(1 + facts.entriesMet) * beyond(difference.edits, 1, MOST_EDITS),
  },
  {
    name: 'elsewhere-spelling',
    meaning: 'spelling of what would change, where the full name stands in the document',
    measure: ({ facts, difference }) => yes(facts.entryMentions > 0) * difference.spelling,
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
    judged: 1.5,
  },
  {
    name: 'words-elsewhere',
    meaning: 'share of the words of the form that stand in the document',
    measure: ({ facts }) => facts.wordsElsewhere,
  },
  {
    name: 'entry-words-elsewhere',
    meaning:
      'share of the words of the form that stand in the document, where the full name does: that has them already',
    measure: ({ facts }) => Math.min(2, Math.log2(1 + facts.entryMentions)) * facts.wordsElsewhere,
  },
  {
    name: 'repeated',
    meaning: 'the same run stands in the document several times',
    measure: ({ facts }) => Math.min(3, Math.log2(facts.sameRuns)),
  },
  {
    name: 'known-name-elsewhere',
    meaning: 'a common name would change, but the form stands elsewhere',
    measure: ({ changing, facts }) => changing.nameShare * yes(facts.formMentions > 0),
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
    measure: ({ context }) => yes(context.isRoleEarlier),
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

import { isPartOfName } from '../lexicon/forms.ts';
import { type EvidenceDefinition, yes } from './evidence-definition.ts';

/** Whether a part of a name stands alone, and next to which name. */
export const PART_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'part',
    meaning: 'only a part of the name matches (surname, given name, short name)',
    measure: ({ form }) => yes(isPartOfName(form.kind)),
  },
  { name: 'given-name', meaning: 'only the given name matches', measure: ({ form }) => yes(form.kind === 'given') },
  {
    name: 'name-before',
    meaning: 'after a capitalised name: the run may be the end of it',
    measure: ({ run }) => yes(run.before === 'capitalised name'),
  },
  {
    name: 'title-before',
    meaning: 'after a capitalised word of the language, such as a title',
    measure: ({ run }) => yes(run.before === 'capitalised word'),
  },
  {
    name: 'name-after',
    meaning: 'before a capitalised name: the run may be the start of it',
    measure: ({ run }) => yes(run.after === 'capitalised name'),
  },
  {
    name: 'title-after',
    meaning: 'before a capitalised word of the language, such as a title',
    measure: ({ run }) => yes(run.after === 'capitalised word'),
  },
  {
    name: 'given-name-after-name',
    meaning: 'only the given name matches, after a capitalised name: it may be a surname here',
    measure: ({ form, run }) => yes(form.kind === 'given' && run.before === 'capitalised name'),
  },
  {
    name: 'given-name-elsewhere',
    meaning: 'only the given name matches, and it occurs elsewhere in the document',
    measure: ({ form, facts }) => yes(form.kind === 'given') * facts.wordsElsewhere,
  },
  {
    name: 'listed-part',
    meaning: 'a changed word is part of another listed name',
    measure: ({ wrongName }) => yes(wrongName),
  },
  {
    name: 'stranger',
    meaning: 'a name-like word directly before, or directly after where none belongs, that is not in the entry',
    measure: ({ form, context }) =>
      yes((context.strangerBefore && form.endsNames) || (context.strangerAfter && form.beginsNames)),
    dear: 'surroundings',
    judged: -4,
  },
];

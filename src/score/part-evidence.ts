import { isPartOfName } from '../lexicon/forms.ts';
import { type EvidenceDefinition, yes } from './evidence-definition.ts';

/** Whether a part of a name stands alone, and beside whose name it stands. */
export const PART_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'part',
    meaning: 'only a part of the name was met (surname, given name, short name)',
    measure: ({ form }) => yes(isPartOfName(form.kind)),
  },
  { name: 'given-name', meaning: 'only the given name was met', measure: ({ form }) => yes(form.kind === 'given') },
  {
    name: 'name-before',
    meaning: 'a capitalised name before: the run may be the end of it',
    measure: ({ run }) => yes(run.before === 'capitalised name'),
  },
  {
    name: 'title-before',
    meaning: 'a capitalised word of the language before, such as a title',
    measure: ({ run }) => yes(run.before === 'capitalised word'),
  },
  {
    name: 'name-after',
    meaning: 'a capitalised name after: the run may be the start of it',
    measure: ({ run }) => yes(run.after === 'capitalised name'),
  },
  {
    name: 'title-after',
    meaning: 'a capitalised word of the language after, such as a title',
    measure: ({ run }) => yes(run.after === 'capitalised word'),
  },
  {
    name: 'given-name-after-name',
    meaning: 'only the given name was met, with a capitalised name before: it may be a surname there',
    measure: ({ form, run }) => yes(form.kind === 'given' && run.before === 'capitalised name'),
  },
  {
    name: 'given-name-elsewhere',
    meaning: 'only the given name was met, and it stands elsewhere in the document',
    measure: ({ form, facts }) => yes(form.kind === 'given') * facts.wordsElsewhere,
  },
  {
    name: 'listed-part',
    meaning: 'a word that would change is part of another listed name',
    measure: ({ wrongName }) => yes(wrongName),
  },
  {
    name: 'stranger',
    meaning: 'another name-like word right before, or right after where none belongs, that the entry does not have',
    measure: ({ form, context }) =>
      yes((context.strangerBefore && form.endsNames) || (context.strangerAfter && form.beginsNames)),
    dear: 'surroundings',
    judged: -4,
  },
];

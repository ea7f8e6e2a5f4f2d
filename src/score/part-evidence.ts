import { isPartOfName } from '../lexicon/forms.ts';
import type { AnswerReading } from './answer-reading.ts';
import { type EvidenceDefinition, indicator } from './evidence-definition.ts';

/** Whether a part of a name stands alone, and next to which name. */
export const PART_EVIDENCE: readonly EvidenceDefinition[] = [
  {
    name: 'part',
    meaning: 'only a part of the name matches (surname, given name, short name)',
    measure: ({ form }) => indicator(isPartOfName(form.kind)),
  },
  // The dictionaries of the fit have no roles. Of misspelled surnames of shipped office-holders, without any context, 31 in 100 are fixed with it and 18
  // without (test/node/garbled-shipped-names.test.ts); four million words of right prose get six wrong fixes more.
  {
    name: 'office-holder',
    meaning: 'only the surname matches, as is usual for a person with a role',
    measure: (reading) => indicator(isSurnameAlone(reading) && reading.form.entry.roles.length > 0),
    expensive: 'form',
    handSet: 0.6,
  },
  {
    name: 'given-name',
    meaning: 'only the given name matches',
    measure: ({ form }) => indicator(form.kind === 'given'),
  },
  {
    name: 'name-before',
    meaning: 'after a capitalised name: the run may be the end of it',
    measure: ({ run }) => indicator(run.before === 'capitalised name'),
  },
  {
    name: 'title-before',
    meaning: 'after a capitalised word of the language, such as a title',
    measure: ({ run }) => indicator(run.before === 'capitalised word'),
  },
  {
    name: 'name-after',
    meaning: 'before a capitalised name: the run may be the start of it',
    measure: ({ run }) => indicator(run.after === 'capitalised name'),
  },
  {
    name: 'title-after',
    meaning: 'before a capitalised word of the language, such as a title',
    measure: ({ run }) => indicator(run.after === 'capitalised word'),
  },
  {
    name: 'given-name-after-name',
    meaning: 'only the given name matches, after a capitalised name: it may be a surname here',
    measure: ({ form, run }) => indicator(form.kind === 'given' && run.before === 'capitalised name'),
  },
  {
    name: 'given-name-elsewhere',
    meaning: 'only the given name matches, and it occurs elsewhere in the document',
    measure: ({ form, facts }) => indicator(form.kind === 'given') * facts.wordsElsewhere,
  },
  {
    name: 'listed-part',
    meaning: 'a changed word is part of another listed name',
    measure: ({ changedName }) => indicator(changedName === 'respelled' || changedName === 'replaced'),
  },
  // The names in the data of the fit stand next to no strangers.
  {
    name: 'stranger',
    meaning: 'a name-like word directly before, or directly after where none belongs, that is not in the entry',
    measure: ({ form, context }) =>
      indicator((context.strangerBefore && form.endsNames) || (context.strangerAfter && form.beginsNames)),
    expensive: 'surroundings',
    handSet: -4,
  },
];

/** Whether an unknown word, with a capital in text that has them, may be the surname of somebody without a given name before it. */
function isSurnameAlone({ form, run, changing }: AnswerReading): boolean {
  if (form.kind !== 'surname' || run.before === 'capitalised name') return false;
  return run.cased && changing.unknownShare === 1 && changing.lowerShare === 0;
}

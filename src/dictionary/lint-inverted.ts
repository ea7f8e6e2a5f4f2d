import { foldedWords } from '../text/fold.ts';
import type { Entry } from './dictionary.ts';
import type { LintProblem } from './lint-dictionaries.ts';

/** "Varlan, Ismat", as in the index of a book. */
const INVERTED = /^([^,]+), ([^,]+)$/;
/** What follows a comma in names that are not inverted. */
const AFTER_NAMES = new Set(
  'jr sr junior senior ii iii iv md phd esq mp obe mbe cbe kc qc inc ltd llc plc corp co dc'.split(' '),
);

/** Names of persons with the family name first: corrections would write them into running text. */
export function invertedNames(entries: readonly Entry[]): LintProblem[] {
  return entries.flatMap((entry) => {
    const [, family, given] = (isPerson(entry) && INVERTED.exec(entry.name)) || [];
    if (given === undefined || AFTER_NAMES.has(foldedWords(given).join(''))) return [];
    const condition = entry.kind ? '' : 'if this is a person, ';
    const message = `${entry.name}: ${condition}write ${given} ${family}, because corrections use the name as it is listed`;
    return [{ ...entry.source, level: 'warning', rule: 'inverted-name', message }];
  });
}

function isPerson({ kind }: Entry): boolean {
  return kind === undefined || kind === 'person';
}

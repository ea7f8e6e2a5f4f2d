import type { Entry } from '../dictionary/dictionary.ts';
import type { FormKind } from '../lexicon/forms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldedWords } from '../text/fold.ts';

/** Right forms that tell an entry by themselves; a forename does not. */
const TELLING: ReadonlySet<FormKind> = new Set(['name', 'alias', 'surname', 'short']);

/** Finds the one entry of which a name is a right form; undefined where there is none, or several. */
export function createEntryOf({ entries, index }: Lexicon): (name: string) => Entry | undefined {
  return (name) => {
    const forms = index.exact(foldedWords(name)).filter((form) => TELLING.has(index.formKind(form)));
    const found = new Set(forms.map((form) => index.formEntry(form)));
    return found.size === 1 ? entries[[...found][0]] : undefined;
  };
}

import type { Entry } from '../dictionary/dictionary.ts';
import type { FormKind } from '../lexicon/forms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldedWords } from '../text/fold.ts';

/** Kinds of right forms that identify an entry, the most reliable first; a given name does not. */
const IDENTIFYING_KINDS: readonly (readonly FormKind[])[] = [['name'], ['alias'], ['surname', 'short']];

/** Finds the only entry with a name as a right form; undefined if there is none, or several equally likely ones. */
export function createEntryOf({ index }: Lexicon): (name: string) => Entry | undefined {
  return (name) => {
    const forms = index.exact(foldedWords(name));
    for (const kinds of IDENTIFYING_KINDS) {
      const found = new Set(forms.filter((form) => kinds.includes(index.formKind(form))).map(index.formEntry));
      if (found.size > 0) return found.size === 1 ? index.entry([...found][0]) : undefined;
    }
    return undefined;
  };
}

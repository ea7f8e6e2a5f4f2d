import type { Language } from '../language/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { FormReading } from './answer-reading.ts';
import { UNKNOWN_RARITY } from './reading.ts';

export type ReadForm = (form: number) => FormReading;

/** Words written in lower case at least so often are ordinary ones. */
const MOSTLY_LOWER = 0.5;
/** Forms remembered: what a text may mean repeats itself. Then all are forgotten. */
const MOST_REMEMBERED = 1 << 14;

/** Reads forms of a lexicon as ordinary language would see them; remembers the latest. */
export function createFormReader({ index }: Lexicon, language: Language): ReadForm {
  const remembered = new Map<number, FormReading>();
  const read = (form: number): FormReading => {
    const words = index.formWords(form);
    const kind = index.formKind(form);
    const entry = index.entry(index.formEntry(form));
    const isOneName = words.length === 1 && (entry.kind === 'person' || entry.kind === 'place');
    return {
      kind,
      entry,
      words,
      letters: words.reduce((sum, word) => sum + word.length, 0),
      endsNames: isOneName && kind !== 'given',
      beginsNames: isOneName && kind !== 'surname',
      rarest: Math.max(...words.map((word) => Math.min(UNKNOWN_RARITY, language.rarity(word)))),
      ordinaryShare: words.filter((word) => language.lowerShare(word) >= MOSTLY_LOWER).length / words.length,
    };
  };
  return (form) => {
    const known = remembered.get(form);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const reading = read(form);
    remembered.set(form, reading);
    return reading;
  };
}

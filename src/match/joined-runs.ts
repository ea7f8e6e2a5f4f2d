import { isWholeName } from '../lexicon/forms.ts';
import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { Gap } from '../text/tokens.ts';
import type { Segment } from './document.ts';
import type { SuspectRun } from './suspicion.ts';
import type { Word } from './word.ts';

/**
 * Further runs worth a look-up: two ordinary words that often follow each other, and together are the name of an entry: "black rock" for BlackRock.
 * @param known the suspect runs of the segment, in text order, which are not returned
 */
export function joinedRuns(segment: Segment, known: readonly SuspectRun[], index: LexiconIndex): SuspectRun[] {
  const { words, tokens } = segment;
  const runs: SuspectRun[] = [];
  for (let from = 0; from + 1 < words.length; from++) {
    if (tokens.gaps[from + 1] !== Gap.space || !mayBePiece(words[from]) || !mayBePiece(words[from + 1])) continue;
    if (!isName(words[from].folded + words[from + 1].folded, index)) continue;
    const to = from + 2;
    if (!known.some((run) => run.from === from && run.to === to))
      runs.push({ segment, from, to, isOrdinary: true, isPlausible: true });
  }
  return runs;
}

/** Whether a word may be a piece of a name, which function words hardly ever are: "to go" is not Togo. */
const mayBePiece = ({ rarity, isFunctionWord, beginsWithDigit }: Word): boolean =>
  rarity < Number.POSITIVE_INFINITY && !isFunctionWord && !beginsWithDigit;

const isName = (word: string, index: LexiconIndex): boolean =>
  index.wordId(word) >= 0 && index.exact([word]).some((form) => isWholeName(index.formKind(form)));

import { isWholeName } from '../lexicon/forms.ts';
import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { Gap } from '../text/tokens.ts';
import type { Segment } from './document.ts';
import type { SuspectRun } from './suspicion.ts';
import type { Word } from './word.ts';

/** Runs of two ordinary words that together are the name of an entry, however often they follow each other: "black rock" for BlackRock. */
export function joinedRuns(segment: Segment, index: LexiconIndex): SuspectRun[] {
  const { words, tokens } = segment;
  const runs: SuspectRun[] = [];
  for (let from = 0; from + 1 < words.length; from++) {
    if (tokens.gaps[from + 1] !== Gap.space || !mayBePiece(words[from]) || !mayBePiece(words[from + 1])) continue;
    if (isName(words[from].folded + words[from + 1].folded, index))
      runs.push({ segment, from, to: from + 2, isOrdinary: true, isPlausible: true });
  }
  return runs;
}

/** Whether a word may be a piece of a name, which function words hardly ever are: "to go" is not Togo. */
const mayBePiece = ({ isUnknown, isFunctionWord, beginsWithDigit }: Word): boolean =>
  !isUnknown && !isFunctionWord && !beginsWithDigit;

const isName = (word: string, index: LexiconIndex): boolean =>
  index.wordId(word) >= 0 && index.exact([word]).some((form) => isWholeName(index.formKind(form)));

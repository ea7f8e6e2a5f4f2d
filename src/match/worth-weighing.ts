import type { Hit } from '../lexicon/lexicon.ts';
import type { TokenRun } from './document.ts';
import type { SuspectRun } from './suspicion.ts';

/**
 * Runs without a hit above this log ratio, in nats, are not weighed, by kind of look-up. Measured on the answers with a confidence of 0.3 or more, in
 * transcripts, translated sentences and spoken names, for a name that occurs nowhere in the document. Of those for one word, five in a thousand are
 * below −1.2; of those for several, five in a thousand are below −1.8; of the eleven for ordinary words, none is below 2.2. With −2.5 for one word and
 * −3.6 for several, one translated name more in a thousand comes first.
 */
export const LEAST_RATIOS = {
  oneWord: -2,
  severalWords: -2,
  ordinaryWords: 1.5,
  /** For every kind of look-up, for an entry that occurs elsewhere in the document: five in a hundred of such answers are below −2.3. */
  mentioned: -5,
  /** This much lower next to a hit that is weighed: its rivals, which reduce its confidence. */
  beside: 2,
  /** But not if another entry is this much likelier: so one in a thousand answers is lost, and a twentieth of the time is saved. */
  behindBest: 6,
  /**
   * From here on, a run of several words is clear (see `isClear`), and the runs within it that begin later are not looked up. A tenth of the time is
   * saved; of 1,270 garbles among 100,000 names six get another answer.
   */
  clear: 4,
} as const;

/** Nor are runs of which no such hit has a word in place or this spelling similarity: of the same answers, one in a hundred has less. */
const LEAST_SPELLING = 0.55;

/**
 * The hits to weigh: if one is likely enough, it and its rivals; and in any case hits for a name of the document.
 * @param found best first
 * @param isMentioned whether an entry occurs in the document
 */
export function worthWeighing(
  run: SuspectRun,
  found: readonly Hit[],
  isMentioned: (entry: number) => boolean,
): readonly Hit[] {
  if (found.length === 0) return found;
  const [best] = found;
  const wanted = leastRatioOf(run);
  const isWeighed = found.some(
    ({ logRatio, exactWords, spelling }) => logRatio > wanted && (exactWords > 0 || spelling >= LEAST_SPELLING),
  );
  const leastRatio = isWeighed ? wanted - LEAST_RATIOS.beside : Number.POSITIVE_INFINITY;
  const leastOfRivals = Math.max(leastRatio, best.logRatio - LEAST_RATIOS.behindBest);
  return found.filter(
    ({ entry, logRatio }) => logRatio > (entry === best.entry ? leastRatio : leastOfRivals) || isMentioned(entry),
  );
}

function leastRatioOf({ isOrdinary, from, to }: SuspectRun): number {
  if (isOrdinary) return LEAST_RATIOS.ordinaryWords;
  return to - from === 1 ? LEAST_RATIOS.oneWord : LEAST_RATIOS.severalWords;
}

/** Whether the words of a run stand for those of a name, one for one, so likely that no part of the run can mean another. */
export function isClear(run: TokenRun, [best]: readonly Hit[]): boolean {
  if (best === undefined || run.to - run.from === 1 || best.logRatio < LEAST_RATIOS.clear) return false;
  return best.missingWords + best.addedWords === 0 && !best.joined;
}

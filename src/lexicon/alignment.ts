import { ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';

/** Scores for aligning the words of a run with those of a form, in nats. */
export interface WordScores {
  /** Number of words of the run and of the form, each at most `MOST_WORDS`. */
  seen: number;
  meant: number;
  /** Log-likelihood ratio of word i of the run as a spelling of word j of the form, at i · MOST_WORDS + j; −∞ if impossible. */
  readonly pairs: Float64Array;
  /** The same for words [i, i + m) of the run and [j, j + n) of the form, each concatenated, less the cost of the moved boundaries. */
  joined(i: number, m: number, j: number, n: number): number;
}

export interface Alignment {
  readonly logRatio: number;
  readonly missingWords: number;
  readonly addedWords: number;
  readonly reordered: boolean;
  readonly joined: boolean;
}

/** Maximum number of words of a run or form that are aligned. */
export const MOST_WORDS = 24;
/** Maximum number of words that are concatenated. */
const LONGEST_JOIN = 3;
const WIDTH = MOST_WORDS + 1;

const ratios = new Float64Array(WIDTH * WIDTH);
/** The step that leads to each cell: words of the run · 8 + words of the form. */
const steps = new Uint8Array(WIDTH * WIDTH);

/**
 * The best alignment of a run with a form: words in order, with missing, added, joined or split words; or, if that has both missing and added words,
 * the better one of it and an alignment of words in any order.
 */
export function align(scores: WordScores): Alignment {
  const ordered = alignInOrder(scores);
  if (ordered.addedWords === 0 || ordered.missingWords === 0) return ordered;
  const free = alignFreely(scores);
  return free.logRatio > ordered.logRatio ? free : ordered;
}

function alignInOrder(scores: WordScores): Alignment {
  const { seen, meant } = scores;
  for (let j = 0; j <= meant; j++) {
    ratios[j] = -WEIGHTS.missing * j;
    steps[j] = 1;
  }
  for (let i = 1; i <= seen; i++) {
    ratios[i * WIDTH] = -WEIGHTS.added * i;
    steps[i * WIDTH] = 8;
    for (let j = 1; j <= meant; j++) fillCell(scores, i, j);
  }
  let missingWords = 0;
  let addedWords = 0;
  let joined = false;
  for (let i = seen, j = meant; i > 0 || j > 0; ) {
    const step = steps[i * WIDTH + j];
    const m = step >> 3;
    const n = step & 7;
    if (m === 0) missingWords++;
    else if (n === 0) addedWords++;
    else if (m !== n) joined = true;
    i -= m;
    j -= n;
  }
  return { logRatio: ratios[seen * WIDTH + meant], missingWords, addedWords, reordered: false, joined };
}

function fillCell(scores: WordScores, i: number, j: number): void {
  const at = i * WIDTH + j;
  ratios[at] = ratios[at - 1] - WEIGHTS.missing;
  steps[at] = 1;
  offer(at, 1, 0, -WEIGHTS.added);
  offer(at, 1, 1, scores.pairs[(i - 1) * MOST_WORDS + j - 1]);
  for (let m = 2; m <= LONGEST_JOIN && m <= i; m++) offer(at, m, 1, scores.joined(i - m, m, j - 1, 1));
  for (let n = 2; n <= LONGEST_JOIN && n <= j; n++) offer(at, 1, n, scores.joined(i - 1, 1, j - n, n));
}

/** Updates cell `at` if aligning `m` more words of the run with `n` more words of the form, for a gain, gives a higher ratio. */
function offer(at: number, m: number, n: number, gain: number): void {
  const ratio = ratios[at - m * WIDTH - n] + gain;
  if (ratio <= ratios[at]) return;
  ratios[at] = ratio;
  steps[at] = m * 8 + n;
}

/** Aligns words in any order, greedily: the best pair first. A pair must be better than leaving out both words. */
function alignFreely({ seen, meant, pairs }: WordScores): Alignment {
  let takenSeen = 0;
  let takenMeant = 0;
  let matched = 0;
  let logRatio = -WEIGHTS.reordered;
  for (;;) {
    let best = -1;
    let most = -WEIGHTS.missing - WEIGHTS.added;
    for (let i = 0; i < seen; i++) {
      for (let j = 0; !(takenSeen & (1 << i)) && j < meant; j++) {
        if (takenMeant & (1 << j) || pairs[i * MOST_WORDS + j] <= most) continue;
        best = i * MOST_WORDS + j;
        most = pairs[best];
      }
    }
    if (best < 0) break;
    takenSeen |= 1 << Math.floor(best / MOST_WORDS);
    takenMeant |= 1 << (best % MOST_WORDS);
    matched++;
    logRatio += most;
  }
  logRatio -= WEIGHTS.added * (seen - matched) + WEIGHTS.missing * (meant - matched);
  return { logRatio, missingWords: meant - matched, addedWords: seen - matched, reordered: true, joined: false };
}

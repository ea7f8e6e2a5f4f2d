import { ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';

/** Scores of the words of a run and a form, for alignment. In nats. */
export interface WordScores {
  /** How many words the run has, and the form; each at most `MOST_WORDS`. */
  seen: number;
  meant: number;
  /** Log-likelihood ratio of word i of the run as a spelling of word j of the form, at i · MOST_WORDS + j; −∞ if impossible. */
  readonly pairs: Float64Array;
  /** The same of words [i, i + m) of the run, written together, and words [j, j + n) of the form. */
  joined(i: number, m: number, j: number, n: number): number;
}

export interface Alignment {
  readonly logRatio: number;
  readonly missingWords: number;
  readonly addedWords: number;
  readonly reordered: boolean;
  readonly joined: boolean;
}

/** Words of a run or of a form that are looked at. */
export const MOST_WORDS = 24;
/** Runs of more words are not joined. */
const LONGEST_JOIN = 3;
const WIDTH = MOST_WORDS + 1;

const ratios = new Float64Array(WIDTH * WIDTH);
/** The step that led to each cell: words of the run · 8 + words of the form. */
const steps = new Uint8Array(WIDTH * WIDTH);

/**
 * The best alignment of a run with a form: words in order, with missing, added, joined or split words; otherwise words in any
 * order, at the cost `reordered`.
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

/** That cell `at` is reached by `m` words of the run and `n` of the form, for a gain. */
function offer(at: number, m: number, n: number, gain: number): void {
  const ratio = ratios[at - m * WIDTH - n] + gain;
  if (ratio <= ratios[at]) return;
  ratios[at] = ratio;
  steps[at] = m * 8 + n;
}

/** Takes the best pairs first, wherever they stand. */
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

/** What alignment asks of the words of a run and of a form. In nats. */
export interface WordScores {
  /** How many words the run has, and the form. */
  seen: number;
  meant: number;
  /** ln ratio of word i of the run being a spelling of word j of the form; −∞ where that is out of the question. */
  pair(i: number, j: number): number;
  /** The same of words [i, i + m) of the run, written together, and words [j, j + n) of the form. */
  joined(i: number, m: number, j: number, n: number): number;
  /** What it costs that word j of the form is not there. */
  missing(j: number): number;
  /** What it costs that word i of the run is there. */
  added(i: number): number;
}

export interface Alignment {
  readonly logRatio: number;
  readonly missingWords: number;
  readonly addedWords: number;
  readonly reordered: boolean;
  readonly joined: boolean;
}

/** Runs of more words are not joined. */
const LONGEST_JOIN = 3;
const MOST_WORDS = 24;
const WIDTH = MOST_WORDS + 1;

const ratios = new Float64Array(WIDTH * WIDTH);
/** The step that led to each cell: words of the run · 8 + words of the form. */
const steps = new Uint8Array(WIDTH * WIDTH);

/**
 * The best way to read a run of words as a form: words in order, some missing or added, neighbours joined or split; or else words in any
 * order, for the price of `reordered`. Words beyond the twenty-fourth are not looked at.
 */
export function align(scores: WordScores, reordered: number): Alignment {
  const ordered = alignInOrder(scores);
  if (ordered.addedWords === 0 || ordered.missingWords === 0) return ordered;
  const free = alignFreely(scores, reordered);
  return free.logRatio > ordered.logRatio ? free : ordered;
}

function alignInOrder(scores: WordScores): Alignment {
  const seen = Math.min(scores.seen, MOST_WORDS);
  const meant = Math.min(scores.meant, MOST_WORDS);
  for (let i = 0; i <= seen; i++) for (let j = 0; j <= meant; j++) fillCell(scores, i, j);
  let missingWords = 0;
  let addedWords = 0;
  let joined = false;
  for (let i = seen, j = meant; i > 0 || j > 0; ) {
    const step = steps[i * WIDTH + j];
    const [m, n] = [step >> 3, step & 7];
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
  ratios[at] = i + j === 0 ? 0 : Number.NEGATIVE_INFINITY;
  if (j > 0) offer(at, i, j, 0, 1, -scores.missing(j - 1));
  if (i > 0) offer(at, i, j, 1, 0, -scores.added(i - 1));
  if (i === 0 || j === 0) return;
  offer(at, i, j, 1, 1, scores.pair(i - 1, j - 1));
  for (let m = 2; m <= Math.min(LONGEST_JOIN, i); m++) offer(at, i, j, m, 1, scores.joined(i - m, m, j - 1, 1));
  for (let n = 2; n <= Math.min(LONGEST_JOIN, j); n++) offer(at, i, j, 1, n, scores.joined(i - 1, 1, j - n, n));
}

function offer(at: number, i: number, j: number, m: number, n: number, gain: number): void {
  const ratio = ratios[(i - m) * WIDTH + j - n] + gain;
  if (ratio <= ratios[at]) return;
  ratios[at] = ratio;
  steps[at] = m * 8 + n;
}

/** Takes the best pairs first, wherever they stand. */
function alignFreely(scores: WordScores, reordered: number): Alignment {
  let takenSeen = 0;
  let takenMeant = 0;
  let matched = 0;
  let logRatio = -reordered;
  for (let pair = bestPair(scores, takenSeen, takenMeant); pair; pair = bestPair(scores, takenSeen, takenMeant)) {
    takenSeen |= 1 << pair.i;
    takenMeant |= 1 << pair.j;
    matched++;
    logRatio += scores.pair(pair.i, pair.j);
  }
  for (let i = 0; i < scores.seen; i++) if (!(takenSeen & (1 << i))) logRatio -= scores.added(i);
  for (let j = 0; j < scores.meant; j++) if (!(takenMeant & (1 << j))) logRatio -= scores.missing(j);
  return {
    logRatio,
    missingWords: scores.meant - matched,
    addedWords: scores.seen - matched,
    reordered: true,
    joined: false,
  };
}

function bestPair(scores: WordScores, takenSeen: number, takenMeant: number): { i: number; j: number } | undefined {
  let best: { i: number; j: number } | undefined;
  let most = 0;
  for (let i = 0; i < Math.min(scores.seen, MOST_WORDS); i++) {
    for (let j = 0; j < Math.min(scores.meant, MOST_WORDS); j++) {
      if (takenSeen & (1 << i) || takenMeant & (1 << j)) continue;
      const gain = scores.pair(i, j) + scores.missing(j) + scores.added(i);
      if (gain <= most) continue;
      most = gain;
      best = { i, j };
    }
  }
  return best;
}

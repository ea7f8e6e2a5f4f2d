/** What alignment knows of the words of a run and of a form: what each costs or gains. In nats. */
export interface WordScores {
  /** Words of the run and of the form. */
  readonly seen: number;
  readonly meant: number;
  /** ln ratio of word i of the run being a spelling of word j of the form. */
  pair(i: number, j: number): number;
  /** ln ratio of words [i, i + m) of the run, written together, being a spelling of words [j, j + n) written together; −∞ where that is out of the question. */
  run(i: number, m: number, j: number, n: number): number;
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

/** What a change of order costs, in nats; fitted with the weights of search. */
export const REORDERED = 1.2;
/** Runs of more words are not joined. */
const LONGEST_JOIN = 3;

/**
 * The best way to read a run of words as a form: words in order, some missing or added, adjacent ones joined or split;
 * or words in any order.
 */
export function align(scores: WordScores): Alignment {
  const ordered = alignInOrder(scores);
  if (ordered.addedWords === 0 || ordered.missingWords === 0) return ordered;
  const free = alignFreely(scores);
  return free.logRatio > ordered.logRatio ? free : ordered;
}

interface Cell {
  readonly logRatio: number;
  readonly missingWords: number;
  readonly addedWords: number;
  readonly joined: boolean;
}

function alignInOrder(scores: WordScores): Alignment {
  const { seen, meant } = scores;
  const table: Cell[][] = [];
  for (let i = 0; i <= seen; i++) {
    table.push([]);
    for (let j = 0; j <= meant; j++) table[i].push(bestCell(scores, table, i, j));
  }
  return { ...table[seen][meant], reordered: false };
}

function bestCell(scores: WordScores, table: readonly Cell[][], i: number, j: number): Cell {
  if (i === 0 && j === 0) return { logRatio: 0, missingWords: 0, addedWords: 0, joined: false };
  let best: Cell | undefined;
  const offer = (from: Cell, gain: number, missing: number, added: number, joined: boolean) => {
    if (best && from.logRatio + gain <= best.logRatio) return;
    best = {
      logRatio: from.logRatio + gain,
      missingWords: from.missingWords + missing,
      addedWords: from.addedWords + added,
      joined: from.joined || joined,
    };
  };
  if (j > 0) offer(table[i][j - 1], -scores.missing(j - 1), 1, 0, false);
  if (i > 0) offer(table[i - 1][j], -scores.added(i - 1), 0, 1, false);
  if (i > 0 && j > 0) offer(table[i - 1][j - 1], scores.pair(i - 1, j - 1), 0, 0, false);
  for (let m = 2; m <= Math.min(LONGEST_JOIN, i); m++) if (j > 0) offer(table[i - m][j - 1], scores.run(i - m, m, j - 1, 1), 0, 0, true);
  for (let n = 2; n <= Math.min(LONGEST_JOIN, j); n++) if (i > 0) offer(table[i - 1][j - n], scores.run(i - 1, 1, j - n, n), 0, 0, true);
  return best as Cell;
}

/** Takes the best pairs first, wherever they stand. */
function alignFreely(scores: WordScores): Alignment {
  const takenSeen = new Set<number>();
  const takenMeant = new Set<number>();
  let logRatio = -REORDERED;
  for (;;) {
    let best: { i: number; j: number; gain: number } | undefined;
    for (let i = 0; i < scores.seen; i++) {
      for (let j = 0; j < scores.meant; j++) {
        if (takenSeen.has(i) || takenMeant.has(j)) continue;
        const gain = scores.pair(i, j) + scores.missing(j) + scores.added(i);
        if (gain > (best?.gain ?? 0)) best = { i, j, gain };
      }
    }
    if (!best) break;
    takenSeen.add(best.i);
    takenMeant.add(best.j);
    logRatio += scores.pair(best.i, best.j);
  }
  for (let i = 0; i < scores.seen; i++) if (!takenSeen.has(i)) logRatio -= scores.added(i);
  for (let j = 0; j < scores.meant; j++) if (!takenMeant.has(j)) logRatio -= scores.missing(j);
  return {
    logRatio,
    missingWords: scores.meant - takenMeant.size,
    addedWords: scores.seen - takenSeen.size,
    reordered: true,
    joined: false,
  };
}

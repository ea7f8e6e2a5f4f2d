import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { foldedOf, type TokenRun } from './document.ts';
import { LIMITS } from './limits.ts';

/** Whether the words of a run of at most `LIMITS.ordinaryRunWords`, concatenated, resemble a form at all. */
export type ResemblesForm = (run: TokenRun) => boolean;

const WORDS = LIMITS.ordinaryRunWords;
/** Half of the runs of ordinary words in five megabytes of prose are repeats; a power of two. */
const REMEMBERED_RUNS = 1 << 16;
const Verdict = { unknown: 0, no: 1, yes: 2 } as const;

/**
 * Asks the index once for each run of the same spellings, as long as no other takes its place:
 *
 *     numbers   12 407   0 | 12  88  31 | …     of the words of a run, three places each, 0 if it has fewer
 *     verdicts  no         | yes        | …     unknown before the first run
 */
export function createResemblesForm(index: LexiconIndex): ResemblesForm {
  const numbers = new Int32Array(REMEMBERED_RUNS * WORDS);
  const verdicts = new Uint8Array(REMEMBERED_RUNS);
  return (run) => {
    const place = placeOf(run);
    if (verdicts[place] === Verdict.unknown || !isSame(numbers, place * WORDS, run)) {
      writeNumbers(numbers, place * WORDS, run);
      verdicts[place] = index.resembles(foldedOf(run)) ? Verdict.yes : Verdict.no;
    }
    return verdicts[place] === Verdict.yes;
  };
}

const numberAt = ({ segment, from, to }: TokenRun, i: number): number =>
  from + i < to ? segment.words[from + i].number : 0;

/** FNV-1a over the numbers, with a final mix. */
function placeOf({ segment, from, to }: TokenRun): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ segment.words[i].number, 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8) & (REMEMBERED_RUNS - 1);
}

function isSame(numbers: Int32Array, at: number, run: TokenRun): boolean {
  for (let i = 0; i < WORDS; i++) if (numbers[at + i] !== numberAt(run, i)) return false;
  return true;
}

function writeNumbers(numbers: Int32Array, at: number, run: TokenRun): void {
  for (let i = 0; i < WORDS; i++) numbers[at + i] = numberAt(run, i);
}

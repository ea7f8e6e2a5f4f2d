/**
 * Fits the confusion model and the background model of names, and writes them to src/similarity/data. The result is deterministic.
 *
 *     npm run fit -- DATA…      TSV files with a header line and the columns variant and canonical
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildNearStrings, REACH } from '../../src/lexicon/near-strings.ts';
import { EFFORTS } from '../../src/lexicon/search-bounds.ts';
import { buildStringTable } from '../../src/lexicon/string-table.ts';
import { openWordIndex } from '../../src/lexicon/word-index.ts';
import { createWordSearch } from '../../src/lexicon/word-search.ts';
import { CHUNK_COUNT } from '../../src/similarity/alphabet.ts';
import { createConfusionCost } from '../../src/similarity/confusion-cost.ts';
import { type Confusions, createConfusions, IMPOSSIBLE, limitPairs, setCost } from '../../src/similarity/confusions.ts';
import { foldedWords } from '../../src/text/fold.ts';
import { chunkOccurrences, fitChunkCounts } from './expectation-maximisation.ts';
import { fitBackground } from './fit-background.ts';
import { type Contest, sharpen } from './sharpen.ts';
import { startingCosts, toSixteenths } from './starting-costs.ts';
import { type TrainingPair, wordPairs } from './training-pairs.ts';
import { backgroundSource, confusionsSource } from './write-data.ts';

const ROUNDS = { expectationMaximisation: 5, sharpening: 5 } as const;
/** Maximum number of rivals of a name in one contest: those that the spelling is cheapest for. */
const RIVALS = 14;
/** A cost that sharpening changed by more than this, in nats, is written even if the confusion is not attested often enough. */
const MOVED = 0.03;
const DATA = new URL('../../src/similarity/data/', import.meta.url);

const rows = process.argv.slice(2).flatMap(readPairs);
if (rows.length === 0) throw new Error('npm run fit -- DATA…: TSV files with the columns variant and canonical');
writeFileSync(new URL('background.ts', DATA), backgroundSource(fitBackground(distinctWords(rows))));

const pairs = wordPairs(rows);
const { costs: start, isListed } = startingCosts(
  fitChunkCounts(pairs, ROUNDS.expectationMaximisation),
  chunkOccurrences(pairs),
);
const descent = { costs: start.slice(), start, squares: new Float64Array(start.length) };
const contests = contestsOf(
  pairs.filter(({ variant, canonical }) => variant !== canonical),
  toSixteenths(start),
);
for (let round = 1; round <= ROUNDS.sharpening; round++) {
  shuffle(contests, round);
  console.error(`sharpening ${round}: mean loss ${sharpen(contests, descent).toFixed(4)}`);
}
const isWritten = (pair: number) => isListed(pair) || Math.abs(descent.costs[pair] - start[pair]) > MOVED;
const source = confusionsSource(toSixteenths(descent.costs), (meant, seen) => isWritten(meant * CHUNK_COUNT + seen));
writeFileSync(new URL('confusions.ts', DATA), source);
console.error(`confusions.ts: ${source.length} bytes`);

function readPairs(file: string): TrainingPair[] {
  const [head, ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  const [variant, canonical] = [columns.indexOf('variant'), columns.indexOf('canonical')];
  if (variant < 0 || canonical < 0) throw new Error(`${file}: no columns variant and canonical`);
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => ({ variant: cells[variant], canonical: cells[canonical] }));
}

function distinctWords(names: readonly TrainingPair[]): string[] {
  return [...new Set(names.flatMap(({ variant, canonical }) => [...foldedWords(variant), ...foldedWords(canonical)]))];
}

/** A contest for each spelling, between its name and the other names that search finds for it; none if search finds no other. */
function contestsOf(spellings: readonly TrainingPair[], costs: Uint8Array): Contest[] {
  const names = [...new Set(spellings.map(({ canonical }) => canonical))];
  const table = buildStringTable(names);
  const search = createWordSearch(
    openWordIndex(table, buildNearStrings(table, REACH.words)),
    EFFORTS.thorough.words,
    createConfusionCost(confusionsOf(costs)),
  );
  return spellings
    .map(({ variant, canonical }) => {
      const found = Array.from(search.nearest(variant).strings, (string) => names[string]);
      return { variant, canonical, rivals: found.filter((name) => name !== canonical).slice(0, RIVALS) };
    })
    .filter(({ rivals }) => rivals.length > 0);
}

function confusionsOf(costs: Uint8Array): Confusions {
  const confusions = createConfusions();
  costs.forEach((cost, pair) => {
    if (cost < IMPOSSIBLE) setCost(confusions, Math.floor(pair / CHUNK_COUNT), pair % CHUNK_COUNT, cost);
  });
  limitPairs(confusions);
  return confusions;
}

/** Fisher-Yates shuffle with a linear congruential generator. */
function shuffle(list: Contest[], seed: number): void {
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

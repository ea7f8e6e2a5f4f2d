import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDictionary } from '../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { foldedWords } from '../src/text/fold.ts';
import { candidateNames } from './candidate-names.ts';

/** How often the right name is among the candidates of search, and the number of candidates. */
export interface CandidateRecall {
  readonly spellings: number;
  readonly names: number;
  readonly first: number;
  readonly firstFive: number;
  readonly any: number;
  readonly candidates: number;
}

const keyOf = (name: string): string => foldedWords(name).join(' ');

/** @param folder holds variants.tsv, with the columns `variant` and `canonical`, and variants-gazetteer.txt, one name per line */
export function candidateRecall(folder: string, limit: number): CandidateRecall {
  const lines = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  const [head, ...rows] = lines('variants.tsv').map((line) => line.split('\t'));
  const [variant, canonical] = [head.indexOf('variant'), head.indexOf('canonical')];
  const names = [...new Set([...rows.map((row) => row[canonical]), ...lines('variants-gazetteer.txt')])];
  const lexicon = compileLexicon(parseDictionary({ entries: names.map((name) => ({ name })) }));
  const counts = { first: 0, firstFive: 0, any: 0, candidates: 0 };
  for (const row of rows) {
    const found = candidateNames(lexicon, row[variant], limit).map(keyOf);
    const rank = found.indexOf(keyOf(row[canonical]));
    if (rank === 0) counts.first++;
    if (rank >= 0 && rank < 5) counts.firstFive++;
    if (rank >= 0) counts.any++;
    counts.candidates += found.length;
  }
  return { spellings: rows.length, names: names.length, ...counts };
}

/** Describes the figures in one sentence. */
export function describeRecall({ spellings, names, first, firstFive, any, candidates }: CandidateRecall): string {
  const share = (count: number) => `${((100 * count) / spellings).toFixed(2)} %`;
  return (
    `${spellings} spellings, ${names} names: the right name is among the candidates for ${share(any)}, among the first five for ` +
    `${share(firstFive)}, first for ${share(first)}; ${(candidates / spellings).toFixed(1)} candidates per spelling`
  );
}

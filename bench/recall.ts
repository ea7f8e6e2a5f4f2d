/**
 * How often search has the right name among its candidates, and how many candidates it takes.
 *
 *     npx tsx bench/recall.ts --data DIR [--limit 50]      DIR holds variants.tsv and variants-gazetteer.txt
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDictionary } from '../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { foldedWords } from '../src/text/fold.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, limit: { type: 'string', default: '50' } } });
if (values.data === undefined) throw new Error('bench/recall.ts --data DIR');
const lines = (file: string) =>
  readFileSync(join(values.data as string, file), 'utf8')
    .split('\n')
    .filter(Boolean);
const [head, ...rows] = lines('variants.tsv').map((line) => line.split('\t'));
const [variant, canonical] = [head.indexOf('variant'), head.indexOf('canonical')];
const names = [...new Set([...rows.map((row) => row[canonical]), ...lines('variants-gazetteer.txt')])];
const { entries, index } = compileLexicon(parseDictionary({ entries: names.map((name) => ({ name })) }));

const keyOf = (name: string) => foldedWords(name).join(' ');
const found = { first: 0, five: 0, any: 0, candidates: 0 };
for (const row of rows) {
  const hits = index.search(foldedWords(row[variant]), { limit: Number(values.limit) });
  const distinct = [...new Set(hits.map(({ entry }) => entry))].map((entry) => keyOf(entries[entry].name));
  const rank = distinct.indexOf(keyOf(row[canonical]));
  if (rank === 0) found.first++;
  if (rank >= 0 && rank < 5) found.five++;
  if (rank >= 0) found.any++;
  found.candidates += distinct.length;
}
const share = (count: number) => `${((100 * count) / rows.length).toFixed(2)} %`;
console.log(`${rows.length} spellings, ${names.length} names`);
console.log(`among candidates ${share(found.any)}, first five ${share(found.five)}, first ${share(found.first)}`);
console.log(`${(found.candidates / rows.length).toFixed(1)} candidates a spelling`);

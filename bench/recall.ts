/** Measures only candidate recall: `npx tsx bench/recall.ts --data DIR [--limit 50]`; DIR holds variants.tsv and variants-gazetteer.txt. */
import { parseArgs } from 'node:util';
import { candidateRecall, describeRecall } from './candidate-recall.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, limit: { type: 'string', default: '50' } } });
if (values.data === undefined) throw new Error('bench/recall.ts --data DIR');
console.log(describeRecall(candidateRecall(values.data, Number(values.limit))));

/**
 * What a lexicon costs and how fast it is: `npm run bench -- [--sizes 1000,10000] [--kilobytes 200] [--names FILE]`.
 *
 * Names come from a seeded generator, or from FILE (one a line, or the first column of a TSV, gzip included). The text is prose of ordinary words of
 * which one token in a hundred is a name of the list, every second of those garbled by a letter. CPU-bound figures of one run each; compare
 * ratios within a run.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';
import { createCorrector } from '../src/corrector.ts';
import { parseDictionary } from '../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { decodeLexicon, encodeLexicon } from '../src/lexicon/encode-lexicon.ts';
import { benchText, seededNames } from './bench-text.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    kilobytes: { type: 'string', default: '200' },
    names: { type: 'string' },
  },
});

function readNames(file: string): string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => line.split('\t')[0] || []);
}

function timed<Result>(work: () => Result): { seconds: number; result: Result } {
  const started = performance.now();
  const result = work();
  return { seconds: (performance.now() - started) / 1000, result };
}

const sizes = options.sizes.split(',').map(Number);
const all = options.names ? readNames(options.names) : seededNames(Math.max(...sizes));
console.log(
  'names  compile s  bytes/name  load ms  cold MB/s  warm MB/s  found %  fixed right %  lookups/s  levenshtein/s',
);
for (const size of sizes) {
  const names = all.slice(0, size);
  const compiled = timed(() => compileLexicon(parseDictionary({ entries: names.map((name) => ({ name })) })));
  const bytes = encodeLexicon(compiled.result);
  const loaded = timed(() => decodeLexicon(bytes));
  const { segments, garbles } = benchText(names, 1024 * Number(options.kilobytes));
  const megabytes = segments.reduce((sum, segment) => sum + segment.length, 0) / 1e6;
  const corrector = createCorrector(loaded.result);
  const cold = timed(() => segments.map((segment) => corrector.check(segment)));
  const warm = timed(() => segments.map((segment) => corrector.check(segment)));
  const findings = cold.result.flatMap((list, segment) => list.map((finding) => ({ ...finding, segment })));
  const covers = ({ segment, at }: (typeof garbles)[number]) =>
    findings.some((finding) => finding.segment === segment && finding.start <= at && at < finding.end);
  const fixes = findings.filter(({ tier }) => tier === 'fix');
  const right = fixes.filter(({ segment, start, end, suggestions: [best] }) =>
    garbles.some(
      ({ segment: place, at, garbled, name }) =>
        place === segment && start < at + garbled.length && at < end && name.includes(best.text),
    ),
  );
  const asked = garbles.slice(0, 400).map(({ garbled }) => garbled);
  const lookups = timed(() => asked.map((spelling) => loaded.result.lookup(spelling)));
  const few = asked.slice(0, 5);
  const plain = timed(() =>
    few.map((spelling) => names.reduce((best, name) => Math.min(best, distance(spelling, name)), 99)),
  );
  console.log(
    [
      size,
      compiled.seconds.toFixed(2),
      (bytes.length / size).toFixed(0),
      (1000 * loaded.seconds).toFixed(0),
      (megabytes / cold.seconds).toFixed(3),
      (megabytes / warm.seconds).toFixed(3),
      ((100 * garbles.filter(covers).length) / garbles.length).toFixed(1),
      ((100 * right.length) / Math.max(1, fixes.length)).toFixed(1),
      (asked.length / lookups.seconds).toFixed(0),
      (few.length / plain.seconds).toFixed(0),
    ].join('\t'),
  );
}

import { expect, test } from 'vitest';
import { correctSegments, segmentsOf } from '../../src/cli/correct-prose.ts';
import type { DoubtfulSpan } from '../../src/corrector-options.ts';
import { assemblyai } from '../../src/format/transcript/assemblyai.ts';
import { fakeCorrector } from './fake-corrector.ts';

const TRANSCRIPT = JSON.stringify({
  text: 'It is bad news.',
  words: [
    { text: 'It', start: 0, end: 100, confidence: 0.99 },
    { text: 'is', start: 100, end: 200, confidence: 0.51 },
    { text: 'bad', start: 200, end: 300, confidence: 0.49 },
    { text: 'news.', start: 300, end: 400, confidence: 0.1 },
  ],
});

test.for([true, false])('passes on the doubtful words: fix %s', (fix) => {
  if (assemblyai.content !== 'text') throw new Error('a transcript is a text');
  const told: (readonly DoubtfulSpan[] | undefined)[] = [];
  const corrector: typeof fakeCorrector = {
    check(text, options) {
      told.push(options?.doubtful);
      return fakeCorrector.check(text, options);
    },
    fix(text, options) {
      told.push(options?.doubtful);
      return fakeCorrector.fix(text, options);
    },
  };
  const prose = assemblyai.read(TRANSCRIPT);
  correctSegments(segmentsOf(prose), { fix, tier: 'fix', reported: ['fix'], related: '' }, corrector);
  expect(
    told.map((spans) => spans?.map(({ segment, start, end }) => prose.segments[segment].slice(start, end))),
  ).toEqual([['bad', 'news.']]);
});

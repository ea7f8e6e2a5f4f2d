import { expect, test } from 'vitest';
import { startThreads } from '../../src/cli/start-threads.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { dictionaryOf } from '../oracle/entry-of.ts';
import { worker } from './start-program.ts';

const TIMES = 30;

/** An answer that came while the threads were stopped used to end the program, now and then: vitest fails on what nobody catches. */
test('threads that are stopped at work end quietly', async () => {
  const lexicon = compileLexicon(dictionaryOf({ name: 'Abbas Araghchi' }));
  for (let time = 0; time < TIMES; time++) {
    const threads = startThreads(2, worker);
    const { do: work } = threads.workWith(lexicon, {});
    const given = { segments: [], task: { tier: 'fix' } } as unknown as Parameters<typeof work<'segments'>>[1];
    const answers = Array.from({ length: 6 }, () => work('segments', given));
    const settled = Promise.allSettled(answers);
    await Promise.allSettled([answers[time % 3]]);
    await threads.close();
    expect(await settled).toHaveLength(answers.length);
  }
});

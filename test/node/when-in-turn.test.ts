import { expect, test } from 'vitest';
import { whenInTurn } from '../../src/node/when-in-turn.ts';

/** Three numbers, and what happens to the one who gives them. */
function source(events: string[], error?: Error) {
  return (async function* () {
    events.push('begun');
    try {
      yield 1;
      if (error) throw error;
      yield 2;
      yield 3;
    } finally {
      events.push('ended');
    }
  })();
}

test('begins at once and yields everything in its turn', async () => {
  const events: string[] = [];
  let come = () => {};
  const turn = new Promise<void>((resolve) => {
    come = resolve;
  });
  const waiting = whenInTurn(source(events), turn);
  expect(events).toEqual(['begun']);
  come();
  const given: number[] = [];
  for await (const number of await waiting) given.push(number);
  expect(given).toEqual([1, 2, 3]);
  expect(events).toEqual(['begun', 'ended']);
});

test('is cancelled if its turn never comes', async () => {
  const events: string[] = [];
  await expect(whenInTurn(source(events), Promise.reject(new Error('no turn')))).rejects.toThrow('no turn');
  expect(events).toEqual(['begun', 'ended']);
});

test('ends when the consumer stops', async () => {
  const events: string[] = [];
  for await (const _ of await whenInTurn(source(events), Promise.resolve())) break;
  expect(events).toEqual(['begun', 'ended']);
});

test('throws errors at their position', async () => {
  const given: number[] = [];
  const take = async () => {
    for await (const number of await whenInTurn(source([], new Error('broken')), Promise.resolve())) given.push(number);
  };
  await expect(take()).rejects.toThrow('broken');
  expect(given).toEqual([1]);
});

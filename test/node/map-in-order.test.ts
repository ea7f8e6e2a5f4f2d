import { setImmediate, setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapInOrder } from '../../src/node/map-in-order.ts';

async function* count(to: number, onPull: (item: number) => void = () => {}): AsyncGenerator<number> {
  for (let item = 0; item < to; item += 1) {
    onPull(item);
    yield item;
  }
}

test('results are yielded in the order of the items, however long each takes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (turns, inFlight) => {
        const work = async (item: number) => {
          for (let turn = 0; turn < turns[item]; turn += 1) await setImmediate();
          return item;
        };
        const results: number[] = [];
        for await (const result of mapInOrder(count(turns.length), work, inFlight)) results.push(result);
        expect(results).toEqual(turns.map((_, item) => item));
      },
    ),
  );
});

test('a slow reader slows down the source', async () => {
  let pulled = 0;
  const results = mapInOrder(
    count(100, (item) => {
      pulled = item + 1;
    }),
    (item) => item,
    3,
  );
  for (const expected of [0, 1, 2]) {
    expect((await results.next()).value).toBe(expected);
    await setImmediate();
    expect(pulled).toBe(expected + 3);
  }
});

test('an error is thrown in its turn, and later errors are not unhandled', async () => {
  const work = async (item: number) => {
    if (item === 0) await setTimeout(5);
    if (item > 0) throw new Error(`item ${item}`);
    return item;
  };
  const results = mapInOrder(count(4), work, 3);
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('item 1');
});

/**
 * Does `work` for each item, and gives the results in the order of the items. At most `inFlight` items are being worked on
 * or wait for their turn, so that a slow reader of the results holds back the source.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
  inFlight: number,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of source) {
    const result = (async () => work(item))();
    // Whoever waits for it sees the error; until then it must not count as unhandled.
    result.catch(() => {});
    pending.push(result);
    if (pending.length >= inFlight) yield pending.shift() as Promise<Result>;
  }
  for (const result of pending) yield result;
}

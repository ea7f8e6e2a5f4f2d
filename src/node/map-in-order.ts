/**
 * Runs `work` for each item and yields the results in order. At most `inFlight` items are in progress
 * or waiting, so a slow consumer slows down the source.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
  inFlight: number,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of source) {
    const result = (async () => work(item))();
    // The consumer sees the error when it awaits the result; until then it must not count as an unhandled rejection.
    result.catch(() => {});
    pending.push(result);
    if (pending.length >= inFlight) yield pending.shift() as Promise<Result>;
  }
  for (const result of pending) yield result;
}

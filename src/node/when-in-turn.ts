/**
 * Starts a sequence at once, and returns it when `turn` resolves.
 * @throws what `turn` rejects with; the sequence is then closed
 */
export async function whenInTurn<Result>(
  results: AsyncGenerator<Result>,
  turn: Promise<void>,
): Promise<AsyncGenerator<Result>> {
  const first = results.next();
  // Whoever takes the first result sees the error; until then it must not count as unhandled.
  first.catch(() => {});
  try {
    await turn;
  } catch (error) {
    await results.return(undefined);
    throw error;
  }
  return goOn(first, results);
}

async function* goOn<Result>(
  first: Promise<IteratorResult<Result>>,
  results: AsyncGenerator<Result>,
): AsyncGenerator<Result> {
  try {
    const { done, value } = await first;
    if (done) return;
    yield value;
    yield* results;
  } finally {
    await results.return(undefined);
  }
}

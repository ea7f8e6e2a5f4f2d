import { confusionCost, INFINITE } from '../../src/similarity/confusion-cost.ts';

/** All strings, each with the cost if it was meant by the query, by aligning the query with each; cheapest first, ties by number. */
export function nearestByComparing(query: string, strings: readonly string[]): { string: number; cost: number }[] {
  const cost = confusionCost();
  const bytes = new TextEncoder().encode(query);
  cost.prepare(bytes, 0, bytes.length);
  return strings
    .map((other, string) => {
      const meant = new TextEncoder().encode(other);
      return { string, cost: cost.of(meant, 0, meant.length, INFINITE - 1) };
    })
    .sort((a, b) => a.cost - b.cost || a.string - b.string);
}

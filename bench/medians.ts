/** Numbers, and records of them, of the same shape. */
type Figures = { readonly [field: string]: number | Figures | undefined };

/** The median of each figure separately; fields that the first run lacks are dropped. */
export function medians<Shape extends object>(runs: readonly Shape[]): Shape {
  const figures = runs as unknown as readonly Figures[];
  const fields = Object.keys(figures[0]).map((field) => {
    const values = figures.map((run) => run[field]).filter((value) => value !== undefined);
    const middle = typeof values[0] === 'object' ? medians(values as Figures[]) : median(values as number[]);
    return [field, values.length === 0 ? undefined : middle];
  });
  return Object.fromEntries(fields);
}

/** The median; for an even number of values, the lower of the middle two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1];
}

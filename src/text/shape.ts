/** How a word is written. */
export const Shape = {
  /** No cased letter: digits, other scripts. */
  uncased: 0,
  lower: 1,
  /** First letter upper, the rest lower. */
  initial: 2,
  /** Two or more letters, all upper. */
  upper: 3,
  /** Capitals inside: McDonald, iPhone. */
  mixed: 4,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

export function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return Shape.uncased;
  if (word === lower) return Shape.lower;
  if (word === upper) return word.length > 1 ? Shape.upper : Shape.initial;
  return word[0] !== lower[0] && word.slice(1) === lower.slice(1) ? Shape.initial : Shape.mixed;
}

/** A capital where the word stands: everything but lower case and uncased. */
export function isCapitalised(shape: Shape): boolean {
  return shape >= Shape.initial;
}

/** Capitalisation of a word. */
export const Shape = {
  /** No cased letter: digits, other scripts. */
  uncased: 0,
  lower: 1,
  /** First letter upper, the rest lower. */
  initial: 2,
  /** Two or more characters, all letters upper: UN, A1. */
  upper: 3,
  /** Capitals inside: McDonald, iPhone. */
  mixed: 4,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

const LAST_ASCII_UNIT = 0x7f;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;

export function shapeOf(word: string): Shape {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > LAST_ASCII_UNIT) return shapeOfAny(word);
    if (unit >= LOWER_A && unit <= LOWER_Z) lower++;
    else if (unit >= UPPER_A && unit <= UPPER_Z) upper++;
  }
  if (upper === 0) return lower === 0 ? Shape.uncased : Shape.lower;
  if (lower === 0) return word.length > 1 ? Shape.upper : Shape.initial;
  return upper === 1 && word.charCodeAt(0) <= UPPER_Z && word.charCodeAt(0) >= UPPER_A ? Shape.initial : Shape.mixed;
}

/** The same of a word of any letters. */
export function shapeOfAny(word: string): Shape {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return Shape.uncased;
  if (word === lower) return Shape.lower;
  if (word === upper) return word.length > 1 ? Shape.upper : Shape.initial;
  return word[0] !== lower[0] && word.slice(1) === lower.slice(1) ? Shape.initial : Shape.mixed;
}

/** Whether a word of this shape has a capital. */
export function isCapitalised(shape: Shape): boolean {
  return shape >= Shape.initial;
}

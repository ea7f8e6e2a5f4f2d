/** Classes of letters that transliteration confuses: vowels, labials and so on. */
const CLASSES = ['aeiouywjh', 'bfpv', 'cgkqx', 'dt', 'sz', 'lr', 'mn'];

const CLASS_OF = Uint8Array.from({ length: 256 }, (_, byte) => {
  const found = CLASSES.findIndex((letters) => letters.includes(String.fromCharCode(byte)));
  return found >= 0 ? found + 1 : byte;
});

/** Maximum number of letters that are compared: each letter of the query is a bit of one integer. Longer strings are truncated. */
const WORD_BITS = 31;

/**
 * Compares one query with many strings by the sum of two edit distances: between their letters, and between the classes of their letters. So it
 * counts half letters: another letter is 1 if it is of the same class and 2 otherwise, and a missing or an added letter 2.
 */
export interface LetterDistance {
  /** Sets the query, the first `length` of `bytes`. Returns its ticket, from 1 on, which `prepared` returns until another query is set. */
  prepare(bytes: Uint8Array, length: number): number;
  prepared(): number;
  /** The distance between the query and `bytes[from … to)`, in halves, if it is at most `most`; otherwise some number above `most`. */
  to(bytes: Uint8Array, from: number, to: number, most: number): number;
}

let shared: LetterDistance | undefined;

/** A shared instance: V8 inlines the arrays of a closure that exists only once. */
export function letterDistance(): LetterDistance {
  shared ??= createLetterDistance();
  return shared;
}

/** The places of each letter in the query, and of each class: bit i for the letter that i others follow. */
interface Query {
  readonly bytes: Uint8Array;
  length: number;
  readonly letterBits: Int32Array;
  readonly classBits: Int32Array;
}

function createLetterDistance(): LetterDistance {
  const query: Query = {
    bytes: new Uint8Array(WORD_BITS),
    length: 0,
    letterBits: new Int32Array(256),
    classBits: new Int32Array(256),
  };
  let ticket = 0;
  return {
    prepare(bytes, length) {
      setQuery(query, bytes, length);
      return ++ticket;
    },
    prepared: () => ticket,
    to: createCompare(query),
  };
}

function setQuery(query: Query, bytes: Uint8Array, count: number): void {
  const { letterBits, classBits } = query;
  for (let i = 0; i < query.length; i++) {
    letterBits[query.bytes[i]] = 0;
    classBits[CLASS_OF[query.bytes[i]]] = 0;
  }
  const length = Math.min(count, WORD_BITS);
  for (let i = 0; i < length; i++) {
    const bit = 1 << (length - 1 - i);
    query.bytes[i] = bytes[i];
    letterBits[bytes[i]] |= bit;
    classBits[CLASS_OF[bytes[i]]] |= bit;
  }
  query.length = length;
}

/**
 * Bit-parallel edit distance (Myers 1999, in the form of Hyyrö 2003), for letters and for classes in one loop. The table of distances has a row for
 * each letter of the query and a column for each letter of the string, and only the column in progress is kept, as the differences between its cells:
 *
 *     here                       Hyyrö      bit i is set if the cell in row i
 *     …Equal                     PM         is of two equal letters, or letters of one class
 *     …Diagonal                  D0         equals the cell above its left neighbour
 *     acrossPlus, acrossMinus    HP, HN     is one more, or one less, than its left neighbour
 *     …Plus, …Minus              VP, VN     is one more, or one less, than the cell above
 *
 * Both strings are read from the end: strings that are compared mostly begin alike, and so differ in the first columns. Each further column lowers
 * either distance by at most one, so the loop ends as soon as `most` is out of reach.
 */
function createCompare(query: Query): LetterDistance['to'] {
  const { letterBits, classBits } = query;
  const classOf = CLASS_OF;
  return (bytes, from, to, most) => {
    const { length } = query;
    const end = Math.min(to, from + WORD_BITS) | 0;
    if (length === 0) return 2 * (end - from);
    if (2 * Math.abs(end - from - length) > most) return most + 1;
    const lastRow = (length - 1) | 0;
    let letterPlus = -1;
    let letterMinus = 0;
    let classPlus = -1;
    let classMinus = 0;
    let sum = (2 * length) | 0;
    let limit = (most + 2 * (end - from)) | 0;
    for (let at = (end - 1) | 0; at >= from && sum <= limit; at--) {
      limit = (limit - 2) | 0;
      const letterEqual = letterBits[bytes[at]];
      const letterDiagonal = (((letterEqual & letterPlus) + letterPlus) ^ letterPlus) | letterEqual | letterMinus;
      let acrossPlus = letterMinus | ~(letterDiagonal | letterPlus);
      let acrossMinus = letterPlus & letterDiagonal;
      sum = (sum + ((acrossPlus >>> lastRow) & 1) - ((acrossMinus >>> lastRow) & 1)) | 0;
      acrossPlus = (acrossPlus << 1) | 1;
      letterPlus = (acrossMinus << 1) | ~(letterDiagonal | acrossPlus);
      letterMinus = acrossPlus & letterDiagonal;
      const classEqual = classBits[classOf[bytes[at]]];
      const classDiagonal = (((classEqual & classPlus) + classPlus) ^ classPlus) | classEqual | classMinus;
      acrossPlus = classMinus | ~(classDiagonal | classPlus);
      acrossMinus = classPlus & classDiagonal;
      sum = (sum + ((acrossPlus >>> lastRow) & 1) - ((acrossMinus >>> lastRow) & 1)) | 0;
      acrossPlus = (acrossPlus << 1) | 1;
      classPlus = (acrossMinus << 1) | ~(classDiagonal | acrossPlus);
      classMinus = acrossPlus & classDiagonal;
    }
    return sum > limit ? most + 1 : sum;
  };
}

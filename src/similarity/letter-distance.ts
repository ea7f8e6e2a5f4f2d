/** Classes of letters that transliteration confuses: vowels, labials and so on. */
const CLASSES = ['aeiouywjh', 'bfpv', 'cgkqx', 'dt', 'sz', 'lr', 'mn'];

const CLASS_OF = Uint8Array.from({ length: 256 }, (_, byte) => {
  const found = CLASSES.findIndex((letters) => letters.includes(String.fromCharCode(byte)));
  return found >= 0 ? found + 1 : byte;
});

/** Queries longer than this are compared by their first letters: one bit of a word each. */
const WORD_BITS = 31;

/** Compares one query with many strings: edit distance on letters plus edit distance on letter classes, each counted once. */
export interface LetterDistance {
  /** Sets the query, the first `length` of `bytes`, and returns a number from 1 on, which `prepared` tells until another is set. */
  prepare(bytes: Uint8Array, length: number): number;
  prepared(): number;
  /**
   * The sum of both distances between the query and `bytes[from … to)`: 2 for an unlike letter, 1 for one of the same class. Where it is more
   * than `most`, something that is more.
   */
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
 * Bit-parallel Levenshtein distance (Myers 1999, in the form of Hyyrö 2003), two alphabets in one pass. It begins with the last letters: strings that
 * are compared mostly begin alike, and what is too far is given up the sooner.
 */
function createLetterDistance(): LetterDistance {
  const letterBits = new Int32Array(256);
  const classBits = new Int32Array(256);
  const query: Query = { bytes: new Uint8Array(WORD_BITS), length: 0, letterBits, classBits };
  const classOf = CLASS_OF;
  let ticket = 0;
  return {
    prepare(bytes, count) {
      setQuery(query, bytes, count);
      return ++ticket;
    },
    prepared: () => ticket,
    to(bytes, from, to, most) {
      const { length } = query;
      const end = Math.min(to, from + WORD_BITS) | 0;
      if (length === 0) return 2 * (end - from);
      if (2 * Math.abs(end - from - length) > most) return most + 1;
      const top = (length - 1) | 0;
      let letterUp = -1;
      let letterDown = 0;
      let classUp = -1;
      let classDown = 0;
      let score = (2 * length) | 0;
      // Each letter that is left takes at most two away.
      let enough = (most + 2 * (end - from)) | 0;
      for (let at = (end - 1) | 0; at >= from && score <= enough; at--) {
        enough = (enough - 2) | 0;
        const letterEqual = letterBits[bytes[at]];
        const letterDiagonal = (((letterEqual & letterUp) + letterUp) ^ letterUp) | letterEqual | letterDown;
        let up = letterDown | ~(letterDiagonal | letterUp);
        let down = letterUp & letterDiagonal;
        score = (score + ((up >>> top) & 1) - ((down >>> top) & 1)) | 0;
        up = (up << 1) | 1;
        letterUp = (down << 1) | ~(letterDiagonal | up);
        letterDown = up & letterDiagonal;
        const classEqual = classBits[classOf[bytes[at]]];
        const classDiagonal = (((classEqual & classUp) + classUp) ^ classUp) | classEqual | classDown;
        up = classDown | ~(classDiagonal | classUp);
        down = classUp & classDiagonal;
        score = (score + ((up >>> top) & 1) - ((down >>> top) & 1)) | 0;
        up = (up << 1) | 1;
        classUp = (down << 1) | ~(classDiagonal | up);
        classDown = up & classDiagonal;
      }
      return score > enough ? most + 1 : score;
    },
  };
}

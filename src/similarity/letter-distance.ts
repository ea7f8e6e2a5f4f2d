/** Letters that transliteration takes for one another; a vowel for a vowel, a labial for a labial. */
const CLASSES = ['aeiouywjh', 'bfpv', 'cgkqx', 'dt', 'sz', 'lr', 'mn'];

const CLASS_OF = Uint8Array.from({ length: 256 }, (_, byte) => {
  const found = CLASSES.findIndex((letters) => letters.includes(String.fromCharCode(byte)));
  return found >= 0 ? found + 1 : byte;
});

/** Queries longer than this are compared by their first letters: one bit of a word each. */
const WORD_BITS = 31;

/** Compares one query with many strings: edit distance on letters plus edit distance on letter classes, each counted once. */
export interface LetterDistance {
  /** Sets the query: the first `length` of `bytes`. */
  prepare(bytes: Uint8Array, length: number): void;
  /** Half the sum of both distances between the query and `bytes[from … to)`: 1 for an unlike letter, ½ for one of the same class. */
  to(bytes: Uint8Array, from: number, to: number): number;
}

/** Bit-parallel Levenshtein distance (Myers 1999, in the form of Hyyrö 2003), two alphabets in one pass. */
export function createLetterDistance(): LetterDistance {
  const letterBits = new Int32Array(256);
  const classBits = new Int32Array(256);
  const prepared = new Uint8Array(WORD_BITS);
  let length = 0;

  return {
    prepare(bytes, count) {
      for (let i = 0; i < length; i++) {
        letterBits[prepared[i]] = 0;
        classBits[CLASS_OF[prepared[i]]] = 0;
      }
      length = Math.min(count, WORD_BITS);
      for (let i = 0; i < length; i++) {
        prepared[i] = bytes[i];
        letterBits[bytes[i]] |= 1 << i;
        classBits[CLASS_OF[bytes[i]]] |= 1 << i;
      }
    },
    to(bytes, from, to) {
      const end = Math.min(to, from + WORD_BITS);
      if (length === 0) return end - from;
      const top = 1 << (length - 1);
      let [letterUp, letterDown, classUp, classDown] = [-1, 0, -1, 0];
      let score = 2 * length;
      for (let at = from; at < end; at++) {
        const letterEqual = letterBits[bytes[at]];
        const letterDiagonal = (((letterEqual & letterUp) + letterUp) ^ letterUp) | letterEqual | letterDown;
        let up = letterDown | ~(letterDiagonal | letterUp);
        let down = letterUp & letterDiagonal;
        if (up & top) score++;
        if (down & top) score--;
        up = (up << 1) | 1;
        down <<= 1;
        letterUp = down | ~(letterDiagonal | up);
        letterDown = up & letterDiagonal;
        const classEqual = classBits[CLASS_OF[bytes[at]]];
        const classDiagonal = (((classEqual & classUp) + classUp) ^ classUp) | classEqual | classDown;
        up = classDown | ~(classDiagonal | classUp);
        down = classUp & classDiagonal;
        if (up & top) score++;
        if (down & top) score--;
        up = (up << 1) | 1;
        down <<= 1;
        classUp = down | ~(classDiagonal | up);
        classDown = up & classDiagonal;
      }
      return score / 2;
    },
  };
}

import { CharacterClass, classAt } from './characters.ts';

/** The separator between a token and the previous one, the weakest first. */
export const Gap = {
  /** White space only: a name may continue. */
  space: 0,
  /** One hyphen, nothing else. */
  hyphen: 1,
  /** A full stop after an initial or a known abbreviation, `&` or `/`: a name may continue. */
  joint: 2,
  /** Comma, quotation mark, bracket, dash, tab and the like: a name ends here. */
  barrier: 3,
  /** Start of a sentence or of the segment: its capital is no evidence of a name. */
  sentence: 4,
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * The words of one segment, as parallel arrays:
 *
 *     text      T h e   k i n g ' s   m e n .
 *     starts    0       4             11
 *     stems     3       8             14        end without the possessive, or the plural of a listed acronym
 *     ends      3       10            14        end with it
 *     gaps      sentence space        space
 *
 * Offsets are UTF-16 code units.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly stems: Int32Array;
  readonly ends: Int32Array;
  readonly gaps: Uint8Array;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev hon gov sen rep gen col lt sgt capt adm st jr sr no vs etc inc corp ltd co al fr sec amb maj brig'.split(
    ' ',
  ),
);
const LOWER_S = 115;
const UPPER_S = 83;
const FULL_STOP = 46;
const AMPERSAND = 38;
const SLASH = 47;
const LOWER_A = 97;
const LOWER_Z = 122;
/** Longer tokens are split: no name is so long, and the work per token is bounded. */
const MAXIMUM_TOKEN_LENGTH = 200;

/** Tokenises a segment in one pass, in linear time. Never throws. */
export function tokenize(text: string): Tokens {
  let capacity = (text.length >> 2) + 8;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let gaps = new Uint8Array(capacity);
  let count = 0;
  let previousEnd = 0;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind !== CharacterClass.letter && kind !== CharacterClass.digit) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    if (count === capacity) {
      capacity *= 2;
      starts = copyInto(starts, new Int32Array(capacity));
      ends = copyInto(ends, new Int32Array(capacity));
      gaps = copyInto(gaps, new Uint8Array(capacity));
    }
    starts[count] = at;
    ends[count] = end;
    gaps[count] = count === 0 ? Gap.sentence : gapBetween(text, starts[count - 1], previousEnd, at);
    count++;
    previousEnd = end;
    at = end;
  }
  return {
    text,
    count,
    starts: starts.subarray(0, count),
    stems: stemEnds(text, starts, ends.subarray(0, count)),
    ends: ends.subarray(0, count),
    gaps: gaps.subarray(0, count),
  };
}

function copyInto<Numbers extends Int32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** End of the word that starts at `from`: letters, marks and digits, and apostrophes that have one of them on both sides. */
function wordEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAXIMUM_TOKEN_LENGTH);
  let end = from + 1;
  for (let at = from + 1; at < limit; at++) {
    const kind = classAt(text, at);
    if (continuesWord(kind)) end = at + 1;
    else if (kind !== CharacterClass.apostrophe || end !== at) break;
  }
  return end;
}

function continuesWord(kind: CharacterClass): boolean {
  return kind === CharacterClass.letter || kind === CharacterClass.digit || kind === CharacterClass.mark;
}

/** The end of each word without a possessive ending. The "s" of "'s-Hertogenbosch" is no ending: its apostrophe stands before the word. */
function stemEnds(text: string, starts: Int32Array, ends: Int32Array): Int32Array {
  const stems = ends.slice();
  for (let i = 0; i < stems.length; i++) {
    const last = text.charCodeAt(ends[i] - 1);
    if (last !== LOWER_S && last !== UPPER_S) continue;
    const apostrophe = ends[i] - 2;
    if (apostrophe > starts[i] && classAt(text, apostrophe) === CharacterClass.apostrophe) stems[i] = apostrophe;
  }
  return stems;
}

function gapBetween(text: string, previousStart: number, from: number, to: number): Gap {
  if (to - from === 1) {
    const kind = classAt(text, from);
    if (kind === CharacterClass.space) return Gap.space;
    if (kind === CharacterClass.hyphen) return Gap.hyphen;
  }
  let gap: Gap = Gap.space as Gap;
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at);
    if (kind === CharacterClass.stop) {
      if (at !== from || text.charCodeAt(at) !== FULL_STOP || !abbreviates(text, previousStart, from))
        return Gap.sentence;
      gap = Gap.joint;
    } else if (kind !== CharacterClass.space) {
      const isJoint = joins(text, at, to) || (at === from && isPluralPossessive(text, at, to));
      gap = isJoint && gap !== Gap.barrier ? Gap.joint : Gap.barrier;
    }
  }
  return gap;
}

/** `&` and `/` join the parts of a name, but for `&&` and the `/` before a small letter of paths and units: "api/dgram", "MB/s". All else divides. */
function joins(text: string, at: number, next: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === AMPERSAND) return text.charCodeAt(at - 1) !== AMPERSAND;
  const after = text.charCodeAt(next);
  return unit === SLASH && (after < LOWER_A || after > LOWER_Z);
}

/** "Students' News Agency": an apostrophe after an s, and a capital after the space. */
function isPluralPossessive(text: string, at: number, next: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (next - at !== 2 || (last !== LOWER_S && last !== UPPER_S)) return false;
  if (classAt(text, at) !== CharacterClass.apostrophe) return false;
  return text[next] !== text[next].toLowerCase();
}

function abbreviates(text: string, start: number, end: number): boolean {
  return end - start === 1 || (end - start <= 4 && ABBREVIATIONS.has(text.slice(start, end).toLowerCase()));
}

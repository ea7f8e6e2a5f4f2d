import { UngarbleError } from '../errors.ts';
import { orList } from './or-list.ts';
import { partitionPoint } from './partition-point.ts';
import { createLineIndex, type LineIndex, type Position } from './position.ts';
import { splitsPair } from './surrogates.ts';

/** The unit of an offset or column: UTF-16 code units (JavaScript), code points (Python) or UTF-8 bytes (files). */
export type OffsetUnit = 'utf16' | 'codePoints' | 'utf8';

/**
 * Converts positions in one text: offsets from 0, in three units; lines and columns from 1. A position outside the text is clamped
 * to its nearer end, and one inside a character to the start of that character. A lone surrogate is a
 * character of three bytes, like U+FFFD.
 */
export interface OffsetIndex {
  readonly lines: LineIndex;
  /** An offset in UTF-16 code units, counted in another unit. */
  convert(offset: number, unit: OffsetUnit): number;
  /** The offset in UTF-16 code units of an offset that counts another unit. */
  revert(offset: number, unit: OffsetUnit): number;
  /** Line and column of an offset in UTF-16 code units; the column counts `unit`. */
  positionAt(offset: number, unit?: OffsetUnit): Position;
  /** The offset in UTF-16 code units of a line and a column that counts `unit`. */
  offsetAt(position: Position, unit?: OffsetUnit): number;
}

/** UTF-16 code units between two stored counts: a conversion reads half as many on average. */
const STRIDE = 512;

/**
 * Indexes a text in one pass; each conversion then takes the same short time.
 *
 * @throws UngarbleError `option` for arguments of the wrong type and unknown units, here and in the methods of the index
 */
export function createOffsetIndex(text: string): OffsetIndex {
  if (typeof text !== 'string') refuse(`createOffsetIndex takes a text, got ${kindOf(text)}`);
  const lines = createLineIndex(text);
  const counters = { codePoints: createCounter(text, pointsOf), utf8: createCounter(text, bytesOf) };
  const convert = (offset: number, unit: OffsetUnit) => {
    requirePlace(offset, unit);
    return unit === 'utf16' ? startOfCharacter(text, clamp(offset, text)) : counters[unit].before(clamp(offset, text));
  };
  const revert = (offset: number, unit: OffsetUnit) => {
    requirePlace(offset, unit);
    return unit === 'utf16' ? startOfCharacter(text, clamp(offset, text)) : counters[unit].offsetOf(offset);
  };
  return {
    lines: {
      lineCount: lines.lineCount,
      positionAt(offset) {
        requirePlace(offset, 'utf16');
        return lines.positionAt(offset);
      },
      lineSpan(line) {
        requirePlace(line, 'utf16');
        return lines.lineSpan(line);
      },
    },
    convert,
    revert,
    positionAt(offset, unit = 'utf16') {
      requirePlace(offset, unit);
      const { line } = lines.positionAt(offset);
      return { line, column: convert(offset, unit) - convert(lines.lineSpan(line).start, unit) + 1 };
    },
    offsetAt(position, unit = 'utf16') {
      const { line, column } = position ?? {};
      requirePlace(line, unit);
      requirePlace(column, unit);
      const { start, end } = lines.lineSpan(Math.max(1, line));
      return Math.min(revert(convert(start, unit) + Math.max(0, column - 1), unit), end);
    },
  };
}

const UNITS: readonly string[] = ['utf16', 'codePoints', 'utf8'] satisfies OffsetUnit[];

/** Requires a whole number, or ±Infinity, which is beyond the end of any text; and a unit. */
function requirePlace(place: unknown, unit: unknown): void {
  if (typeof place !== 'number' || (Number.isFinite(place) ? !Number.isInteger(place) : Number.isNaN(place)))
    refuse(`a place in a text is a whole number, got ${kindOf(place)}`);
  if (!UNITS.includes(unit as string)) refuse(`unit must be ${orList(UNITS)}, got ${kindOf(unit)}`);
}

/** The first characters of a text, or the type of any other value. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return value === null || value === undefined || typeof value === 'number'
    ? String(value)
    : `a value of type ${typeof value}`;
}

function refuse(message: string): never {
  throw new UngarbleError('option', [{ message }]);
}

/** Converts between offsets in UTF-16 code units and counts of another unit. */
interface Counter {
  before(offset: number): number;
  offsetOf(count: number): number;
}

/**
 * Stores the count at every `STRIDE`th code unit and continues from there:
 *
 *     text     a b c d e f g h i j k l …        STRIDE = 4
 *     counts   0       4       8                counts[i] = the count before code unit i · STRIDE
 */
function createCounter(text: string, added: (text: string, at: number) => number): Counter {
  let known: Uint32Array | undefined;
  const counts = () => {
    known ??= countStrides(text, added);
    return known;
  };
  return {
    before(offset) {
      const stride = Math.floor(offset / STRIDE);
      let count = counts()[stride];
      for (let at = stride * STRIDE; at < offset; at += 1) count += added(text, at);
      return count;
    },
    offsetOf(count) {
      const stored = counts();
      const stride = Math.max(0, partitionPoint(stored.length, (i) => stored[i] <= count) - 1);
      let at = stride * STRIDE;
      let passed = stored[stride];
      while (at < text.length && passed + added(text, at) <= count) {
        passed += added(text, at);
        at += 1;
      }
      return startOfCharacter(text, at);
    },
  };
}

function countStrides(text: string, added: (text: string, at: number) => number): Uint32Array {
  const counts = new Uint32Array(Math.floor(text.length / STRIDE) + 1);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at % STRIDE === 0) counts[at / STRIDE] = count;
    count += added(text, at);
  }
  if (text.length % STRIDE === 0) counts[text.length / STRIDE] = count;
  return counts;
}

/** A surrogate pair is counted at its second half, so that the offset between the halves has the same count as the one before them. */
function pointsOf(text: string, at: number): number {
  return splitsPair(text, at + 1) ? 0 : 1;
}

function bytesOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (splitsPair(text, at + 1)) return 0;
  return at > 0 && splitsPair(text, at) ? 4 : 3;
}

function startOfCharacter(text: string, at: number): number {
  return at > 0 && splitsPair(text, at) ? at - 1 : at;
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}

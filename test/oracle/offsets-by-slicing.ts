import { Buffer } from 'node:buffer';
import type { OffsetUnit } from '../../src/text/offsets.ts';

/** The count before an offset, computed by slicing the text there. */
export function offsetBySlicing(text: string, offset: number, unit: OffsetUnit): number {
  const before = text.slice(0, isInsidePair(text, offset) ? offset - 1 : offset);
  if (unit === 'utf16') return before.length;
  return unit === 'utf8' ? Buffer.byteLength(before, 'utf8') : Array.from(before).length;
}

export function isInsidePair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

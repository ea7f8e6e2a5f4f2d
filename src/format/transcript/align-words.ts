import { diffArrays } from 'diff';
import type { Span } from '../../text/span.ts';

/** A range between white space that contains a letter or digit. */
export interface Token extends Span {
  /** Key for comparing words: letters and digits, without case. */
  readonly key: string;
}

const STRETCH = /\S+/gu;
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(STRETCH)].flatMap(({ 0: found, index }) => {
    const key = found.toLowerCase().replace(NOT_LETTER, '');
    return key === '' ? [] : [{ start: index, end: index + found.length, key }];
  });
}

/** Texts that differ in more words than this are not aligned. */
const MOST_DIFFERENCES = 2000;

/** For each key of `from`, the index of its counterpart in `to`, or −1 (Myers 1986). */
export function alignKeys(from: readonly string[], to: readonly string[]): Int32Array {
  const counterparts = new Int32Array(from.length).fill(-1);
  if (from.length === to.length && from.every((key, i) => key === to[i])) return counterparts.map((_, i) => i);
  const changes = diffArrays([...from], [...to], { maxEditLength: MOST_DIFFERENCES });
  let i = 0;
  let j = 0;
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed) for (let k = 0; k < value.length; k++) counterparts[i + k] = j + k;
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return counterparts;
}

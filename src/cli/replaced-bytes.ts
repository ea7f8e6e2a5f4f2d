/** The bytes in `[start, end)` of the corrected file replace `original`. */
export interface ReplacedBytes {
  readonly start: number;
  readonly end: number;
  /** The original bytes, in Base64. */
  readonly original: string;
}

/** The range in which two versions of a file differ. */
export function replacedBytes(before: Uint8Array, after: Uint8Array): ReplacedBytes {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const original = Buffer.from(before.subarray(start, before.length - same)).toString('base64');
  return { start, end: after.length - same, original };
}

export function restoreBytes(bytes: Uint8Array, { start, end, original }: ReplacedBytes): Buffer {
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(original, 'base64'), bytes.subarray(end)]);
}

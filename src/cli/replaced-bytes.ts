/** `[start, end)` of the file after holds other bytes than before. */
export interface ReplacedBytes {
  readonly start: number;
  readonly end: number;
  /** What stood there, in Base64. */
  readonly original: string;
}

/** The stretch in which two versions of a file differ. */
export function replacedBytes(before: Uint8Array, after: Uint8Array): ReplacedBytes {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const original = Buffer.from(before.subarray(start, before.length - same)).toString('base64');
  return { start, end: after.length - same, original };
}

export function withBytesBack(bytes: Uint8Array, { start, end, original }: ReplacedBytes): Buffer {
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(original, 'base64'), bytes.subarray(end)]);
}

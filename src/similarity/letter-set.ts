/** For each byte, the bit of its group of consonants that romanisations confuse; 0 if it is in none. */
const GROUP_BITS = Int32Array.from({ length: 256 }, (_, byte) => {
  const group = ['bfpvw', 'cgkqx', 'dt', 'szj', 'lr', 'mn'].findIndex((letters) =>
    letters.includes(String.fromCharCode(byte)),
  );
  return group < 0 ? 0 : group === 5 ? 1 : 1 << (27 + group);
});

/** The bits of a letter set for single letters. */
export const LETTER_BITS = 0x07fffffe;

/** The set of letters in a string, in bits 1–26, and the set of groups, in the other bits. */
export function letterSet(bytes: Uint8Array, from: number, to: number): number {
  let set = 0;
  for (let at = from; at < to; at++) set |= (1 << (bytes[at] & 31)) | GROUP_BITS[bytes[at]];
  return set;
}

/** Number of bits that are set, of 32; sums of pairs, of fours and of bytes in parallel (Warren, Hacker's Delight, 5-1). */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Number of letters that are in only one of two sets. */
export const lettersApart = (some: number, others: number): number => bitCount((some ^ others) & LETTER_BITS);

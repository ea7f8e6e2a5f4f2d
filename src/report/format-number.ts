/** `1 file`, `2 files`, `2 entries`. */
export function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** `87 %`, for a share of 0..1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Log-odds with their sign and one decimal: `+1.2`, `−0.4`. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}

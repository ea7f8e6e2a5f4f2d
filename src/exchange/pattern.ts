const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/** A regular expression that matches exactly this text. `#` and `/` are special in the files that contain it. */
export function patternOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/#]/g, '\\$&');
}

/** The only text that a regular expression matches, ignoring letter case; undefined if it may match others. */
export function literalOf(pattern: string): string | undefined {
  const signs = pattern.replace(/^\(\?i\)/, '').match(/\\.|./gsu) ?? [];
  const isLiteral = (sign: string) =>
    sign.length > 1 && sign[0] === '\\' ? !/\\[\p{L}\p{N}]/u.test(sign) : !SPECIAL.test(sign);
  return signs.every(isLiteral) ? signs.map((sign) => sign.replace(/^\\(?=.)/su, '')).join('') : undefined;
}

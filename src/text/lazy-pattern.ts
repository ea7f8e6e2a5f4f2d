/**
 * A regular expression that is compiled on first use. A literal with Unicode classes (`\p{L}`) takes V8 up to a millisecond at
 * start-up, even if it is never used.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

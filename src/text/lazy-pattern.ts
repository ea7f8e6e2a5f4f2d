/**
 * A regular expression that is made when it is first asked for. A literal with classes of Unicode (`\p{L}`) takes V8 up to a millisecond while a
 * program starts: it is read once to be checked, once more to be made, whether or not it is ever used.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}

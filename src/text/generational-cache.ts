/** A cache in bounded memory. */
export interface GenerationalCache<Value, Key> {
  get(key: Key): Value | undefined;
  /** Returns the value. */
  set(key: Key, value: Value): Value;
}

/**
 * Keeps the latest answers, at most twice `size`: when the young generation has `size` answers, it becomes the old one, and answers of the old one
 * that were not used since are dropped. Values must not be undefined.
 */
export function createGenerationalCache<Value, Key = string>(size: number): GenerationalCache<Value, Key> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const set = (key: Key, value: Value): Value => {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  return {
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const older = old.get(key);
      return older === undefined ? undefined : set(key, older);
    },
    set,
  };
}

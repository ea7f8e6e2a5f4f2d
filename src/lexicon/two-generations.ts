/** Remembers answers by key, in bounded memory. */
export interface TwoGenerations<Value, Key> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): Value;
}

/** Keeps what was asked for lately: when `size` answers are young they become the old ones, and what nobody asked for since is forgotten. */
export function createTwoGenerations<Value, Key = string>(size: number): TwoGenerations<Value, Key> {
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

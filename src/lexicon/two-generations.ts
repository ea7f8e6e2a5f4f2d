/** Remembers answers by key, in bounded memory. */
export interface TwoGenerations<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): Value;
}

/** Keeps what was asked for lately: when `size` answers are young they become the old ones, and what nobody asked for since is forgotten. */
export function createTwoGenerations<Value>(size: number): TwoGenerations<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (key: string, value: Value): Value => {
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

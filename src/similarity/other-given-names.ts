import { GIVEN_NAMES } from './data/given-names.ts';

let known: ReadonlyMap<string, readonly string[]> | undefined;
const NONE: readonly string[] = [];

/** The other given names, folded, of somebody with this given name: "robert" for "bobby", and "bobby" for "robert". Empty for most words. */
export function otherGivenNames(name: string): readonly string[] {
  known ??= readGroups();
  return known.get(name) ?? NONE;
}

function readGroups(): Map<string, string[]> {
  const others = new Map<string, string[]>();
  for (const line of GIVEN_NAMES.trim().split('\n')) {
    const group = line.split(' ');
    for (const name of group) {
      const rest = group.filter((other) => other !== name);
      others.set(name, [...new Set([...(others.get(name) ?? []), ...rest])]);
    }
  }
  return others;
}

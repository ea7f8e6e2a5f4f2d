import type { EntryCollector } from './collect-entries.ts';
import { isNativeScript } from './script.ts';

/** Kinds of ours for schemata of FollowTheMoney; others keep their name, in small letters. */
const KINDS: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'organisation',
};

/** A person, company or thing as OpenSanctions and FollowTheMoney know it. */
export interface Target {
  readonly id: string | undefined;
  readonly schema: string | undefined;
  /** The first is the one to show. */
  readonly names: readonly string[];
  readonly roles?: readonly string[];
}

/** Names in Latin letters are the name and its aliases, the others native. */
export function addTarget({ id, schema, names, roles = [] }: Target, { add, losses }: EntryCollector): void {
  const native = names.filter(isNativeScript);
  const latin = names.filter((name) => !isNativeScript(name));
  const [name = native[0]] = latin;
  if (name === undefined) {
    losses.add('rows without a name');
    return;
  }
  const kind = schema && (KINDS[schema] ?? schema.toLowerCase());
  add({ name, ...(id && { id }), ...(kind && { kind }), aliases: latin.slice(1), roles, native }, id || name);
}

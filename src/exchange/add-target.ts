import type { EntryCollector } from './collect-entries.ts';
import { isNativeScript } from './script.ts';

/** Kinds for schemata of FollowTheMoney; other schemata keep their name, in lower case. */
const KINDS: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'organisation',
};

/** A person, company or thing as described by OpenSanctions and FollowTheMoney. */
export interface Target {
  readonly id: string | undefined;
  readonly schema: string | undefined;
  /** The first is the display name. */
  readonly names: readonly string[];
  readonly roles?: readonly string[];
}

/** Names in Latin script become the name and its aliases, the others native forms. */
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

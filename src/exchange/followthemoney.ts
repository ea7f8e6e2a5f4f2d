import { UngarbleError } from '../errors.ts';
import { readRows } from '../report/delimited.ts';
import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asText, asTexts, member, readJsonLines } from './json.ts';
import { isNativeScript } from './script.ts';

/** Kinds of ours for schemata of FollowTheMoney; others keep their name, in small letters. */
const KINDS: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'organisation',
};

interface Target {
  readonly id: string | undefined;
  readonly schema: string | undefined;
  /** The first is the one to show. */
  readonly names: readonly string[];
  readonly roles?: readonly string[];
}

/** `targets.simple.csv` of OpenSanctions: a row for each person or company, `;` between items. */
export const openSanctions: ExchangeFormat = {
  name: 'opensanctions',
  describe: 'OpenSanctions: targets.simple.csv',
  read(text) {
    const [header, ...rows] = readRows(text, ',');
    const columns = header?.cells ?? [];
    if (!['id', 'schema', 'name', 'aliases'].every((column) => columns.includes(column))) {
      throw new UngarbleError('file', [{ line: 1, message: 'needs the columns id, schema, name and aliases' }]);
    }
    const collector = createEntryCollector();
    for (const { cells } of rows) {
      const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
      const names = [cell('name'), ...cell('aliases').split(';')].filter((name) => name.trim() !== '');
      addTarget({ id: cell('id'), schema: cell('schema'), names }, collector);
    }
    return collector.result();
  },
};

/** Entities of FollowTheMoney, one a line, such as `entities.ftm.json` of OpenSanctions. */
export const followTheMoney: ExchangeFormat = {
  name: 'followthemoney',
  describe: 'FollowTheMoney: entities, one JSON object a line',
  read(text) {
    const collector = createEntryCollector();
    for (const entity of readJsonLines(text)) {
      const property = (name: string) => asTexts(member(entity, 'properties', name));
      const names = [...asTexts(member(entity, 'caption')), ...property('name'), ...property('alias')];
      collector.losses.add('weak aliases', property('weakAlias').length);
      const [id, schema] = ['id', 'schema'].map((field) => asText(member(entity, field)));
      // Addresses, passports and ownerships are entities too.
      if (property('name').length === 0) collector.losses.add('entities without a name');
      else addTarget({ id, schema, names, roles: property('position') }, collector);
    }
    return collector.result();
  },
};

function addTarget({ id, schema, names, roles = [] }: Target, { add, losses }: EntryCollector): void {
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

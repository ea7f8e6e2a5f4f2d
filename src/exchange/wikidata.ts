import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asList, asMembers, asText, asTexts, member, readJson, readJsonLines } from './json.ts';
import { isNativeScript } from './script.ts';

/** Properties of Wikidata that correspond to a field of entries. */
const PROPERTIES = { instanceOf: 'P31', office: 'P39', ended: 'P582', nativeNames: ['P1559', 'P1705'] } as const;

/** Kinds for the most frequent classes; other classes have no kind. */
const KINDS: Readonly<Record<string, string>> = {
  Q5: 'person',
  Q6256: 'place',
  Q3624078: 'place',
  Q515: 'place',
  Q5119: 'place',
  Q486972: 'place',
  Q43229: 'organisation',
  Q4830453: 'organisation',
  Q484652: 'organisation',
  Q7278: 'organisation',
};
const ENGLISH = ['en', 'en-gb', 'en-us', 'mul'];
/** Entities as in `Special:EntityData` and in dumps. Offices are named by their own entities, which must be in the file. */
export const wikidata: ExchangeFormat = {
  read(text) {
    const entities = readEntities(text);
    const labels = new Map(entities.map((entity) => [asText(member(entity, 'id')), englishOf(entity, 'labels')[0]]));
    const collector = createEntryCollector();
    const offices = new Set(entities.flatMap((entity) => targetsOf(entity, PROPERTIES.office)));
    for (const entity of entities) {
      if (!offices.has(asText(member(entity, 'id')) ?? '')) readEntity(entity, labels, collector);
    }
    return collector.result();
  },
};

function readEntities(text: string): unknown[] {
  if (/^\s*\[\s*\n/.test(text)) {
    const lines = text.split(/\r\n|\n/).map((line) => line.trim().replace(/,$/, ''));
    return readJsonLines(lines.filter((line) => line !== '[' && line !== ']').join('\n'));
  }
  if (/^\s*\{.*\}\s*\n\s*\{/.test(text)) return readJsonLines(text);
  const value = readJson(text);
  const members = asMembers(member(value, 'entities')).map(([, entity]) => entity);
  // An entity has labels, even if there are none; results of a query have not.
  return members.length > 0 ? members : [value].flat().filter((entity) => member(entity, 'labels') !== undefined);
}

type Labels = ReadonlyMap<string | undefined, string | undefined>;

function readEntity(entity: unknown, labels: Labels, { add, losses }: EntryCollector): void {
  const id = asText(member(entity, 'id'));
  const [name, ...others] = englishOf(entity, 'labels');
  if (name === undefined) {
    losses.add('entities without an English label');
    return;
  }
  const offices = targetsOf(entity, PROPERTIES.office);
  const roles = offices.map((office) => labels.get(office)).filter((label) => label !== undefined);
  losses.add('offices whose entity is not in the file', offices.length - roles.length);
  losses.add('offices that have ended', endedOffices(entity));
  const kind = targetsOf(entity, PROPERTIES.instanceOf)
    .map((type) => KINDS[type])
    .find((found) => found !== undefined);
  add(
    {
      name,
      ...(id !== undefined && { id: `wikidata:${id}` }),
      ...(kind !== undefined && { kind }),
      aliases: [...others, ...englishOf(entity, 'aliases')].filter((alias) => !isNativeScript(alias)),
      roles,
      native: nativeNames(entity),
    },
    id,
  );
}

/** Labels or aliases in all varieties of English, without duplicates. */
function englishOf(entity: unknown, field: 'labels' | 'aliases'): string[] {
  const texts = ENGLISH.flatMap((language) =>
    [member(entity, field, language)].flat().flatMap((label) => asTexts(member(label, 'value'))),
  );
  return [...new Set(texts)];
}

function statements(entity: unknown, property: string): readonly unknown[] {
  return asList(member(entity, 'claims', property)).filter((claim) => member(claim, 'rank') !== 'deprecated');
}

function hasEnded(claim: unknown): boolean {
  return member(claim, 'qualifiers', PROPERTIES.ended) !== undefined;
}

function targetsOf(entity: unknown, property: string): string[] {
  const current = statements(entity, property).filter((claim) => !hasEnded(claim));
  return current.flatMap((claim) => asTexts(member(claim, 'mainsnak', 'datavalue', 'value', 'id')));
}

function endedOffices(entity: unknown): number {
  return statements(entity, PROPERTIES.office).filter(hasEnded).length;
}

function nativeNames(entity: unknown): string[] {
  const names = PROPERTIES.nativeNames.flatMap((property) => statements(entity, property));
  return names
    .flatMap((claim) => asTexts(member(claim, 'mainsnak', 'datavalue', 'value', 'text')))
    .filter(isNativeScript);
}

import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { EntryInput, ExchangeFormat } from './exchange-format.ts';
import { asList, asMembers, asText, member, readJson } from './json.ts';

/** Variables of a SPARQL query, or what they are without the suffix of the label service, and their fields. */
const VARIABLES: Readonly<Record<string, keyof EntryInput>> = {
  native: 'native',
  nativename: 'native',
  office: 'roles',
  position: 'roles',
  role: 'roles',
  alias: 'aliases',
  altlabel: 'aliases',
};

/** Results of the query service: `?item ?itemLabel`, and any of `?itemAltLabel ?nativeName ?officeLabel`. */
export const sparql: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    for (const binding of asList(member(readJson(text), 'results', 'bindings'))) readBinding(binding, collector);
    return collector.result();
  },
};

function readBinding(binding: unknown, { add, losses }: EntryCollector): void {
  const values = asMembers(binding).map(([variable, node]) => [variable, asText(member(node, 'value')) ?? ''] as const);
  const subject = values.find(([variable]) => values.some(([other]) => other === `${variable}Label`))?.[0] ?? 'item';
  const bound = (variable: string) => values.find(([name]) => name === variable)?.[1];
  const uri = bound(subject);
  const name = bound(`${subject}Label`);
  const id = /\/(Q\d+)$/.exec(uri ?? '')?.[1];
  // The label service returns the item number if there is no label.
  if (name === undefined || name === id) {
    losses.add('results without a label');
    return;
  }
  const lists: Record<string, string[]> = { aliases: bound(`${subject}AltLabel`)?.split(', ') ?? [] };
  for (const [variable, value] of values) {
    if (variable === subject || variable.startsWith(subject)) continue;
    const field = VARIABLES[variable.toLowerCase()] ?? VARIABLES[variable.replace(/Label$/, '').toLowerCase()];
    if (field === undefined) losses.add(`values of ?${variable}`);
    else if (!value.startsWith('http')) lists[field] = [...(lists[field] ?? []), value];
  }
  add({ name, ...(id !== undefined && { id: `wikidata:${id}` }), ...lists }, uri);
}

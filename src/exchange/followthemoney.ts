import { addTarget } from './add-target.ts';
import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asText, asTexts, member, readJsonLines } from './json.ts';

/** Entities of FollowTheMoney, one per line, such as `entities.ftm.json` of OpenSanctions. */
export const followTheMoney: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    for (const entity of readJsonLines(text)) {
      const property = (name: string) => asTexts(member(entity, 'properties', name));
      const names = [...asTexts(member(entity, 'caption')), ...property('name'), ...property('alias')];
      collector.losses.add('weak aliases', property('weakAlias').length);
      const [id, schema] = ['id', 'schema'].map((field) => asText(member(entity, field)));
      // Addresses, passports and ownerships are also entities.
      if (property('name').length === 0) collector.losses.add('entities without a name');
      else addTarget({ id, schema, names, roles: property('position') }, collector);
    }
    return collector.result();
  },
};

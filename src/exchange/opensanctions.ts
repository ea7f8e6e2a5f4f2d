import { UngarbleError } from '../errors.ts';
import { readRows } from '../report/delimited.ts';
import { addTarget } from './add-target.ts';
import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';

/** `targets.simple.csv` of OpenSanctions: one row per person or company, with `;` between items. */
export const openSanctions: ExchangeFormat = {
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

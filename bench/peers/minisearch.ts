import MiniSearch from 'minisearch';
import type { Contender } from '../contender.ts';
import { nearestName, scanCapitalised } from './capitalised-windows.ts';

const OFFERS = 10;

export const minisearch: Contender = {
  name: 'minisearch fuzzy',
  finds: 'garbled',
  use:
    'One document per name, `fuzzy: 0.2` as in its documentation, all words of the window required; of the ten best, the nearest by Levenshtein distance, ' +
    'for each window of capitalised words.',
  open({ names }) {
    const listed = names().map(({ name }) => name);
    const index = new MiniSearch({ fields: ['name'], searchOptions: { fuzzy: 0.2, combineWith: 'AND' } });
    index.addAll(listed.map((name, id) => ({ id, name })));
    const lookup = (spelling: string) =>
      nearestName(
        spelling,
        index
          .search(spelling)
          .slice(0, OFFERS)
          .map(({ id }) => listed[id]),
      );
    return { scan: (text) => scanCapitalised(text, lookup), lookup };
  },
};

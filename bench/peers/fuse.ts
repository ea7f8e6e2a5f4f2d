import Fuse from 'fuse.js';
import type { Contender } from '../contender.ts';
import { nearestName, scanCapitalised } from './capitalised-windows.ts';

export const fuse: Contender = {
  name: 'fuse.js',
  finds: 'garbled',
  use: 'A prebuilt index, `threshold: 0.3`, `limit: 10`; of these, the nearest by Levenshtein distance, for each window of capitalised words.',
  open({ names }) {
    const listed = names().map(({ name }) => name);
    const options = { threshold: 0.3 };
    const index = new Fuse(listed, options, Fuse.createIndex([], listed));
    const lookup = (spelling: string) =>
      nearestName(
        spelling,
        index.search(spelling, { limit: 10 }).map(({ item }) => item),
      );
    return { scan: (text) => scanCapitalised(text, lookup), lookup };
  },
};

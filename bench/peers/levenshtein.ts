import type { Contender } from '../contender.ts';
import { nearestName, scanCapitalised } from './capitalised-windows.ts';

export const levenshtein: Contender = {
  name: 'fastest-levenshtein',
  finds: 'garbled',
  use: '`distance` to every name, for each window of capitalised words.',
  open({ names }) {
    const listed = names().map(({ name }) => name);
    const lookup = (spelling: string) => nearestName(spelling, listed);
    return { scan: (text) => scanCapitalised(text, lookup), lookup };
  },
};

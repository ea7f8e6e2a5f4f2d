import UFuzzy from '@leeoniya/ufuzzy';
import type { Contender } from '../contender.ts';
import { nearestName, scanCapitalised } from './capitalised-windows.ts';

/** The mode in which each word may have one error of any kind. */
const SINGLE_ERROR = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;
const OFFERS = 10;

export const ufuzzy: Contender = {
  name: 'uFuzzy',
  finds: 'garbled',
  use: '`SingleError` mode, `search` in the latinised names; of the ten best, the nearest by Levenshtein distance, for each window of capitalised words.',
  open({ names }) {
    const listed = names().map(({ name }) => name);
    const haystack = UFuzzy.latinize(listed);
    const finder = new UFuzzy(SINGLE_ERROR);
    const lookup = (spelling: string) => {
      const [matches, info, order] = finder.search(haystack, UFuzzy.latinize(spelling));
      const ranked = order ? order.map((at) => info.idx[at]) : (matches ?? []);
      return nearestName(
        spelling,
        ranked.slice(0, OFFERS).map((at) => listed[at]),
      );
    };
    return { scan: (text) => scanCapitalised(text, lookup), lookup };
  },
};

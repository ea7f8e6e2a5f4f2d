import AhoCorasick from 'modern-ahocorasick';
import type { Contender } from '../contender.ts';

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit);

export const modernAhoCorasick: Contender = {
  name: 'modern-ahocorasick',
  finds: 'exact',
  use:
    '`search` with the strategy `leftmost-longest`; whole words are checked from the neighbouring letters, which is several ' +
    'times as fast as its option `wholeWord`. Its double-array variant was slower here.',
  open({ names }) {
    const matcher = new AhoCorasick(names().map(({ name }) => name));
    return {
      scan: (text) =>
        matcher
          .search(text, { strategy: 'leftmost-longest' })
          .filter(({ start, end }) => !isLetter(text[start - 1]) && !isLetter(text[end]))
          .map(({ pattern, start, end }) => ({ name: pattern, start, end, sure: true })),
    };
  },
};

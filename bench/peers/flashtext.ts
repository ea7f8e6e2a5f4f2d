import KeywordProcessor from 'flashtext.js';
import type { Contender } from '../contender.ts';

export const flashtext: Contender = {
  name: 'flashtext.js',
  finds: 'exact',
  use: '`addKeywordsFromArray` with all names, then `extractKeywords` of each paragraph, case-insensitive (its default).',
  open({ names }) {
    const processor = new KeywordProcessor();
    processor.addKeywordsFromArray(names().map(({ name }) => name));
    return { scan: (text) => processor.extractKeywords(text).map((name) => ({ name, sure: true })) };
  },
};

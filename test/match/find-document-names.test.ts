import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const corrector = createCorrector(
  compileLexicon(parseDictionary({ entries: ['QX16', 'Vrellin16', 'Araghchi'].map((name) => ({ name })) })),
);
const answers = (text: string) => corrector.check(text).map(({ suggestions }) => suggestions[0].text);

describe('a name of the document', () => {
  it.each([
    ['other figures', 'the QX16 cells grew and then the QX20 cells grew'],
    ['a letter after the figures', 'the QX16 cells grew and then the QX16a cells grew'],
    ['other figures, at the end of a word', 'the Vrellin16 came and the Vrellin18 came'],
  ])('is not meant by %s', (_what, text) => expect(answers(text)).toEqual([]));

  it('is meant by a remnant', () => {
    expect(answers('Araghchi left. Later Aragut said that he would return.')).toEqual(['Araghchi']);
  });
});

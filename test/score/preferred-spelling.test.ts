import { expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const corrector = createCorrector(
  compileLexicon(
    parseDictionary({
      entries: [
        {
          name: 'Abbas Araghchi',
          kind: 'person',
          aliases: ['Abbas Araqchi', 'Seyed Abbas Araqchi', 'Seyed Abbas Araghchi'],
        },
        { name: 'Asaad al-Shaibani', kind: 'person', aliases: ['Asaad Shaibani'] },
        { name: 'Shehbaz Sharif', kind: 'person', aliases: ['Shahbaz Shareef', 'Shahbaz Sharif'] },
        { name: 'Rosemary DiCarlo', kind: 'person', aliases: ['Rosemary A. DiCarlo'] },
      ],
    }),
  ),
);

test.for([
  ['with all words of the name', 'He met Minister Seyed Abas Aragchi.', 'He met Minister Seyed Abbas Araghchi.'],
  ['of the name', 'Minister Abas Aragchi left.', 'Minister Abbas Araghchi left.'],
  [
    'of the document',
    'Abbas Araqchi spoke. Later Abas Aragchi left.',
    'Abbas Araqchi spoke. Later Abbas Araqchi left.',
  ],
  ['with as many words as the text', 'They met Asad Shaibany in Rome.', 'They met Asaad Shaibani in Rome.'],
  ['with most words of the name', 'They met Shahbaz Sherif in Rome.', 'They met Shahbaz Sharif in Rome.'],
  ['without words that the text lacks', 'They met Rosemary Di Karlo in Rome.', 'They met Rosemary DiCarlo in Rome.'],
])('of several spellings of an entry, the one %s is written', ([, text, corrected]) => {
  expect(corrector.fix(text, { tier: 'suggest' }).text).toBe(corrected);
});

import { describe, expect, test } from 'vitest';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { english } from '../../src/language/english.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { createRelatedEntries } from '../../src/match/related-entries.ts';
import { createWordMemo } from '../../src/match/word.ts';

const lexicon = compileLexicon(
  parseDictionary({
    entries: [
      { name: 'Abbas Araghchi', kind: 'person', native: 'عباس عراقچی', aliases: ['Abbas Araqchi'] },
      { name: 'Volodymyr Zelensky', kind: 'person', native: ['Владимир Зеленский', 'Володимир Зеленський'] },
      { name: 'Wang Yi', kind: 'person', native: '王毅' },
      { name: 'Kim Jong Un', kind: 'person', native: '김정은' },
      { name: 'Lebanon', kind: 'place', native: 'لبنان' },
      { name: 'Will', kind: 'person' },
      { name: 'Sergei Ivanov', kind: 'person', native: 'Сергей Иванов' },
      { name: 'Igor Ivanov', kind: 'person', native: 'Игорь Иванов' },
      { name: 'European Union', kind: 'organisation', native: 'Европейский Союз' },
      ...Array.from({ length: 20 }, (_, i) => ({ name: `${String.fromCharCode(65 + i)}amilla Smith`, kind: 'person' })),
    ],
  }),
);
const relatedEntries = createRelatedEntries(createWordMemo(english(), lexicon.index), lexicon.index);
const namesIn = (text: string) => [...relatedEntries(text)].map((entry) => lexicon.entries[entry].name);

describe('a related text', () => {
  test.each([
    ['by the name', 'Guests: Abbas Araghchi, Wang Yi', ['Abbas Araghchi', 'Wang Yi']],
    ['by an alias', 'Abbas Araqchi', ['Abbas Araghchi']],
    ['in Persian', 'عباس عراقچی، وزیر امور خارجه، گفت', ['Abbas Araghchi']],
    ['in Arabic, with a conjunction', 'بين سوريا ولبنان', ['Lebanon']],
    ['in Russian, inflected', 'о встрече с Владимиром Зеленским', ['Volodymyr Zelensky']],
    ['in Ukrainian, inflected', 'промова Володимира Зеленського', ['Volodymyr Zelensky']],
    ['in Chinese, without spaces', '中国外交部长王毅表示', ['Wang Yi']],
    ['by a native surname that no other has', 'заявил Зеленский', ['Volodymyr Zelensky']],
    ['by an inflected native surname', 'заявление Зеленского', ['Volodymyr Zelensky']],
    ['in Korean, with a particle', '김정은은 말했다', ['Kim Jong Un']],
  ])('names an entry %s', (_what, text, names) => expect(namesIn(text)).toEqual(names));

  test.each([
    ['a word of another meaning', 'We will go home.'],
    ['a surname alone, which many may have', 'Smith spoke'],
    ['a native surname of two persons', 'заявил Иванов'],
    ['the last word of a native name that is no person', 'Союз'],
    ['nothing', ''],
  ])('names none by %s', (_what, text) => expect(namesIn(text)).toEqual([]));

  test('does not affect the next one', () => {
    expect(namesIn('Wang Yi')).toEqual(['Wang Yi']);
    expect(namesIn('')).toEqual([]);
    expect(namesIn('Wang Yi')).toEqual(['Wang Yi']);
  });
});

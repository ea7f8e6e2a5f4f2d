import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, tokenize } from '../../src/text/tokens.ts';
import { wordsByRegex } from '../oracle/words-by-regex.ts';

const wordsOf = (text: string): string[] => {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};
const stemsOf = (text: string): string[] => {
  const { count, starts, stems } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], stems[i]));
};
const GAP_NAMES = Object.fromEntries(Object.entries(Gap).map(([name, value]) => [value, name]));
const gapsOf = (text: string): string[] => Array.from(tokenize(text).gaps, (gap) => GAP_NAMES[gap]);

describe('words', () => {
  it.each([
    ['Seyed Abbas Araghchi', ['Seyed', 'Abbas', 'Araghchi']],
    ["O'Brien's men", ["O'Brien's", 'men']],
    ['Zaporizhzhia–Kherson, 2024', ['Zaporizhzhia', 'Kherson', '2024']],
    ['Al-Jazeera', ['Al', 'Jazeera']],
    ["'quoted'", ['quoted']],
    ['Saʿīd', ['Saʿīd']],
    ['عباس عراقچی', ['عباس', 'عراقچی']],
    ['习近平 said', ['习近平', 'said']],
    ['', []],
    ['… — !', []],
    ['𝐀𝐛𝐛𝐚𝐬 said', ['𝐀𝐛𝐛𝐚𝐬', 'said']],
  ])('%j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it.each([
    ['an emoji', 'Araghchi🔥 left', ['Araghchi', 'left']],
    ['an emoji before a name', '👩‍👩‍👧Araghchi', ['Araghchi']],
    ['a heart, which ends with a mark', 'Araghchi❤️ left', ['Araghchi', 'left']],
    ['a keycap', '#️⃣Araghchi', ['Araghchi']],
    ['the number of a footnote', 'Araghchi¹ left.²³', ['Araghchi', 'left']],
    ['half a surrogate pair', 'Araghchi\ud83d left', ['Araghchi', 'left']],
  ])('takes %s for no part of a word', (_, text, words) => expect(wordsOf(text)).toEqual(words));

  it.each([
    ["Iran's leader", ['Iran', 'leader']],
    ['Iran’s leader', ['Iran', 'leader']],
    ["the ministers' talks", ['the', 'ministers', 'talks']],
    ['PUTIN’S', ['PUTIN']],
    ["in 's-Hertogenbosch", ['in', 's', 'Hertogenbosch']],
    ["Putin 's letter", ['Putin', 's', 'letter']],
  ])('leaves the possessive out of the stem: %j', (text, stems) => expect(stemsOf(text)).toEqual(stems));
});

describe('gaps', () => {
  it.each([
    ['Abbas Araghchi', ['sentence', 'space']],
    ['Abbas  Araghchi', ['sentence', 'space']],
    ['Al-Jazeera', ['sentence', 'hyphen']],
    ['He left. Moscow', ['sentence', 'space', 'sentence']],
    ['J. Smith', ['sentence', 'joint']],
    ['Dr. Modabber', ['sentence', 'joint']],
    ['AT&T', ['sentence', 'joint']],
    ['AC/DC', ['sentence', 'joint']],
    ["Workers' Party", ['sentence', 'joint']],
    ["the 'experts' met", ['sentence', 'barrier', 'barrier']],
    ["the Arab' League", ['sentence', 'space', 'barrier']],
    ['MB/s', ['sentence', 'barrier']],
    ['read && write', ['sentence', 'barrier']],
    ['Moscow, Tehran', ['sentence', 'barrier']],
    ['“Putin” said', ['sentence', 'barrier']],
    ['Moscow – Tehran', ['sentence', 'barrier']],
    ['one\ntwo', ['sentence', 'sentence']],
    ['AL\tadd', ['sentence', 'barrier']],
  ])('%j', (text, gaps) => expect(gapsOf(text)).toEqual(gaps));
});

it('finds the words that a regular expression finds', () => {
  const text = fc.string({ unit: fc.constantFrom(..."aB1é\u0301'’-., \n–ع习\u200d&🔥𝐀¹\ufe0f"), maxLength: 60 });
  fc.assert(
    fc.property(text, (sample) => {
      expect(wordsOf(sample)).toEqual(wordsByRegex(sample));
    }),
  );
});

it('accepts any string, with tokens sorted, disjoint and within the text', () => {
  const signs = fc.string({ unit: fc.constantFrom(..."asS'’- .,"), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), signs), (text) => {
      const { count, starts, stems, ends } = tokenize(text);
      let previous = 0;
      for (let i = 0; i < count; i++) {
        expect(starts[i]).toBeGreaterThanOrEqual(previous);
        expect(stems[i]).toBeGreaterThan(starts[i]);
        expect(ends[i]).toBeGreaterThanOrEqual(stems[i]);
        previous = ends[i];
      }
      expect(previous).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('cuts a word of a megabyte into pieces of bounded length', () => {
  const { count, starts, ends } = tokenize('x'.repeat(1 << 20));
  expect(count).toBeGreaterThan(1000);
  expect(Math.max(...Array.from(ends, (end, i) => end - starts[i]))).toBeLessThanOrEqual(200);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FILLER, maskProtected } from '../../src/text/protected-text.ts';

/** The text between « and » is protected; the rest is prose. */
const CASES = [
  'See «https://example.org/Aragut?q=1&x=%20». Then',
  'See («www.example.org/Aragut») and «example.org/a», or «news.example.co.uk».',
  'Mail «Aragut.x+y@mail.example.org», please',
  'Ask «@Aragut» or «@ali.modabber»! Tag «#Aragut_now».',
  'Not a handle: a@b, C# or R&D? No: item «#1».',
  'In «C:\\Users\\Aragut\\file.txt» or «/home/Aragut/notes» or «./Aragut» or «~/Aragut».',
  'He said«\\n»Putin came«\\N»Modavar left.',
  'Call «load_exe_hook» or _«Aragut_now»_? Not _Aragut_, nor Aragut__ alone.',
  'In «Aragut.docx», «photos/Aragut-2.jpeg» and «my.notes.md».',
  '«[ALI ARAGUT]» Good evening. «[SPEAKER_00]»: Yes. «[Speaker 2]» No.',
  'Then «https://example.org/a...b»...!',
  '«[Aragut]»: begins a line; [Aragut] inside does not, nor does [he said].',
  'either/or, and/or, 1/2, U.S. policy, 3.5 million, Mr.Smith, e.g. this, A.B.C. and so on...',
];

describe('protected parts of prose', () => {
  test.for(CASES)('%s', (marked) => {
    const expected = marked.replace(/«([^»]*)»/g, (_, found: string) => FILLER.repeat(found.length));
    expect(maskProtected(marked.replace(/[«»]/g, ''))).toBe(expected);
  });

  it('keep the length of any text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aA.@#/\\:[]-_ \n', 'com', 'www.', 'http://', '.txt', 'é') });
    fc.assert(
      fc.property(text, (prose) => {
        expect(maskProtected(prose)).toHaveLength(prose.length);
      }),
    );
  });
});

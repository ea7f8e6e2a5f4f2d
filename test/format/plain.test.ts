import { describe, expect, test } from 'vitest';
import { json } from '../../src/format/json.ts';
import { plain } from '../../src/format/plain.ts';

const LONG = 'The minister of foreign affairs of the Islamic Republic';
const PARAGRAPHS = [
  ['a blank line divides', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
  ['lines end in any way', 'One.\r\n\r\nTwo.\r\rThree.', ['One.', 'Two.', 'Three.']],
  ['short lines stand for themselves', 'Seyeda\nAlabha', ['Seyeda\nAlabha']],
  ['a wrapped line runs on', `${LONG}\nAlabha Araguchi`, [`${LONG} Alabha Araguchi`]],
  ['indentation goes', `  ${LONG}\n  Alabha Araguchi`, [`${LONG} Alabha Araguchi`]],
  ['a line with room left does not', `${LONG}\nand so on\nAlabha`, [`${LONG} and so on\nAlabha`]],
  ['no letters, no segment', '***\n\n1234\n\nA', ['A']],
] as const;

describe('paragraphs of plain text', () => {
  test.for(PARAGRAPHS)('%s', ([, text, expected]) => {
    expect(plain.read(text).segments).toEqual(expected);
  });

  test('a name on two wrapped lines is edited on both', () => {
    const file = plain.read(`${LONG} Seyeda\nAlabha Araguchi spoke.`);
    const [prose] = file.segments;
    const start = prose.indexOf('Seyeda');
    const edit = { segment: 0, start, end: start + 22, text: 'Seyed Abbas Araghchi', original: '' };
    expect(file.write([edit])).toBe(`${LONG} Seyed\nAbbas Araghchi spoke.`);
    expect(file.toFileSpans(0, start, start + 22)).toEqual([{ start, end: start + 22 }]);
  });

  test('a word that was broken by a wrapped line moves to the line with most of it', () => {
    const file = plain.read(`${LONG} Khor\nramshahr fell again today.`);
    const start = file.segments[0].indexOf('Khor');
    const edit = { segment: 0, start, end: start + 13, text: 'Khorramshahr', original: '' };
    expect(file.write([edit])).toBe(`${LONG} \nKhorramshahr fell again today.`);
  });

  test('an edit of protected text is dropped and has no span', () => {
    const file = plain.read('See https://example.org/Aragut and more');
    expect(file.write([{ segment: 0, start: 2, end: 10, text: 'X', original: '' }])).toBe(file.text);
    expect(file.toFileSpans(0, 2, 10)).toEqual([]);
  });

  test('characters outside the basic plane are not split', () => {
    const file = plain.read('a 🙂 b');
    expect(file.write([{ segment: 0, start: 2, end: 4, text: '🙃', original: '🙂' }])).toBe('a 🙃 b');
    const written = json.read('["a b 🙂"]').write([{ segment: 0, start: 4, end: 6, text: '🙃', original: '🙂' }]);
    expect(written).toBe('["a b 🙃"]');
  });

  test('nothing is inserted inside protected text', () => {
    const file = plain.read('See www.example.org');
    expect(file.write([{ segment: 0, start: 8, end: 8, text: 'x', original: '' }])).toBe(file.text);
  });

  test('text is inserted between words', () => {
    const file = plain.read('Mr Aragut spoke');
    expect(file.write([{ segment: 0, start: 2, end: 2, text: ' Ali', original: '' }])).toBe('Mr Ali Aragut spoke');
    expect(file.write([{ segment: 0, start: 0, end: 0, text: 'The ', original: '' }])).toBe('The Mr Aragut spoke');
  });
});

import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const person = (name: string, more: object = {}) => ({ name, kind: 'person', ...more });
const corrector = createCorrector(
  compileLexicon(
    parseDictionary({
      entries: [
        person('Ismat Varlan', { garbles: ['Varlin', 'Varlis'] }),
        person('Head of Dorrell', { garbles: ['Dorrin'] }),
        person('Abbas Lorvani', { garbles: ['my lower', 'Teg Orrin'], near: ['Muscat', 'nuclear talks'] }),
        person('Samir Lorvani', { garbles: ['sam ear'], not: ['sam ear drum'] }),
        person('Rami Torvell', { garbles: ['Zef Quorrin'] }),
        person('Rana Torvell', { garbles: ['Zef Quorrin'] }),
        person('Edda Quillan', { garbles: ['Wes Quillin'] }),
        person('Wes Quillin'),
        { name: 'the Western Lakes', kind: 'place', garbles: ['Western Leaks'], case: 'exact' },
        { name: 'Troth Social', kind: 'organisation', garbles: ['True Social'] },
        person('Araghchan', { soundsLike: ['ah rahk chan', 'rocking'] }),
        person('Oryavel', { soundsLike: ['oar revel', 'orravvel'] }),
      ],
    }),
  ),
);
const answers = (text: string) =>
  corrector
    .check(text)
    .map(({ tier, rule, text: found, suggestions, confidence }) =>
      [tier, rule, found, '→', suggestions.map((choice) => choice.text).join(' or '), confidence].join(' '),
    );

describe('known garbles', () => {
  test.for([
    ['are certain', 'Then Varlin spoke.', ['fix known-garble Varlin → Ismat Varlan 0.99']],
    [
      'with a word of the name before them',
      'Then Ismat Varlin spoke.',
      ['fix known-garble Ismat Varlin → Ismat Varlan 0.99'],
    ],
    ['or after them', 'Then Varlin Ismat spoke.', ['fix known-garble Varlin Ismat → Ismat Varlan 0.99']],
    ['not beyond a sentence', 'Here is Ismat. Varlin. Ismat left.', ['fix known-garble Varlin → Ismat Varlan 0.99']],
    [
      'nor with a function word of the name',
      'He met some of Dorrin there.',
      ['fix known-garble Dorrin → Head of Dorrell 0.99'],
    ],
    [
      'share the confidence of entries that list them',
      'Then Zef Quorrin spoke.',
      ['suggest known-garble Zef Quorrin → Rami Torvell or Rana Torvell 0.495'],
    ],
    ['are none if they are a right name as well', 'Then Wes Quillin spoke.', []],
    ['are none where the entry rules them out', 'It was a sam ear drum.', []],
    ['of ordinary words need a word nearby', 'It was my lower back.', []],
    [
      'and one of several is enough',
      'It was my lower in the nuclear talks.',
      ['fix known-garble my lower → Abbas Lorvani 0.99'],
    ],
    ['but unknown words do not', 'Then Teg Orrin spoke.', ['fix known-garble Teg Orrin → Abbas Lorvani 0.99']],
    [
      'must have the listed capitals if the entry says so',
      'They saw Western Leaks there.',
      ['fix known-garble Western Leaks → the Western Lakes 0.99'],
    ],
    ['or are none', 'They saw the western leaks there.', []],
    [
      'of ordinary words listed with capitals',
      'He wrote on True Social.',
      ['fix known-garble True Social → Troth Social 0.99'],
    ],
    ['are none in lower case', 'It was a true social revolution in Spain.', []],
    [
      'but in a text without capitals',
      'he wrote it on true social',
      ['fix known-garble true social → Troth Social 0.99'],
    ],
  ] as const)('%s', ([, text, expected]) => expect(answers(text)).toEqual(expected));
});

describe('listed respellings', () => {
  test.for([
    ['are fixed', 'Then orravvel spoke.', ['fix garble orravvel → Oryavel 0.95']],
    ['are suggestions if the words are ordinary', 'Then oar revel spoke.', ['suggest garble oar revel → Oryavel 0.75']],
    ['and none for a single ordinary word', 'They were rocking there.', []],
  ] as const)('%s', ([, text, expected]) => expect(answers(text)).toEqual(expected));
});

import { describe, expect, test } from 'vitest';
import { corrects } from '../../src/match/corrects.ts';
import { hitIn, resourcesOf } from './read-segment.ts';

const resources = resourcesOf([
  'Office of Harbour Assets Control',
  'Torvani Steel Works',
  'Adrian Lorvell',
  'Channel 9 Weather',
  'May Lindqvist',
  'QX45 Engine',
  'Bank of Torvani and Bank of Lorvell',
  'Vessel',
]);

const isCorrected = (text: string, name: string): boolean => {
  const { run, hit } = hitIn(text, name, resources);
  return corrects(run, hit, resources.lexicon.index);
};

describe('replacing a run by a name may correct it', () => {
  test.for([
    ['a letter is wrong', 'the [Torvany Steel Works] closed', 'Torvani Steel Works'],
    [
      'the same word stands beside the run, which has it as well',
      'the Steel [Torvany Steel Works] closed',
      'Torvani Steel Works',
    ],
    ['a number is part of the name', 'on [Chanel 9 Weather] today', 'Channel 9 Weather'],
    ['a month is part of the name', 'asked [May Lindkvist] today', 'May Lindqvist'],
    ['the name has one word, which its neighbour resembles', 'the Vessell [Vesel] sank', 'Vessel'],
    ['the neighbour is a word of the language', 'the [Torvany Steel] work sank', 'Torvani Steel Works'],
    [
      'the garbled neighbour is like no word that the run lacks',
      'the [Torvany Steel] Zxqtar sank',
      'Torvani Steel Works',
    ],
    ['another word stands beside it', 'the Steal [Torvany Steel Works] closed', 'Torvani Steel Works'],
  ] as const)('if %s', ([, text, name]) => expect(isCorrected(text, name)).toBe(true));

  test.for([
    ['merely has a word too many', 'the [Torvani Steel Works Northern] closed', 'Torvani Steel Works'],
    ['merely lacks a word', 'the [Torvani Steel] closed', 'Torvani Steel Works'],
    ['includes a word beside the name', 'then [met Adrian Lorvel] there', 'Adrian Lorvell'],
    ['lacks the word before it', 'the Office [of Harbor Assets Control] closed', 'Office of Harbour Assets Control'],
    ['lacks the word after it', 'the [Torvany Steel] Works closed', 'Torvani Steel Works'],
    ['lacks a word that the garbled one after it may be', 'the [Torvany Steel] Worcks closed', 'Torvani Steel Works'],
    ['lacks one of two equal words', 'the Bank [of Torvani and Lorvel] closed', 'Bank of Torvani and Bank of Lorvell'],
    ['has a month that is not in the name', 'the [June Lindkvist] paper', 'May Lindqvist'],
    ['has a number that is not in the name', 'the [Torvany 2 Works] closed', 'Torvani Steel Works'],
    ['splits a number off', 'the [QX 45 Enginne] started', 'QX45 Engine'],
    ['has other figures', 'the [QX46 Enginne] started', 'QX45 Engine'],
  ] as const)('not if it %s', ([, text, name]) => expect(isCorrected(text, name)).toBe(false));
});

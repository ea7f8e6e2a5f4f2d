import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/judge.ts';

const TEXT = {
  segments: ['He met Abbas Araguchi and Abbas Araghchi.', 'Nobody came.', 'So said Modavar.'],
  garbles: [
    { segment: 0, at: 7, garbled: 'Abbas Araguchi', name: 'Abbas Araghchi' },
    { segment: 2, at: 8, garbled: 'Modavar', name: 'Modabber' },
  ],
  rightNames: 1,
};
const whole = { name: 'Abbas Araghchi', start: 7, end: 21, sure: true };

describe('judge', () => {
  it.each([
    ['the whole name', whole, { found: 1, right: 1, sure: 1, sureRight: 1 }],
    [
      'the garbled word alone',
      { ...whole, name: 'Araghchi', start: 13 },
      { found: 1, right: 1, sure: 1, sureRight: 1 },
    ],
    ['a suggestion', { ...whole, sure: false }, { found: 1, right: 1, sure: 0, sureRight: 0 }],
    ['another name', { ...whole, name: 'Abbas Araki' }, { found: 1, right: 0, sure: 1, sureRight: 0 }],
    ['more of the text than the name', { ...whole, start: 3 }, { found: 1, right: 0, sure: 1, sureRight: 0 }],
    ['the whole name in place of its surname', { ...whole, start: 13 }, { found: 1, right: 0, sure: 1, sureRight: 0 }],
    ['a flag', { ...whole, name: '', sure: false }, { found: 1, right: 0, sure: 0, sureRight: 0 }],
    ['what is right already', { ...whole, start: 26, end: 40 }, { found: 0, right: 0, sure: 0, sureRight: 0 }],
    [
      'a right name changed',
      { ...whole, name: 'Araki', start: 32, end: 40 },
      { found: 0, right: 0, sure: 1, sureRight: 0 },
    ],
    [
      'a mention without a place',
      { name: 'Abbas Araghchi', sure: true },
      { found: 0, right: 0, sure: 1, sureRight: 0 },
    ],
  ])('%s', (_, found, verdict) => {
    expect(judge(TEXT, [[found]])).toEqual({ garbles: 1, ...verdict });
  });

  it('counts only garbles in scanned segments', () => {
    expect(judge(TEXT, []).garbles).toBe(0);
    expect(judge(TEXT, [[], [], []]).garbles).toBe(2);
  });

  it('counts a garble once, for any number of findings', () => {
    expect(judge(TEXT, [[whole, { ...whole, name: 'Abbas', end: 12 }]])).toMatchObject({ found: 1, right: 1, sure: 1 });
  });
});

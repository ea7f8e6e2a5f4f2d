import { describe, expect, test } from 'vitest';
import { anchoredRuns } from '../../src/match/anchored-runs.ts';
import { resourcesOf, segmentOf, textsOf } from './read-segment.ts';

const resources = resourcesOf(['Everforce Gas', 'Sorvana Base', 'Ministry of Health']);

const runsOf = (text: string): string[] => [
  ...new Set(textsOf(anchoredRuns(segmentOf(text, resources), resources.lexicon.index))),
];

describe('runs around a right word', () => {
  test.for([
    ['are found, however ordinary', 'We were at every force gas for a year.', ['every force gas']],
    ['are found over a comma', 'We were at every, force gas for a year.', ['every, force gas']],
    [
      'are found over a full stop where there are no capitals',
      'we were at every. force gas for a year',
      ['every. force gas'],
    ],
    ['are not found over a full stop where there are capitals', 'We were at every. Force gas for a year.', []],
    ['are not found over a bracket', 'we were at every (force gas) for a year', []],
    ['are not found in a headline', 'Oil Firm Names Every Force Gas As Partner In Northern Fields Deal', []],
    ['are not found around a function word', 'the mini street of help', []],
  ] as const)('%s: %s', ([, text, expected]) => expect(runsOf(text)).toEqual(expected));
});

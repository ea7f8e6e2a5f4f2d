import { describe, expect, test } from 'vitest';
import { mixesRightForms } from '../../src/match/mixes-right-forms.ts';
import { hitIn, resourcesOf } from './read-segment.ts';

const resources = resourcesOf([
  { name: 'Oleksandr Torvynsky', kind: 'person', aliases: ['Alexander Torvinsky', 'Torvinsky A. B.'] },
  { name: 'Mikhail Lorvov', kind: 'person', garbles: ['Michael Lorvow'] },
  { name: 'Port Lorvamar', kind: 'place', aliases: ['Puerto Lorvemar'] },
]);
const isMixed = (text: string, name: string): boolean => {
  const { run, hit } = hitIn(text, name, resources);
  return mixesRightForms(run, hit, resources.lexicon.index);
};

describe('a run of words that are all right', () => {
  test('at the same place in forms of one person', () =>
    expect(isMixed('then [Alexander Torvynsky] spoke', 'Oleksandr Torvynsky')).toBe(true));

  test.for([
    ['not in another place', 'then [Torvinsky Alexander] spoke', 'Alexander Torvinsky'],
    ['nor in a known garble', 'then [Mikhail Lorvow] spoke', 'Mikhail Lorvov'],
    ['nor in a form of another length', 'then [Torvinsky A Torvynsky] spoke', 'Alexander Torvinsky'],
    ['nor if one is wrong', 'then [Alexander Torvimsky] spoke', 'Alexander Torvinsky'],
    ['nor in forms of a place', 'ships in [Port Lorvemar] wait', 'Port Lorvamar'],
  ] as const)('%s', ([, text, name]) => expect(isMixed(text, name)).toBe(false));
});

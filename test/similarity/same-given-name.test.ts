import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameGivenName } from '../../src/similarity/same-given-name.ts';

describe('spellings of one given name', () => {
  test.for([
    ['mahmood', 'mahmoud'],
    ['julia', 'yulia'],
    ['ben', 'bin'],
    ['sadiq', 'sadegh'],
    ['haytham', 'haitham'],
    ['qais', 'kais'],
    ['nicholas', 'nicolas'],
    ['andrej', 'andrii'],
  ])('%s and %s are one name', ([a, b]) => {
    expect(isSameGivenName(a, b)).toBe(true);
    expect(isSameGivenName(b, a)).toBe(true);
  });

  test.for([
    ['hassan', 'hossein'],
    ['paul', 'peter'],
    ['li', 'lu'],
    ['omar', 'amir'],
    ['itzhak', 'isaac'],
    ['mark', 'mike'],
    ['', ''],
  ])('%s and %s are two names', ([a, b]) => expect(isSameGivenName(a, b)).toBe(false));

  test('the order does not matter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,8}$/), fc.stringMatching(/^[a-z]{0,8}$/), (a, b) => {
        expect(isSameGivenName(a, b)).toBe(isSameGivenName(b, a));
      }),
    );
  });
});

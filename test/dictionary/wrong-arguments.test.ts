import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import * as ungarble from '../../src/index.ts';

const { createOffsetIndex, lintDictionaries, mergeDictionaries, parseDictionary, runSpecs, UngarbleError } = ungarble;
const parsed = parseDictionary({ entries: ['Vostra Kelmann'] });
/** A function without its types, as called from JavaScript. */
const loosely = (call: unknown) => call as (...given: unknown[]) => unknown;
const WRONG_LISTS = [
  undefined,
  null,
  7,
  'name',
  parsed,
  Promise.resolve([parsed]),
  [undefined],
  [null],
  [{ entries: [] }],
  [{ entries: ['Vostra'], rules: [] }],
];

const refusal = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(UngarbleError);
    const { code, problems } = error as InstanceType<typeof UngarbleError>;
    return { code, message: problems[0].message };
  }
  throw new Error('was not refused');
};

describe('anything but a list of parsed dictionaries is refused', () => {
  test.for(
    WRONG_LISTS.flatMap((given) =>
      (
        [
          ['mergeDictionaries', mergeDictionaries],
          ['lintDictionaries', lintDictionaries],
          ['runSpecs', runSpecs],
        ] as const
      ).map(([name, call]) => [name, call, given] as const),
    ),
  )('by %s', ([name, call, given]) => {
    const { code, message } = refusal(() => loosely(call)(given, (text: string) => text));
    expect(code).toBe('dictionary');
    expect(message).toMatch(new RegExp(`^${name} takes`));
  });
});

test.for([
  ['lintDictionaries, null as options', () => loosely(lintDictionaries)([parsed], null)],
  ['lintDictionaries, a function that is none', () => loosely(lintDictionaries)([parsed], { isOrdinary: 3 })],
  ['runSpecs without a corrector', () => loosely(runSpecs)([parsed])],
  ['createOffsetIndex of nothing', () => loosely(createOffsetIndex)(undefined)],
  ['createOffsetIndex of a promise', () => loosely(createOffsetIndex)(Promise.resolve('a'))],
  ['convert without a unit', () => loosely(createOffsetIndex('abc').convert)(1)],
  ['convert to no unit', () => loosely(createOffsetIndex('abc').convert)(1, 'bytes')],
  ['convert of nothing', () => loosely(createOffsetIndex('abc').convert)(undefined, 'utf8')],
  ['revert to a unit inherited', () => loosely(createOffsetIndex('abc').revert)(1, 'toString')],
  ['positionAt of nothing', () => loosely(createOffsetIndex('abc').positionAt)(undefined)],
  ['offsetAt of null', () => loosely(createOffsetIndex('abc').offsetAt)(null)],
] as const)('%s is refused as an option', ([, call]) => {
  expect(refusal(call).code).toBe('option' satisfies ErrorCode);
});

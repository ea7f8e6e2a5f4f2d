import { describe, expect, it } from 'vitest';
import { compileLexicon, createCorrector, parseDictionary, UngarbleError } from '../src/index.ts';

const lexicon = compileLexicon(parseDictionary(['Moscow']));
const corrector = createCorrector(lexicon);

describe('arguments of the corrector', () => {
  it.each([
    [{ minConfidence: 2 }, 'option "minConfidence" must be a number from 0 to 1, got 2'],
    [{ minConfidenc: 0.5 }, 'unknown option "minConfidenc"; known: language, minConfidence, normalise'],
    [
      { normalise: 'yes', language: {} },
      'option "normalise" must be true or false, got "yes"\noption "language" must be a language, such as english(), got an object',
    ],
  ])('%j is refused', (options, message) => {
    expect(() => createCorrector(lexicon, options as object)).toThrow(
      new UngarbleError(
        'option',
        message.split('\n').map((line) => ({ message: line })),
      ),
    );
  });

  it.each([
    [null, 'options must be an object with language, minConfidence, normalise, got nothing'],
    [0.5, 'options must be an object with language, minConfidence, normalise, got 0.5'],
    [{ minConfidence: Number.NaN }, 'option "minConfidence" must be a number from 0 to 1, got NaN'],
    [{ minConfidence: 1n }, 'option "minConfidence" must be a number from 0 to 1, got 1'],
  ])('%o, which JSON cannot represent, is refused like other values', (options, message) => {
    expect(() => createCorrector(lexicon, options as object)).toThrow(
      expect.objectContaining({ name: 'UngarbleError', code: 'option', message }),
    );
  });

  it.each([
    [undefined, 'got undefined'],
    [null, 'got nothing'],
    [5, 'got 5'],
    [['Araguchi', undefined], 'got a list with undefined'],
    [[['Araguchi']], 'got a list with a list'],
  ])('anything but text is refused, not ignored: %j', (text, got) => {
    const refusal = expect.objectContaining({
      code: 'option',
      message: `text must be a string or a list of strings, ${got}`,
    });
    expect(() => corrector.check(text as never)).toThrow(refusal);
    expect(() => corrector.fix(text as never)).toThrow(refusal);
  });

  it.each([undefined, parseDictionary(['Moscow']), Promise.resolve(lexicon)])('%o is not a lexicon', (given) => {
    expect(() => createCorrector(given as never)).toThrow(
      expect.objectContaining({ name: 'UngarbleError', code: 'lexicon' }),
    );
  });

  it.each([
    undefined,
    ['Moscow'],
    { entries: [{ name: 'Moscow' }], rules: [] },
    { entries: ['Moscow'] },
    [parseDictionary(['Moscow']), undefined],
  ])('%j, which has not been parsed, is not compiled', (given) => {
    expect(() => compileLexicon(given as never)).toThrow(
      expect.objectContaining({ name: 'UngarbleError', code: 'dictionary' }),
    );
  });

  it('a tier that does not exist is refused', () => {
    expect(() => corrector.fix('text', { tier: 'all' as 'fix' })).toThrow(
      'option "tier" must be "fix" or "suggest", got "all"',
    );
  });

  it('doubtful words that are not spans are refused', () => {
    const message = 'option "doubtful" must be a list of objects with segment, start and end, got a list';
    const doubtful = [{ start: 1 }] as unknown as [];
    expect(() => corrector.check('text', { doubtful })).toThrow(message);
    expect(() => corrector.fix('text', { doubtful })).toThrow(message);
  });
});

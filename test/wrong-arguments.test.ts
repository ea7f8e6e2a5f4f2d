import { expect, test } from 'vitest';
import { type ErrorCode, UngarbleError } from '../src/errors.ts';
import { applyEdits, invertEdits } from '../src/index.ts';
import { loadLexicon } from '../src/node/index.ts';
import { parseYamlDictionary } from '../src/yaml.ts';

/** Called as somebody without types would. */
const loosely = (call: unknown) => call as (...given: unknown[]) => unknown;

test.for([
  ['option', 'applyEdits takes a list of segments', () => loosely(applyEdits)('a text', [])],
  ['option', 'applyEdits takes a list of edits', () => loosely(applyEdits)(['a text'], undefined)],
  ['option', 'invertEdits takes a list of edits', () => loosely(invertEdits)({ edits: [] })],
  [
    'dictionary',
    'parseYamlDictionary takes the text of a dictionary, got undefined',
    () => loosely(parseYamlDictionary)(),
  ],
  ['dictionary', 'for parsed data, parseDictionary', () => loosely(parseYamlDictionary)({ entries: [] })],
  ['option', 'the path of a file must be text, got 7', () => loosely(loadLexicon)(7)],
] as const satisfies readonly (readonly [ErrorCode, string, () => unknown])[])(
  '%s: %s',
  async ([code, message, call]) => {
    const error = await Promise.resolve()
      .then(call)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UngarbleError);
    expect((error as UngarbleError).code).toBe(code);
    expect((error as UngarbleError).message).toContain(message);
  },
);

import { describe, expect, it, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { json } from '../../src/format/json.ts';

const TEXT = JSON.stringify({
  title: 'Title',
  'a key': 'Keyed',
  items: [
    { text: 'First', by: { text: 'Inner' } },
    { text: 'Second', list: ['Third', 4, null] },
  ],
});

const PATHS = [
  ['$.title', ['Title']],
  ['title', ['Title']],
  ['["a key"]', ['Keyed']],
  ['items[*].text', ['First', 'Second']],
  ['items.*.text', ['First', 'Second']],
  ['items[1].text', ['Second']],
  ['$..text', ['First', 'Inner', 'Second']],
  ['items[1].list', ['Third']],
  ['$..list[*]', ['Third']],
] as const;

describe('JSON', () => {
  test.for(PATHS)('at %s has %j', ([path, expected]) => {
    expect(json.read(TEXT, { paths: [path] }).segments).toEqual(expected);
  });

  it('without paths has every string of at least two words', () => {
    expect(json.read('{"id": "one", "a": ["two words", "three, words here"], "b c": 1}').segments).toEqual([
      'two words',
      'three, words here',
    ]);
  });

  test.for(['items[', 'a b', '[x]', 'items.', '?'])('refuses the path %s', (path) => {
    expect(() => json.read(TEXT, { paths: [path] })).toThrow(`"${path}" is not a path`);
  });

  test.for([
    ['items[*].txt', 'there is no txt; the keys there are text, by, list'],
    ['nothing.here', 'there is no nothing; the keys there are '],
    ['items[7]', 'there is no 7'],
  ] as const)('refuses the path %s, which selects nothing: %s', ([path, message]) => {
    expect(() => json.read(TEXT, { paths: [path] })).toThrow(`nothing found at "${path}": ${message}`);
  });

  it('has no prose in an empty list', () => {
    expect(json.read('{"items": []}', { paths: ['items[*].text'] }).segments).toEqual([]);
  });

  it.each(['{"a": }', '', '[1, 2', '{"a": "b" "c"}', '{'.repeat(100_000), '['.repeat(5000) + ']'.repeat(5000)])(
    'is refused with a place when it is not well-formed',
    (text) => {
      const read = () => json.read(text, { file: 'x.json' });
      expect(read).toThrow(UngarbleError);
      expect(read).toThrow(/^x\.json:\d+:\d+: /);
    },
  );
});

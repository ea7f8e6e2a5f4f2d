import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFieldStrings, findMember, sourceOffsets } from '../../src/cli/json-strings.ts';

function valuesOf(source: string, field: string) {
  const found = findFieldStrings(source, field);
  return 'fault' in found ? found.fault : found.strings.map(({ value }) => value);
}

describe('findFieldStrings', () => {
  test.for([
    ['{"text":"a"}', 'text', ['a']],
    [' { "x" : [1, {"text": 2}] , "text" : "a" } ', 'text', ['a']],
    ['{"text":["a","b"]}', 'text', ['a', 'b']],
    ['{"text":[]}', 'text', []],
    ['{"text":null}', 'text', []],
    ['{"text":["a",null,"b"]}', 'text', ['a', 'b']],
    ['{"a":{"b":"x"},"b":"y"}', 'a.b', ['x']],
    ['{"a.b":"whole","a":{"b":"x"}}', 'a.b', ['whole']],
    ['{"segments":[{"text":"one"},{"id":1,"text":"two"}]}', 'segments.text', ['one', 'two']],
    ['{"text":"first","text":"last"}', 'text', ['last']],
    ['{"te\\u0078t":"escaped key"}', 'text', ['escaped key']],
    ['{"x":"\\"}{","text":"a\\n\\"b\\""}', 'text', ['a\n"b"']],
    ['{"n":-1.5e+3,"t":true,"text":"a"}', 'text', ['a']],
    ['{}', 'text', 'is missing'],
    ['{"a":{}}', 'a.b', 'is missing'],
    ['{"a":"x"}', 'a.b', 'is missing'],
    ['{"text":3}', 'text', 'holds a number or a boolean, not text'],
    ['{"text":{"a":1}}', 'text', 'holds an object, not text'],
    ['{"text":[["a"]]}', 'text', 'holds a list of lists, not text'],
    ['{"segments":[{"text":"one"},{"id":1}]}', 'segments.text', 'is missing'],
  ] as const)('%s at %s', ([source, field, expected]) => {
    expect(valuesOf(source, field)).toEqual(expected);
  });

  test('finds the strings of JSON.parse, at any depth and with any spacing', () => {
    const spaces = fc.constantFrom(0, 1, '\t');
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string({ unit: 'binary' }),
        spaces,
        (others, text, space) => {
          const source = JSON.stringify({ ...others, 'the text': text, after: others }, undefined, space);
          const found = findFieldStrings(source, 'the text');
          if ('fault' in found) throw new Error(found.fault);
          expect(found.strings.map(({ value }) => value)).toEqual([text]);
          const [{ start, end }] = found.strings;
          expect(JSON.parse(source.slice(start, end))).toBe(text);
        },
      ),
    );
  });

  test('deep nesting does not overflow the stack', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(valuesOf(`{"deep":${deep},"text":"a"}`, 'text')).toEqual(['a']);
    expect(valuesOf(`{"text":${deep}}`, 'text')).toBe('holds a list of lists, not text');
  });
});

test('findMember looks at the outermost object only', () => {
  const source = '{"a":{"findings":1},"findings":[2]}';
  const span = findMember(source, 'findings');
  expect(span && source.slice(span.start, span.end)).toBe('[2]');
  expect(findMember('{"a":{"findings":1}}', 'findings')).toBeUndefined();
});

test('sourceOffsets: each code unit of the value has its offset in the source, escaped or not', () => {
  const units = fc.constantFrom('a', 'é', '😀', '\\n', '\\"', '\\\\', '\\/', '\\u0041', '\\ud83d\\ude00');
  fc.assert(
    fc.property(fc.array(units), (list) => {
      const source = `{"text":"${list.join('')}"}`;
      const found = findFieldStrings(source, 'text');
      if ('fault' in found) throw new Error(found.fault);
      const [string] = found.strings;
      const offsets = Array.from({ length: string.value.length + 1 }, (_, i) => i);
      const places = sourceOffsets(source, string, offsets);
      const pieces = offsets.slice(1).map((i) => JSON.parse(`"${source.slice(places[i - 1], places[i])}"`));
      expect(pieces.join('')).toBe(string.value);
      expect(places.at(-1)).toBe(string.end - 1);
    }),
  );
});

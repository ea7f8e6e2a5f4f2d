import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctLines, type LineTask } from '../../src/cli/correct-lines.ts';
import { fakeCorrector } from './fake-corrector.ts';

const FIX: LineTask = {
  fix: true,
  tier: 'fix',
  reported: ['fix', 'suggest', 'flag'],
  field: 'text',
  related: '',
  relatedField: undefined,
  annotate: false,
  strict: false,
};
const CHECK: LineTask = { ...FIX, fix: false, annotate: true };

function correct(input: string | Buffer, task: Partial<LineTask> = {}) {
  const { output, ...rest } = correctLines(Buffer.from(input), { ...FIX, ...task }, fakeCorrector);
  return { output: Buffer.from(output).toString(), ...rest };
}

describe('fix', () => {
  test.for([
    ['{"text":"a bad one"}', '{"text":"a good one"}', 'the text'],
    ['{"id":1.0, "text" : "bad" ,"x":[ ]}', '{"id":1.0, "text" : "good" ,"x":[ ]}', 'numbers and spaces stay'],
    [
      '{"a":"\\u00e9\\/","text":"\\u00e9\\/ bad \\n bad"}',
      '{"a":"\\u00e9\\/","text":"\\u00e9\\/ good \\n good"}',
      'escapes stay',
    ],
    ['{"text":"bad"}\r\n{"text":"bad"}\r\n', '{"text":"good"}\r\n{"text":"good"}\r\n', 'CRLF'],
    ['{"text":"bad"}\n{"text":"bad"}', '{"text":"good"}\n{"text":"good"}', 'no final newline'],
    ['\n  \n{"text":"bad"}\n\n', '\n  \n{"text":"good"}\n\n', 'blank lines'],
    ['\ufeff{"text":"bad"}\n', '\ufeff{"text":"good"}\n', 'byte order mark'],
    ['{"text":["bad","fine","bad bad"]}', '{"text":["good","fine","good good"]}', 'a list of strings'],
    ['{"text":null}', '{"text":null}', 'null'],
    ['{"text":"odd"}', '{"text":"odd"}', 'only what is sure'],
    ['{"text":"b\\u0061d"}', '{"text":"good"}', 'an escape inside the garble'],
  ] as const)('%j becomes %j (%s)', ([input, expected]) => {
    expect(correct(input)).toMatchObject({ output: expected, problems: [] });
  });

  test('tier suggest', () => {
    expect(correct('{"text":"odd"}', { tier: 'suggest' }).output).toBe('{"text":"even"}');
  });

  test('annotated lines contain the findings of the original text', () => {
    const line = JSON.parse(correct('{"text":"bad odd","id":1}', { annotate: true }).output);
    expect(line).toMatchObject({ text: 'good odd', id: 1, findings: [{ text: 'bad' }, { text: 'odd', start: 4 }] });
  });

  test('counts corrections and remaining findings', () => {
    expect(correct('{"text":"bad odd bad"}\n{"text":"odd"}\n').tally).toEqual({
      findings: 2,
      tiers: { fix: 0, suggest: 2, flag: 0 },
      severities: { error: 0, warning: 2, info: 0 },
      applied: 2,
    });
  });
});

describe('check', () => {
  test.for([
    ['{"text":"fine"}\n', '{"text":"fine","findings":[]}\n'],
    ['{ "text" : "fine" } \r\n', '{ "text" : "fine" ,"findings":[]} \r\n'],
    ['{"findings":"old","text":"fine"}', '{"findings":[],"text":"fine"}'],
  ] as const)('%j becomes %j', ([input, expected]) => {
    expect(correct(input, CHECK).output).toBe(expected);
  });

  test('only the requested tiers', () => {
    const { output, tally } = correct('{"text":"odd bad"}', { ...CHECK, reported: ['fix'] });
    expect(JSON.parse(output).findings).toMatchObject([{ text: 'bad' }]);
    expect(tally.findings).toBe(1);
  });

  test('segments of a list are distinguished', () => {
    const { findings } = JSON.parse(correct('{"text":["bad","so bad"]}', CHECK).output);
    expect(findings).toMatchObject([
      { segment: 0, start: 0 },
      { segment: 1, start: 3 },
    ]);
  });
});

describe('bad lines', () => {
  test.for([
    ['not json', 'not valid JSON: expected a value', 1],
    ['{"text":"bad"', 'not valid JSON: expected "," or "}"', 14],
    ['{"text":"bad",}', 'not valid JSON: expected a key in double quotes', 15],
    ['["bad"]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"txet":"bad"}', 'field "text" is missing'],
    ['{"text":7}', 'field "text" holds a number or a boolean, not text'],
  ] as const)('%s: %s', ([line, message, column]) => {
    const input = `{"text":"bad"}\n${line}\n{"text":"bad"}`;
    const { output, problems, lines } = correct(input);
    expect(output).toBe(`{"text":"good"}\n${line}\n{"text":"good"}`);
    expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining(message) }]);
    expect(problems[0].column).toBe(column);
    expect(lines).toBe(3);
  });

  test('bytes that are not UTF-8 are passed through', () => {
    const input = Buffer.from([...Buffer.from('{"text":"bad'), 0xff, ...Buffer.from('"}\n')]);
    const { output, problems } = correctLines(input, FIX, fakeCorrector);
    expect(output).toEqual(input);
    expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining('UTF-8') }]);
  });

  test('strict mode stops before the first', () => {
    const { output, problems } = correct('{"text":"bad"}\nnope\n{"text":"bad"}\nnope\n', { strict: true });
    expect(output).toBe('{"text":"good"}\n');
    expect(problems).toMatchObject([{ line: 2 }]);
  });
});

test('any bytes are accepted, and lines without a correction are unchanged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const input = Buffer.from(bytes);
      expect(correctLines(input, FIX, fakeCorrector).output).toEqual(input);
    }),
  );
});

test('an object is the same after fix, except for its text', () => {
  const words = fc.array(fc.constantFrom('bad', 'fine', 'é', '\n', '"', '😀', '\ud800')).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), words, (others, text) => {
      const object = { ...others, text, last: 1 };
      const { output } = correct(JSON.stringify(object));
      expect(JSON.parse(output)).toEqual(
        JSON.parse(JSON.stringify({ ...object, text: text.replaceAll('bad', 'good') })),
      );
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { ttml } from '../../src/format/ttml.ts';

function ttmlOf(body: string): string {
  return `<tt xmlns="http://www.w3.org/ns/ttml"><head><metadata>Head</metadata></head><body>${body}</body></tt>`;
}

const SEGMENTS = [
  ['a sentence runs on into the next paragraph', '<p>Foreign</p>\n<p>Minister</p>', ['Foreign Minister']],
  ['a sentence ends with its paragraph', '<p>He left.</p><p>Seyeda</p>', ['He left.', 'Seyeda']],
  ['spans are no text', '<div><p>Sey<span>eda</span></p></div>', ['Seyeda']],
  ['lines are joined', '<p>Foreign<br/>Minister</p>', ['Foreign Minister']],
  ['references are resolved', '<p>A &amp; &#x42; 🙂</p>', ['A & B 🙂']],
  ['a label is another speaker', '<p>Foreign</p><p>\n SEYEDA ALI: Minister</p>', ['Foreign ', 'Minister']],
  ['a dash is another speaker', '<p>- Foreign<br/>- <span>Minister</span></p>', ['Foreign ', 'Minister']],
  ['a label with a reference is text', '<p>&#65;LI: He left.</p>', ['ALI: He left.']],
  ['other elements are left alone', '<set>a</set><p><metadata>b</metadata></p>', []],
] as const;

const REFUSED = [
  ['a tag without end', '<tt>\n<body>', 'x.ttml:2:'],
  ['words', 'Dear all,', 'x.ttml:1:'],
  ['nesting without limit', '<a>'.repeat(100_000), 'x.ttml:1:'],
] as const;

describe('TTML', () => {
  test.for(SEGMENTS)('%s', ([, body, expected]) => {
    expect(ttml.read(ttmlOf(body)).segments).toEqual(expected);
  });

  test.for(REFUSED)('with %s is refused with the position', ([, text, place]) => {
    const read = () => ttml.read(text, { file: 'x.ttml' });
    expect(read).toThrow(UngarbleError);
    expect(read).toThrow(place);
  });
});

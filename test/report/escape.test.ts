import { describe, expect, test } from 'vitest';
import { escapeAttribute, escapeText, pathToUri } from '../../src/report/escape.ts';

test.for([
  ['<b> & "c"', '&#60;b&#62; &#38; &#34;c&#34;', '&#60;b&#62; &#38; &#34;c&#34;'],
  ["it's", 'it&#39;s', 'it&#39;s'],
  ['a\r\n\tb', 'a&#13;\n\tb', 'a&#13;&#10;&#9;b'],
  ['\u0000\u001b\ufffe', '\ufffd\ufffd\ufffd', '\ufffd\ufffd\ufffd'],
  ['\ud83d', '\ufffd', '\ufffd'],
  ['😀 é', '😀 é', '😀 é'],
] as const)('%j is escaped as %j in text and as %j in attributes', ([text, escaped, attribute]) => {
  expect(escapeText(text)).toBe(escaped);
  expect(escapeAttribute(text)).toBe(attribute);
});

describe('pathToUri', () => {
  test.for([
    ['news/a b.txt', 'news/a%20b.txt'],
    ['a#b?c%d.txt', 'a%23b%3Fc%25d.txt'],
    ['/home/a.txt', 'file:///home/a.txt'],
    ['C:\\news\\a.txt', 'file:///C:/news/a.txt'],
    ['<stdin>', '%3Cstdin%3E'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['иран.txt', '%D0%B8%D1%80%D0%B0%D0%BD.txt'],
    ['\ud83d', '%EF%BF%BD'],
  ] as const)('%j is %j', ([path, uri]) => {
    expect(pathToUri(path)).toBe(uri);
  });
});

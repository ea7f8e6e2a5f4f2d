import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/format/markdown.ts';
import { FILLER } from '../../src/text/protected-text.ts';

/** ◌ represents the filler. */
const SEGMENTS = [
  ['emphasis inside a word', '**Sey**eda _Ali_', ['Seyeda Ali']],
  ['a soft line break is a space', 'Seyeda\nAlabha', ['Seyeda Alabha']],
  ['a hard line break ends a sentence', 'Seyeda  \nAlabha\\\nAli', ['Seyeda\nAlabha\nAli']],
  ['<br> ends a sentence', 'Seyeda<br>Alabha', ['Seyeda\nAlabha']],
  ['marks of a quotation are left out', '> Seyeda\n> Alabha', ['Seyeda Alabha']],
  ['escapes and references', 'A\\*b &amp; c&#33;', ['A*b & c!']],
  ['code', 'a `b` c', ['a ◌ c']],
  ['code in HTML', 'a <code>b *c*</code> d <kbd>e</kbd>', ['a ◌◌ d ◌']],
  ['code in HTML ends with its paragraph', 'a <code>b\n\nc', ['a ◌', 'c']],
  ['link', 'a [b](c "d") e', ['a b e']],
  ['link by reference', 'a [b][c] e\n\n[c]: d "e"', ['a b e']],
  ['link that is its own reference', 'a [b] [b][] e\n\n[b]: d', ['a ◌ ◌ e']],
  ['brackets without a definition', 'a [b] e', ['a [b] e']],
  ['picture', 'a ![b](c) d', ['a b d']],
  ['automatic links', 'a <http://b.c> and b@c.de', ['a ◌ and ◌']],
  ['footnote', 'a[^b]\n\n[^b]: c', ['a', 'c']],
  ['the number of a footnote in HTML', 'a<sup>1</sup> b<sup class="x">[2]</sup>', ['a◌ b◌◌']],
  ['other superscript in HTML', 'the 1<sup>st</sup>', ['the 1st']],
  ['task', '- [x] a', [' a']],
  ['table', '| a | b |\n|---|---|\n| c | `d` |', ['a', 'b', 'c']],
  ['front matter', '---\na: b\n---\n\nc', ['c']],
  ['front matter of TOML', '+++\na = "b"\n+++\n\nc', ['c']],
  ['blocks of code', '```\na\n```\n\n    b\n\nc', ['c']],
  ['block of HTML', '<div>\na\n</div>\n\nb', ['b']],
  ['line ends of Windows', '# a\r\n\r\nb\r\nc\r\n', ['a', 'b c']],
] as const;

const COMMENTS = [
  ['ignore: the next block', '<!-- ungarble-ignore -->\na\n\nb', ['b']],
  ['ignore: a whole list', '<!-- ungarble-ignore -->\n\n- a\n- b\n\nc', ['c']],
  ['ignore: the rest of its line', 'a <!-- ungarble-ignore --> b\nc', ['a ◌ c']],
  ['ignore: the next line', 'a <!-- ungarble-ignore -->\nb\nc', ['a  ◌ c']],
  ['disable to enable', 'a\n\n<!-- ungarble-disable: why -->\n\nb\n\n<!-- ungarble-enable -->\n\nc', ['a', 'c']],
  ['disable to enable in a line', 'a <!-- ungarble-disable -->b<!-- ungarble-enable --> c', ['a ◌ c']],
  ['disable to the end', '<!--ungarble-disable-->\n\na\n\nb', []],
  ['other comments', '<!-- ungarble-ignored -->\n\na <!-- ignore --> b', ['a  b']],
] as const;

describe('Markdown', () => {
  test.for([...SEGMENTS, ...COMMENTS])('%s', ([, text, expected]) => {
    expect(markdown.read(text).segments.map((prose) => prose.replaceAll(FILLER, '◌'))).toEqual(expected);
  });

  test.for([
    ['a paragraph', 'Modavar said no. '],
    ['a list', '- Modavar said no\n'],
    ['a quotation', '> Modavar said no\n'],
  ] as const)('%s that is too long to be parsed at once is read, and not touched if protected', ([, line]) => {
    const long = line.repeat(2_000);
    const names = (text: string) =>
      markdown
        .read(text)
        .segments.join(' ')
        .match(/Modavar/g)?.length ?? 0;
    expect(names(long)).toBe(2_000);
    expect(names(`<!-- ungarble-ignore -->\n${long}\n\nModavar`)).toBe(1);
  });

  test('a byte order mark does not shift offsets', () => {
    const edit = { segment: 0, start: 0, end: 1, text: 'b', original: 'a' };
    expect(markdown.read('\ufeff# a\n').write([edit])).toBe('\ufeff# b\n');
  });

  test('characters that would begin markup are escaped', () => {
    const edit = { segment: 0, start: 0, end: 1, text: 'x*y_z [q] `r`', original: 'a' };
    expect(markdown.read('a b').write([edit])).toBe('x\\*y\\_z \\[q\\] \\`r\\` b');
  });
});

import { describe, expect, test } from 'vitest';
import { html } from '../../src/format/html.ts';
import { FILLER } from '../../src/text/protected-text.ts';

/** ◌ represents the filler. */
const SEGMENTS = [
  ['tags inside a word', '<p><b>Sey</b>eda <i>Ali</i>', ['Seyeda Ali']],
  ['blocks divide', '<div>a<p>b</p>c</div>d', ['a', 'b', 'c', 'd']],
  ['a line break in the source is a space', '<p>a\r\n   b', ['a b']],
  ['<br> ends a sentence', 'a<br>b', ['a\nb']],
  ['references', '<p>a &amp; b&nbsp;&eacute; &#x41;T&T &copy2;', ['a & b\u00a0é AT&T ©2;']],
  ['title', '<title>a &lt; b</title><p>c', ['a < b', 'c']],
  [
    'scripts, styles, forms',
    '<script>a</script><style>b</style><p>c<textarea>d</textarea><select><option>e</select>',
    ['c◌◌'],
  ],
  ['code', '<p>a <code>b</code> c<pre>d</pre>', ['a ◌ c']],
  ['attributes', '<p title="a"><img alt="b">c', ['◌c']],
  ['the number of a footnote', 'Aragut<sup>1</sup> and <sup><a href="#n2"><b>[2]</b></a></sup>', ['Aragut◌ and ◌']],
  ['other superscript', 'the 1<sup>st</sup>', ['the 1st']],
  ['translate="no"', '<p>a <span translate=no>b</span><p translate="NO">c', ['a ◌']],
  ['template and noscript', '<template><p>a</template><noscript><p>b</noscript>', ['a', 'b']],
  ['text that the parser moves', '<table>a<tr><td>b</table>', ['a', 'b']],
  ['text that the parser joins is left alone', '<table>a<tr>b</table>', []],
  ['text that the parser changes is left alone', '<p>a\0b</p><p>c', ['c']],
  ['tags without end', '<ul><li>a<li>b', ['a', 'b']],
] as const;

const COMMENTS = [
  ['ignore: the next element', '<!-- ungarble-ignore --><p>a <b>b</b></p><p>c', ['c']],
  ['ignore: the text that follows', '<p><!-- ungarble-ignore -->a <b>b</b></p>', ['◌b']],
  ['disable to enable', '<p>a<!-- ungarble-disable --><p>b<p>c<!-- ungarble-enable --> d', ['a', '◌ d']],
  ['other comments', '<p><!-- ungarble -->a<!-- b -->', ['a']],
] as const;

describe('HTML', () => {
  test.for([...SEGMENTS, ...COMMENTS])('%s', ([, text, expected]) => {
    const shown = html.read(text).segments.map((prose) => prose.replaceAll(FILLER, '◌').trim());
    expect(shown).toEqual(expected);
  });

  test('elements may nest without limit', () => {
    expect(html.read(`${'<div>'.repeat(20_000)}a`).segments).toEqual(['a']);
  });

  test('characters that would begin markup are escaped', () => {
    const edit = { segment: 0, start: 0, end: 1, text: 'x < y & z', original: 'a' };
    expect(html.read('<p>a b').write([edit])).toBe('<p>x &lt; y &amp; z b');
  });

  test('a reference inside an edit is kept if its letters are', () => {
    const edit = { segment: 0, start: 0, end: 9, text: 'Zoé & Co.', original: 'Zoè & Co.' };
    expect(html.read('<p>Zo&egrave; &amp; Co.').write([edit])).toBe('<p>Zoé &amp; Co.');
  });
});

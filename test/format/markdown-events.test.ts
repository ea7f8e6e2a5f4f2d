import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkdownPiece, markdownEvents } from '../../src/format/markdown-events.ts';

const ARTICLE = readFileSync(new URL('../corpus/formats/article.md', import.meta.url), 'utf8');

/** The events of the parser for a text, with offsets in the text. */
function told(text: string, pieceLength: number): string[] {
  return [...markdownEvents(text, pieceLength)].flatMap(({ start, events }) =>
    events.map(
      ([step, { type, ...token }]) => `${step} ${type} ${start + token.start.offset}–${start + token.end.offset}`,
    ),
  );
}

test.for([1, 40, 400])('an article is parsed in pieces of %i as in one', (length) => {
  expect(told(ARTICLE, length)).toEqual(told(ARTICLE, ARTICLE.length));
});

/** Letters of prose, each with its place. */
function lettersOf(pieces: Iterable<MarkdownPiece>, text: string): string[] {
  return [...pieces].flatMap(({ start, events }) =>
    events.flatMap(([step, { type, ...token }]) => {
      if (step === 'exit' || type !== 'data') return [];
      const from = start + token.start.offset;
      const data = text.slice(from, start + token.end.offset);
      return [...data.matchAll(/\p{L}/gu)].map(({ 0: letter, index }) => `${from + index} ${letter}`);
    }),
  );
}

const SENTENCE = fc.constantFrom(
  'Modavar said no.',
  '**Seyeda** spoke.',
  'See [a](b), `c. D` too.',
  'A *b* c\\. D!',
  '| x.',
);

test.for([
  ['a paragraph on one line', '', SENTENCE, ' '],
  [
    'a table',
    '| a | b. C |\n|---|:-:|\n',
    fc.tuple(SENTENCE, SENTENCE).map((cells) => `| ${cells.join(' | ')} |`),
    '\n',
  ],
  [
    'a table in a quotation, after text',
    '> Text.\n>\n> > | a | b. C |\n> > |---|:-:|\n',
    fc.tuple(SENTENCE, SENTENCE).map((cells) => `> > | ${cells.join(' | ')} |`),
    '\n',
  ],
  ['a table in an item', '- | a |\n  |---|\n', SENTENCE.map((cell) => `  | ${cell} |`), '\n'],
  ['a list', '', fc.constantFrom('- a', '- b\n\n  c', '- *d*', '-', '- ```\n  e\n  ```'), '\n'],
  [
    'a list in a list',
    '12. <b>\n',
    fc.constantFrom(
      '    - a',
      '    - b\n\n      c',
      '      - d\n      - e',
      '    7. f',
      '    8. g',
      '    -',
      '13. h',
      '\n    i',
    ),
    '\n',
  ],
] as const)('%s that is cut has the same prose', ([, head, part, separator]) => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 120, maxLength: 160 }),
      fc.constantFrom('', '\n', '\n\n# Then **more**\n', '\n> quoted\n'),
      fc.integer({ min: 100, max: 200 }),
      (parts, end, length) => {
        const text = head + parts.join(separator) + end;
        const pieces = [...markdownEvents(text, length, length)];
        expect(lettersOf(pieces, text)).toEqual(lettersOf(markdownEvents(text, text.length), text));
        expect(pieces.length).toBeGreaterThan(1);
      },
    ),
    { numRuns: 40 },
  );
});

test('a long block that is cut has the same prose', () => {
  // No construct extends over more than a quarter of a piece.
  const line = fc.constantFrom(
    ...['Modavar said no. Then Seyeda left', '**Seyeda** spoke. And', 'a `b\nc` d. Then', 'see [a\nb](c). E', 'x', ''],
    ...[
      '> quoted. More',
      '- item. More',
      '- other',
      '  more. Yet more',
      '2. two',
      '    far in',
      'a <!-- b. C\nd --> e. F',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 20, maxLength: 60 }),
      fc.integer({ min: 100, max: 200 }),
      (lines, length) => {
        const text = `${lines.join('\n')}\n`;
        const whole = lettersOf(markdownEvents(text, text.length), text);
        expect(lettersOf(markdownEvents(text, length, length), text)).toEqual(whole);
      },
    ),
    { numRuns: 300 },
  );
});

test('a list that begins with 2 after the cut lines of a quotation is a list, not part of their text', () => {
  const line = 'Modavar said no. Then Seyeda left\n';
  const text = `> quoted.\n${line.repeat(3)}2. two\n\n    far in\n${line.repeat(20)}`;
  const pieces = [...markdownEvents(text, 100, 100)];
  expect(lettersOf(pieces, text)).toEqual(lettersOf(markdownEvents(text, text.length), text));
  expect(pieces[0].isCut).toBe(true);
});

test('a list that begins with 2 directly after indented code is text, wherever the text is divided', () => {
  const line = 'Modavar said no. Then Seyeda left\n';
  const text = `    far in\n2. two\n${line.repeat(3)}\n    far in\n${line.repeat(20)}`;
  const whole = lettersOf(markdownEvents(text, text.length), text);
  for (const length of [100, 150, 200]) expect(lettersOf(markdownEvents(text, length, length), text)).toEqual(whole);
});

/** Without an empty quotation, after which the parser divides a block of code, which is no prose either way. */
const LINE = fc.oneof(
  fc.constantFrom('', '', 'Modavar said', '# Heading', '- item', '  more', '1. one', '> quoted', '    code', '```'),
  fc.constantFrom('<div>', '</div>', '<!-- a', '-->', '| a | b |', '|---|---|', '===', '---', '+++', '[a]: /target'),
  fc.constantFrom(
    '[a] and [^b]',
    '[^b]: note',
    '  [c]: <x',
    '* * *',
    '\ttab',
    '~~~',
    '  ',
    '[d]:',
    '[d] and [D ]',
    '/e "title',
    'end"',
  ),
);

test('any text is parsed in pieces as in one', () => {
  const text = fc
    .tuple(fc.array(fc.tuple(LINE, fc.constantFrom('\n', '\n', '\r\n', '\r'))), fc.boolean())
    .map(([lines, hasMark]) => (hasMark ? '\ufeff' : '') + lines.flat().join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (markdown, length) => {
      expect(told(markdown, length)).toEqual(told(markdown, markdown.length));
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtLines, cutAtParagraphs } from '../../src/node/cut-stream.ts';

async function* streamOf(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function collect(source: AsyncIterable<Buffer>): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of source) parts.push(part.toString('latin1'));
  return parts;
}

const chunkLists = fc.array(
  fc
    .array(fc.constantFrom('a', ' ', '\n', '\r\n', '\n\n', 'é', '😀'), { maxLength: 12 })
    .map((list) => Buffer.from(list.join(''))),
  { maxLength: 8 },
);
const SIZES = { wanted: 6, longest: 10 };

describe('cutAtLines', () => {
  test.for([
    [['a\nb\nc'], 2, ['a\nb\n', 'c']],
    [['a', 'b\n', 'c\n'], 100, ['ab\nc\n']],
    [['long', 'long', 'long\nx'], 2, ['longlonglong\n', 'x']],
    [['a\r\n', 'b'], 1, ['a\r\n', 'b']],
    [['', 'a\n'], 1, ['a\n']],
    [[], 1, []],
  ] as const)('%j at %i is %j', async ([chunks, wanted, expected]) => {
    expect(await collect(cutAtLines(streamOf(chunks), wanted))).toEqual(expected);
  });

  test('batches are whole lines and concatenate to the stream', async () => {
    await fc.assert(
      fc.asyncProperty(chunkLists, async (chunks) => {
        const batches = await collect(cutAtLines(streamOf(chunks), SIZES.wanted));
        expect(batches.join('')).toBe(Buffer.concat(chunks).toString('latin1'));
        for (const batch of batches.slice(0, -1)) expect(batch).toMatch(/\n$/);
      }),
    );
  });
});

describe('cutAtParagraphs', () => {
  test.for([
    ['a\n\nb\nccc', ['a\n\n', 'b\nccc'], 'after a blank line'],
    ['a\r\n\r\nb\nc', ['a\r\n\r\n', 'b\nc'], 'after a blank line with CRLF'],
    ['aaa\nbbbb', ['aaa\n', 'bbbb'], 'else after a line'],
    ['aaa aaaaaaaaaaa', ['aaa ', 'aaaaaaaaa', 'aa'], 'else after a space'],
    ['aaaaaaaaaéa', ['aaaaaaaaa', 'éa'], 'else between characters'],
  ] as const)('%j is cut %j: %s', async ([text, expected]) => {
    const parts = await collect(cutAtParagraphs(streamOf([text]), SIZES));
    expect(parts.map((part) => Buffer.from(part, 'latin1').toString())).toEqual(expected);
  });

  test('parts are valid UTF-8, within the maximum length, and concatenate to the stream', async () => {
    await fc.assert(
      fc.asyncProperty(chunkLists, async (chunks) => {
        const parts = await collect(cutAtParagraphs(streamOf(chunks), SIZES));
        expect(parts.join('')).toBe(Buffer.concat(chunks).toString('latin1'));
        for (const part of parts) {
          const bytes = Buffer.from(part, 'latin1');
          expect(bytes.toString()).not.toContain('\ufffd');
          expect(bytes.length).toBeLessThanOrEqual(SIZES.longest);
        }
      }),
    );
  });

  test('bytes that are not UTF-8 do not stop it', async () => {
    const parts = await collect(cutAtParagraphs(streamOf([new Uint8Array(35).fill(0x80)]), SIZES));
    expect(parts.map((part) => part.length)).toEqual([10, 10, 10, 5]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UngarbleError } from '../../src/errors.ts';
import { detectFormat, loadFormat, type ProseFile, type TextFormat } from '../../src/format/index.ts';
import type { Edit } from '../../src/suggest/edits.ts';
import { garbleEdits } from './correct-garbles.ts';
import { corpusText } from './read-corpus.ts';

const TEXT_FILES = [
  'wrapped.txt',
  'mixed-line-ends.txt',
  'article.md',
  'page.html',
  'film.srt',
  'windows.srt',
  'talk.vtt',
  'automatic.vtt',
  'captions.ttml',
  'imsc.ttml',
  'film.ass',
  'table.csv',
  'export.csv',
  'table.tsv',
  'items.json',
];

async function textFormatOf(name: string, text: string): Promise<TextFormat> {
  const found = detectFormat(name, text);
  if (!found) throw new Error(`no format for ${name}`);
  const format = await loadFormat(found);
  if (format.content !== 'text') throw new Error(`${name} is not text`);
  return format;
}

const TRANSCRIPTS = [
  'talk.whisper.json',
  'talk.whisperx.json',
  'talk.whisper-api.json',
  'talk.whisper-cpp.json',
  'call.deepgram.json',
  'talk.assemblyai.json',
  'talk.aws.json',
  'call.aws.json',
  'talk.google.json',
  'talk.google-v2.json',
  'talk.speechmatics.json',
  'call.speechmatics.json',
];

describe.for([...TEXT_FILES, ...TRANSCRIPTS])('%s', (name) => {
  const text = corpusText(name);

  it('is written back byte for byte without edits', async () => {
    expect((await textFormatOf(name, text)).read(text).write([])).toBe(text);
  });

  it('is corrected only in prose', async () => {
    const file = (await textFormatOf(name, text)).read(text);
    await expect(file.write(garbleEdits(file))).toMatchFileSnapshot(`../corpus/formats/corrected/${name}`);
  });

  it('has the same words in the file as in the segment', async () => {
    const file = (await textFormatOf(name, text)).read(text);
    for (const { segment, start, end } of garbleEdits(file)) {
      const spans = file.toFileSpans(segment, start, end);
      const shown = spans.map((span) => text.slice(span.start, span.end)).join('');
      const unescaped = shown.replace(/(?:\\u|&#x)([0-9a-f]{2,4});?/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
      expect(unescaped.replace(/\s+/g, '')).toBe(file.segments[segment].slice(start, end).replace(/\s+/g, ''));
    }
  });

  it('is read or refused, however it is damaged', async () => {
    const format = await textFormatOf(name, text);
    fc.assert(
      fc.property(damaged(text), (broken) => {
        const file = readOrRefuse(format, broken);
        if (!file) return;
        expect(file.write([])).toBe(broken);
        const spans = garbleEdits(file).flatMap(({ segment, start, end }) => file.toFileSpans(segment, start, end));
        for (const { start, end } of spans) expect(0 <= start && start <= end && end <= broken.length).toBe(true);
        if (TRANSCRIPTS.includes(name)) file.write(garbleEdits(file));
        else expectOutsideKept(file, garbleEdits(file));
      }),
      { numRuns: 60 },
    );
  });

  // Transcripts hold their words twice, as text and one by one.
  if (TRANSCRIPTS.includes(name)) return;

  it('changes nothing outside the spans of its edits', async () => {
    const format = await textFormatOf(name, text);
    const file = format.read(text);
    fc.assert(
      fc.property(editsOf(file), (edits) => {
        expectOutsideKept(file, edits);
      }),
      { numRuns: 50 },
    );
  });
});

/** A format may refuse a file that is not well-formed; no other error may be thrown. */
function readOrRefuse(format: TextFormat, text: string): ProseFile | undefined {
  try {
    return format.read(text);
  } catch (error) {
    if (error instanceof UngarbleError && error.code === 'file') return undefined;
    throw error;
  }
}

/** The written file contains the parts of the file between the spans of the edits, in order. */
function expectOutsideKept(file: ProseFile, edits: readonly Edit[]): void {
  const written = file.write(edits);
  const spans = edits
    .flatMap(({ segment, start, end }) => file.toFileSpans(segment, start, end))
    .sort((a, b) => a.start - b.start);
  let from = 0;
  let at = 0;
  for (const { start, end } of [...spans, { start: file.text.length, end: file.text.length }]) {
    const kept = file.text.slice(from, start);
    const found = from === 0 ? (written.startsWith(kept) ? 0 : -1) : written.indexOf(kept, at);
    expect(found, `kept text ${JSON.stringify(kept)}`).toBeGreaterThanOrEqual(0);
    at = found + kept.length;
    from = end;
  }
  expect(written.endsWith(file.text.slice(spans.at(-1)?.end ?? 0))).toBe(true);
}

/** Disjoint edits of whole words, anywhere in the prose. */
function editsOf({ segments }: ProseFile<unknown>): fc.Arbitrary<Edit[]> {
  const words = segments.flatMap((prose, segment) =>
    [...prose.matchAll(/[\p{L}\p{N}]+(?:[ \n][\p{L}\p{N}]+)?/gu)].map(({ 0: original, index }) => ({
      segment,
      start: index,
      end: index + original.length,
      original,
    })),
  );
  return fc.subarray(words).chain((chosen) =>
    fc
      .array(fc.constantFrom('', 'X', 'Two words', 'a & <b> "c" \\ d', 'ß🙂'), {
        minLength: chosen.length,
        maxLength: chosen.length,
      })
      .map((texts) => chosen.map((edit, i) => ({ ...edit, text: texts[i] }))),
  );
}

const NASTY = [
  ...[
    '\ufeff',
    '\0',
    '\ud800',
    '\r',
    '\n\n',
    '\u2028',
    '<',
    '>',
    '&',
    '&#0;',
    '&amp',
    '"',
    "'",
    '`',
    '~~~',
    '[',
    '](',
    '\\',
  ],
  ...[
    '<!--',
    '-->',
    '<b',
    '</p>',
    '<![CDATA[',
    '-->\n',
    '00:00:01,000 --> 00:00:02,000',
    '{',
    '}',
    ',',
    ':',
    '\t',
    '|',
  ],
  ...['<table>', '<svg>', '<br>', '<template>', '<!-- ungarble-disable -->', '\n> ', '\n- ', '\n    ', 'Aragut', '🙂'],
];

/** The text with stretches deleted, doubled, moved, and pieces of markup put in. */
function damaged(text: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: text.length });
  const step = fc.record({
    kind: fc.constantFrom('insert', 'delete', 'double', 'move'),
    at: place,
    to: place,
    length: fc.nat({ max: 60 }),
    piece: fc.constantFrom(...NASTY),
  });
  return fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) =>
    steps.reduce((current, { kind, at, to, length, piece }) => {
      const stretch = current.slice(at, at + length);
      const without = current.slice(0, at) + current.slice(at + length);
      if (kind === 'insert') return current.slice(0, at) + piece + current.slice(at);
      if (kind === 'delete') return without;
      if (kind === 'double') return current.slice(0, at) + stretch + current.slice(at);
      return without.slice(0, to) + stretch + without.slice(to);
    }, text),
  );
}

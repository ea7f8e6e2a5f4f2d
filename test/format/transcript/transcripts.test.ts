import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProseFile } from '../../../src/format/index.ts';
import { assemblyai } from '../../../src/format/transcript/assemblyai.ts';
import { awsTranscribe } from '../../../src/format/transcript/aws-transcribe.ts';
import { deepgram } from '../../../src/format/transcript/deepgram.ts';
import { googleSpeech } from '../../../src/format/transcript/google-speech.ts';
import { speechmatics } from '../../../src/format/transcript/speechmatics.ts';
import { whisper } from '../../../src/format/transcript/whisper.ts';
import { applyEdits, type Edit } from '../../../src/suggest/edits.ts';
import { corpusText } from '../read-corpus.ts';

interface HeardItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Items = readonly Record<string, unknown>[];

function heard(items: Items, [text, start, end]: readonly [string, string, string]): HeardItem[] {
  return items.map((item) => ({
    text: String(item[text]),
    start: Number.parseFloat(String(item[start])),
    end: Number.parseFloat(String(item[end])),
  }));
}

const WORD = ['word', 'start', 'end'] as const;
const TEXT = ['text', 'start', 'end'] as const;
const TIMED = ['word', 'startTime', 'endTime'] as const;

/** All texts and all word lists of a file, read by plain `JSON.parse`. */
const SERVICES: Record<
  string,
  // biome-ignore lint/suspicious/noExplicitAny: the files of six services, each with its own shape
  { read: (root: any) => { texts: string[]; lists: HeardItem[][] }; format: typeof whisper }
> = {
  'talk.whisper.json': {
    format: whisper,
    read: ({ text, segments }) => ({
      texts: [text, segments.map((segment: { text: string }) => segment.text).join('')],
      lists: [segments.flatMap(({ words }: { words: Items }) => heard(words, WORD))],
    }),
  },
  'talk.whisper-cpp.json': {
    format: whisper,
    read: ({ transcription }) => ({
      texts: [
        transcription.map(({ text }: { text: string }) => text).join(''),
        transcription
          .flatMap(({ tokens }: { tokens: Items }) => tokens.map(({ text }) => text))
          .join('')
          .replace(/\[_\w+\]/g, ''),
      ],
      lists: [],
    }),
  },
  'talk.whisperx.json': {
    format: whisper,
    read: ({ segments, word_segments }) => ({
      texts: [segments.map((segment: { text: string }) => segment.text).join('')],
      lists: [segments.flatMap(({ words }: { words: Items }) => heard(words, WORD)), heard(word_segments, WORD)],
    }),
  },
  'call.deepgram.json': {
    format: deepgram,
    read: ({ results: { channels } }) => {
      const [best] = channels[0].alternatives;
      const sentences = best.paragraphs.paragraphs.flatMap(
        (paragraph: { sentences: unknown[] }) => paragraph.sentences,
      );
      return {
        texts: [
          best.transcript,
          best.paragraphs.transcript.replace(/Speaker \d:/g, ''),
          sentences.map((sentence: { text: string }) => sentence.text).join(' '),
        ],
        lists: [heard(best.words, ['punctuated_word', 'start', 'end']), heard(best.words, WORD)],
      };
    },
  },
  'talk.assemblyai.json': {
    format: assemblyai,
    read: ({ text, words, utterances }) => ({
      texts: [text, utterances.map((utterance: { text: string }) => utterance.text).join(' ')],
      lists: [heard(words, TEXT), utterances.flatMap((utterance: { words: Items }) => heard(utterance.words, TEXT))],
    }),
  },
  'talk.aws.json': {
    format: awsTranscribe,
    read: ({ results: { transcripts, items, audio_segments } }) => {
      const spoken = items.filter(({ type }: { type: string }) => type === 'pronunciation');
      const named = spoken.map((item: { alternatives: { content: string }[] }) => ({
        ...item,
        content: item.alternatives[0].content,
      }));
      return {
        texts: [
          transcripts[0].transcript,
          audio_segments.map((one: { transcript: string }) => one.transcript).join(' '),
        ],
        lists: [heard(named, ['content', 'start_time', 'end_time'])],
      };
    },
  },
  'call.aws.json': {
    format: awsTranscribe,
    read: ({ results: { transcripts, items, channel_labels } }) => {
      const named = (list: readonly { alternatives: { content: string }[]; type: string }[]) =>
        list
          .filter(({ type }) => type === 'pronunciation')
          .map((item) => ({ ...item, content: item.alternatives[0].content }));
      const ofChannels = channel_labels.channels.flatMap((channel: { items: [] }) => channel.items);
      return {
        texts: [transcripts[0].transcript],
        lists: [items, ofChannels].map((list) => heard(named(list), ['content', 'start_time', 'end_time'])),
      };
    },
  },
  'talk.speechmatics.json': {
    format: speechmatics,
    read: ({ results }) => {
      const items = results.map((item: { alternatives: { content: string }[] }) => ({
        ...item,
        content: item.alternatives[0].content,
      }));
      const spoken = items.filter(({ type }: { type: string }) => type === 'word');
      return {
        texts: [items.map(({ content }: { content: string }) => content).join(' ')],
        lists: [heard(spoken, ['content', 'start_time', 'end_time'])],
      };
    },
  },
  'talk.google-v2.json': {
    format: googleSpeech,
    read: ({ results }) => {
      const [best] = results[0].alternatives;
      return { texts: [best.transcript], lists: [heard(best.words, ['word', 'startOffset', 'endOffset'])] };
    },
  },
  'talk.google.json': {
    format: googleSpeech,
    read: ({ results }) => {
      const bests = results.map(({ alternatives }: { alternatives: unknown[] }) => alternatives[0]);
      return {
        texts: [bests.map(({ transcript = '' }) => transcript).join(' ')],
        lists: [
          bests.slice(0, 2).flatMap(({ words }: { words: Items }) => heard(words, TIMED)),
          heard(bests[2].words, TIMED),
        ],
      };
    },
  },
};

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
}

/** Disjoint edits of one to three whole words into one or two, with no punctuation inside. */
function editsOf({ segments }: ProseFile): fc.Arbitrary<Edit[]> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.option(fc.constantFrom('X', 'Two words', 'Abcdefghi')), { minLength: 30 }),
    )
    .map(([size, texts]) => {
      const pattern = new RegExp(`[\\p{L}']+(?: [\\p{L}']+){${size - 1}}`, 'gu');
      let number = 0;
      return segments.flatMap((prose, segment) =>
        [...prose.matchAll(pattern)].flatMap(({ 0: original, index }) => {
          const text = texts[number++ % texts.length];
          return text === null ? [] : [{ segment, start: index, end: index + original.length, original, text }];
        }),
      );
    });
}

describe('AWS Transcribe', () => {
  const source = corpusText('talk.aws.json');
  const file = awsTranscribe.read(source);

  it('keeps the numbers and speakers of its items after any edits', () => {
    fc.assert(
      fc.property(editsOf(file), (edits) => {
        const { results } = JSON.parse(file.write(edits));
        type Item = { id: number; type: string; start_time: string; items: Item[] };
        const items: Item[] = results.items;
        const itemsIn = (segments: Item[]) => segments.flatMap((segment) => segment.items);
        expect(itemsIn(results.audio_segments)).toEqual(items.map(({ id }) => id));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(itemsIn(results.speaker_labels.segments).map((item) => item.start_time)).toEqual(
          items.filter(({ type }) => type === 'pronunciation').map((item) => item.start_time),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('Speechmatics', () => {
  const source = corpusText('talk.speechmatics.json');
  const file = speechmatics.read(source);

  it('is read as sentences, from words alone', () => {
    expect(file.segments).toEqual(['Minister Seyeda Alabha Araguchi, left. Aragut smiled.']);
    expect(file.words?.map(({ confidence }) => confidence)).toEqual([0.98, 0.52, 0.5, 0.43, 0.99, 0.44, 0.99]);
  });

  it('has the edited sentences after any edits', () => {
    fc.assert(
      fc.property(editsOf(file), (edits) => {
        const { segments } = speechmatics.read(file.write(edits));
        expect(segments).toEqual(applyEdits(file.segments, edits));
      }),
      { numRuns: 60 },
    );
  });

  it('has the text of a message of a stream as well', () => {
    const message = JSON.parse(source);
    message.metadata.transcript = 'Minister Seyeda Alabha Araguchi, left. Aragut smiled. ';
    const streamed = speechmatics.read(JSON.stringify(message));
    const original = 'Seyeda Alabha';
    const written = streamed.write([{ segment: 0, start: 9, end: 22, original, text: 'Seyed' }]);
    expect(JSON.parse(written).metadata.transcript).toBe('Minister Seyed Araguchi, left. Aragut smiled. ');
  });

  it('without words is refused', () => {
    expect(() => speechmatics.read('{"results":[]}')).toThrow('this is not a transcript of Speechmatics');
  });
});

describe('Speechmatics with channels', () => {
  const source = corpusText('call.speechmatics.json');
  const file = speechmatics.read(source);
  interface Item {
    readonly alternatives: readonly { readonly content: string }[];
    readonly channel?: string;
    readonly start_time: number;
    readonly end_time: number;
  }
  const itemsOf = (text: string): Item[] => JSON.parse(text).results;
  const edited = (original: string, text: string) => {
    const start = file.segments[0].indexOf(original);
    return file.write([{ segment: 0, start, end: start + original.length, original, text }]);
  };

  it('has a segment for each channel, although their words alternate', () => {
    expect(file.segments).toEqual(['Minister Seyeda Alabha Araguchi, left.', 'Did Aragut smile?']);
    expect(file.words?.map(({ segment, confidence }) => [segment, confidence])).toEqual([
      ...[0.98, 0.52, 0.5, 0.43, 0.99].map((confidence) => [0, confidence]),
      ...[0.97, 0.44, 0.99].map((confidence) => [1, confidence]),
    ]);
  });

  it.each([
    ['as many words', 'Seyed Abbas Araghchi', 'Seyed 0.44, did, Abbas 1.04, aragut, Araghchi 1.64'],
    ['fewer words', 'Abbas Araghchi', 'Abbas 0.44, did, Araghchi 1.15, aragut'],
    ['one word', 'Araghchi', 'Araghchi 0.44, did, aragut'],
    ['more words', 'Sayyid Abbas Al Araghchi', 'Sayyid 0.44, Abbas 0.82, did, Al 1.34, aragut, Araghchi 1.66'],
  ])('a name with words of the other channel between its own becomes %s', (_, text, expected) => {
    const written = edited('Seyeda Alabha Araguchi', text);
    const between = itemsOf(written).slice(1, -5);
    const told = between.map(({ channel, alternatives: [{ content }], start_time }) =>
      channel === 'Caller' ? content.toLowerCase() : `${content} ${start_time}`,
    );
    expect(told.join(', ')).toBe(expected);
  });

  it('has the edited sentences of each channel after any edits, and the items of each in the order of their times', () => {
    fc.assert(
      fc.property(editsOf(file), (edits) => {
        const written = file.write(edits);
        expect(speechmatics.read(written).segments).toEqual(applyEdits(file.segments, edits));
        for (const label of ['Agent', 'Caller']) {
          const [before, after] = [source, written].map((text) =>
            itemsOf(text).filter(({ channel }) => channel === label),
          );
          expect(after[0].start_time).toBe(before[0].start_time);
          expect(after.at(-1)?.end_time).toBe(before.at(-1)?.end_time);
          for (const [i, { start_time }] of after.slice(1).entries())
            expect(after[i].end_time).toBeLessThanOrEqual(start_time);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a mark without a channel belongs to the word before it', () => {
    const bare = JSON.parse(source);
    for (const item of bare.results) if (item.type === 'punctuation') delete item.channel;
    expect(speechmatics.read(JSON.stringify(bare)).segments).toEqual(file.segments);
  });
});

describe.for(Object.keys(SERVICES))('%s', (name) => {
  const { format, read } = SERVICES[name];
  const source = corpusText(name);

  it('is edited consistently: all texts and word lists agree after any edits', () => {
    const file = format.read(source);
    fc.assert(
      fc.property(editsOf(file), (edits) => {
        const { texts, lists } = read(JSON.parse(file.write(edits)));
        const [expected, ...others] = texts.map(wordsOf);
        for (const other of others) expect(other).toEqual(expected);
        for (const list of lists) expect(list.flatMap(({ text }) => wordsOf(text))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps times in order and the whole span of each run', () => {
    const file = format.read(source);
    const before = read(JSON.parse(source)).lists;
    fc.assert(
      fc.property(editsOf(file), (edits) => {
        read(JSON.parse(file.write(edits))).lists.forEach((list, i) => {
          expect(list[0].start).toBe(before[i][0].start);
          expect(list.at(-1)?.end).toBe(before[i].at(-1)?.end);
          list.forEach(({ start, end }, at) => {
            expect(start).toBeLessThanOrEqual(end);
            if (at > 0) expect(list[at - 1].end).toBeLessThanOrEqual(start);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  // The output of whisper.cpp has pieces of words.
  if (read(JSON.parse(source)).lists.length > 0)
    it('returns the confidence of the words of its prose', () => {
      const { segments, words = [] } = format.read(source);
      const unsure = words.filter(({ confidence }) => confidence < 0.7);
      expect(
        unsure.map(({ segment, start, end }) => segments[segment].slice(start, end).replace(/\W?s?$/, '')),
      ).toEqual(expect.arrayContaining(['Seyeda', 'Alabha', 'Araguchi', 'Aragut']));
    });

  it('refuses a file in another format', () => {
    expect(() => format.read('{"a": []}', { file: 'x.json' })).toThrow(/^x\.json: this is not a transcript of /);
  });
});

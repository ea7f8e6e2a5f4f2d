import { describe, expect, it, test } from 'vitest';
import { googleSpeech } from '../../../src/format/transcript/google-speech.ts';
import { whisper } from '../../../src/format/transcript/whisper.ts';

type Word = readonly [text: string, start: number, end: number];

function whisperOf(words: readonly Word[]): string {
  const text = words.map(([word]) => word).join('');
  return JSON.stringify({
    segments: [{ text, words: words.map(([word, start, end]) => ({ word, start, end, probability: 0.5 })) }],
  });
}

function wordsAfter(words: readonly Word[], from: string, to: string): Word[] {
  const file = whisper.read(whisperOf(words));
  const start = file.segments[0].indexOf(from);
  const written = file.write([{ segment: 0, start, end: start + from.length, text: to, original: from }]);
  const after: { word: string; start: number; end: number }[] = JSON.parse(written).segments[0].words;
  return after.map(({ word, start: begun, end }) => [word, begun, end]);
}

const SPOKEN: readonly Word[] = [
  [' low', 1, 1.5],
  [' window', 2, 2.6],
  [' ski', 2.6, 3.25],
  [' scored.', 3.25, 4],
];

const CASES = [
  [
    'merged words have the time of all of them',
    'low window ski',
    'Lewandowski',
    [
      [' Lewandowski', 1, 3.25],
      [' scored.', 3.25, 4],
    ],
  ],
  [
    'fewer words share the time by their letters',
    'low window ski',
    'Rob Lewandowski',
    [
      [' Rob', 1, 1.43],
      [' Lewandowski', 1.43, 3.25],
      [' scored.', 3.25, 4],
    ],
  ],
  [
    'a pause stays where it was',
    'low window',
    'lob and windod',
    [
      [' lob', 1, 1.38],
      [' and', 1.38, 2.15],
      [' windod', 2.15, 2.6],
      [' ski', 2.6, 3.25],
      [' scored.', 3.25, 4],
    ],
  ],
  [
    'a right word beside merged ones keeps its time',
    'low window ski',
    'low winduski',
    [
      [' low', 1, 1.5],
      [' winduski', 2, 3.25],
      [' scored.', 3.25, 4],
    ],
  ],
  [
    'a right word after merged ones keeps its time',
    'low window ski',
    'lowindow ski',
    [
      [' lowindow', 1, 2.6],
      [' ski', 2.6, 3.25],
      [' scored.', 3.25, 4],
    ],
  ],
  [
    'punctuation goes with the last word',
    'scored',
    'has scored',
    [
      [' low', 1, 1.5],
      [' window', 2, 2.6],
      [' ski', 2.6, 3.25],
      [' has', 3.25, 3.48],
      [' scored.', 3.48, 4],
    ],
  ],
  [
    'as many words keep their times',
    'low window',
    'a b',
    [
      [' a', 1, 1.5],
      [' b', 2, 2.6],
      [' ski', 2.6, 3.25],
      [' scored.', 3.25, 4],
    ],
  ],
  [
    'a word that goes leaves its time empty',
    'low ',
    '',
    [
      [' window', 2, 2.6],
      [' ski', 2.6, 3.25],
      [' scored.', 3.25, 4],
    ],
  ],
] as const;

describe('the times of words', () => {
  test.for(CASES)('%s', ([, from, to, expected]) => {
    expect(wordsAfter(SPOKEN, from, to)).toEqual(expected);
  });

  it('stay strings with a unit', () => {
    const words =
      '[{"startTime": "1s", "endTime": "1.500s", "word": "low"},{"startTime": "1.500s", "endTime": "2s", "word": "ski"}]';
    const source = `{"results": [{"alternatives": [{"transcript": "low ski", "words": ${words}}]}]}`;
    const written = googleSpeech
      .read(source)
      .write([{ segment: 0, start: 0, end: 7, text: 'a bb ccc', original: 'low ski' }]);
    expect(JSON.parse(written).results[0].alternatives[0].words).toEqual([
      { startTime: '1s', endTime: '1.167s', word: 'a' },
      { startTime: '1.167s', endTime: '1.500s', word: 'bb' },
      { startTime: '1.500s', endTime: '2s', word: 'ccc' },
    ]);
  });

  it('may be missing', () => {
    const source = '{"segments": [{"text": " two words", "words": [{"word": " two"}, {"word": " words"}]}]}';
    const written = whisper.read(source).write([{ segment: 0, start: 0, end: 9, text: 'one', original: 'two words' }]);
    expect(written).toBe('{"segments": [{"text": " one", "words": [{"word": " one"}]}]}');
  });

  it('are kept by two edits in one word of the prose', () => {
    const source = whisperOf([
      [' US', 1, 2],
      ['-backed', 2, 3],
    ]);
    const written = whisper.read(source).write([
      { segment: 0, start: 0, end: 2, text: 'UK', original: 'US' },
      { segment: 0, start: 3, end: 9, text: 'led', original: 'backed' },
    ]);
    expect(JSON.parse(written).segments[0]).toEqual({
      text: ' UK-led',
      words: [
        { word: ' UK', start: 1, end: 2, probability: 0.5 },
        { word: '-led', start: 2, end: 3, probability: 0.5 },
      ],
    });
  });
});

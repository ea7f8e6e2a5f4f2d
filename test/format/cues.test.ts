import { parseSync } from 'subtitle';
import { describe, expect, it, test } from 'vitest';
import webvtt from 'webvtt-parser';
import { srt } from '../../src/format/srt.ts';
import { vtt } from '../../src/format/vtt.ts';
import { garbleEdits } from './correct-garbles.ts';
import { corpusText } from './read-corpus.ts';

/** Cues of one second each; `/` is a pause of one second. */
function srtOf(...texts: readonly string[]): string {
  const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')},000`;
  return texts.map((text, i) => `${i + 1}\n${time(i)} --> ${time(i + 1)}\n${text}\n`).join('\n');
}

const JOINING = [
  ['a sentence runs on into the next cue', ['Foreign Minister', 'Seyeda spoke'], ['Foreign Minister Seyeda spoke']],
  ['a sentence ends with its cue', ['He left.', 'Seyeda spoke'], ['He left.', 'Seyeda spoke']],
  ['a sentence ends before a tag', ['<i>He left.</i>', 'Seyeda'], ['He left.', 'Seyeda']],
  ['a line is wrapped', ['Foreign\nMinister'], ['Foreign Minister']],
  ['a dash is another speaker', ['- Foreign\n- Minister'], ['Foreign', 'Minister']],
  ['a label is another speaker', ['Foreign', 'SEYEDA ALI: Minister'], ['Foreign', 'Minister']],
  ['a label may stand behind tags', ['Foreign', '<b>{\\an8}ALI:</b> Minister'], ['Foreign', ' Minister']],
  ['a line of mere white space is no end', [' \n\tForeign\n \nMinister'], ['Foreign Minister']],
  ['a label needs its space', ['At 10:30 he left', 'AT 10:30 he left'], ['At 10:30 he left AT 10:30 he left']],
  ['tags are no text', ['{\\an8}<b>Sey</b>eda', '<font color="x">spoke</font>'], ['Seyeda spoke']],
  ['a sign is no tag', ['1 < 2 and x > y'], ['1 < 2 and x > y']],
  ['a cue may be empty', ['', 'Seyeda'], ['Seyeda']],
] as const;

describe('cues of SRT', () => {
  test.for(JOINING)('%s', ([, texts, expected]) => {
    expect(srt.read(srtOf(...texts)).segments).toEqual(expected);
  });

  it('are not joined over a pause', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nForeign\n\n2\n00:00:04,500 --> 00:00:05,000\nMinister\n';
    expect(srt.read(text).segments).toEqual(['Foreign', 'Minister']);
  });
});

/** Blocks of WebVTT; a word stands for a cue of one second with it. */
function vttOf(...blocks: readonly string[]): string {
  const cue = (text: string, i: number) => `00:0${i}.000 --> 00:0${i + 1}.000\n${text}`;
  return ['WEBVTT', ...blocks.map((block, i) => (block.startsWith('NOTE') ? block : cue(block, i))), ''].join('\n\n');
}

const EXCLUDING = [
  ['ignore: the next cue', ['a', 'NOTE ungarble-ignore', 'b', 'c'], ['a', 'c']],
  ['ignore: a cue with a number', ['NOTE ungarble-ignore\n\n7', 'b', 'c'], ['c']],
  ['ignore: all lines and speakers of the cue', ['NOTE ungarble-ignore', '- b\n<v B>c', 'd'], ['d']],
  ['disable to enable', ['a', 'NOTE ungarble-disable', 'b', 'c', 'NOTE ungarble-enable', 'd'], ['a', 'd']],
  ['disable to the end', ['a', 'NOTE ungarble-disable', 'b', 'c'], ['a']],
  ['ignore does not end disable', ['NOTE ungarble-disable', 'b', 'NOTE ungarble-ignore', 'c', 'd'], []],
  ['on the line below, with a reason', ['a', 'NOTE\nungarble-ignore: as spoken\nsee mail', 'b', 'c'], ['a', 'c']],
  ['deeper in the comment it is no directive', ['a', 'NOTE about\nungarble-ignore', 'b'], ['a b']],
  ['other words are no directive', ['a', 'NOTE ungarble-ignored', 'b', 'NOTEungarble-ignore', 'c'], ['a b c']],
  ['a cue is no comment', ['a', 'b\nNOTE ungarble-ignore', 'c'], ['a b NOTE ungarble-ignore c']],
] as const;

test.for(EXCLUDING)('comments of WebVTT: %s', ([, blocks, expected]) => {
  for (const lineEnd of ['\n', '\r\n', '\r']) {
    const text = vttOf(...blocks).replaceAll('\n', lineEnd);
    expect(vtt.read(text).segments.map((prose) => prose.trim())).toEqual(expected);
  }
});

describe('cues of WebVTT', () => {
  const read = (cues: string) => vtt.read(`WEBVTT\n\n${cues}`).segments.map((prose) => prose.trim());

  it('end where another speaker begins', () => {
    const text = '00:01.000 --> 00:02.000\n<v A>Foreign\n\n00:02.000 --> 00:03.000\n<v A>Minister\n<v B>Seyeda';
    expect(read(text)).toEqual(['Foreign Minister', 'Seyeda']);
  });

  it('end where another speaker begins, also if marked by a dash', () => {
    const text = '00:01.000 --> 00:02.000\n<v A>- Foreign\n<v B>- Minister\nSeyeda\n<v A>spoke';
    expect(read(text)).toEqual(['Foreign', 'Minister Seyeda', 'spoke']);
  });

  it('decode references and write them back', () => {
    const file = vtt.read('WEBVTT\n\n00:01.000 --> 00:02.000\nA &amp; B&lrm; x');
    expect(file.segments).toEqual(['A & B\u200e x']);
    expect(file.write([{ segment: 0, start: 0, end: 5, text: 'A & <C>', original: 'A & B' }])).toBe(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nA &amp; &lt;C&gt;&lrm; x',
    );
  });
});

describe('corrected subtitles', () => {
  it('of SRT are read by another parser with the same times', () => {
    const text = corpusText('film.srt');
    const file = srt.read(text);
    const before = parseSync(text);
    const after = parseSync(file.write(garbleEdits(file)));
    const timesOf = (nodes: typeof before) =>
      nodes.map(({ data }) => typeof data === 'object' && [data.start, data.end]);
    expect(timesOf(after)).toEqual(timesOf(before));
    expect(after.map(({ data }) => typeof data === 'object' && data.text)).toEqual([
      '<i>Iranian Foreign Minister Seyed</i>',
      'Abbas Araghchi traveled\nto Moscow with {\\an8}<font color="Aragut">Araghchi</font>.',
      '- Where is Araghchi?\n- ARAGUT: Here.',
      '[ARAGUT] No stop, then a pause',
      'Araghchi & Lavrov < friends',
      'Unnumbered Araghchi',
      'No blank line before',
    ]);
  });

  it('of WebVTT are read by the parser of its test suite with the same times and no new errors', () => {
    const text = corpusText('talk.vtt');
    const file = vtt.read(text);
    const parse = (source: string) => new webvtt.WebVTTParser().parse(source, 'metadata');
    const before = parse(text);
    const after = parse(file.write(garbleEdits(file)));
    expect(after.errors).toEqual(before.errors);
    expect(after.cues.map(({ startTime, endTime, id }) => [startTime, endTime, id])).toEqual(
      before.cues.map(({ startTime, endTime, id }) => [startTime, endTime, id]),
    );
    expect(after.cues.map((cue) => cue.text)).toEqual([
      '<v Aragut>Iranian Foreign Minister Seyed',
      '<v Aragut><c.yellow>Abbas</c> Araghchi &amp; <00:00:04.000>Araghchi</v>',
      '<v Lavrov>Araghchi&nbsp;is here.\nAnd Araghchi stays.',
    ]);
  });

  it('of a recogniser are read by that parser with the same times and no new errors', () => {
    const text = corpusText('automatic.vtt');
    const file = vtt.read(text);
    const parse = (source: string) => new webvtt.WebVTTParser().parse(source, 'metadata');
    const [before, after] = [text, file.write(garbleEdits(file))].map(parse);
    expect(after.errors).toEqual(before.errors);
    expect(after.cues.map(({ startTime, endTime }) => [startTime, endTime])).toEqual(
      before.cues.map(({ startTime, endTime }) => [startTime, endTime]),
    );
    expect(after.cues[2].text).toBe(
      'Iranian Foreign Minister Seyed\nAbbas<00:00:02.879><c> Araghchi</c><00:00:03.199><c> said</c><00:00:03.600><c> Araghchi</c>',
    );
  });
});

import { describe, expect, it, test } from 'vitest';
import { detectFormat, FORMAT_NAMES, loadFormat } from '../../src/format/index.ts';
import { corpusText } from './read-corpus.ts';

const NAMED = [
  ['a.txt', 'plain'],
  ['a', 'plain'],
  ['a.log', 'plain'],
  ['b/a.MD', 'markdown'],
  ['a.markdown', 'markdown'],
  ['a.html', 'html'],
  ['a.htm', 'html'],
  ['a.srt', 'srt'],
  ['a.vtt', 'vtt'],
  ['a.dfxp', 'ttml'],
  ['a.ssa', 'ass'],
  ['a.csv', 'csv'],
  ['a.tab', 'tsv'],
  ['a.json', 'json'],
  ['a.docx', 'docx'],
] as const;

const CONTENTS = [
  ['WEBVTT\n\n', 'vtt'],
  ['[Script Info]\n; by hand\n', 'ass'],
  ['1\r\n00:00:01,000 --> 00:00:02,000\r\n', 'srt'],
  ['<!doctype html><p>', 'html'],
  ['<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
  ['<?xml version="1.0"?>\n<tt xmlns="x">', 'ttml'],
  ['<?xml version="1.0"?>\n<feed>', undefined],
  ['---\ntitle: a\n---\n', 'markdown'],
  ['# Title\n', 'markdown'],
  ['#hashtag', 'plain'],
  ['{"a": 1}', 'json'],
  ['{"task":"transcribe","duration":2,"text":"So.","words":[{"word":"So","start":0,"end":1}]}', 'whisper'],
  ['[speaker] Hello', 'plain'],
  ['["a"]', 'json'],
  ['PK\u0003\u0004', 'docx'],
  ['a\0b', undefined],
  ['', 'plain'],
] as const;

describe('the format of a file', () => {
  test.for(NAMED)('named %s is %s', ([name, expected]) => {
    expect(detectFormat(name, 'Some words')).toBe(expected);
  });

  test.for(CONTENTS)('that begins with %j is %s', ([beginning, expected]) => {
    expect(detectFormat(undefined, beginning)).toBe(expected);
  });

  test.for([
    ['talk.whisper.json', 'whisper'],
    ['call.deepgram.json', 'deepgram'],
    ['talk.assemblyai.json', 'assemblyai'],
    ['talk.aws.json', 'aws-transcribe'],
    ['talk.google.json', 'google-speech'],
    ['talk.speechmatics.json', 'speechmatics'],
    ['items.json', 'json'],
  ] as const)('of %s is %s', ([name, expected]) => {
    expect(detectFormat(name, corpusText(name))).toBe(expected);
    expect(detectFormat(undefined, corpusText(name))).toBe(expected);
  });
});

describe('a format', () => {
  it.each(FORMAT_NAMES)('is loaded by its name %s', async (name) => {
    expect((await loadFormat(name)).name).toBe(name);
  });
});

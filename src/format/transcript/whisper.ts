import { asString, itemsOf, member } from '../json-source.ts';
import { listedWords, type WordKeys } from './listed-words.ts';
import type { ListedWord } from './transcript.ts';
import { transcriptFormat } from './transcript-file.ts';

/** Words of OpenAI's whisper and API have a `probability`, those of whisperX a `score`. */
const WORD: WordKeys = { text: 'word', start: 'start', end: 'end', confidence: 'probability', bringsSpaces: true };
const SCORED_WORD: WordKeys = { ...WORD, confidence: 'score' };

/** Tokens of whisper.cpp that are not text: `[_BEG_]`, `[_TT_50]`. */
const MARK = /^\[_.*\]$/;

/**
 * Whisper: `{text, segments: [{text, words}]}`; the API has `words` at the top level, whisperX repeats them as `word_segments`, whisper.cpp writes
 * `{transcription: [{text, tokens: [{text}]}]}`.
 */
export const whisper = transcriptFormat('whisper', 'Whisper', (root, source) => {
  const segments = itemsOf(member(root, 'segments') ?? member(root, 'transcription'));
  const whole = asString(member(root, 'text'));
  const texts = segments.flatMap((segment) => asString(member(segment, 'text')) ?? []);
  const wordsOf = (list: Parameters<typeof listedWords>[0]): ListedWord[] => {
    const words = listedWords(list, WORD, source);
    return words.some(({ confidence }) => confidence !== undefined) ? words : listedWords(list, SCORED_WORD, source);
  };
  const wordLists = [
    segments.flatMap((segment) => wordsOf(member(segment, 'words'))),
    wordsOf(member(root, 'words')),
    wordsOf(member(root, 'word_segments')),
  ].filter((words) => words.length > 0);
  const pieces = segments
    .flatMap((segment) => itemsOf(member(segment, 'tokens')))
    .flatMap((token) => asString(member(token, 'text')) ?? [])
    .filter(({ value }) => !MARK.test(value));
  if (texts.length === 0) return whole ? [{ prose: [whole], copies: [], wordLists }] : [];
  return [{ prose: texts, copies: whole ? [[whole]] : [], pieces, wordLists }];
});

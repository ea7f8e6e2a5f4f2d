import { asString, itemsOf, member } from '../json-source.ts';
import { listedWords, type WordKeys } from './listed-words.ts';
import { transcriptFormat } from './transcript-file.ts';

/** Version 1 of the service has `startTime`, version 2 `startOffset`; both are strings such as "1.300s". */
const WORD: WordKeys = { text: 'word', start: 'startTime', end: 'endTime', confidence: 'confidence' };
const OFFSET_WORD: WordKeys = { ...WORD, start: 'startOffset', end: 'endOffset' };

/**
 * Google Speech-to-Text: `{results: [{alternatives: [{transcript, words}]}]}`. With speaker diarisation, a last result without a transcript repeats
 * all words.
 */
export const googleSpeech = transcriptFormat('google-speech', 'Google Speech-to-Text', (root, source) => {
  const bests = itemsOf(member(root, 'results')).map((result) => itemsOf(member(result, 'alternatives'))[0]);
  const prose = bests.flatMap((best) => asString(member(best, 'transcript')) ?? []);
  if (prose.length === 0) return [];
  const wordsOf = (best: (typeof bests)[number]) => {
    const list = member(best, 'words');
    const words = listedWords(list, WORD, source);
    return words.some(({ start }) => start) ? words : listedWords(list, OFFSET_WORD, source);
  };
  const [spoken, repeated] = [true, false].map((hasTranscript) =>
    bests.filter((best) => (member(best, 'transcript') !== undefined) === hasTranscript).flatMap(wordsOf),
  );
  return [{ prose, copies: [], wordLists: [spoken, repeated].filter((words) => words.length > 0) }];
});

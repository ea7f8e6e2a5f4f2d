import { asString, itemsOf, member } from '../json-source.ts';
import { listedWords, type WordKeys } from './listed-words.ts';
import { transcriptFormat } from './transcript-file.ts';

const WORD: WordKeys = { text: 'text', start: 'start', end: 'end', confidence: 'confidence' };

/** AssemblyAI: `{text, words, utterances: [{text, words}]}`; times in milliseconds. */
export const assemblyai = transcriptFormat('assemblyai', 'AssemblyAI', (root, source) => {
  const text = asString(member(root, 'text'));
  if (!text) return [];
  const utterances = itemsOf(member(root, 'utterances'));
  const turns = utterances.flatMap((utterance) => asString(member(utterance, 'text')) ?? []);
  const wordLists = [
    listedWords(member(root, 'words'), WORD, source),
    utterances.flatMap((utterance) => listedWords(member(utterance, 'words'), WORD, source)),
  ].filter((words) => words.length > 0);
  return [turns.length > 0 ? { prose: turns, copies: [[text]], wordLists } : { prose: [text], copies: [], wordLists }];
});

import { asString, itemsOf, type JsonNode, member, memberAt } from '../json-source.ts';
import { listedWords, numberAt, type WordKeys } from './listed-words.ts';
import type { Transcript } from './transcript.ts';
import { transcriptFormat } from './transcript-file.ts';

const PLAIN_WORD: WordKeys = { text: 'word', start: 'start', end: 'end', confidence: 'confidence' };
const PUNCTUATED_WORD: WordKeys = { ...PLAIN_WORD, text: 'punctuated_word', plain: 'word' };

/** Deepgram: `{results: {channels: [{alternatives: [{transcript, words, paragraphs}]}], utterances}}`. */
export const deepgram = transcriptFormat('deepgram', 'Deepgram', (root, source) => {
  const results = member(root, 'results');
  return itemsOf(member(results, 'channels')).flatMap((channel, number): Transcript[] => {
    const best = itemsOf(member(channel, 'alternatives'))[0];
    const transcript = asString(member(best, 'transcript'));
    if (!transcript) return [];
    const utterances = itemsOf(member(results, 'utterances')).filter(
      (utterance) => (numberAt(member(utterance, 'channel'), source) ?? 0) === number,
    );
    const sentences = itemsOf(memberAt(best, 'paragraphs', 'paragraphs')).flatMap((paragraph) =>
      itemsOf(member(paragraph, 'sentences')),
    );
    const textsAt = (nodes: readonly JsonNode[], key: string) =>
      nodes.flatMap((node) => asString(member(node, key)) ?? []);
    const copies = [
      textsAt(
        [member(best, 'paragraphs') ?? best].filter((node) => node !== best),
        'transcript',
      ),
      textsAt(sentences, 'text'),
      textsAt(utterances, 'transcript'),
    ].filter((strings) => strings.length > 0);
    const wordLists = [
      wordsOf(member(best, 'words'), source),
      utterances.flatMap((utterance) => wordsOf(member(utterance, 'words'), source)),
    ].filter((words) => words.length > 0);
    return [{ prose: [transcript], copies, wordLists }];
  });
});

function wordsOf(list: JsonNode | undefined, source: string) {
  const punctuated = listedWords(list, PUNCTUATED_WORD, source);
  return punctuated.length > 0 ? punctuated : listedWords(list, PLAIN_WORD, source);
}

import { asString, itemsOf, type JsonNode, member } from '../json-source.ts';
import { numberAt } from './listed-words.ts';
import type { ListedWord } from './transcript.ts';
import { transcriptFormat } from './transcript-file.ts';

/**
 * AWS Transcribe: `{results: {transcripts: [{transcript}], items, audio_segments}}`. Signs of punctuation are items of their
 * own without times; numbers are strings.
 */
export const awsTranscribe = transcriptFormat('aws-transcribe', 'AWS Transcribe', (root, source) => {
  const results = member(root, 'results');
  const transcript = asString(member(itemsOf(member(results, 'transcripts'))[0], 'transcript'));
  if (!transcript) return [];
  const segments = itemsOf(member(results, 'audio_segments')).flatMap(
    (segment) => asString(member(segment, 'transcript')) ?? [],
  );
  const words = wordsOf(member(results, 'items'), source);
  return [
    { prose: [transcript], copies: segments.length > 0 ? [segments] : [], wordLists: words.length > 0 ? [words] : [] },
  ];
});

function wordsOf(list: JsonNode | undefined, source: string): ListedWord[] {
  if (!list) return [];
  return itemsOf(list).flatMap((item): ListedWord[] => {
    const best = itemsOf(member(item, 'alternatives'))[0];
    const text = asString(member(best, 'content'));
    if (item.kind !== 'object' || !text || text.value.trim() === '') return [];
    if (asString(member(item, 'type'))?.value === 'punctuation') return [{ list, item, text, isAttached: true }];
    return [
      {
        list,
        item,
        text,
        start: member(item, 'start_time'),
        end: member(item, 'end_time'),
        confidence: numberAt(member(best, 'confidence'), source),
      },
    ];
  });
}

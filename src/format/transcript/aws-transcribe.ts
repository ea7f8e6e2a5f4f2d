import { asString, itemsOf, type JsonNode, member, memberAt } from '../json-source.ts';
import { numberAt } from './listed-words.ts';
import type { ListedWord, TimedItem } from './transcript.ts';
import { transcriptFormat } from './transcript-file.ts';

/**
 * AWS Transcribe: `{results: {transcripts: [{transcript}], items, audio_segments, speaker_labels}}`. Punctuation marks are separate items without
 * times; times are strings; segments list the numbers of their items, speakers their times.
 */
export const awsTranscribe = transcriptFormat('aws-transcribe', 'AWS Transcribe', (root, source) => {
  const results = member(root, 'results');
  const transcript = asString(member(itemsOf(member(results, 'transcripts'))[0], 'transcript'));
  if (!transcript) return [];
  const segments = itemsOf(member(results, 'audio_segments')).flatMap(
    (segment) => asString(member(segment, 'transcript')) ?? [],
  );
  const words = wordsOf(results, source);
  return [
    { prose: [transcript], copies: segments.length > 0 ? [segments] : [], wordLists: words.length > 0 ? [words] : [] },
  ];
});

function wordsOf(results: JsonNode | undefined, source: string): ListedWord[] {
  const list = member(results, 'items');
  if (!list) return [];
  const count = itemsOf(list).length;
  const numbers = marksByKey(itemsOf(member(results, 'audio_segments')), (item) => numberAt(item, source));
  const speakers = marksByKey(itemsOf(memberAt(results, 'speaker_labels', 'segments')), (item) =>
    numberAt(member(item, 'start_time'), source),
  );
  return itemsOf(list).flatMap((item, index): ListedWord[] => {
    const best = itemsOf(member(item, 'alternatives'))[0];
    const text = asString(member(best, 'content'));
    if (!text || text.value.trim() === '') return [];
    if (asString(member(item, 'type'))?.value === 'punctuation') return [{ list, item, text, isAttached: true }];
    const start = member(item, 'start_time');
    const id = member(item, 'id');
    const marks = [numbers.get(numberAt(id, source)), speakers.get(numberAt(start, source))];
    return [
      {
        list,
        item,
        text,
        start,
        end: member(item, 'end_time'),
        confidence: numberAt(member(best, 'confidence'), source),
        ...(id && { id: { node: id, spare: count + index, step: count } }),
        marks: marks.filter((mark) => mark !== undefined),
      },
    ];
  });
}

/** The `items` of each segment by the key of their word. */
function marksByKey(
  segments: readonly JsonNode[],
  keyOf: (item: JsonNode) => number | undefined,
): Map<number | undefined, TimedItem> {
  const marks = new Map<number | undefined, TimedItem>();
  for (const list of segments.flatMap((segment) => member(segment, 'items') ?? []))
    for (const item of itemsOf(list))
      marks.set(keyOf(item), { list, item, start: member(item, 'start_time'), end: member(item, 'end_time') });
  marks.delete(undefined);
  return marks;
}

import { asString, itemsOf, type JsonNode, member, memberAt } from '../json-source.ts';
import { listedItem } from './listed-item.ts';
import { numberAt } from './listed-words.ts';
import type { ListedWord, TimedItem } from './transcript.ts';
import { transcriptFormat } from './transcript-file.ts';

/**
 * AWS Transcribe: `{results: {transcripts: [{transcript}], items, audio_segments, speaker_labels, channel_labels: {channels: [{items}]}}}`. Punctuation
 * marks are separate items without times; times are strings; segments list the numbers of their items, speakers their times, channels the items again.
 */
export const awsTranscribe = transcriptFormat('aws-transcribe', 'AWS Transcribe', (root, source) => {
  const results = member(root, 'results');
  const transcript = asString(member(itemsOf(member(results, 'transcripts'))[0], 'transcript'));
  if (!transcript) return [];
  const segments = itemsOf(member(results, 'audio_segments')).flatMap(
    (segment) => asString(member(segment, 'transcript')) ?? [],
  );
  const channels = itemsOf(memberAt(results, 'channel_labels', 'channels')).flatMap(
    (channel) => member(channel, 'items') ?? [],
  );
  const wordLists = [
    wordsOf(results, source),
    channels.flatMap((list) => itemsOf(list).flatMap((item) => listedItem(list, item, source) ?? [])),
  ].filter((words) => words.length > 0);
  return [{ prose: [transcript], copies: segments.length > 0 ? [segments] : [], wordLists }];
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
    const word = listedItem(list, item, source);
    if (!word || word.isAttached) return word ? [word] : [];
    const id = member(item, 'id');
    const marks = [numbers.get(numberAt(id, source)), speakers.get(numberAt(word.start, source))];
    return [
      {
        ...word,
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

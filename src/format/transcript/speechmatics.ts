import { addToGroup } from '../../text/add-to-group.ts';
import { asString, itemsOf, type JsonNode, member } from '../json-source.ts';
import { listedItem } from './listed-item.ts';
import type { ListedWord } from './transcript.ts';
import { transcriptFormat } from './transcript-file.ts';

/**
 * Speechmatics (json-v2): `{results: [{type, alternatives: [{content, confidence}], start_time, end_time, channel}]}`. The words are nowhere in one
 * piece, except for `{metadata: {transcript}}` in messages of a stream. Punctuation marks are separate items. With channel diarisation the items
 * of all channels are in the order of their times.
 */
export const speechmatics = transcriptFormat('speechmatics', 'Speechmatics', (root, source) => {
  const channels = channelsOf(member(root, 'results'), source);
  const whole = asString(member(member(root, 'metadata'), 'transcript'));
  const copies = whole && channels.length === 1 ? [[whole]] : [];
  return channels.map((words) => ({ prose: [], copies, wordLists: [words] }));
});

/** The words of each channel, in order. */
function channelsOf(list: JsonNode | undefined, source: string): ListedWord[][] {
  if (!list) return [];
  const channels = new Map<string, ListedWord[]>();
  let channel = '';
  for (const item of itemsOf(list)) {
    const word = listedItem(list, item, source);
    if (!word) continue;
    const label = member(item, 'channel');
    // A mark without a channel belongs to the word before it.
    if (label || !word.isAttached) channel = label ? source.slice(label.start, label.end) : '';
    addToGroup(channels, channel, word);
  }
  return [...channels.values()];
}

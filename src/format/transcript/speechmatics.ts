import { asString, itemsOf, type JsonNode, member } from '../json-source.ts';
import { numberAt } from './listed-words.ts';
import type { ListedWord } from './transcript.ts';
import { transcriptFormat } from './transcript-file.ts';

/**
 * Speechmatics (json-v2): `{results: [{type, alternatives: [{content, confidence}], start_time, end_time}]}`. The words are nowhere in one
 * piece, except for `{metadata: {transcript}}` in messages of a stream. Punctuation marks are separate items.
 */
export const speechmatics = transcriptFormat('speechmatics', 'Speechmatics', (root, source) => {
  const words = wordsOf(member(root, 'results'), source);
  const whole = asString(member(member(root, 'metadata'), 'transcript'));
  return words.length === 0 ? [] : [{ prose: [], copies: whole ? [[whole]] : [], wordLists: [words] }];
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

import { asString, itemsOf, type JsonNode, member } from '../json-source.ts';
import { numberAt } from './listed-words.ts';
import type { ListedWord } from './transcript.ts';

/**
 * A word or punctuation mark as AWS and Speechmatics write it: `{type, alternatives: [{content, confidence}], start_time, end_time}`. Marks have no
 * time of their own; undefined for an item without text.
 */
export function listedItem(list: JsonNode, item: JsonNode, source: string): ListedWord | undefined {
  const best = itemsOf(member(item, 'alternatives'))[0];
  const text = asString(member(best, 'content'));
  if (!text || text.value.trim() === '') return undefined;
  if (asString(member(item, 'type'))?.value === 'punctuation') return { list, item, text, isAttached: true };
  return {
    list,
    item,
    text,
    start: member(item, 'start_time'),
    end: member(item, 'end_time'),
    confidence: numberAt(member(best, 'confidence'), source),
  };
}

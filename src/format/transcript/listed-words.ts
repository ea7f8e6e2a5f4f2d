import { asString, itemsOf, type JsonNode, member } from '../json-source.ts';
import type { ListedWord } from './transcript.ts';

/** The keys under which a recogniser stores the properties of a word. */
export interface WordKeys {
  readonly text: string;
  readonly plain?: string;
  readonly start: string;
  readonly end: string;
  readonly confidence: string;
  /** Words include their spaces, so that a word without one directly follows the previous word. */
  readonly bringsSpaces?: boolean;
}

/** The words of a list; items without text are skipped. */
export function listedWords(list: JsonNode | undefined, keys: WordKeys, source: string): ListedWord[] {
  if (list === undefined) return [];
  const words = itemsOf(list).flatMap((item): ListedWord[] => {
    const text = asString(member(item, keys.text));
    if (item.kind !== 'object' || !text || text.value.trim() === '') return [];
    const plain = keys.plain === undefined ? undefined : asString(member(item, keys.plain));
    return [
      {
        list,
        item,
        text,
        ...(plain && { plain }),
        start: member(item, keys.start),
        end: member(item, keys.end),
        confidence: numberAt(member(item, keys.confidence), source),
      },
    ];
  });
  const bringsSpaces = keys.bringsSpaces && words.some(({ text }) => text.value.startsWith(' '));
  return bringsSpaces ? words.map((word) => ({ ...word, isAttached: !word.text.value.startsWith(' ') })) : words;
}

/** A number, or a numeric string. */
export function numberAt(node: JsonNode | undefined, source: string): number | undefined {
  if (node?.kind !== 'number' && node?.kind !== 'string') return undefined;
  const number = Number(source.slice(node.start, node.end).replace(/^"|"$/g, ''));
  return Number.isFinite(number) ? number : undefined;
}

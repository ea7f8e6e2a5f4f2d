import type { Events, Token } from './markdown-events.ts';

/** A block cut in two: its events before the offset, and what stands behind, which begins a block of the same kind. */
export interface CutBlock {
  readonly at: number;
  readonly events: Events;
  /** What must stand before the rest to make it such a block: the head of a table. */
  readonly head: string;
}

/** After a sentence, where a letter begins the next: no letter begins other markup. */
const NEXT_SENTENCE = /[.!?…]['"”’)]*\s+(?=\p{L})/gu;
/** A line that a letter begins goes on as a paragraph wherever it stands. */
const LINE_OF_PROSE = /(?:> ?)*\p{L}/uy;
/** A paragraph that stands in no other block is inside its content alone. */
const DEPTH_OF_PARAGRAPH = 2;
/** Share of the text before the cut: what is open shows as such only where its end is in sight. */
const SHARE_BEFORE = 0.75;
/** A longer head, which is read again with every piece, would take more time than it saves. */
const LONGEST_HEAD_SHARE = 0.25;
const LISTS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered']);

/**
 * Cuts a text that is one block at the last place where no markup is open: before an item of a list, between two sentences
 * of a paragraph, else between two of its lines, or before a row of a table. Undefined where there is none, as in code.
 */
export function cutBlock(text: string, events: Events): CutBlock | undefined {
  const body = events.find(([, token]) => isOf(token, 'tableBody'));
  if (body && events.some(([, token]) => isOf(token, 'table') && token.start.line === 1)) {
    return cutTable(text, events, body[1].start.offset);
  }
  const limit = SHARE_BEFORE * text.length;
  let at = 0;
  const open: Token[] = [];
  for (const [step, token] of events) {
    if (step === 'exit') {
      open.pop();
      continue;
    }
    const place = placeIn(text, token, open, limit);
    if (place > at && place <= limit) at = place;
    open.push(token);
  }
  return at > 0 ? { at, events: eventsBefore(events, at), head: '' } : undefined;
}

/** Before its last row: a row is one line, whatever stands in it. */
function cutTable(text: string, events: Events, bodyStart: number): CutBlock | undefined {
  const lastRow = events.findLast(([step, token]) => step === 'enter' && isOf(token, 'tableRow'));
  const at = lastRow?.[1].start.offset ?? 0;
  if (at <= bodyStart || bodyStart > LONGEST_HEAD_SHARE * text.length) return undefined;
  return { at, events: eventsBefore(events, at), head: text.slice(0, bodyStart) };
}

/** Without the head of a table that was put before the rest of it. */
export function withoutHead(events: Events, head: string): Events {
  if (head === '') return events;
  return events.filter(([, token]) => token.start.offset >= head.length || isOf(token, 'table'));
}

/** Types of extensions are no part of the parser's own. */
function isOf({ type }: { readonly type: string }, name: string): boolean {
  return type === name;
}

function placeIn(text: string, { type, start, end }: Token, open: readonly Token[], limit: number): number {
  const parent = open.at(-1)?.type ?? '';
  if (type === 'listItemPrefix' && open.length === 1 && LISTS.has(parent)) return start.offset - (start.column - 1);
  if (parent !== 'paragraph' || open.some((token) => LISTS.has(token.type))) return -1;
  if (type === 'lineEnding') return isProse(text, end.offset) ? end.offset : -1;
  if (type !== 'data' || open.length > DEPTH_OF_PARAGRAPH) return -1;
  const last = [...text.slice(start.offset, Math.min(end.offset, limit)).matchAll(NEXT_SENTENCE)].at(-1);
  return last ? start.offset + last.index + last[0].length : -1;
}

function isProse(text: string, lineStart: number): boolean {
  LINE_OF_PROSE.lastIndex = lineStart;
  return LINE_OF_PROSE.test(text);
}

/** Text that reaches beyond the cut is cut as well. */
function eventsBefore(events: Events, at: number): Events {
  return events
    .filter(([, { start }]) => start.offset < at)
    .map(([step, token, context]) =>
      token.type === 'data' && token.end.offset > at
        ? [step, { ...token, end: { ...token.end, offset: at } }, context]
        : [step, token, context],
    );
}

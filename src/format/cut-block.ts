import type { Events, Token } from './markdown-events.ts';

/** A block cut in two: its events before the offset, and what stands behind, which begins a block of the same kind. */
export interface CutBlock {
  readonly at: number;
  readonly events: Events;
  /** What must stand before the rest to make it such a block: the head of a table, the items around an inner list, the quotation's mark. */
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
/** A paragraph in these alone may be cut. */
const AROUND_PARAGRAPHS: ReadonlySet<string> = new Set(['blockQuote', 'content', 'paragraph']);

/**
 * Cuts a text that is one block at the last place where no markup is open: before an item of a list, between two sentences
 * of a paragraph, else between two of its lines, or before a row of a table. Undefined where there is none, as in code.
 * @param isLong whether so much of the text is in sight that paragraphs may be cut as well
 * @param headLength of the text what was put before it, which no cut may fall into
 */
export function cutBlock(text: string, events: Events, isLong: boolean, headLength: number): CutBlock | undefined {
  let cut = { at: headLength, head: '' };
  const open: Token[] = [];
  /** Of each list the prefix of the item that was met last: the dash, the number. */
  const prefixes = new Map<Token, Token>();
  for (const [step, token] of events) {
    if (step === 'exit') {
      open.pop();
      continue;
    }
    const found = isOf(token, 'tableRow') ? beforeRow(text, token, open) : beforeItem(text, token, open, prefixes);
    const inner = isLong ? inParagraph(text, token, open) : undefined;
    if (found && found.at > cut.at) cut = found;
    else if (inner && inner.at > cut.at) cut = inner;
    const parent = open.at(-1);
    if (parent && token.type === 'listItemPrefix') prefixes.set(parent, token);
    open.push(token);
  }
  if (cut.at === headLength || cut.head.length > LONGEST_HEAD_SHARE * text.length) return undefined;
  return { ...cut, events: eventsBefore(events, cut.at) };
}

/** Where a text may be cut; an item and a row begin there, whatever follows. */
interface Place {
  readonly at: number;
  readonly head: string;
}

/**
 * Before an item that is not the first of its list. An item of an inner list needs those around it, of which only the prefix and some text
 * are put before it: what they begin with was read already.
 */
function beforeItem(
  text: string,
  { type, start }: Token,
  open: readonly Token[],
  prefixes: ReadonlyMap<Token, Token>,
): Place | undefined {
  const list = open.at(-1);
  if (
    type !== 'listItemPrefix' ||
    !list ||
    start.line === list.start.line ||
    !open.every(({ type }) => LISTS.has(type))
  )
    return undefined;
  const around = open.slice(0, -1).flatMap((outer) => prefixes.get(outer) ?? []);
  const heads = around.map((prefix) => `${text.slice(lineStart(prefix.start), prefix.end.offset).trimEnd()} x\n\n`);
  return { at: lineStart(start), head: heads.join('') };
}

/**
 * A row is one line, whatever stands in it; before the first of the body nothing is gained. What the table stands in must be begun again by
 * the lines of its head: a quotation is so by each of its lines, an item of a list by its first.
 */
function beforeRow(text: string, { start }: Token, open: readonly Token[]): Place | undefined {
  const [table, body] = open.slice(-2);
  if (!body || !isOf(body, 'tableBody') || start.line === body.start.line) return undefined;
  const isBegunAgain = (token: Token) => token.type === 'blockQuote' || token.start.line === table.start.line;
  if (!open.slice(0, -1).every(isBegunAgain)) return undefined;
  return { at: lineStart(start), head: text.slice(lineStart(table.start), lineStart(body.start)) };
}

/** Without the head that was put before the rest of a block. */
export function withoutHead(events: Events, head: string): Events {
  if (head === '') return events;
  return events.filter(([, token]) => token.end.offset > head.length);
}

/** Of each character that has an offset of its own a column counts one. */
function lineStart({ offset, column }: Token['start']): number {
  return offset - (column - 1);
}

/** Types of extensions are no part of the parser's own. */
function isOf({ type }: { readonly type: string }, name: string): boolean {
  return type === name;
}

/**
 * Between sentences or lines: what is open there shows only where enough of the text follows. Lines of a quotation need no mark of it, but
 * what may follow them differs: a list that begins with 2 ends a quotation, and no other paragraph.
 */
function inParagraph(text: string, { type, start, end }: Token, open: readonly Token[]): Place | undefined {
  const limit = SHARE_BEFORE * text.length;
  if (open.at(-1)?.type !== 'paragraph' || !open.every((token) => AROUND_PARAGRAPHS.has(token.type))) return undefined;
  if (type === 'lineEnding') {
    if (end.offset > limit || !isProse(text, end.offset)) return undefined;
    const marks = '> '.repeat(open.filter((token) => token.type === 'blockQuote').length);
    return { at: end.offset, head: marks && `${marks}x\n` };
  }
  if (type !== 'data' || open.length > DEPTH_OF_PARAGRAPH) return undefined;
  const last = [...text.slice(start.offset, Math.min(end.offset, limit)).matchAll(NEXT_SENTENCE)].at(-1);
  return last && { at: start.offset + last.index + last[0].length, head: '' };
}

function isProse(text: string, lineStart: number): boolean {
  LINE_OF_PROSE.lastIndex = lineStart;
  return LINE_OF_PROSE.test(text);
}

/** Text that reaches beyond the cut is cut as well. */
function eventsBefore(events: Events, at: number): Events {
  return events
    .filter(([, { start }]) => start.offset < at)
    .map((event) => {
      const [step, token, context] = event;
      if (token.type !== 'data' || token.end.offset <= at) return event;
      return [step, { ...token, end: { ...token.end, offset: at } }, context];
    });
}

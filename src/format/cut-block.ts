import type { Events, Token } from './markdown-events.ts';

/** A block cut in two: its events before the offset, and the rest, which begins a block of the same kind. */
export interface CutBlock {
  readonly at: number;
  readonly events: Events;
  /** The text that must precede the rest to make it such a block: the head of a table, the items around an inner list, the quotation marker. */
  readonly head: string;
}

/** After a sentence, if the next begins with a letter: a letter cannot begin other markup. */
const NEXT_SENTENCE = /[.!?…]['"”’)]*\s+(?=\p{L})/gu;
/** A line that begins with a letter continues a paragraph in any context. */
const LINE_OF_PROSE = /(?:> ?)*\p{L}/uy;
/** A paragraph outside other blocks is only inside its content. */
const DEPTH_OF_PARAGRAPH = 2;
/** Minimum share of the text before the cut: open markup is only recognised if its end is in the text read. */
const SHARE_BEFORE = 0.75;
/** A longer head, which is parsed again with every piece, would cost more time than it saves. */
const LONGEST_HEAD_SHARE = 0.25;
const LISTS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered']);
/** Only paragraphs inside these may be cut. */
const AROUND_PARAGRAPHS: ReadonlySet<string> = new Set(['blockQuote', 'content', 'paragraph']);

/**
 * Cuts a text that is one block at the last place without open markup: before a list item, between two sentences of a paragraph, otherwise between
 * two of its lines, or before a table row. Undefined if there is none, as in code.
 * @param isLong whether enough of the text has been read to cut paragraphs as well
 * @param headLength length of the head put before the text, which must not be cut
 */
export function cutBlock(text: string, events: Events, isLong: boolean, headLength: number): CutBlock | undefined {
  let cut = { at: headLength, head: '' };
  const open: Token[] = [];
  /** For each list, the prefix of its latest item: the dash, the number. */
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

/** A place where a text may be cut; an item or a row begins there, whatever follows. */
interface Place {
  readonly at: number;
  readonly head: string;
}

/**
 * Before an item that is not the first of its list. An item of an inner list needs the items around it; only their prefixes and some text are put
 * before it, as their content has already been read.
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
 * A row is always one line; a cut before the first row of the body saves nothing. The head must reopen the blocks around the table: each of its lines
 * does so for a quotation, its first line for a list item.
 */
function beforeRow(text: string, { start }: Token, open: readonly Token[]): Place | undefined {
  const [table, body] = open.slice(-2);
  if (!body || !isOf(body, 'tableBody') || start.line === body.start.line) return undefined;
  const isBegunAgain = (token: Token) => token.type === 'blockQuote' || token.start.line === table.start.line;
  if (!open.slice(0, -1).every(isBegunAgain)) return undefined;
  return { at: lineStart(start), head: text.slice(lineStart(table.start), lineStart(body.start)) };
}

/** The events without those of the head put before the rest of a block. */
export function withoutHead(events: Events, head: string): Events {
  if (head === '') return events;
  return events.filter(([, token]) => token.end.offset > head.length);
}

/** Each character with its own offset counts as one column. */
function lineStart({ offset, column }: Token['start']): number {
  return offset - (column - 1);
}

/** Extension types are not among the parser's own. */
function isOf({ type }: { readonly type: string }, name: string): boolean {
  return type === name;
}

/**
 * Between sentences or lines: open markup is only recognised if enough text follows. Lines of a quotation do not need its mark, but affect what may
 * follow: a list that begins with 2 ends a quotation, and no other paragraph.
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

/** Text that extends beyond the cut is cut as well. */
function eventsBefore(events: Events, at: number): Events {
  return events
    .filter(([, { start }]) => start.offset < at)
    .map((event) => {
      const [step, token, context] = event;
      if (token.type !== 'data' || token.end.offset <= at) return event;
      return [step, { ...token, end: { ...token.end, offset: at } }, context];
    });
}

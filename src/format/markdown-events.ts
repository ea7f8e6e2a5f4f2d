import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { cutBlock, withoutHead } from './cut-block.ts';

export type Events = ReturnType<typeof postprocess>;
export type Token = Events[number][1];

/** Top-level blocks; once another has begun, later text cannot change them. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['content', 'atxHeading', 'setextHeading', 'table', 'blockQuote', 'listOrdered', 'listUnordered', 'htmlFlow'],
  ...['codeFenced', 'codeIndented', 'gfmFootnoteDefinition'],
]);

/** Some blocks of a text, from `start`; offsets of the events are relative to it. */
export interface MarkdownPiece {
  readonly start: number;
  readonly events: Events;
  /** The last block continues in the next piece, as if it were another one. */
  readonly isCut?: boolean;
}

/**
 * Characters parsed at a time: parse time grows faster than linearly. Own measurement: 2 MB took 300 s as one piece; for short quotations, pieces of
 * twice this length took four times as long.
 */
const PIECE_LENGTH = 1 << 12;
/**
 * A longer paragraph is cut where no markup is open; lists and tables are cut as soon as they fill a piece. Own measurement: 1 MB in one paragraph
 * took 30 s uncut, and 2 s cut; 1.6 MB of a table 21 s, and 4 s.
 */
const LONGEST_BLOCK = 1 << 13;
const LINE_END = /\r\n|\r|\n/;

/** The targets of references, anywhere in the text. */
interface Definitions {
  readonly links: string[];
  readonly footnotes: string[];
}

/** YAML or TOML at the beginning, with an optional byte order mark before it. */
const FRONT_MATTER = /^\ufeff?(?:(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(?:[^\r\n]*(?:\r\n|\r|\n))*?\1[ \t]*(?=[\r\n]|$))?/;

/** The events of the parser for a text, piece by piece. A byte order mark and front matter are skipped. */
export function* markdownEvents(
  text: string,
  pieceLength = PIECE_LENGTH,
  longestBlock = LONGEST_BLOCK,
): Generator<MarkdownPiece> {
  const lengths = { pieceLength, longestBlock };
  const definitions: Definitions = { links: [], footnotes: [] };
  if (text.length > pieceLength && text.includes(']:')) exhaust(parsePieces(text, lengths, definitions));
  yield* parsePieces(text, lengths, definitions);
}

/** A reference may precede its definition, so definitions are collected from all pieces first. */
function exhaust(pieces: Generator): void {
  while (!pieces.next().done);
}

interface Lengths {
  readonly pieceLength: number;
  readonly longestBlock: number;
}

function* parsePieces(
  text: string,
  { pieceLength, longestBlock }: Lengths,
  definitions: Definitions,
): Generator<MarkdownPiece> {
  let length = pieceLength;
  let head = '';
  for (let start = FRONT_MATTER.exec(text)?.[0].length ?? 0; start < text.length; ) {
    const end = pieceEnd(text, start + length, longestBlock);
    const piece = head + text.slice(start, end);
    const pieceStart = start - head.length;
    const isCutOff = end < text.length;
    const events = parsePiece(piece, definitions, isCutOff);
    if (!isCutOff) {
      yield { start: pieceStart, events: withoutHead(events, head) };
      return;
    }
    const blockStart = lastBlockStart(piece, events);
    // A single block that fills the piece is parsed again with more of the text, unless it can be cut.
    const mayCut = blockStart === 0 && length >= Math.min(PIECE_LENGTH, longestBlock);
    const inner = mayCut ? cutBlock(piece, events, length >= longestBlock, head.length) : undefined;
    const kept = inner?.events ?? events.slice(0, firstEventFrom(events, blockStart));
    addDefinitions(piece, kept, definitions);
    const cut = inner?.at ?? blockStart;
    if (cut > 0) {
      yield { start: pieceStart, events: withoutHead(kept, head), isCut: inner !== undefined };
      start = pieceStart + cut;
      head = inner?.head ?? '';
    }
    if (!inner) length = cut > 0 ? pieceLength : 2 * length;
  }
}

/** After a line; within a line only if it is long: the last block of a piece is parsed again, or can be cut. */
function pieceEnd(text: string, offset: number, longestRest: number): number {
  const rest = text.slice(offset, offset + longestRest);
  const found = LINE_END.exec(rest);
  if (found) return lineEndBehind(text, offset + found.index);
  return rest.length < longestRest ? text.length : offset;
}

function lineEndBehind(text: string, lineEnd: number): number {
  return lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** Definitions in the last block of a truncated piece are ignored, as they may turn out to be something else. */
function parsePiece(piece: string, { links, footnotes }: Definitions, isCutOff: boolean): Events {
  const context = parse({ extensions: [gfm()] });
  if (isCutOff) Object.assign(context, { defined: [...links], gfmFootnotes: [...footnotes] });
  else Object.assign(context, { defined: links, gfmFootnotes: footnotes });
  const events = context.document().write(preprocess()(piece, undefined, true));
  Object.assign(context, { defined: links, gfmFootnotes: footnotes });
  return postprocess(events);
}

function addDefinitions(piece: string, events: Events, { links, footnotes }: Definitions): void {
  for (const [step, { type, start, end }] of events) {
    const list =
      type === 'definitionLabelString' ? links : type === 'gfmFootnoteDefinitionLabelString' ? footnotes : [];
    const label = step === 'enter' ? normaliseLabel(piece.slice(start.offset, end.offset)) : '';
    if (label !== '' && !list.includes(label)) list.push(label);
  }
}

/** Normalises labels like the parser (CommonMark 0.31, 4.7). */
function normaliseLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/**
 * Offset of the line on which the last block begins: the text cut off may belong to it. To the parser, what directly follows indented code is no list
 * that begins with 2, so the code belongs to it.
 */
function lastBlockStart(piece: string, events: Events): number {
  let last = 0;
  let depth = 0;
  let code: Token | undefined;
  for (const [step, token] of events) {
    if (step === 'exit') depth--;
    else if (depth++ === 0 && BLOCKS.has(token.type)) {
      if (code === undefined || token.start.line > code.end.line + 1) last = token.start.offset;
      code = token.type === 'codeIndented' ? token : undefined;
    }
  }
  return lineStart(piece, last);
}

function firstEventFrom(events: Events, offset: number): number {
  let index = events.length;
  while (index > 0 && events[index - 1][1].start.offset >= offset) index--;
  return index;
}

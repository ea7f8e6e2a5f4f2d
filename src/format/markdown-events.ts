import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';

export type Events = ReturnType<typeof postprocess>;
export type Token = Events[number][1];

/** Blocks at the outermost level, which what follows cannot change once another has begun. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['content', 'atxHeading', 'setextHeading', 'table', 'blockQuote', 'listOrdered', 'listUnordered', 'htmlFlow'],
  ...['codeFenced', 'codeIndented', 'gfmFootnoteDefinition'],
]);

/** Some blocks of a text, which begin at `start`; offsets of the events are counted from there. */
export interface MarkdownPiece {
  readonly start: number;
  readonly events: Events;
}

/**
 * Characters that are parsed at once: the time that the parser takes grows faster than the text. Own measurement: 2 MB took
 * 300 s as one piece.
 */
const PIECE_LENGTH = 1 << 13;
const LINE_END = /\r\n|\r|\n/g;

/** What references may point to, wherever it stands. */
interface Definitions {
  readonly links: string[];
  readonly footnotes: string[];
}

/** YAML or TOML at the beginning, and a byte order mark before it. */
const FRONT_MATTER = /^\ufeff?(?:(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(?:[^\r\n]*(?:\r\n|\r|\n))*?\1[ \t]*(?=[\r\n]|$))?/;

/** The events of the parser on a text, piece by piece. A byte order mark and front matter are passed over. */
export function* markdownEvents(text: string, pieceLength = PIECE_LENGTH): Generator<MarkdownPiece> {
  const definitions: Definitions = { links: [], footnotes: [] };
  if (text.length > pieceLength && text.includes(']:')) exhaust(parsePieces(text, pieceLength, definitions));
  yield* parsePieces(text, pieceLength, definitions);
}

/** A reference may stand before its definition: definitions are gathered from all pieces first. */
function exhaust(pieces: Generator): void {
  while (!pieces.next().done);
}

function* parsePieces(text: string, pieceLength: number, definitions: Definitions): Generator<MarkdownPiece> {
  let length = pieceLength;
  for (let start = FRONT_MATTER.exec(text)?.[0].length ?? 0; start < text.length; ) {
    const end = lineEndAfter(text, start + length);
    const events = parsePiece(text.slice(start, end), definitions);
    if (end === text.length) {
      yield { start, events };
      return;
    }
    const kept = beforeLastBlock(events);
    const next = Math.max(start, lineStart(text, start + events[kept][1].start.offset));
    // One block that fills the piece: it is read again, with more of the text.
    length = next > start ? pieceLength : 2 * length;
    if (next > start) yield { start, events: events.slice(0, kept) };
    start = next;
  }
}

function lineEndAfter(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.exec(text) ? LINE_END.lastIndex : text.length;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function parsePiece(piece: string, { links, footnotes }: Definitions): Events {
  const context = parse({ extensions: [gfm()] });
  Object.assign(context, { defined: links, gfmFootnotes: footnotes });
  return postprocess(context.document().write(preprocess()(piece, undefined, true)));
}

/** Index of the first event on the line where the last block begins; the text that was cut off may belong to it. */
function beforeLastBlock(events: Events): number {
  let last = 0;
  let depth = 0;
  events.forEach(([step, token], i) => {
    if (step === 'exit') depth--;
    else if (depth++ === 0 && BLOCKS.has(token.type)) last = i;
  });
  const { line } = events[last][1].start;
  while (last > 0 && events[last - 1][0] === 'enter' && events[last - 1][1].start.line === line) last--;
  while (last > 0 && events[last - 1][1].start.line === line) last--;
  return last;
}

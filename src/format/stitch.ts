import { FILLER, maskProtected } from '../text/protected-text.ts';
import type { Span } from '../text/span.ts';

/**
 * How the file represents a piece of a segment:
 * `text` – the same letters; `reference` – letters that the file escapes (`&amp;`, `\u00e9`), replaced as a whole;
 * `break` – white space for a line break or a cue boundary, always kept; `protected` – filler for content that is not prose.
 */
type PieceKind = 'text' | 'reference' | 'break' | 'protected';

/**
 * `[start, end)` of a segment, and its position in the file. Between the pieces of a segment the file has markup:
 *
 *     file      < b > M o d < / b > a v a r   & a m p ;
 *     pieces          text          text      reference
 *     segment         M o d         a v a r   &
 */
export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly fileStart: number;
  readonly fileEnd: number;
}

export interface StitchedSegment {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Builds the segments of a file from its pieces, given in file order. */
export interface Stitcher {
  addText(fileStart: number, fileEnd: number): void;
  /** Letters that the file escapes. */
  addReference(fileStart: number, fileEnd: number, text: string): void;
  /** White space that edits keep; a line feed ends a sentence, a space does not. */
  addBreak(fileStart: number, fileEnd: number, space?: string): void;
  addProtected(fileStart: number, fileEnd: number): void;
  /** Ends the segment; a segment without letters is dropped. */
  endSegment(): void;
  /** Ends the last segment and returns all of them. */
  finish(): StitchedSegment[];
}

const LETTER = /\p{L}/u;

export function createStitcher(fileText: string): Stitcher {
  const segments: StitchedSegment[] = [];
  let pieces: Piece[] = [];
  let parts: string[] = [];
  let length = 0;

  const add = (kind: PieceKind, fileStart: number, fileEnd: number, text: string) => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (kind === 'text' && last?.kind === 'text' && last.fileEnd === fileStart)
      pieces[pieces.length - 1] = { ...last, end: length + text.length, fileEnd };
    else pieces.push({ kind, start: length, end: length + text.length, fileStart, fileEnd });
    parts.push(text);
    length += text.length;
  };
  const endSegment = () => {
    const text = maskProtected(parts.join(''));
    if (LETTER.test(text)) segments.push({ text, pieces });
    pieces = [];
    parts = [];
    length = 0;
  };
  return {
    addText: (fileStart, fileEnd) => add('text', fileStart, fileEnd, fileText.slice(fileStart, fileEnd)),
    addReference: (fileStart, fileEnd, text) => add('reference', fileStart, fileEnd, text),
    addBreak: (fileStart, fileEnd, space = ' ') => add('break', fileStart, fileEnd, space),
    addProtected: (fileStart, fileEnd) => add('protected', fileStart, fileEnd, FILLER),
    endSegment,
    finish() {
      endSegment();
      return segments;
    },
  };
}

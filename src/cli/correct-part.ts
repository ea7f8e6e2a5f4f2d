import type { Corrector } from '../corrector.ts';
import type { ProseFile } from '../format/format.ts';
import { plain } from '../format/plain.ts';
import { decodeText } from '../node/decode-text.ts';
import type { Edit } from '../suggest/edits.ts';
import type { Finding } from '../suggest/finding.ts';
import { afterEdits, correctSegments, inFile, placeCorrected, segmentsOf, type TextTask } from './correct-prose.ts';

/** A part of a file: whole lines if it has any, and whole characters if it is UTF-8. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  /** Whether the file begins with it. */
  readonly first: boolean;
}

export interface CorrectedPart {
  /** The byte order mark before the text, if there is one. */
  readonly mark: string;
  readonly text: string;
  readonly corrected: string;
  /** All findings (`check`) or the remaining ones (`fix`); offsets into `text`. */
  readonly findings: readonly Finding[];
  /** The same, in offsets into `corrected`. */
  readonly findingsAfter: readonly Finding[];
  /** The corrections; offsets into `text`. */
  readonly edits: readonly Edit[];
}

const BYTE_ORDER_MARK = '\ufeff';
const MARK_BYTES = Buffer.from(BYTE_ORDER_MARK);

/** @throws UngarbleError `file`, without a file name and with the line in this part, for bytes that are not UTF-8 text. */
export function correctPart({ bytes, first }: TextBytes, task: TextTask, corrector: Corrector): CorrectedPart {
  const hasMark = MARK_BYTES.equals(bytes.subarray(0, MARK_BYTES.length));
  const decoded = decodeText(bytes, '');
  // Later in the file it is a character of the text, which the decoder also removes.
  const text = hasMark && !first ? BYTE_ORDER_MARK + decoded : decoded;
  const mark = hasMark && first ? BYTE_ORDER_MARK : '';
  const prose = plain.read(text);
  const { findings, edits } = placeCorrected(correctSegments(segmentsOf(prose), task, corrector), task, prose);
  const corrected = prose.write(edits);
  return {
    mark,
    text,
    corrected,
    findings: inFile(findings, prose),
    findingsAfter:
      edits.length === 0 ? inFile(findings, prose) : inFile(afterEdits(findings, edits), plain.read(corrected)),
    edits: edits.map((edit) => inText(edit, prose)),
  };
}

/** Converts an edit of the prose to an edit of the text, in which the words may be on two lines. */
function inText(edit: Edit, { text, toFileSpans, write }: ProseFile): Edit {
  const spans = toFileSpans(edit.segment, edit.start, edit.end);
  const [{ start }, { end }] = [spans[0], spans[spans.length - 1]];
  const original = text.slice(start, end);
  if (original === edit.original) return { ...edit, segment: 0, start, end };
  const written = write([edit]);
  return { segment: 0, start, end, original, text: written.slice(start, end + written.length - text.length) };
}

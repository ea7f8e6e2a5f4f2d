import type { Edit } from '../suggest/edits.ts';
import type { Span } from '../text/span.ts';

/** Name of a file format, as for `--input-format`. */
export type FormatName =
  | 'plain'
  | 'markdown'
  | 'html'
  | 'srt'
  | 'vtt'
  | 'ttml'
  | 'ass'
  | 'csv'
  | 'tsv'
  | 'json'
  | 'docx'
  | 'whisper'
  | 'deepgram'
  | 'assemblyai'
  | 'aws-transcribe'
  | 'google-speech'
  | 'speechmatics';

/** The prose of one file, and the way to write edits back. */
export interface ProseFile<Content = string> {
  /**
   * The prose as one document in segments, for `corrector.check(segments)`. A segment may be assembled
   * from many parts of the file; protected content inside it is replaced by U+FFFC.
   */
  readonly segments: readonly string[];
  /** The text that file spans refer to: the given text; for a binary format (DOCX), its prose, one paragraph per line. */
  readonly text: string;
  /** The words of a transcript with the recogniser's confidence, in text order. */
  readonly words?: readonly HeardWord[];
  /**
   * Maps `[start, end)` of a segment to spans of `text`, one for each contiguous part, in order.
   * Empty if the range touches protected text: findings there must not be reported. Offsets are UTF-16 code units.
   */
  toFileSpans(segment: number, start: number, end: number): Span[];
  /**
   * Writes edits (in segment offsets, disjoint, in any order) back to the file; everything else stays the same, byte for byte.
   * Markup, line breaks and cue boundaries inside an edit are kept. An edit that touches protected text is dropped.
   */
  write(edits: readonly Edit[]): Content;
}

/** A word of a transcript as a span of its segment. */
export interface HeardWord extends Span {
  readonly segment: number;
  /** 0..1, as given by the recogniser. */
  readonly confidence: number;
}

export interface ReadOptions {
  /** File name for messages. */
  readonly file?: string;
  /** CSV and TSV: columns of prose, by header or by number from 1. By default, every column whose cells are text. */
  readonly columns?: readonly string[];
  /** JSON: paths of prose, such as `items[*].text` or `$.title`. By default, every string that looks like prose. */
  readonly paths?: readonly string[];
}

/** A text format; `read` takes the decoded file without its byte order mark. */
export interface TextFormat {
  readonly content: 'text';
  readonly name: FormatName;
  /** @throws UngarbleError `file` if the text is not well-formed; `option` if the options do not match it. */
  read(text: string, options?: ReadOptions): ProseFile;
}

/** A binary format. */
export interface ByteFormat {
  readonly content: 'bytes';
  readonly name: FormatName;
  /** @throws UngarbleError `file` if the bytes are not a file of this format. */
  read(bytes: Uint8Array, options?: ReadOptions): ProseFile<Uint8Array>;
}

export type Format = TextFormat | ByteFormat;
/** The format type for a format name. */
export type FormatNamed<Name extends FormatName> = Name extends 'docx' ? ByteFormat : TextFormat;

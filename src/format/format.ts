import type { Edit } from '../suggest/edits.ts';
import type { Span } from '../text/span.ts';

/** A kind of file, as `--input-format` names it. */
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
  | 'google-speech';

/** The prose of one file, and the way back into it. */
export interface ProseFile<Content = string> {
  /**
   * Prose to be checked, as one document in segments: what `corrector.check(segments)` takes. A segment may be stitched
   * together from many stretches of the file; what must not be touched inside it stands as U+FFFC.
   */
  readonly segments: readonly string[];
  /** What file spans point into: the text as given; for a format that is no text (DOCX), its prose, a paragraph a line. */
  readonly text: string;
  /** Words of a transcript with the recogniser's confidence, in the order of the text. */
  readonly words?: readonly HeardWord[];
  /**
   * Where `[start, end)` of a segment stands in `text`: one span for each unbroken stretch, in order.
   * Empty when the range touches protected text: what was found there is not to be reported.
   */
  toFileSpans(segment: number, start: number, end: number): Span[];
  /**
   * The file with edits (in segment offsets, disjoint, in any order) written back, and byte for byte the same outside them.
   * Markup, line breaks and cue boundaries inside an edit are kept. An edit that touches protected text is left out.
   */
  write(edits: readonly Edit[]): Content;
}

/** A word of a transcript as a span of its segment. */
export interface HeardWord extends Span {
  readonly segment: number;
  /** 0..1, as the recogniser gave it. */
  readonly confidence: number;
}

export interface ReadOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** CSV and TSV: columns of prose, by header or by number from 1. Without it, every column whose cells are text. */
  readonly columns?: readonly string[];
  /** JSON: where prose stands, such as `items[*].text` or `$.title`. Without it, every string that reads as prose. */
  readonly paths?: readonly string[];
}

/** A format that is text; `read` takes the decoded file without its byte order mark. */
export interface TextFormat {
  readonly content: 'text';
  readonly name: FormatName;
  /** @throws UngarbleError `file` when the text is not well-formed; `option` for options that do not fit it. */
  read(text: string, options?: ReadOptions): ProseFile;
}

/** A format that is a container of bytes. */
export interface ByteFormat {
  readonly content: 'bytes';
  readonly name: FormatName;
  /** @throws UngarbleError `file` when the bytes are not a file of this format. */
  read(bytes: Uint8Array, options?: ReadOptions): ProseFile<Uint8Array>;
}

export type Format = TextFormat | ByteFormat;
/** What a format is by its name. */
export type FormatNamed<Name extends FormatName> = Name extends 'docx' ? ByteFormat : TextFormat;

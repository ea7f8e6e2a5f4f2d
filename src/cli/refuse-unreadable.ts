import { refuseFile } from '../format/refuse.ts';

const SAVE_AS_DOCX = 'save it as .docx, for instance with soffice --convert-to docx';

interface Unreadable {
  /** Bytes as characters, at this offset. */
  readonly mark: string;
  readonly at: number;
  readonly message: string;
}

/** Kinds of files that would be taken for text without prose, or for a broken file. */
const UNREADABLE: readonly Unreadable[] = [
  { at: 0, mark: '{\\rtf', message: `the file is RTF: ${SAVE_AS_DOCX}` },
  { at: 30, mark: 'mimetypeapplication/vnd.oasis', message: `the file is an OpenDocument: ${SAVE_AS_DOCX}` },
  {
    at: 0,
    mark: '\xd0\xcf\x11\xe0',
    message: `the file is of an old version of Office, or has a password: ${SAVE_AS_DOCX}`,
  },
  { at: 0, mark: '\x1f\x8b', message: 'the file is packed by gzip: unpack it first, for instance with zcat' },
];
const JSON_LINES = /\.(?:jsonl|ndjson)$/i;

/** @throws UngarbleError `file` with advice, for a file that cannot be read in any format */
export function refuseUnreadable(beginning: Buffer, name: string): void {
  const characters = beginning.toString('latin1');
  const found = UNREADABLE.find(({ mark, at }) => characters.startsWith(mark, at));
  if (found) refuseFile(found.message, name);
  if (JSON_LINES.test(name)) refuseJsonLines(name);
}

export function refuseJsonLines(name: string): never {
  refuseFile('the file has JSON lines: use check or fix with --jsonl and --field NAME', name);
}

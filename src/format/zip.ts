import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { refuseFile } from './refuse.ts';

/**
 * A ZIP archive (APPNOTE 6.3) whose entries can be replaced while all others are kept byte for byte:
 *
 *     local header, name, extra, data, [descriptor]     once for each entry, from `localStart` to `localEnd`
 *     central header, name, extra, comment              once for each entry, from `centralStart` to `centralEnd`
 *     end of central directory, comment
 */
export interface Zip {
  readonly names: readonly string[];
  /** @throws UngarbleError `file` if the entry is damaged or not compressed with Deflate. */
  read(name: string): Uint8Array;
  /** The archive with the contents of some entries replaced. */
  replace(contents: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localStart: number;
  readonly centralStart: number;
  readonly centralEnd: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER_SIZE = 30;
const CENTRAL_HEADER_SIZE = 46;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** In bytes: larger parts are refused, because such an archive is meant to exhaust memory. */
const MAXIMUM_SIZE = 1 << 29;

/** @throws UngarbleError `file` if the bytes are not an archive, or use features that no document needs (ZIP64). */
export function openZip(bytes: Uint8Array, file: string | undefined): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view, file);
  const entries = entriesOf(bytes, view, end, file);
  return {
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = entries.find((candidate) => candidate.name === name);
      return entry ? contentOf(bytes, view, entry, file) : refuseFile(`the archive has no ${name}`, file);
    },
    replace: (contents) =>
      contents.size === 0 ? new Uint8Array(bytes) : rewrite(bytes, view, { end, entries, contents }),
  };
}

function damaged(file: string | undefined): never {
  return refuseFile('the archive is damaged', file);
}

function endOfDirectory(view: DataView, file: string | undefined): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (
      view.getUint32(at, true) === END_OF_DIRECTORY &&
      at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return refuseFile('this is not a ZIP archive (a .docx file is one), or it is truncated', file);
}

function entriesOf(bytes: Uint8Array, view: DataView, end: number, file: string | undefined): Entry[] {
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) refuseFile('ZIP64 archives are not supported', file);
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_HEADER_SIZE > end || view.getUint32(at, true) !== CENTRAL_HEADER) damaged(file);
    const nameEnd = at + CENTRAL_HEADER_SIZE + view.getUint16(at + 28, true);
    const centralEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const localStart = view.getUint32(at + 42, true);
    if (centralEnd > end || localStart + LOCAL_HEADER_SIZE > at) damaged(file);
    if (view.getUint16(at + 8, true) & 1) refuseFile('the archive is encrypted', file);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_HEADER_SIZE, nameEnd)),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      localStart,
      centralStart: at,
      centralEnd,
    });
    at = centralEnd;
  }
  return entries;
}

function contentOf(bytes: Uint8Array, view: DataView, entry: Entry, file: string | undefined): Uint8Array {
  const { localStart, compressedSize, size, method, centralStart } = entry;
  const start = localHeaderEnd(view, localStart);
  if (view.getUint32(localStart, true) !== LOCAL_HEADER || start + compressedSize > centralStart) damaged(file);
  if (size > MAXIMUM_SIZE) refuseFile(`${entry.name} is too large`, file);
  const data = bytes.subarray(start, start + compressedSize);
  if (method === STORED) return data;
  if (method !== DEFLATED) refuseFile(`${entry.name} uses an unsupported compression method`, file);
  let content: Uint8Array | undefined;
  try {
    content = inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    damaged(file);
  }
  if (content.length !== size || crc32(content) !== view.getUint32(centralStart + 16, true)) damaged(file);
  return content;
}

function localHeaderEnd(view: DataView, start: number): number {
  return start + LOCAL_HEADER_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

interface Rewrite {
  readonly end: number;
  readonly entries: readonly Entry[];
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

function rewrite(bytes: Uint8Array, view: DataView, { end, entries, contents }: Rewrite): Uint8Array {
  const directoryStart = view.getUint32(end + 16, true);
  const inOrder = [...entries].sort((a, b) => a.localStart - b.localStart);
  const parts: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.localStart ?? directoryStart)];
  const central = new Map<Entry, Uint8Array>();
  let offset = parts[0].length;
  inOrder.forEach((entry, i) => {
    const record = copyOf(bytes, entry.centralStart, entry.centralEnd);
    const content = contents.get(entry.name);
    const local = content
      ? localEntry(bytes, view, entry, { content, record })
      : [bytes.subarray(entry.localStart, inOrder[i + 1]?.localStart ?? directoryStart)];
    new DataView(record.buffer).setUint32(42, offset, true);
    central.set(entry, record);
    parts.push(...local);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  });
  const directory = entries.map((entry) => central.get(entry) as Uint8Array);
  const tail = copyOf(bytes, end);
  const tailView = new DataView(tail.buffer);
  tailView.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  tailView.setUint32(16, offset, true);
  return joined([...parts, ...directory, tail]);
}

/** The local part of an entry with new content; its central record is updated as well. */
function localEntry(
  bytes: Uint8Array,
  view: DataView,
  { localStart }: Entry,
  { content, record }: { content: Uint8Array; record: Uint8Array },
): Uint8Array[] {
  const nameEnd = localStart + LOCAL_HEADER_SIZE + view.getUint16(localStart + 26, true);
  const header = copyOf(bytes, localStart, nameEnd);
  const data = deflateSync(content);
  const local = new DataView(header.buffer);
  local.setUint16(28, 0, true);
  // Both headers have flags, method, checksum and sizes in the same order; in the local one they are two bytes nearer the start.
  for (const [target, shift] of [
    [local, 0],
    [new DataView(record.buffer), 2],
  ] as const) {
    // Bit 3 means that the sizes follow the data; here they are in the header.
    target.setUint16(6 + shift, target.getUint16(6 + shift, true) & ~8, true);
    target.setUint16(8 + shift, DEFLATED, true);
    target.setUint32(14 + shift, crc32(content), true);
    target.setUint32(18 + shift, data.length, true);
    target.setUint32(22 + shift, content.length, true);
  }
  return [header, data];
}

/** A copy; `slice` of a Node Buffer would share its memory. */
function copyOf(bytes: Uint8Array, start: number, end?: number): Uint8Array {
  return new Uint8Array(bytes.subarray(start, end));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

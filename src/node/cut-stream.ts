/** In bytes. Set by hand: parts are larger than any article, and several fit in the memory of a small machine. */
const PART_BYTES = {
  /** Once this much has been read, the stream is cut at the last suitable place. */
  wanted: 256 * 1024,
  /** Once this much has been read, text without line endings is cut at a space. */
  longest: 1024 * 1024,
} as const;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Batches of whole lines; a line longer than `wanted` bytes is kept whole. Concatenated, the batches equal the stream. */
export async function* cutAtLines(
  source: AsyncIterable<Uint8Array>,
  wanted: number = PART_BYTES.wanted,
): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const bytes of source) {
    const chunk = asBuffer(bytes);
    const cut = size + chunk.length < wanted ? 0 : chunk.lastIndexOf(LINE_FEED) + 1;
    waiting.push(cut > 0 ? chunk.subarray(0, cut) : chunk);
    size += chunk.length;
    if (cut === 0) continue;
    yield Buffer.concat(waiting);
    waiting = [chunk.subarray(cut)];
    size = chunk.length - cut;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/**
 * Parts of a text that can be processed separately: cut after a blank line, else after a line, else after a space, else between
 * characters. No part is longer than `longest` bytes, unless a chunk of the stream is. Concatenated, the parts equal the stream.
 */
export async function* cutAtParagraphs(
  source: AsyncIterable<Uint8Array>,
  { wanted, longest }: { readonly wanted: number; readonly longest: number } = PART_BYTES,
): AsyncGenerator<Buffer> {
  let waiting: Buffer = Buffer.alloc(0);
  for await (const bytes of source) {
    waiting = waiting.length > 0 ? Buffer.concat([waiting, bytes]) : asBuffer(bytes);
    while (waiting.length >= wanted) {
      const head = waiting.subarray(0, longest);
      const cut =
        afterBlankLine(head) || head.lastIndexOf(LINE_FEED) + 1 || (head.length === longest ? forcedCut(head) : 0);
      if (cut === 0) break;
      yield waiting.subarray(0, cut);
      waiting = waiting.subarray(cut);
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** The offset after the last blank line; 0 if there is none. */
function afterBlankLine(bytes: Buffer): number {
  for (let at = bytes.lastIndexOf(LINE_FEED); at > 0; at = bytes.lastIndexOf(LINE_FEED, at - 1)) {
    const before = bytes[at - 1] === CARRIAGE_RETURN ? at - 2 : at - 1;
    if (bytes[before] === LINE_FEED) return at + 1;
  }
  return 0;
}

function forcedCut(bytes: Buffer): number {
  return bytes.lastIndexOf(SPACE) + 1 || lastCharacter(bytes) || bytes.length;
}

/** The start of the last UTF-8 sequence: continuation bytes are 10xxxxxx. */
function lastCharacter(bytes: Buffer): number {
  let at = bytes.length - 1;
  while (at > 0 && (bytes[at] & 0xc0) === 0x80) at -= 1;
  return at;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

import { UngarbleError } from '../errors.ts';
import {
  ALIGNMENT,
  HEADER,
  MAGIC,
  SECTION_NAMES,
  SECTIONS,
  type SectionName,
  type Sections,
  VERSION,
} from './layout.ts';

const NUMBER_BYTES = 4;
const HEADER_BYTES = aligned((HEADER.sections + 2 * SECTION_NAMES.length) * NUMBER_BYTES);

/** Puts sections into one new buffer, header and all. */
export function packSections(sections: Sections): Uint8Array<ArrayBuffer> {
  let end = HEADER_BYTES;
  const offsets = SECTION_NAMES.map((name) => {
    const offset = end;
    end += aligned(sections[name].byteLength);
    return offset;
  });
  const bytes = new Uint8Array(end);
  const numbers = new Uint32Array(bytes.buffer);
  numbers.set(MAGIC, HEADER.magic);
  numbers[HEADER.version] = VERSION;
  numbers[HEADER.length] = end;
  numbers[HEADER.sectionCount] = SECTION_NAMES.length;
  SECTION_NAMES.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offsets[i]);
    numbers[HEADER.sections + 2 * i] = offsets[i];
    numbers[HEADER.sections + 2 * i + 1] = byteLength;
  });
  numbers[HEADER.checksum] = checksumOf(numbers);
  return bytes;
}

/**
 * The sections of a compiled lexicon, as views of its buffer; a copy of it where it does not begin at a multiple of eight bytes.
 * @throws UngarbleError `lexicon` for whatever is not a whole, unaltered lexicon of this version.
 */
export function openSections(bytes: Uint8Array): Sections {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(buffer, byteOffset, Math.floor(byteLength / NUMBER_BYTES));
  const fault = faultOf(numbers, byteLength);
  if (fault) throw new UngarbleError('lexicon', [{ message: fault }]);
  const views = SECTION_NAMES.map((name, i) => {
    const View: ViewConstructor = SECTIONS[name];
    const [offset, length] = numbers.subarray(HEADER.sections + 2 * i);
    return [name, new View(buffer, byteOffset + offset, length / View.BYTES_PER_ELEMENT)] as const;
  });
  return Object.fromEntries(views) as unknown as Sections;
}

interface ViewConstructor {
  new (buffer: ArrayBufferLike, offset: number, length: number): Sections[SectionName];
  readonly BYTES_PER_ELEMENT: number;
}

/** What is wrong with the bytes, and what to do; undefined where nothing is. */
function faultOf(numbers: Uint32Array, byteLength: number): string | undefined {
  if (MAGIC.some((number, i) => numbers[HEADER.magic + i] !== number)) return 'this is not a compiled lexicon';
  if (numbers[HEADER.version] !== VERSION) {
    return `the lexicon was compiled by another version of ungarble (${numbers[HEADER.version]}, not ${VERSION}): compile it again`;
  }
  if (byteLength < HEADER_BYTES || numbers[HEADER.length] > byteLength) {
    return 'the compiled lexicon is cut off: copy it again, or compile it again';
  }
  if (numbers[HEADER.length] !== byteLength || numbers[HEADER.checksum] !== checksumOf(numbers)) {
    return 'the compiled lexicon is damaged, its checksum is wrong: copy it again, or compile it again';
  }
  return undefined;
}

const CHECKSUM_SEED = 0x2545f491;
/** Odd, so that every step can be undone: no two buffers that differ in one number have the same sum. */
const CHECKSUM_FACTOR = 0x9e3779b1;
const FIRST_PAIR = 4;

/** Sums numbers at even and at odd places apart, which a processor does at once, and leaves out the checksum itself. */
function checksumOf(numbers: Uint32Array): number {
  let even = CHECKSUM_SEED;
  let odd = CHECKSUM_SEED;
  for (let i = 0; i < FIRST_PAIR; i++) if (i !== HEADER.checksum) even = checksumStep(even, numbers[i]);
  for (let i = FIRST_PAIR; i < numbers.length; i += 2) {
    even = checksumStep(even, numbers[i]);
    odd = checksumStep(odd, numbers[i + 1]);
  }
  return checksumStep(even, odd) >>> 0;
}

function checksumStep(sum: number, number: number): number {
  const product = Math.imul(sum ^ number, CHECKSUM_FACTOR);
  return product ^ (product >>> 15);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

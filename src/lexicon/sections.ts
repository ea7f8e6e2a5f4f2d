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

/** Packs sections and the header into a new buffer. */
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
 * The sections of a compiled lexicon, as views of its buffer, or of a copy if the buffer is not aligned to eight bytes.
 * @param sum the checksum of the bytes, if already known
 * @throws UngarbleError `lexicon` for anything but an intact lexicon of this version.
 */
export function openSections(bytes: Uint8Array, sum?: number): Sections {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(buffer, byteOffset, Math.floor(byteLength / NUMBER_BYTES));
  const fault = faultOf(numbers, byteLength, sum);
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

/** Describes what is wrong with the bytes and what to do; undefined if they are valid. */
function faultOf(numbers: Uint32Array, byteLength: number, sum?: number): string | undefined {
  if (MAGIC.some((number, i) => numbers[HEADER.magic + i] !== number))
    return 'not a compiled lexicon, as written by saveLexicon, encodeLexicon or ungarble compile';
  if (numbers[HEADER.version] !== VERSION) {
    return `the lexicon was compiled by another version of ungarble (format ${numbers[HEADER.version]}, expected ${VERSION}): compile it again`;
  }
  if (byteLength < HEADER_BYTES || numbers[HEADER.length] > byteLength) {
    return 'the compiled lexicon is truncated: copy or compile it again';
  }
  if (numbers[HEADER.length] !== byteLength || numbers[HEADER.checksum] !== (sum ?? checksumOf(numbers))) {
    return 'the compiled lexicon is damaged (wrong checksum): copy or compile it again';
  }
  return undefined;
}

const CHECKSUM_SEED = 0x2545f491;
/** Odd, so that every step is invertible: buffers that differ in only one number have different checksums. */
const CHECKSUM_FACTOR = 0x9e3779b1;
const FIRST_PAIR = 4;

/** Numbers summed per call: V8 optimises a function that is called often sooner than one with a long loop. */
const NUMBERS_AT_ONCE = 1 << 13;

/** Computes the checksum of a lexicon incrementally. */
export interface Checksum {
  /**
   * @param numbers the next numbers: an even count of them, and the whole header in the first call. Signed, because V8 stores large unsigned numbers on
   *   the heap
   */
  add(numbers: Int32Array): void;
  sum(): number;
}

/** Sums numbers at even and odd indexes separately, which a processor does in parallel. The stored checksum itself is skipped. */
export function createChecksum(): Checksum {
  const sums = new Int32Array([CHECKSUM_SEED, CHECKSUM_SEED]);
  let begun = false;
  return {
    add(numbers) {
      if (!begun)
        for (let i = 0; i < FIRST_PAIR; i++) if (i !== HEADER.checksum) sums[0] = checksumStep(sums[0], numbers[i]);
      for (let from = begun ? 0 : FIRST_PAIR; from < numbers.length; from += NUMBERS_AT_ONCE)
        addPairs(sums, numbers, from, Math.min(numbers.length, from + NUMBERS_AT_ONCE));
      begun = true;
    },
    sum: () => checksumStep(sums[0], sums[1]) >>> 0,
  };
}

function addPairs(sums: Int32Array, numbers: Int32Array, from: number, to: number): void {
  let even = sums[0];
  let odd = sums[1];
  for (let i = from; i < to; i += 2) {
    even = checksumStep(even, numbers[i]);
    odd = checksumStep(odd, numbers[i + 1]);
  }
  sums[0] = even;
  sums[1] = odd;
}

function checksumOf(numbers: Uint32Array): number {
  const checksum = createChecksum();
  checksum.add(new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length));
  return checksum.sum();
}

/** The checksum stored in a lexicon. */
export function statedChecksum({ buffer, byteOffset }: Uint8Array): number {
  return new DataView(buffer, byteOffset).getUint32(HEADER.checksum * NUMBER_BYTES, true);
}

function checksumStep(sum: number, number: number): number {
  const product = Math.imul(sum ^ number, CHECKSUM_FACTOR);
  return product ^ (product >>> 15);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

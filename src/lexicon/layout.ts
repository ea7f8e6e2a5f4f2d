/**
 * A compiled lexicon is one buffer of little-endian numbers, whose length is a multiple of eight bytes:
 *
 *     byte  0   MAGIC            0x89 'u' 'n' 'g' 'a' 'r' 'b' 0x0a
 *           8   VERSION          of this layout and of the meaning of the sections
 *          12   checksum         of everything else
 *          16   length           of the buffer, in bytes
 *          20   section count
 *          24   offset, length   of section 0, in bytes
 *          32   offset, length   of section 1 …
 *           …   the sections, in the order of SECTIONS, each at a multiple of eight, with zeros between
 *
 * Forms (all strings by which a text may refer to an entry), entries and folded words are numbered from 0. A list of lists consists of two sections:
 * `starts`, with one more number than there are lists, and the items: list i is `items[starts[i] … starts[i + 1])`. Data that is quickly
 * recomputed, such as the concatenated words of a form, is not stored.
 */
export const SECTIONS = {
  // forms; form-store.ts draws them.
  formFlags: Uint8Array,
  formBlocks: Uint32Array,
  texts: Uint8Array,
  textLengths: Uint8Array,
  textOffsets: Uint8Array,
  wordCounts: Uint8Array,
  wordIds: Int32Array,

  // words: their UTF-8 bytes; word + 1 by hash, 0 if free; number of words of the longest form that begins with each; the forms that contain each.
  wordBytes: Uint8Array,
  wordByteStarts: Uint32Array,
  wordSlots: Uint32Array,
  longest: Uint8Array,
  postingStarts: Int32Array,
  postings: Int32Array,

  // forms of several words by hash; exact-index.ts draws them.
  exactHeads: Int32Array,
  exactNext: Int32Array,

  // neighbourhoods of words, and of the concatenated words of each form; near-strings.ts draws them.
  wordNearStarts: Uint32Array,
  wordNearMembers: Uint8Array,
  joinedNearStarts: Uint32Array,
  joinedNearMembers: Uint8Array,

  // entries; entry-records.ts draws them.
  entryKinds: Uint8Array,
  kindNames: Uint8Array,
  sourceFiles: Uint16Array,
  sourceLines: Uint32Array,
  sourceColumns: Uint16Array,
  fileNames: Uint8Array,
  detailed: Uint32Array,
  detailStarts: Uint32Array,
  details: Uint8Array,
  titled: Uint32Array,
  phraseForms: Uint32Array,
  properNameForms: Uint32Array,
  rules: Uint8Array,
} as const;

export type SectionName = keyof typeof SECTIONS;
/** All sections of a lexicon, as views of its buffer, which may be shared memory. */
export type Sections = { readonly [Name in SectionName]: ViewOf<InstanceType<(typeof SECTIONS)[Name]>> };
type ViewOf<View> = View extends Uint8Array
  ? Uint8Array
  : View extends Uint16Array
    ? Uint16Array
    : View extends Uint32Array
      ? Uint32Array
      : Int32Array;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** Must be incremented with every change to the layout, FORM_KINDS, folding, keys, hashes or derived forms. */
export const VERSION = 1;
/** The bytes of MAGIC as two little-endian numbers. */
export const MAGIC = [0x676e7589, 0x0a627261] as const;

/** Indexes into the header, which consists of numbers of four bytes. */
export const HEADER = { magic: 0, version: 2, checksum: 3, length: 4, sectionCount: 5, sections: 6 } as const;
export const ALIGNMENT = 8;

/**
 * A compiled lexicon is one buffer of little-endian numbers, whose length is a multiple of eight bytes:
 *
 *     byte  0   MAGIC            0x89 'u' 'n' 'g' 'a' 'r' 'b' 0x0a
 *           8   VERSION          of this layout, and of what the sections mean
 *          12   checksum         of all the rest
 *          16   length           of the buffer, in bytes
 *          20   section count
 *          24   offset, length   of section 0, in bytes
 *          32   offset, length   of section 1 …
 *           …   the sections, in the order of SECTIONS, each at a multiple of eight, with zeros between
 *
 * Forms (every string that an entry may be met as), entries and folded words are numbered from 0. A list of lists is two sections: `starts`,
 * one longer than there are lists, and the items: list i is `items[starts[i] … starts[i + 1])`. What is made again in a moment, such as
 * the words of a form written together, is not stored.
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

  // words: their UTF-8; word + 1 by hash, 0 where the place is free; how many words the longest form has that they begin; their forms.
  wordBytes: Uint8Array,
  wordByteStarts: Uint32Array,
  wordSlots: Uint32Array,
  longest: Uint8Array,
  postingStarts: Int32Array,
  postings: Int32Array,

  // forms of several words by hash; exact-index.ts draws them.
  exactHeads: Int32Array,
  exactNext: Int32Array,

  // neighbourhoods of words, and of the words of a form written together; near-strings.ts draws them.
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
  rules: Uint8Array,
} as const;

export type SectionName = keyof typeof SECTIONS;
/** Every section of a lexicon as a view of its buffer, which may be a shared one. */
export type Sections = { readonly [Name in SectionName]: ViewOf<InstanceType<(typeof SECTIONS)[Name]>> };
type ViewOf<View> = View extends Uint8Array
  ? Uint8Array
  : View extends Uint16Array
    ? Uint16Array
    : View extends Uint32Array
      ? Uint32Array
      : Int32Array;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

/** To be raised with every change of the layout, of FORM_KINDS, of folding, of keys and hashes, and of the forms that are derived. */
export const VERSION = 1;
/** Two numbers as a little-endian machine reads them. */
export const MAGIC = [0x676e7589, 0x0a627261] as const;

/** Places in the header, counted in numbers of four bytes. */
export const HEADER = { magic: 0, version: 2, checksum: 3, length: 4, sectionCount: 5, sections: 6 } as const;
export const ALIGNMENT = 8;

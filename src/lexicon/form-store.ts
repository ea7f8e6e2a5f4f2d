import type { Entry } from '../dictionary/dictionary.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { FORM_KINDS, type Form, type FormKind, formsOf } from './forms.ts';
import type { Sections } from './layout.ts';
import { createPostings } from './postings.ts';
import {
  type ByteBuilder,
  byteLength,
  createByteBuilder,
  readBytes,
  type StringTable,
  stringAt,
} from './string-table.ts';
import { createWordNumbering, createWordSlots, type WordNumbers } from './word-numbers.ts';

/**
 * All forms and their words:
 *
 *     form f     flags[f]                             wordIds[wordStarts[f] … wordStarts[f + 1])
 *     word w     words.bytes[words.starts[w] …        postings[postingStarts[w] … postingStarts[w + 1]) = forms that contain it
 *
 * In the compiled lexicon each form has one byte of flags, and the forms of an entry are consecutive:
 *
 *     formFlags    bits 0–3 index into FORM_KINDS   FUZZY   FIRST form of its entry   OWN_TEXT
 *     texts        the concatenated texts of the forms with OWN_TEXT; the text of any other form is a part of the first text of its entry
 *     textLengths  in bytes; LONG_TEXT: the length is in the four bytes before the text
 *     textOffsets  the offset of such a part in the first text of its entry
 *     wordCounts   the number of words of each form, at most MOST_WORDS; further words are dropped
 *     formBlocks   for every 32 forms: the number of entries that begin before them, and the number of bytes of `texts` before theirs
 */
export interface FormStore {
  readonly formCount: number;
  /** See `kindOf` and `isFuzzy`. */
  readonly flags: Uint8Array;
  readonly wordStarts: Int32Array;
  readonly wordIds: Int32Array;
  readonly words: StringTable;
  readonly wordNumbers: WordNumbers;
  readonly postingStarts: Int32Array;
  readonly postings: Int32Array;
  readonly sections: FormSections;
}

export type FormSections = Pick<
  Sections,
  | 'formFlags'
  | 'formBlocks'
  | 'texts'
  | 'textLengths'
  | 'textOffsets'
  | 'wordCounts'
  | 'wordIds'
  | 'wordBytes'
  | 'wordByteStarts'
  | 'wordSlots'
  | 'postingStarts'
  | 'postings'
>;

const KIND_BITS = 15;
const FUZZY = 16;
const FIRST = 32;
const OWN_TEXT = 64;
const BLOCK = 32;
const MOST_WORDS = 255;
const LONG_TEXT = 255;
const LONG_TEXT_BYTES = 4;
const NEVER_FUZZY = new Set(['garble', 'native']);

export function buildForms(entries: readonly Entry[]): FormSections {
  const words = createWordNumbering();
  const wordCounts: number[] = [];
  const texts = createByteBuilder(entries.length * 16);
  const formBlocks: number[] = [];
  const formFlags: number[] = [];
  const textLengths: number[] = [];
  const textOffsets: number[] = [];
  entries.forEach((entry, number) => {
    const forms = formsOf(entry);
    forms.forEach((form, i) => {
      if (formFlags.length % BLOCK === 0) formBlocks.push(i === 0 ? number : number + 1, texts.length);
      const offset = i === 0 ? -1 : partOffset(forms[0].text, form.text);
      formFlags.push(flagsOf(form, entry) | (i === 0 ? FIRST : 0) | (offset < 0 ? OWN_TEXT : 0));
      textOffsets.push(Math.max(0, offset));
      textLengths.push(offset < 0 ? writeText(form.text, texts) : byteLength(form.text));
      wordCounts.push(words.add(form.words.slice(0, MOST_WORDS)));
    });
  });
  const flags = new Uint8Array(formFlags);
  const counts = new Uint8Array(wordCounts);
  const { table, ids: wordIds } = words.finish();
  const kinds = flags.map((flag) => flag & KIND_BITS);
  return {
    formFlags: flags,
    formBlocks: new Uint32Array(formBlocks),
    texts: texts.bytes(),
    textLengths: new Uint8Array(textLengths),
    textOffsets: new Uint8Array(textOffsets),
    wordCounts: counts,
    wordIds,
    wordBytes: table.bytes,
    wordByteStarts: table.starts,
    wordSlots: createWordSlots(table),
    ...createPostings(startsOf(counts), wordIds, kinds, table.count),
  };
}

function flagsOf({ kind }: Form, { match }: Entry): number {
  return FORM_KINDS.indexOf(kind) | (match === 'exact' || NEVER_FUZZY.has(kind) ? 0 : FUZZY);
}

/** The start of each of several consecutive lists, and the end of the last. */
function startsOf(counts: Uint8Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = starts[i] + counts[i];
  return starts;
}

export function kindOf({ flags }: FormStore, form: number): FormKind {
  return FORM_KINDS[flags[form] & KIND_BITS];
}

export function wordCountOf({ wordStarts }: FormStore, form: number): number {
  return wordStarts[form + 1] - wordStarts[form];
}

export function hasWord({ wordStarts, wordIds }: FormStore, form: number, word: number): boolean {
  for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++) if (wordIds[at] === word) return true;
  return false;
}

/** The number of entries without `match: exact`, by their first form, which is the name. */
export function countSearchedEntries({ flags }: FormStore): number {
  const searched = FIRST | FUZZY;
  let count = 0;
  for (const flag of flags) if ((flag & searched) === searched) count++;
  return count;
}

/** Whether a form takes part in fuzzy search: not a garble, nor in another script, nor of an entry with `match: exact`. */
export function isFuzzy({ flags }: FormStore, form: number): boolean {
  return (flags[form] & FUZZY) !== 0;
}

/** The offset in bytes of a text within another; −1 if it is not contained, or if its length or offset does not fit in a byte. */
function partOffset(whole: string, part: string): number {
  const at = whole.indexOf(part);
  if (at < 0 || byteLength(part) >= LONG_TEXT) return -1;
  const offset = byteLength(whole.slice(0, at));
  return offset > 255 ? -1 : offset;
}

/** Appends a text and returns its value in `textLengths`. */
function writeText(text: string, texts: ByteBuilder): number {
  const length = byteLength(text);
  if (length >= LONG_TEXT) texts.append(new Uint8Array(new Uint32Array([length]).buffer), 0, LONG_TEXT_BYTES);
  texts.write(text);
  return Math.min(length, LONG_TEXT);
}

/** Opens the sections written by `buildForms`. */
export function openForms(sections: FormSections): FormStore {
  const { formFlags, wordCounts, wordIds, wordBytes, wordByteStarts, wordSlots, postingStarts, postings } = sections;
  const words: StringTable = { count: wordByteStarts.length - 1, bytes: wordBytes, starts: wordByteStarts };
  return {
    formCount: formFlags.length,
    flags: formFlags,
    wordStarts: startsOf(wordCounts),
    wordIds,
    words,
    wordNumbers: { words, slots: wordSlots },
    postingStarts,
    postings,
    sections,
  };
}

/** The entry that a form belongs to. */
export function entryOf({ sections: { formFlags, formBlocks } }: FormStore, form: number): number {
  const block = Math.floor(form / BLOCK);
  let begun = formBlocks[2 * block];
  for (let at = block * BLOCK; at <= form; at++) if (formFlags[at] & FIRST) begun++;
  return begun - 1;
}

/** The first form of an entry. */
export function firstFormOf({ sections: { formFlags, formBlocks } }: FormStore, entry: number): number {
  const block = partitionPoint(formBlocks.length / 2, (i) => formBlocks[2 * i] <= entry) - 1;
  let form = block * BLOCK;
  for (let begun = formBlocks[2 * block]; ; form++) if (formFlags[form] & FIRST && begun++ === entry) return form;
}

/** The forms of an entry. */
export function formsOfEntry(store: FormStore, entry: number): number[] {
  const forms = [firstFormOf(store, entry)];
  for (let form = forms[0] + 1; form < store.formCount && !(store.sections.formFlags[form] & FIRST); form++)
    forms.push(form);
  return forms;
}

/** The text of a form, as in the dictionary. */
export function formText({ sections }: FormStore, form: number): string {
  const { formFlags, texts, textLengths, textOffsets } = sections;
  let first = form;
  if (!(formFlags[form] & OWN_TEXT)) while (!(formFlags[first] & FIRST)) first--;
  const start = textStart(sections, first);
  const from = first === form ? start : start + textOffsets[form];
  return readBytes(texts, from, from + (first === form ? textLength(sections, form, start) : textLengths[form]));
}

/** The offset in `texts` of a form with OWN_TEXT. */
function textStart(sections: FormSections, form: number): number {
  const { formFlags, formBlocks } = sections;
  const block = Math.floor(form / BLOCK);
  let end = formBlocks[2 * block + 1];
  for (let at = block * BLOCK; ; at++) {
    if (!(formFlags[at] & OWN_TEXT)) continue;
    const start = sections.textLengths[at] === LONG_TEXT ? end + LONG_TEXT_BYTES : end;
    if (at === form) return start;
    end = start + textLength(sections, at, start);
  }
}

function textLength({ texts, textLengths }: FormSections, form: number, start: number): number {
  if (textLengths[form] !== LONG_TEXT) return textLengths[form];
  return new DataView(texts.buffer, texts.byteOffset).getUint32(start - LONG_TEXT_BYTES, true);
}

/** The folded words of a form. */
export function wordsOf(store: FormStore, form: number): string[] {
  const words: string[] = [];
  for (let at = store.wordStarts[form]; at < store.wordStarts[form + 1]; at++)
    words.push(stringAt(store.words, store.wordIds[at]));
  return words;
}

/** The folded words of a form, concatenated. */
export function joinedWordsOf(store: FormStore, form: number): string {
  let joined = '';
  for (let at = store.wordStarts[form]; at < store.wordStarts[form + 1]; at++)
    joined += stringAt(store.words, store.wordIds[at]);
  return joined;
}

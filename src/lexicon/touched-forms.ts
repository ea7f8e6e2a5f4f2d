import { partitionPoint } from '../text/partition-point.ts';
import { type FormStore, isFuzzy, wordCountOf } from './form-store.ts';

/**
 * Forms with words near to those of a run, and their total gain: the accumulators of an inverted index (Zobel & Moffat 2006). Of a million forms, thousands are touched, scattered in memory: their gains are kept
 * in a table that fits in the cache, and a form itself is read only once it may be among the best.
 *
 *     slots[hash of form & mask …] = place + 1, 0 if free; open addressing with linear probing
 *     taken[place] = the slot
 *     forms[place]   in the order in which they were touched
 *     gains[place]   in nats
 *     units[place]   the unit of the run that last touched the form: word i is unit i, words i − 1 and i, concatenated, are unit (words of the run) + i
 */
export interface TouchedForms {
  count: number;
  /** Number of slots in use, less one; kept as small as possible. */
  mask: number;
  slots: Int32Array;
  taken: Int32Array;
  forms: Int32Array;
  gains: Float32Array;
  units: Uint8Array;
}

const FEWEST_FORMS = 1 << 10;
const SLOTS_PER_FORM = 4;

export function createTouchedForms(): TouchedForms {
  return { count: 0, mask: SLOTS_PER_FORM * FEWEST_FORMS - 1, ...columnsFor(FEWEST_FORMS) };
}

function columnsFor(most: number) {
  return {
    slots: new Int32Array(SLOTS_PER_FORM * most),
    taken: new Int32Array(most),
    forms: new Int32Array(most),
    gains: new Float32Array(most),
    units: new Uint8Array(most),
  };
}

export function clearTouched(touched: TouchedForms): void {
  freeSlots(touched);
  touched.count = 0;
  touched.mask = SLOTS_PER_FORM * FEWEST_FORMS - 1;
}

function freeSlots({ slots, taken, count }: TouchedForms): void {
  for (let place = 0; place < count; place++) slots[taken[place]] = 0;
}

/** The slot of a form in the table, or the free slot for it. */
function slotOf(slots: Int32Array, forms: Int32Array, mask: number, form: number): number {
  let slot = (Math.imul(form, 0x9e3779b1) >>> 12) & mask;
  while (slots[slot] !== 0 && forms[slots[slot] - 1] !== form) slot = (slot + 1) & mask;
  return slot;
}

/**
 * Adds `gain` nats to the first `most` forms that contain `word`, once for each `unit` of the run: the first touch counts, so near words must come
 * best first. The forms that consist of this word alone always gain the same, so of these only the first `alone` that take part in fuzzy search are
 * touched: of a million names, thousands have the surname Smith.
 * @param alone at least the number of forms that are requested of `bestTouched`
 */
export function touch(
  touched: TouchedForms,
  store: FormStore,
  word: number,
  unit: number,
  gain: number,
  most: number,
  alone: number,
): void {
  const { postingStarts, postings } = store;
  const from = postingStarts[word];
  const to = Math.min(postingStarts[word + 1], from + most);
  if (to - from <= alone || wordCountOf(store, postings[from + alone]) > 1) {
    touchBetween(touched, postings, from, to, unit, gain);
    return;
  }
  const longer = from + partitionPoint(to - from, (i) => wordCountOf(store, postings[from + i]) === 1);
  touchBetween(touched, postings, from, endOfFuzzy(store, from, longer, alone), unit, gain);
  touchBetween(touched, postings, longer, to, unit, gain);
}

/** The end of the first `wanted` of postings `[from, to)` that take part in fuzzy search. */
function endOfFuzzy(store: FormStore, from: number, to: number, wanted: number): number {
  let at = from;
  for (let found = 0; at < to && found < wanted; at++) if (isFuzzy(store, store.postings[at])) found++;
  return at;
}

/** Touches postings `[from, to)`. */
function touchBetween(
  touched: TouchedForms,
  postings: Int32Array,
  from: number,
  to: number,
  unit: number,
  gain: number,
): void {
  if (SLOTS_PER_FORM * (touched.count + to - from) > touched.mask) makeRoom(touched, touched.count + to - from);
  const { mask, slots, taken, forms, gains, units } = touched;
  let { count } = touched;
  for (let at = from; at < to; at++) {
    const form = postings[at];
    const slot = slotOf(slots, forms, mask, form);
    const place = slots[slot] - 1;
    if (place < 0) {
      taken[count] = slot;
      slots[slot] = count + 1;
      forms[count] = form;
      gains[count] = gain;
      units[count++] = unit;
    } else if (units[place] !== unit) {
      gains[place] += gain;
      units[place] = unit;
    }
  }
  touched.count = count;
}

/** Makes room for this many forms. */
function makeRoom(touched: TouchedForms, most: number): void {
  freeSlots(touched);
  touched.mask = 2 ** Math.ceil(Math.log2(SLOTS_PER_FORM * most + 1)) - 1;
  if (touched.slots.length <= touched.mask) enlarge(touched);
  const { count, mask, slots, taken, forms } = touched;
  for (let place = 0; place < count; place++) {
    taken[place] = slotOf(slots, forms, mask, forms[place]);
    slots[taken[place]] = place + 1;
  }
}

/** Enlarges the columns to fit the mask. */
function enlarge(touched: TouchedForms): void {
  const columns = columnsFor((touched.mask + 1) / SLOTS_PER_FORM);
  columns.forms.set(touched.forms);
  columns.gains.set(touched.gains);
  columns.units.set(touched.units);
  Object.assign(touched, columns);
}

/** The forms with the highest gains, less `perWord` nats for each word of difference in number from the run; best first. */
export function bestTouched(
  { count, forms, gains }: TouchedForms,
  store: FormStore,
  limit: number,
  words: number,
  perWord: number,
): number[] {
  const best: number[] = [];
  const values: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < count; place++) {
    if (gains[place] <= least) continue;
    const form = forms[place];
    const value = gains[place] - perWord * Math.abs(wordCountOf(store, form) - words);
    if (value <= least || !isFuzzy(store, form)) continue;
    let at = Math.min(best.length, limit - 1);
    for (; at > 0 && values[at - 1] < value; at--) {
      values[at] = values[at - 1];
      best[at] = best[at - 1];
    }
    values[at] = value;
    best[at] = form;
    if (best.length === limit) least = values[limit - 1];
  }
  return best;
}

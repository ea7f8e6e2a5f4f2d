import { type FormStore, isFuzzy, wordCountOf } from './form-store.ts';

/** Forms that have words near to those of a run, with what these gain together. */
export interface TouchedForms {
  clear(): void;
  /**
   * Adds `gain` nats to the first `most` forms that have `word`, once for each `unit` of the run, which is less than 16: the first touch counts,
   * so near words come best first.
   */
  touch(word: number, unit: number, gain: number, most: number): void;
  /** The forms with the highest gains, less `perWord` nats for each word more or less than the run has; best first. */
  best(limit: number, words: number, perWord: number): number[];
}

/**
 * What is known of form f stands side by side, for thousands are touched that are nowhere near each other in memory:
 *
 *     marks[2f]       search in 20 bits | unit that touched it last in 4 | how many words it has in 8; NEVER for a form that takes no part
 *     gains[2f + 1]   the same memory as floating point numbers
 */
const SEARCH_SHIFT = 12;
const UNIT_SHIFT = 8;
const WORDS = 0xff;
const NEVER = -1;
/** The search of NEVER. */
const MOST_SEARCHES = 0xfffff;

export function createTouchedForms(store: FormStore): TouchedForms {
  const { postingStarts, postings, formCount } = store;
  const marks = marksOf(store);
  const gains = new Float32Array(marks.buffer);
  const touched = new Int32Array(formCount);
  let count = 0;
  let search = 0;

  return {
    clear() {
      count = 0;
      if (++search < MOST_SEARCHES) return;
      marks.set(marksOf(store));
      search = 1;
    },
    touch(word, unit, gain, most) {
      const current = search;
      const mark = (current << SEARCH_SHIFT) | (unit << UNIT_SHIFT);
      const from = postingStarts[word];
      const to = Math.min(postingStarts[word + 1], from + most);
      for (let at = from; at < to; at++) {
        const form = postings[at];
        const place = 2 * form;
        const known = marks[place];
        if (known >>> SEARCH_SHIFT !== current) {
          if (known === NEVER) continue;
          touched[count++] = form;
          gains[place + 1] = gain;
          marks[place] = mark | (known & WORDS);
        } else if ((known | WORDS) !== (mark | WORDS)) {
          gains[place + 1] += gain;
          marks[place] = mark | (known & WORDS);
        }
      }
    },
    best(limit, words, perWord) {
      const forms: number[] = [];
      const values: number[] = [];
      let least = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < count; i++) {
        const place = 2 * touched[i];
        const value = gains[place + 1] - perWord * Math.abs((marks[place] & WORDS) - words);
        if (value <= least) continue;
        let at = Math.min(forms.length, limit - 1);
        for (; at > 0 && values[at - 1] < value; at--) {
          values[at] = values[at - 1];
          forms[at] = forms[at - 1];
        }
        values[at] = value;
        forms[at] = touched[i];
        if (forms.length === limit) least = values[limit - 1];
      }
      return forms;
    },
  };
}

/** Of forms that no search has touched. */
function marksOf(store: FormStore): Int32Array<ArrayBuffer> {
  const { formCount } = store;
  const marks = new Int32Array(2 * formCount);
  for (let form = 0; form < formCount; form++)
    marks[2 * form] = isFuzzy(store, form) ? wordCountOf(store, form) : NEVER;
  return marks;
}

import type { FormStore } from './form-store.ts';

/** Forms that have words near to those of a run, with what these gain together. */
export interface TouchedForms {
  clear(): void;
  /**
   * Adds `gain` nats to the first `most` forms that have `word`, once for each `unit` of the run: the first touch counts, so near words come
   * best first.
   */
  touch(word: number, unit: number, gain: number, most: number): void;
  /** The forms with the highest gains, less `perWord` nats for each word more or less than the run has; best first. */
  best(limit: number, words: number, perWord: number): number[];
}

export function createTouchedForms(store: FormStore): TouchedForms {
  const { formCount, fuzzy, postingStarts, postings, wordStarts } = store;
  const gains = new Float32Array(formCount);
  const stamps = new Uint32Array(formCount);
  const lastUnit = new Uint8Array(formCount);
  const touched = new Int32Array(formCount);
  let count = 0;
  let stamp = 0;

  return {
    clear() {
      count = 0;
      stamp++;
    },
    touch(word, unit, gain, most) {
      const from = postingStarts[word];
      const to = Math.min(postingStarts[word + 1], from + most);
      for (let at = from; at < to; at++) {
        const form = postings[at];
        if (stamps[form] !== stamp) {
          if (!fuzzy[form]) continue;
          stamps[form] = stamp;
          touched[count++] = form;
          gains[form] = gain;
          lastUnit[form] = unit;
        } else if (lastUnit[form] !== unit) {
          gains[form] += gain;
          lastUnit[form] = unit;
        }
      }
    },
    best(limit, words, perWord) {
      const forms: number[] = [];
      const values: number[] = [];
      for (let i = 0; i < count; i++) {
        const form = touched[i];
        const value = gains[form] - perWord * Math.abs(wordStarts[form + 1] - wordStarts[form] - words);
        if (forms.length === limit && value <= values[limit - 1]) continue;
        let at = Math.min(forms.length, limit - 1);
        for (; at > 0 && values[at - 1] < value; at--) {
          values[at] = values[at - 1];
          forms[at] = forms[at - 1];
        }
        values[at] = value;
        forms[at] = form;
      }
      return forms;
    },
  };
}

import type { FormStore } from './form-store.ts';
import { createByteBuilder, type StringTable } from './string-table.ts';

/** The forms of more than one word. */
export function formsOfSeveralWords({ formCount, wordStarts }: FormStore): Int32Array {
  const forms = new Int32Array(formCount);
  let count = 0;
  for (let form = 0; form < formCount; form++) if (wordStarts[form + 1] - wordStarts[form] > 1) forms[count++] = form;
  return forms.slice(0, count);
}

/** The words of forms written together; an empty string for a form that takes no part in fuzzy search. */
export function joinedStrings({ words, wordStarts, wordIds, fuzzy }: FormStore, forms: Int32Array): StringTable {
  const starts = new Uint32Array(forms.length + 1);
  const joined = createByteBuilder(forms.length * 16);
  forms.forEach((form, i) => {
    for (let at = wordStarts[form]; fuzzy[form] && at < wordStarts[form + 1]; at++) {
      const word = wordIds[at];
      joined.append(words.bytes, words.starts[word], words.starts[word + 1]);
    }
    starts[i + 1] = joined.length;
  });
  return { count: forms.length, bytes: joined.bytes(), starts };
}

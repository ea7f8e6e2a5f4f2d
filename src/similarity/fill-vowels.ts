/** One letter of a script that does not write short vowels. */
export interface Sound {
  readonly text: string;
  readonly vowel: boolean;
}

/**
 * Inserts a short vowel where a syllable needs one: words begin and end with at most one consonant, and at most two consonants are adjacent
 * inside a word (`mhmwd` → `mahmud`, `ahmd` → `ahmad`, `hmdan` → `hamdan`). With `clusters`, words may end in two consonants (`karl`).
 */
export function fillVowels(sounds: readonly Sound[], vowel: string, clusters = false): string {
  let written = '';
  let run = 0; // consonants since the last vowel
  let initial = true; // no vowel so far
  const heard = sounds.filter(({ text }) => text !== '');
  heard.forEach((sound, at) => {
    if (sound.vowel) {
      written += sound.text;
      run = 0;
      initial = false;
      return;
    }
    const last = at === heard.length - 1 && !clusters;
    if (run > 0 && (initial || run > 1 || last) && heard[at - 1].text !== sound.text) {
      written += vowel;
      run = 0;
      initial = false;
    }
    written += sound.text;
    run += 1;
  });
  return written;
}

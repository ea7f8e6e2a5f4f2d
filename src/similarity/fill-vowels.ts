/** One letter of a script that leaves short vowels out. */
export interface Sound {
  readonly text: string;
  readonly vowel: boolean;
}

/**
 * Puts a short vowel where a syllable needs one: words begin with one consonant and end in one, and no more than two
 * meet inside (`mhmwd` → `mahmud`, `ahmd` → `ahmad`, `hmdan` → `hamdan`).
 */
export function fillVowels(sounds: readonly Sound[], vowel: string): string {
  let written = '';
  /** Consonants written since the last vowel, and whether they begin the word. */
  let run = 0;
  let initial = true;
  const heard = sounds.filter(({ text }) => text !== '');
  heard.forEach((sound, at) => {
    if (sound.vowel) {
      written += sound.text;
      run = 0;
      initial = false;
      return;
    }
    const last = at === heard.length - 1;
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

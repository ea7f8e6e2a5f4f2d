/** Likely Latin spellings of one lower-case NFC word, likeliest first; `name` is the whole name, which may tell the language. */
export type RomaniseWord = (word: string, name: string) => readonly string[];

/** What each letter, or run of up to three letters, becomes. A longer run goes before a shorter one. */
export type LetterTable = Readonly<Record<string, string>>;

const LONGEST_RUN = 3;

/** Writes a word by a table; what the table lacks stays as it is. */
export function transcribe(word: string, table: LetterTable): string {
  let written = '';
  for (let at = 0; at < word.length; ) {
    let length = LONGEST_RUN;
    while (length > 1 && table[word.slice(at, at + length)] === undefined) length -= 1;
    const run = word.slice(at, at + length);
    written += table[run] ?? run;
    at += run.length;
  }
  return written;
}

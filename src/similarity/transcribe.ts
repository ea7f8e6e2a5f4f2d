/** The most likely Latin spellings of one lower-case NFC word, likeliest first; `name` is the whole name, which may identify the language. */
export type RomaniseWord = (word: string, name: string) => readonly string[];

/** The transcription of letters and of runs of up to three letters; longer runs take precedence. */
export type LetterTable = Readonly<Record<string, string>>;

const LONGEST_RUN = 3;

/** Transcribes a word by a table; letters that are not in the table are kept. */
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

/** Whether superscript text is the number of a footnote, such as "2" or "[3]", which is not part of the word before it. */
export function isNoteNumber(superscript: string): boolean {
  return superscript.trim() !== '' && !/\p{L}/u.test(superscript);
}

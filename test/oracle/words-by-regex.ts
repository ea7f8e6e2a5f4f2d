/** The words of a text, with their endings, by one regular expression. */
export function wordsByRegex(text: string): string[] {
  const letter = '[\\p{L}\\p{M}\\p{N}\\p{Cs}]';
  const apostrophe = "['’‘`´ʹʺʻʼʽʾʿˈˊˋ\\u00ad\\u200b\\u200c\\u200d\\u2060]";
  return text.match(new RegExp(`${letter}+(?:${apostrophe}${letter}+)*`, 'gu')) ?? [];
}

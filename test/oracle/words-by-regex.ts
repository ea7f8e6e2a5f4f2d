/** The words of a text, with their endings, by one regular expression. */
export function wordsByRegex(text: string): string[] {
  const first = '(?![⁰¹²³⁴⁵⁶⁷⁸⁹])[\\p{L}\\p{N}]';
  const letter = '(?![⁰¹²³⁴⁵⁶⁷⁸⁹])[\\p{L}\\p{M}\\p{N}]';
  const apostrophe = "['’‘`´ʹʺʻʼʽʾʿˈˊˋ\\u00ad\\u200b\\u200c\\u200d\\u2060]";
  return text.match(new RegExp(`${first}(?:${letter})*(?:${apostrophe}(?:${letter})+)*`, 'gu')) ?? [];
}

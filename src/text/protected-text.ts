import { lazyPattern } from './lazy-pattern.ts';

/** Replaces text that must be neither matched nor edited. It is not a letter, so no name extends over it. */
export const FILLER = '\ufffc';

/**
 * Addresses of any kind: another spelling leads elsewhere. Each pattern can begin only where the run before it cannot reach into, and its repetitions
 * are bounded or share no character, so that a text of any kind is read in time linear in its length.
 */
const ADDRESSES: readonly (() => RegExp)[] = [
  // URL, with its scheme or from www. on
  lazyPattern(String.raw`(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,10}://|www\.)[^\s<>"'\x60“”’()[\]{}]+`, 'giu'),
  // e-mail address
  lazyPattern(String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`, 'giu'),
  // host name and what follows it
  lazyPattern(
    String.raw`(?<![\w.-])(?:[a-z0-9-]{1,63}\.){0,7}[a-z0-9-]{2,63}\.(?:com|org|net|gov|edu|mil|int|info|io|tv|uk|eu|ir|ru|de|fr|cn|il)(?![\w-])(?:/[^\s<>"'\x60“”’()[\]{}]*)?`,
    'giu',
  ),
  // @handle, #hashtag
  lazyPattern(
    String.raw`(?<![\p{L}\p{N}_@#&/])[@#][\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:[.-][\p{L}\p{N}_]{1,64}){0,4}`,
    'gu',
  ),
  // name in a program: load_exe_hook
  lazyPattern(String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,100}(?:_{1,3}[\p{L}\p{N}]{1,100}){1,20}`, 'gu'),
  // path on Windows; path on Unix; file name with a common extension
  lazyPattern(String.raw`(?<![\p{L}\p{N}])[a-z]:\\[^\s<>"|?*]+`, 'giu'),
  lazyPattern(String.raw`(?<![\p{L}\p{N}_./~-])(?:\.{1,2}/|~/|/[\p{L}\p{N}_.@%+-]+/)[\p{L}\p{N}_.@%+/-]*`, 'giu'),
  lazyPattern(
    String.raw`(?<![\p{L}\p{N}_./-])(?:[\p{L}\p{N}_-]{1,100}/){0,20}[\p{L}\p{N}_.-]{1,100}\.(?:docx?|xlsx?|pptx?|pdf|txt|md|html?|json|ya?ml|csv|tsv|xml|srt|vtt|jpe?g|png|gif|svg|mp[34]|wav|mov|zip|gz|py|js|ts)(?![\p{L}\p{N}_-])`,
    'giu',
  ),
  // escape before a capital: \N in subtitles, \n in code
  lazyPattern(String.raw`\\[nNrt](?=\p{Lu})`, 'gu'),
];

const LABELS: readonly (() => RegExp)[] = [
  // label of a speaker or a sound: [ALI MODAVAR], [SPEAKER_00], [Speaker 1], [anything]: at the start of a line
  lazyPattern(String.raw`\[[\p{Lu}\p{N}][\p{Lu}\p{N}\p{M} _.'’&-]{0,60}\]`, 'gu'),
  lazyPattern(String.raw`\[(?:speaker|voice|guest|host|unknown)[ _]?[\p{L}\p{N}]{0,20}\]`, 'giu'),
  lazyPattern(String.raw`(?<=(?:^|\n)[ \t]{0,8})\[[^[\]\n]{1,60}\](?=:)`, 'gu'),
];
const CLOSING_PUNCTUATION = '.,;:!?…';
/** No address is without one of these: a full stop within it, or another sign. */
const MAY_MATCH = /[@#/\\_]|\.[^\s"'”’]/;

/** The text with every URL, host, mail address, `@handle`, `#hashtag`, path and `snake_case` name replaced by filler of the same length. */
export function maskAddresses(text: string): string {
  if (!MAY_MATCH.test(text)) return text;
  return ADDRESSES.reduce((masked, pattern) => masked.replace(pattern(), mask), text);
}

/** The text with every label of a speaker or a sound replaced likewise. */
export function maskLabels(text: string): string {
  if (!text.includes('[')) return text;
  return LABELS.reduce((masked, pattern) => masked.replace(pattern(), mask), text);
}

/** The same for both. */
export const maskProtected = (text: string): string => maskAddresses(maskLabels(text));

function mask(found: string): string {
  let end = found.length;
  while (end > 0 && CLOSING_PUNCTUATION.includes(found[end - 1])) end--;
  return FILLER.repeat(end) + found.slice(end);
}

import { baseForms } from '../language/base-forms.ts';
import { isWholeName } from '../lexicon/forms.ts';
import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { lazyPattern } from '../text/lazy-pattern.ts';
import { readDocument } from './document.ts';
import { findMentions, namesAmong } from './find-mentions.ts';
import { LIMITS } from './limits.ts';
import type { WordMemo } from './word.ts';

const WORDS = lazyPattern("\\p{L}[\\p{L}\\p{M}'’\\u200c]*", 'gu');
/** Chinese and Japanese have no spaces between words. */
const WITHOUT_SPACES = lazyPattern('^[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]', 'u');
/** Number of letters of a name in these scripts. Set by hand. */
const LETTERS_WITHOUT_SPACES = { least: 2, most: 10 } as const;

/** The entries named in a text that is related to a document; none without one. See `CheckOptions.related`. */
export type RelatedEntries = (text: string | undefined) => ReadonlySet<number>;

/** Remembers the last answer, as the lines of a file may share one related text. */
export function createRelatedEntries(wordOf: WordMemo, index: LexiconIndex): RelatedEntries {
  let surnames: NativeSurnames | undefined;
  let lastText = '';
  let last: ReadonlySet<number> = new Set();
  return (text = '') => {
    if (text === lastText) return last;
    surnames ??= nativeSurnames(index);
    lastText = text;
    last = findRelatedEntries(text, wordOf, surnames, index);
    return last;
  };
}

/**
 * The entries named in a text by their name, an alias or their native name, which may be inflected; persons also by the last word of a native name
 * that no other entry has.
 */
function findRelatedEntries(
  text: string,
  wordOf: WordMemo,
  surnames: NativeSurnames,
  index: LexiconIndex,
): ReadonlySet<number> {
  const entries = new Set<number>();
  const { segments } = readDocument([withListedWords(text, index)], wordOf);
  for (const segment of segments) {
    for (const { forms } of namesAmong(findMentions(segment, index)))
      if (forms.length <= LIMITS.bearers)
        for (const form of forms) if (namesEntry(form, index)) entries.add(index.formEntry(form));
    for (const { folded } of segment.words) {
      const bearer = surnames.get(folded) ?? SHARED;
      if (bearer !== SHARED && index.entry(bearer).kind === 'person') entries.add(bearer);
    }
  }
  return entries;
}

/** The entry that has a folded word as the last of a native name, or SHARED. */
type NativeSurnames = ReadonlyMap<string, number>;
const SHARED = -1;
/** Letters of the shortest one. Set by hand: shorter ones are often given names or words. */
const LEAST_SURNAME_LETTERS = 4;

function nativeSurnames(index: LexiconIndex): NativeSurnames {
  const bearers = new Map<string, number>();
  for (let form = 0; form < index.formCount; form++) {
    if (index.formKind(form) !== 'native') continue;
    const words = index.formWords(form);
    const last = words[words.length - 1];
    if (words.length === 1 || last.length < LEAST_SURNAME_LETTERS) continue;
    const entry = index.formEntry(form);
    bearers.set(last, (bearers.get(last) ?? entry) === entry ? entry : SHARED);
  }
  return bearers;
}

function namesEntry(form: number, index: LexiconIndex): boolean {
  const kind = index.formKind(form);
  return isWholeName(kind) || kind === 'native';
}

/** The text with words of the lexicon in place of their inflected forms, and with spaces around them. */
function withListedWords(text: string, index: LexiconIndex): string {
  const isListed = (word: string) => index.wordId(fold(word)) >= 0;
  return text.replace(WORDS(), (word) => {
    if (isListed(word)) return word;
    if (WITHOUT_SPACES().test(word)) return separateListed(word, isListed);
    return baseForms(word).find(isListed) ?? word;
  });
}

/** Puts spaces around the longest listed words of a text that has none. */
function separateListed(text: string, isListed: (word: string) => boolean): string {
  const { least, most } = LETTERS_WITHOUT_SPACES;
  let separated = '';
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + most);
    while (end - at >= least && !isListed(text.slice(at, end))) end--;
    const isName = end - at >= least;
    separated += isName ? ` ${text.slice(at, end)} ` : text[at];
    at = isName ? end : at + 1;
  }
  return separated;
}

import type { Language } from '../language/language.ts';
import { isMostlyLower } from '../language/mostly-lower.ts';
import { fold } from '../text/fold.ts';
import { isCapitalised, shapeOf } from '../text/shape.ts';
import type { Span } from '../text/span.ts';
import { Gap, tokenize } from '../text/tokens.ts';
import { alignWords, type WordChange, wordsOf } from './align-words.ts';

/** Two versions of one text. */
export interface TextPair {
  /** Its location for messages: a file, or a line of a file. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** A run of words that was replaced. */
export interface Correction {
  readonly before: string;
  readonly after: string;
  readonly place: string;
  /** The original words with their neighbours. */
  readonly context: string;
  /** Both with the adjacent names: "Hamed Valadi", if only "Hamed" was changed. */
  readonly wider?: { readonly before: string; readonly after: string };
}

/** Number of characters examined and shown on each side of the words. */
const CONTEXT_LENGTH = 40;

/** The corrections made between two versions of a text. */
export function correctionsOf(pair: TextPair, language: Language): Correction[] {
  const { place, before, after } = pair;
  const changes = alignWords(before, after).flatMap((change) => splitAtNameEnds(pair, change));
  return changes.map((change) => {
    const trimmed = withoutOrdinaryEdges(pair, change, language);
    const [wrong, right] = [
      before.slice(trimmed.before.start, trimmed.before.end),
      after.slice(trimmed.after.start, trimmed.after.end),
    ];
    const names = namesBeside(pair, trimmed, language);
    const around = (words: string) => names.before + words + names.after;
    const isWider = wrong !== '' && right !== '' && names.before + names.after !== '';
    return {
      place,
      before: wrong,
      after: right,
      context: contextOf(before, trimmed.before),
      ...(isWider && { wider: { before: around(wrong), after: around(right) } }),
    };
  });
}

/** Neighbouring words that were all replaced may be several names: "in Budapesht. Hovart said" has two. */
function splitAtNameEnds({ before, after }: TextPair, change: WordChange): WordChange[] {
  const [oldParts, newParts] = [namePartsOf(before, change.before), namePartsOf(after, change.after)];
  if (oldParts.length !== newParts.length) return [change];
  const parts = oldParts.map((part, i) => ({ before: part, after: newParts[i] }));
  // A passage with too little in common has equal parts as well.
  return parts.filter(
    (part) => before.slice(part.before.start, part.before.end) !== after.slice(part.after.start, part.after.end),
  );
}

/** The words of a range, divided where a name ends. */
function namePartsOf(text: string, { start, end }: Span): Span[] {
  const { count, starts, stems, gaps } = tokenize(text.slice(start, end));
  const parts: { start: number; end: number }[] = [];
  for (let i = 0; i < count; i++) {
    if (gaps[i] >= Gap.barrier) parts.push({ start: start + starts[i], end });
    parts[parts.length - 1].end = start + stems[i];
  }
  return parts;
}

/** Removes pairs of ordinary words from both ends of a change: of "explained Modavar" rewritten as "said Modabber", only the name is a correction. */
function withoutOrdinaryEdges({ before, after }: TextPair, change: WordChange, language: Language): WordChange {
  const [oldWords, newWords] = [wordsOf(before, change.before), wordsOf(after, change.after)];
  const bothOrdinary = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && [before.slice(a.start, a.end), after.slice(b.start, b.end)].every(isOrdinary);
  const isOrdinary = (word: string) => !isCapitalised(shapeOf(word)) && Number.isFinite(language.rarity(fold(word)));
  while (Math.min(oldWords.length, newWords.length) > 1 && bothOrdinary(oldWords[0], newWords[0])) {
    oldWords.shift();
    newWords.shift();
  }
  while (Math.min(oldWords.length, newWords.length) > 1 && bothOrdinary(oldWords.at(-1), newWords.at(-1))) {
    oldWords.pop();
    newWords.pop();
  }
  return { before: spanOfWords(oldWords, change.before), after: spanOfWords(newWords, change.after) };
}

const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}'’-]*\s$/u;
const NAME_AFTER = /^\s\p{Lu}[\p{L}\p{M}'’-]*/u;

/** The capitalised words on each side of a change that are equal in both texts. */
function namesBeside({ before, after }: TextPair, change: WordChange, language: Language) {
  const isName = (word: string) => !isMostlyLower(fold(word.trim()), language);
  const collect = (one: string, other: string, name: RegExp, join: (found: string, word: string) => string) => {
    let [rest, otherRest, found] = [one, other, ''];
    for (;;) {
      const word = name.exec(rest)?.[0];
      if (word === undefined || word !== name.exec(otherRest)?.[0] || !isName(word)) return found;
      found = join(found, word);
      [rest, otherRest] = [rest, otherRest].map((text) => text.replace(name, ''));
    }
  };
  const leftOf = (text: string, { start }: Span) => text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const rightOf = (text: string, { end }: Span) => text.slice(end, end + CONTEXT_LENGTH);
  return {
    before: collect(
      leftOf(before, change.before),
      leftOf(after, change.after),
      NAME_BEFORE,
      (found, word) => word + found,
    ),
    after: collect(
      rightOf(before, change.before),
      rightOf(after, change.after),
      NAME_AFTER,
      (found, word) => found + word,
    ),
  };
}

function spanOfWords(words: readonly Span[], empty: Span): Span {
  return words.length === 0 ? empty : { start: words[0].start, end: words[words.length - 1].end };
}

function contextOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  const shown = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}

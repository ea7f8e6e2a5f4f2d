import type { Lexicon } from '../lexicon/lexicon.ts';
import { continues, type Segment, type TokenRun } from './document.ts';
import type { Word } from './word.ts';

/** A run that is a listed phrase but for one word. */
export interface PhraseMatch {
  readonly run: TokenRun;
  readonly form: number;
  /** Words of the phrase, function words left out, that stand in their places. */
  readonly contentWords: number;
  /** The word that stands there, and the one that the phrase has in its place. */
  readonly seen: string;
  readonly meant: string;
  /** Token of the odd word. */
  readonly at: number;
  /** The odd word is the first or the last: it may belong to what stands before or after. */
  readonly atEdge: boolean;
}

export type FindPhrases = (segment: Segment) => PhraseMatch[];

/** A place of a phrase where one of its words stands. */
interface Anchor {
  readonly form: number;
  readonly position: number;
}

const NONE: readonly Anchor[] = [];
const SHORTEST_PHRASE = 3;
/** So many words of each phrase are looked for; with two, one of them is right when one word is off. */
const ANCHORS = 2;

/**
 * Finds runs that differ in one word from a form of an entry of kind `phrase`.
 * Every phrase hangs on its two rarest words: a run with one word off has at least one of them in its place.
 */
export function createPhraseFinder({ index }: Lexicon, rarity: (word: string) => number): FindPhrases {
  const anchors = new Map<string, Anchor[]>();
  for (const form of index.phraseForms) {
    const words = index.formWords(form);
    if (words.length < SHORTEST_PHRASE) continue;
    const rarest = words
      .map((word, position) => ({ word, position }))
      .sort((a, b) => rarity(b.word) - rarity(a.word))
      .slice(0, ANCHORS);
    for (const { word, position } of rarest) {
      const places = anchors.get(word);
      if (places) places.push({ form, position });
      else anchors.set(word, [{ form, position }]);
    }
  }
  return (segment) => {
    if (anchors.size === 0) return [];
    const found: PhraseMatch[] = [];
    segment.words.forEach(({ folded }, at) => {
      for (const { form, position } of anchors.get(folded) ?? NONE) {
        const match = alignPhrase(segment, at - position, form, index.formWords(form));
        if (match && !found.some((other) => other.form === form && other.run.from === match.run.from))
          found.push(match);
      }
    });
    return found;
  };
}

function alignPhrase(segment: Segment, from: number, form: number, phrase: readonly string[]): PhraseMatch | undefined {
  const to = from + phrase.length;
  if (from < 0 || to > segment.words.length) return undefined;
  let off: Word | undefined;
  let place = -1;
  let contentWords = 0;
  for (let i = 0; i < phrase.length; i++) {
    if (i > 0 && !continues(segment, from + i)) return undefined;
    const word = segment.words[from + i];
    if (word.folded === phrase[i]) {
      if (!word.isFunctionWord) contentWords++;
    } else if (off) return undefined;
    else {
      off = word;
      place = i;
    }
  }
  if (!off) return undefined;
  const atEdge = place === 0 || place === phrase.length - 1;
  return {
    run: { segment, from, to },
    form,
    contentWords,
    seen: off.folded,
    meant: phrase[place],
    at: from + place,
    atEdge,
  };
}

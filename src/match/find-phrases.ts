import { singularOf } from '../dictionary/singular-of.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { continues, type Segment, type TokenRun } from './document.ts';
import type { Word } from './word.ts';

/** A run that is a listed phrase except for one word. */
export interface PhraseMatch {
  readonly run: TokenRun;
  readonly form: number;
  /** Number of content words of the phrase that are in place. */
  readonly contentWords: number;
  /** The word in the text, and the word of the phrase in its place. */
  readonly seen: string;
  readonly meant: string;
  /** Token of the odd word. */
  readonly at: number;
  /** The odd word is the first or the last: it may belong to the text before or after. */
  readonly atEdge: boolean;
}

export type FindPhrases = (segment: Segment) => PhraseMatch[];

/** A position of a phrase at which one of its words occurs. */
interface Anchor {
  readonly form: number;
  readonly position: number;
}

const NONE: readonly Anchor[] = [];
/** Words of the shortest phrase that is searched for. */
const SHORTEST_PHRASE = 3;
/** Number of words of each phrase that are searched for: of two, at least one is in place if one word is off. */
const ANCHORS = 2;

/**
 * Finds runs that differ in exactly one word from a right form of an entry of kind `phrase`. Every phrase is indexed by its two rarest words.
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
      addToGroup(anchors, word, { form, position });
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

/** The match of a phrase with the words from `from` on; undefined unless exactly one word is off, and not only in the plural. */
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
  if (!off || isPluralAt(place, off.folded, phrase)) return undefined;
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

/**
 * Whether another word at a place of a phrase makes it plural: "force majeure clauses". Only nouns at the end and before prepositions do: a "commons
 * market" is no common market.
 */
function isPluralAt(place: number, word: string, phrase: readonly string[]): boolean {
  return singularOf([word]) === phrase[place] && singularOf(phrase.with(place, word)) === singularOf(phrase);
}

import type { Segment, TokenRun } from './document.ts';
import type { Word } from './word.ts';

/** Number of words examined on each side of a run. */
const REACH = 30;
/** With fewer words around it, a run counts as prose: they say too little. A headline, a caption, a table cell. Set by hand. */
const FEWEST_WORDS = 20;
/**
 * Share of articles, pronouns, prepositions and other function words from which text is prose. Around names in transcripts and in human prose it was
 * never below 0.25. With 0.1, 35 of 97 wrong fixes in 30 MB of licences, manuals and lists of contributors are held back.
 */
const PROSE_SHARE = 0.1;

/**
 * Answers whether the words around a run are prose of the language, in which about every third word is a function word. Lists of names, tables, code
 * and other languages have hardly any. Extends into adjacent segments, so that a list of short ones is recognised.
 */
export function createStandsInProse(segments: readonly Segment[]): (run: TokenRun) => boolean {
  return ({ segment, from, to }) => {
    const around = [
      ...wordsFrom(segments, segment.number, from - 1, -1),
      ...wordsFrom(segments, segment.number, to, 1),
    ];
    const functionWords = around.filter(({ isFunctionWord }) => isFunctionWord).length;
    return around.length < FEWEST_WORDS || functionWords >= PROSE_SHARE * around.length;
  };
}

/** The words from a place on, forwards or backwards. */
function wordsFrom(segments: readonly Segment[], number: number, place: number, step: 1 | -1): Word[] {
  const found: Word[] = [];
  let at = place;
  // Bounded, for segments without words.
  for (let own = number; segments[own] && Math.abs(own - number) <= REACH; own += step) {
    const { words } = segments[own];
    if (own !== number) at = step > 0 ? 0 : words.length - 1;
    for (; at >= 0 && at < words.length && found.length < REACH; at += step) found.push(words[at]);
  }
  return found;
}

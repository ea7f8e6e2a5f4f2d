import { likelihoodRatio } from '../similarity/likelihood-ratio.ts';
import { soundSimilarity } from '../similarity/sound-similarity.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { ratioWithoutSpelling } from './hit-ratio.ts';
import type { Hit } from './lexicon.ts';
import { HIT_WEIGHTS } from './search-weights.ts';

/**
 * The hit that search would return for a folded word and a form of one word, even if the form is beyond the bounds of search.
 * @param meant the folded word of the form
 */
export function compareWord(seen: string, form: number, entry: number, meant: string): Hit {
  const spelling = spellingSimilarity(seen, meant);
  const features = {
    aligned: likelihoodRatio(seen, meant),
    sameFirstLetter: seen[0] === meant[0],
    sameWordCount: true,
    reordered: false,
    oneWordOfSeveral: false,
  };
  return {
    form,
    entry,
    logRatio: ratioWithoutSpelling(features) + HIT_WEIGHTS.spelling * spelling,
    spelling,
    sound: soundSimilarity(seen, meant),
    exactWords: seen === meant ? 1 : 0,
    missingWords: 0,
    addedWords: 0,
    reordered: false,
    joined: false,
  };
}

import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import type { Alignment } from './alignment.ts';
import { FormHit, type RankedForm } from './form-hit.ts';
import { entryOf, type FormStore, joinedWordsOf } from './form-store.ts';
import { type HitFeatures, ratioWithoutSpelling } from './hit-ratio.ts';
import type { Hit } from './lexicon.ts';
import type { ScoredForms } from './scored-forms.ts';
import { HIT_WEIGHTS } from './search-weights.ts';

/** A run: the numbers of its words in the lexicon, −1 if no form has them, and its folded words, concatenated. */
interface Run {
  readonly ids: readonly number[];
  readonly whole: string;
}

/**
 * The forms with the highest ratios, as hits.
 * @param leastRatio in nats; forms at or below it are left out
 */
export function rankForms(
  store: FormStore,
  { forms, alignments }: ScoredForms,
  { ids, whole }: Run,
  limit: number,
  leastRatio: number,
): Hit[] {
  const ranked: RankedForm[] = [];
  for (let i = 0; i < forms.length; i++) {
    const least = ranked.length < limit ? leastRatio : ranked[limit - 1].logRatio;
    const base = ratioWithoutSpelling(featuresOf(store, forms[i], alignments[i], ids.length, whole));
    // Even with an edit similarity of 1 it would not be among the best.
    if (base + HIT_WEIGHTS.spelling < least) continue;
    const meant = joinedWordsOf(store, forms[i]);
    const spelling = spellingSimilarity(whole, meant);
    const logRatio = base + HIT_WEIGHTS.spelling * spelling;
    if (logRatio <= leastRatio) continue;
    insertRanked(ranked, { form: forms[i], alignment: alignments[i], logRatio, spelling, meant }, limit);
  }
  return ranked.map(
    (ranked) => new FormHit(ranked, entryOf(store, ranked.form), wordsInCommon(store, ranked.form, ids), whole),
  );
}

/** Best first, ties by number. */
function insertRanked(ranked: RankedForm[], form: RankedForm, limit: number): void {
  let at = ranked.length;
  while (at > 0 && isBetter(form, ranked[at - 1])) at--;
  if (at >= limit) return;
  ranked.splice(at, 0, form);
  if (ranked.length > limit) ranked.pop();
}

const isBetter = (a: RankedForm, b: RankedForm): boolean =>
  a.logRatio > b.logRatio || (a.logRatio === b.logRatio && a.form < b.form);

function featuresOf(
  store: FormStore,
  form: number,
  { logRatio, reordered, missingWords }: Alignment,
  words: number,
  whole: string,
): HitFeatures {
  const first = store.wordStarts[form];
  return {
    aligned: logRatio,
    sameFirstLetter: whole.charCodeAt(0) === store.words.bytes[store.words.starts[store.wordIds[first]]],
    sameWordCount: words === store.wordStarts[form + 1] - first,
    reordered,
    oneWordOfSeveral: words === 1 && missingWords > 0,
  };
}

/** Number of words that are equal on both sides, each counted once. */
function wordsInCommon({ wordStarts, wordIds }: FormStore, form: number, ids: readonly number[]): number {
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    if (ids[i] < 0) continue;
    let more = 0;
    for (let at = wordStarts[form]; at < wordStarts[form + 1]; at++) if (wordIds[at] === ids[i]) more++;
    for (let before = 0; before < i && more > 0; before++) if (ids[before] === ids[i]) more--;
    if (more > 0) count++;
  }
  return count;
}

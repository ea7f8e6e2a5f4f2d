import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import type { Alignment } from './alignment.ts';
import { FormHit, type RankedForm } from './form-hit.ts';
import { entryOf, type FormStore, wordsOf } from './form-store.ts';
import { type HitFeatures, ratioWithoutSpelling } from './hit-ratio.ts';
import type { Hit } from './lexicon.ts';
import type { ScoredForms } from './scored-forms.ts';
import { HIT_WEIGHTS } from './search-weights.ts';

/** Folded words, and the same concatenated. */
interface Run {
  readonly run: readonly string[];
  readonly whole: string;
}

/**
 * The forms with the highest ratios, as hits.
 * @param leastRatio in nats; forms at or below it are left out
 */
export function rankForms(
  store: FormStore,
  { forms, alignments }: ScoredForms,
  { run, whole }: Run,
  limit: number,
  leastRatio: number,
): Hit[] {
  const ranked: RankedForm[] = [];
  for (let i = 0; i < forms.length; i++) {
    const least = ranked.length < limit ? leastRatio : ranked[limit - 1].logRatio;
    const base = ratioWithoutSpelling(featuresOf(store, forms[i], alignments[i], run, whole));
    // Even with an edit similarity of 1 it would not be among the best.
    if (base + HIT_WEIGHTS.spelling < least) continue;
    const meant = wordsOf(store, forms[i]);
    const spelling = spellingSimilarity(whole, meant.join(''));
    const logRatio = base + HIT_WEIGHTS.spelling * spelling;
    if (logRatio <= leastRatio) continue;
    insertRanked(ranked, { form: forms[i], alignment: alignments[i], logRatio, spelling, meant }, limit);
  }
  return ranked.map(
    (ranked) => new FormHit(ranked, entryOf(store, ranked.form), wordsInCommon(run, ranked.meant), whole),
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
  run: readonly string[],
  whole: string,
): HitFeatures {
  const first = store.wordStarts[form];
  return {
    aligned: logRatio,
    sameFirstLetter: whole.charCodeAt(0) === store.words.bytes[store.words.starts[store.wordIds[first]]],
    sameWordCount: run.length === store.wordStarts[form + 1] - first,
    reordered,
    oneWordOfSeveral: run.length === 1 && missingWords > 0,
  };
}

/** Number of words that are equal on both sides, each counted once. */
function wordsInCommon(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  let count = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    count++;
  }
  return count;
}

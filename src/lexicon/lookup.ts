import type { Entry } from '../dictionary/dictionary.ts';
import { foldedWords } from '../text/fold.ts';
import type { Candidate, Evidence } from './candidate.ts';
import type { FormStore } from './form-store.ts';
import { FORM_KINDS } from './forms.ts';
import type { Hit, SearchOptions } from './lexicon.ts';
import { KIND_PRIOR } from './search-weights.ts';

/** Log-odds that the spelling is a name that the lexicon lacks. */
const UNKNOWN_NAME = 4;

type Search = (words: readonly string[], options?: SearchOptions) => Hit[];

/** Ranks the entries that a whole spelling may mean; confidence is the posterior among them and an unknown name. */
export function lookup(
  entries: readonly Entry[],
  store: FormStore,
  search: Search,
  spelling: string,
  limit: number,
): Candidate[] {
  const hits = search(foldedWords(spelling), { limit: 10 + 2 * limit });
  const best = new Map<number, { hit: Hit; odds: number }>();
  for (const hit of hits) {
    const odds = hit.logRatio + KIND_PRIOR[FORM_KINDS[store.kinds[hit.form]]];
    const known = best.get(hit.entry);
    if (!known || known.odds < odds) best.set(hit.entry, { hit, odds });
  }
  const ranked = [...best.values()].sort((a, b) => b.odds - a.odds || a.hit.entry - b.hit.entry);
  const top = Math.max(UNKNOWN_NAME, ranked[0]?.odds ?? 0);
  const total = ranked.reduce((sum, { odds }) => sum + Math.exp(odds - top), Math.exp(UNKNOWN_NAME - top));
  return ranked.slice(0, limit).map(({ hit, odds }) => ({
    name: entries[hit.entry].name,
    entry: entries[hit.entry],
    confidence: Math.exp(odds - top) / total,
    evidence: evidenceOf(hit, store),
  }));
}

function evidenceOf(hit: Hit, store: FormStore): Evidence[] {
  return [
    {
      name: 'spelling',
      weight: hit.logRatio,
      detail: `${Math.round(hit.spelling * 100)} % of "${store.texts[hit.form]}"`,
    },
  ];
}

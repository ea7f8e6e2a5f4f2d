import type { Entry } from '../dictionary/dictionary.ts';
import { nameWords } from '../text/fold.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { type FormStore, formText, kindOf } from './form-store.ts';
import type { FormKind } from './forms.ts';
import type { Hit, SearchOptions } from './lexicon.ts';
import { HIT_WEIGHTS, KIND_PRIOR, ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';

/** Log-odds that the spelling is a name that the lexicon lacks; with it, of candidates at 0.7, seven in ten are right (50,000 names). */
const UNKNOWN_NAME = -2;

/** What the kinds of form are called that are less likely than the whole name. */
const PART_OF_NAME: Readonly<Partial<Record<FormKind, string>>> = {
  short: 'a short form of the name',
  surname: 'the surname',
  given: 'the given name',
};

type Search = (words: readonly string[], options?: SearchOptions) => Hit[];

/** Ranks the entries that a whole spelling may mean; confidence is the posterior among them and an unknown name. */
export function lookup(
  entry: (number: number) => Entry,
  store: FormStore,
  search: Search,
  spelling: string,
  limit: number,
): Candidate[] {
  const hits = search(nameWords(spelling), { limit: 12 + 3 * limit });
  const best = new Map<number, { hit: Hit; odds: number }>();
  for (const hit of hits) {
    const odds = hit.logRatio + KIND_PRIOR[kindOf(store, hit.form)];
    const known = best.get(hit.entry);
    if (!known || known.odds < odds) best.set(hit.entry, { hit, odds });
  }
  const ranked = [...best.values()].sort((a, b) => b.odds - a.odds || a.hit.entry - b.hit.entry);
  const top = Math.max(UNKNOWN_NAME, ranked[0]?.odds ?? 0);
  const total = ranked.reduce((sum, { odds }) => sum + Math.exp(odds - top), Math.exp(UNKNOWN_NAME - top));
  return ranked
    .slice(0, limit)
    .map(({ hit, odds }) => candidateOf(entry(hit.entry), Math.exp(odds - top) / total, hit, store));
}

/** The evidence, which takes as long as a tenth of the search, is put into words when it is asked for. */
function candidateOf(entry: Entry, confidence: number, hit: Hit, store: FormStore): Candidate {
  let evidence: readonly Evidence[] | undefined;
  return {
    name: entry.name,
    entry,
    confidence,
    get evidence() {
      evidence ??= evidenceOf(hit, store);
      return evidence;
    },
  };
}

/** Takes the odds apart: what words cost and gain beside their letters, and the letters for the rest. */
function evidenceOf(hit: Hit, store: FormStore): Evidence[] {
  const kind = kindOf(store, hit.form);
  const share = HIT_WEIGHTS.alignment;
  const parts: Evidence[] = [
    {
      name: 'missing-words',
      weight: -share * WEIGHTS.missing * hit.missingWords,
      detail:
        hit.missingWords === 1 ? 'one of its words is not there' : `${hit.missingWords} of its words are not there`,
    },
    {
      name: 'added-words',
      weight: -share * WEIGHTS.added * hit.addedWords,
      detail: hit.addedWords === 1 ? 'one word does not belong to it' : `${hit.addedWords} words do not belong to it`,
    },
    {
      name: 'joined',
      weight: hit.joined ? -share * WEIGHTS.boundary : 0,
      detail: 'the words are divided in other places',
    },
    {
      name: 'word-order',
      weight: hit.reordered ? HIT_WEIGHTS.reordered - share * WEIGHTS.reordered : 0,
      detail: 'the words stand in another order',
    },
    {
      name: 'part-of-name',
      weight: KIND_PRIOR[kind],
      detail: `"${formText(store, hit.form)}" is only ${PART_OF_NAME[kind] ?? kind}`,
    },
  ].filter(({ weight }) => weight !== 0);
  const rest = hit.logRatio + KIND_PRIOR[kind] - parts.reduce((sum, { weight }) => sum + weight, 0);
  const likeness = `${percent(hit.spelling)} as spelled, ${percent(hit.sound)} as heard: "${formText(store, hit.form)}"`;
  return [{ name: hit.spelling === 1 ? 'exact' : 'spelling', weight: rest, detail: likeness }, ...parts];
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

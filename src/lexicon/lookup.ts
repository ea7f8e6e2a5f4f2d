import type { Entry } from '../dictionary/dictionary.ts';
import { nameWords } from '../text/fold.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { entryOf, type FormStore, formText, isFuzzy, kindOf } from './form-store.ts';
import type { FormKind } from './forms.ts';
import type { Hit, SearchOptions } from './lexicon.ts';
import { HIT_WEIGHTS, KIND_PRIOR, ALIGNMENT_WEIGHTS as WEIGHTS } from './search-weights.ts';

/** Prior log-odds that the spelling is an unlisted name; set so that of candidates with confidence 0.7, seven in ten are right (50,000 names). */
const UNKNOWN_NAME = -2;

/** What the kinds of form are called that are less likely than the whole name. */
const PART_OF_NAME: Readonly<Partial<Record<FormKind, string>>> = {
  short: 'a short form of the name',
  surname: 'the surname',
  given: 'the given name',
};

/** Log-likelihood ratio of exact matches that are excluded from search: garbles, native spellings, entries with `match: exact`. Set by hand: practically certain. */
const LISTED_RATIO = 20;

/**
 * Log-odds of the first answer of a moderate search from which the thorough search is left out: with every word in place, and with missing or added
 * ones. Seven in ten attested spellings among 50,000 names reach it. As many right names come first as if all were searched thoroughly (88.2 %), eight
 * in a thousand fewer among the first five (95.7 %), in half of the time. The confidence would be a worse sign: it is high also where rivals were not
 * found.
 */
const CLEAR = { complete: 2.5, incomplete: 4 } as const;

/** Hits asked for: several may be forms of one entry. */
const HITS = { least: 12, perCandidate: 3 } as const;

/** What `lookup` needs of a lexicon. */
export interface LookupResources {
  readonly store: FormStore;
  readonly entry: (number: number) => Entry;
  readonly search: (words: readonly string[], options?: SearchOptions) => Hit[];
  /** Forms of every kind whose folded words are exactly these. */
  readonly exact: (words: readonly string[]) => readonly number[];
}

/** An entry and its best hit. */
interface RankedEntry {
  readonly hit: Hit;
  /** Log-odds that it is meant, against an unlisted name. */
  readonly odds: number;
  /** Posterior among the ranked entries and an unlisted name. */
  readonly confidence: number;
}

/**
 * Ranks the entries that a spelling may stand for; confidence is the posterior among them and an unlisted name. Most spellings are clear after
 * a moderate search; the others are searched thoroughly.
 */
export function lookup(resources: LookupResources, spelling: string, limit: number): Candidate[] {
  const words = nameWords(spelling);
  const hits = HITS.least + HITS.perCandidate * limit;
  const moderate = rankEntries(resources, words, { effort: 'moderate', limit: hits });
  const ranked = isClear(moderate) ? moderate : rankEntries(resources, words, { limit: hits });
  return ranked
    .slice(0, limit)
    .map(({ hit, confidence }) => candidateOf(resources.entry(hit.entry), confidence, hit, resources.store));
}

/** Whether a wider search would hardly find anything likelier. */
function isClear([best]: readonly RankedEntry[]): boolean {
  if (best === undefined) return false;
  const isComplete = best.hit.missingWords === 0 && best.hit.addedWords === 0;
  return best.odds >= (isComplete ? CLEAR.complete : CLEAR.incomplete);
}

/** The best hit of each entry, most likely first. */
function rankEntries(
  { store, search, exact }: LookupResources,
  words: readonly string[],
  options: SearchOptions,
): RankedEntry[] {
  const listed = exact(words).filter((form) => !isFuzzy(store, form));
  const hits = [...search(words, options), ...listed.map((form) => listedHit(form, words, store))];
  const best = new Map<number, { hit: Hit; odds: number }>();
  for (const hit of hits) {
    const odds = hit.logRatio + KIND_PRIOR[kindOf(store, hit.form)];
    const known = best.get(hit.entry);
    if (!known || known.odds < odds) best.set(hit.entry, { hit, odds });
  }
  const ranked = [...best.values()].sort((a, b) => b.odds - a.odds || a.hit.entry - b.hit.entry);
  const top = Math.max(UNKNOWN_NAME, ranked[0]?.odds ?? 0);
  const total = ranked.reduce((sum, { odds }) => sum + Math.exp(odds - top), Math.exp(UNKNOWN_NAME - top));
  return ranked.map(({ hit, odds }) => ({ hit, odds, confidence: Math.exp(odds - top) / total }));
}

function listedHit(form: number, words: readonly string[], store: FormStore): Hit {
  return {
    form,
    entry: entryOf(store, form),
    logRatio: LISTED_RATIO,
    spelling: 1,
    sound: 1,
    exactWords: words.length,
    missingWords: 0,
    addedWords: 0,
    reordered: false,
    joined: false,
  };
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
      detail: hit.missingWords === 1 ? 'one of its words is missing' : `${hit.missingWords} of its words are missing`,
    },
    {
      name: 'added-words',
      weight: -share * WEIGHTS.added * hit.addedWords,
      detail: hit.addedWords === 1 ? 'one word is extra' : `${hit.addedWords} words are extra`,
    },
    {
      name: 'joined',
      weight: hit.joined ? -share * WEIGHTS.boundary : 0,
      detail: 'the word boundaries differ',
    },
    {
      name: 'word-order',
      weight: hit.reordered ? HIT_WEIGHTS.reordered - share * WEIGHTS.reordered : 0,
      detail: 'the word order differs',
    },
    {
      name: 'part-of-name',
      weight: KIND_PRIOR[kind],
      detail: `"${formText(store, hit.form)}" is only ${PART_OF_NAME[kind] ?? kind}`,
    },
  ].filter(({ weight }) => weight !== 0);
  const rest = hit.logRatio + KIND_PRIOR[kind] - parts.reduce((sum, { weight }) => sum + weight, 0);
  const similarity = `similarity of spelling ${percent(hit.spelling)}, of sound ${percent(hit.sound)}: "${formText(store, hit.form)}"`;
  return [{ name: hit.spelling === 1 ? 'exact' : 'spelling', weight: rest, detail: similarity }, ...parts];
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

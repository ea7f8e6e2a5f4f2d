import { LONGEST_RUN } from '../lexicon/anchored-forms.ts';
import { FORMS_MEASURED } from '../lexicon/resemblance.ts';

/**
 * Bounds of the search for candidates. They trade time for recall and decide nothing: all candidates are weighed in score/.
 * Each was set on the transcripts and translated sentences used for development, at the point where a wider bound brought no more right answers.
 */
export const LIMITS = {
  /** Longest run of words looked up as one name. */
  runWords: LONGEST_RUN,
  /** Longest run of ordinary words looked up as a name that was split into words. */
  ordinaryRunWords: 3,
  /** Ordinary words allowed in a run next to at least as many odd ones. */
  ordinaryWordsBeside: 2,
  /** A run of ordinary words is looked up only if its word pairs are at least this rare: mean −log10 of the pair probability. */
  ordinaryPairRarity: 4.75,
  /** Increase for ten times as many forms, from `FORMS_MEASURED` on, as more runs resemble one by chance. Set by hand. */
  pairRarityPerTenfold: 0.5,
  /** An ordinary word in lower case is looked up alone if it is at least this rare (−log10 of its probability). */
  ordinaryWordRarity: 4.5,
  /** Share of lower-case use below which a word counts as a name even if written in lower case. */
  nameLowerShare: 0.5,
  /** Forms kept for each run. */
  candidatesPerRun: 6,
  /** Letters of the shortest run that is looked up. */
  shortestRunLetters: 3,
  /** A spelling that more forms share identifies nobody: of a million names, thousands have the surname Smith. */
  bearers: 16,
  /** Longest run of words that a slot of a rule may match. */
  slotWords: 6,
} as const;

/** The pair rarity from which a run of ordinary words is looked up among this many forms. */
export const ordinaryPairRarityAmong = (forms: number): number =>
  LIMITS.ordinaryPairRarity + LIMITS.pairRarityPerTenfold * Math.max(0, Math.log10(forms / FORMS_MEASURED));

import type { PhraseMatch } from '../match/find-phrases.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';

/** Minimum confidence of a finding for a tier, for short lists; docs/calibration.md gives the measured accuracy at each confidence. */
export const TIER_CUTS = {
  /**
   * At the cut, seven in ten answers are right, and nearly nine in ten of all above it: of translated names, 46 in 100 are fixed and 3 wrongly; of segments
   * of transcripts, 57 become better for each that becomes worse. Human prose of 60,000 words has two fixes with 2,000 names listed.
   */
  fix: 0.6,
  /**
   * Nearly four in five translated names above it are right, and as many in transcripts; human prose has one such answer in 1,300 words with 2,000 names
   * listed.
   */
  suggest: 0.3,
} as const;

/**
 * Minimum confidence of a fix where ordinary words without capitals would become a name, as most transcripts of the fit have capitals. Of 1,250 right
 * fixes in the transcripts of three recognisers, written in lower case, 30 are held back, and 31 of 65 that make a segment worse; in two million words
 * of right prose in lower case, 40 of 176.
 */
export const LEAST_WITHOUT_CAPITALS = 0.8;

/** Minimum confidence of choices beside the best. Less likely ones are neither weighed nor reported: of those in the fit, seven in a thousand are right. */
export const LEAST_BESIDE = 0.05;

/** `fix` – safe to apply without review; `suggest` – probable, to be reviewed; `flag` – wrong, with no safe correction. */
export type Tier = 'fix' | 'suggest' | 'flag';

/** The tier for a confidence, at most `ceiling`. */
export function tierOf({ ceiling, confidence }: { readonly ceiling: Tier; readonly confidence: number }): Tier {
  if (ceiling === 'flag') return 'flag';
  return ceiling === 'fix' && confidence >= TIER_CUTS.fix ? 'fix' : 'suggest';
}

/**
 * The more names are listed without `match: exact`, the more words resemble one by chance: log-odds above the cut that a finding of each tier needs
 * for ten times as many names. Human prose has two fixes in 10,000 words with 20,000 names listed (ten without), and 37 suggestions (40 without). There
 * is no effect up to `from`: a short list lacks most names of a text. Beyond `to` nothing was measured.
 */
const AMONG_MANY = { tenfold: { fix: 2, suggest: 0.12 }, from: 4000, to: 100_000 } as const;

/** Minimum confidence of a finding for a tier with this many listed names. */
export function cutAmong(listed: number, tier: 'fix' | 'suggest'): number {
  const tenfolds = Math.log10(Math.min(AMONG_MANY.to, Math.max(AMONG_MANY.from, listed)) / AMONG_MANY.from);
  if (tenfolds === 0) return TIER_CUTS[tier];
  const logOdds = Math.log(TIER_CUTS[tier] / (1 - TIER_CUTS[tier])) + AMONG_MANY.tenfold[tier] * tenfolds;
  return 1 / (1 + Math.exp(-logOdds));
}

/** Confidence of findings without a measured likelihood. Set by hand: explicit statements of a dictionary are trusted. */
export const CERTAINTY = {
  knownGarble: 0.99,
  alias: 0.99,
  /** A respelling listed in the dictionary: with a word unknown to the language, and of ordinary words. */
  respelling: 0.95,
  respellingOfOrdinaryWords: 0.75,
  /** A romanisation of the native name that is not listed: the entry is meant, but the spelling may be intended. */
  romanisation: 0.6,
  /** A name in other words of the same meaning: four million words of right prose have 18, most of them of the body that is meant. */
  paraphrase: 0.5,
  /** Four of its words or more in another order; right prose has none. */
  permutation: 0.9,
  rule: 0.85,
  /** A phrase with four or more other content words in place, such as "permanent … of the UN Security Council". */
  longPhrase: 0.95,
  /** With two or three: if the odd word resembles the right one, and if not. */
  phraseSimilarWord: 0.9,
  phraseOtherWord: 0.6,
  /** With one or none: if the odd word resembles the right one ("open and transient", for open and transparent); if not, only a low `minConfidence` makes it a finding. */
  shortPhraseSimilarWord: 0.75,
  shortPhraseOtherWord: 0.1,
  displacedTitle: 0.7,
  inconsistent: 0.5,
} as const;

/** Content words in place of a long phrase, and of one that is not short; similarity of a similar word. Set by hand. */
const LONG_PHRASE = 4;
const MIDDLE_PHRASE = 2;
const SIMILAR_WORD = 0.6;

/** Confidence that a run one word off a phrase is a garble of it, from the content words in place and the similarity of the odd word. */
export function phraseConfidence({
  contentWords,
  seen,
  meant,
  atEdge,
}: Pick<PhraseMatch, 'contentWords' | 'seen' | 'meant' | 'atEdge'>): number {
  const similar = spellingSimilarity(seen, meant) >= SIMILAR_WORD;
  if (atEdge && !similar) return CERTAINTY.shortPhraseOtherWord;
  if (contentWords >= LONG_PHRASE) return CERTAINTY.longPhrase;
  if (contentWords >= MIDDLE_PHRASE) return similar ? CERTAINTY.phraseSimilarWord : CERTAINTY.phraseOtherWord;
  return similar ? CERTAINTY.shortPhraseSimilarWord : CERTAINTY.shortPhraseOtherWord;
}

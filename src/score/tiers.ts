import type { PhraseMatch } from '../match/find-phrases.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';

/** Confidence from which a finding belongs to a tier, among few names; docs/calibration.md says how often answers of each confidence were right. */
export const TIER_CUTS = {
  /**
   * At the cut seven in ten answers are right, and nine in ten of all above: of translated names 45 in 100 are fixed and 2.4 wrongly, of segments of
   * transcripts 22 become better for each that becomes worse. Human prose of 60,000 words has two fixes with 2,000 names listed.
   */
  fix: 0.64,
  /** Three in four translated names above are right, and as many in transcripts; human prose has one such answer in 1,120 words with 2,000 names listed. */
  suggest: 0.32,
} as const;

/** `fix` – safe to apply with nobody watching; `suggest` – probably, a person should look; `flag` – wrong, with no safe correction. */
export type Tier = 'fix' | 'suggest' | 'flag';

/** The tier of what is so sure, and may rise to `ceiling` at most. */
export function tierOf({ ceiling, confidence }: { readonly ceiling: Tier; readonly confidence: number }): Tier {
  if (ceiling === 'flag') return 'flag';
  return ceiling === 'fix' && confidence >= TIER_CUTS.fix ? 'fix' : 'suggest';
}

/**
 * The more names are listed, the more of them resemble by chance what is none of them: log-odds that a finding of each tier needs above the cut, for ten
 * times as many. Human prose has two fixes in 10,000 words with 20,000 names listed (nine without), and 37 suggestions. With
 * 0.3 for suggestions it has 32, but among 100,000 names 88.6 % of the garbles of the benchmark are found instead of 90.6 %. Up to
 * `from` it tells nothing: a short list leaves out most names that a text has. Beyond `to` nothing was measured.
 */
const AMONG_MANY = { tenfold: { fix: 1.6, suggest: 0.08 }, from: 4000, to: 100_000 } as const;

/** Confidence from which a finding belongs to a tier, where so many names are listed. */
export function cutAmong(listed: number, tier: 'fix' | 'suggest'): number {
  const tenfolds = Math.log10(Math.min(AMONG_MANY.to, Math.max(AMONG_MANY.from, listed)) / AMONG_MANY.from);
  if (tenfolds === 0) return TIER_CUTS[tier];
  const logOdds = Math.log(TIER_CUTS[tier] / (1 - TIER_CUTS[tier])) + AMONG_MANY.tenfold[tier] * tenfolds;
  return 1 / (1 + Math.exp(-logOdds));
}

/** Confidence of findings that no likelihood is measured for. Set by hand: what a dictionary says outright is taken at its word. */
export const CERTAINTY = {
  knownGarble: 0.99,
  alias: 0.99,
  /** A respelling that the dictionary lists, with a word that the language does not know, and of ordinary words. */
  respelling: 0.95,
  respellingOfOrdinaryWords: 0.75,
  rule: 0.85,
  /** A phrase with four or more other content words in place, such as "permanent … of the UN Security Council". */
  longPhrase: 0.95,
  /** With two or three, where the odd word resembles the right one, and where it does not. */
  phraseSimilarWord: 0.9,
  phraseOtherWord: 0.6,
  /** With one or none, where the odd word resembles the right one ("open and transient", for open and transparent); otherwise it is nothing. */
  shortPhraseSimilarWord: 0.75,
  shortPhraseOtherWord: 0.1,
  displacedTitle: 0.7,
  inconsistent: 0.5,
} as const;

const LONG_PHRASE = 4;
const MIDDLE_PHRASE = 2;
const SIMILAR_WORD = 0.6;

/** How sure it is that a run one word off a phrase is a garble of it: by the words in place, and by the likeness of the odd one. */
export function phraseConfidence({ contentWords, seen, meant, atEdge }: PhraseMatch): number {
  const similar = spellingSimilarity(seen, meant) >= SIMILAR_WORD;
  if (atEdge && !similar) return CERTAINTY.shortPhraseOtherWord;
  if (contentWords >= LONG_PHRASE) return CERTAINTY.longPhrase;
  if (contentWords >= MIDDLE_PHRASE) return similar ? CERTAINTY.phraseSimilarWord : CERTAINTY.phraseOtherWord;
  return similar ? CERTAINTY.shortPhraseSimilarWord : CERTAINTY.shortPhraseOtherWord;
}

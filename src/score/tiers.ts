import type { PhraseMatch } from '../match/find-phrases.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';

/** Confidence from which a finding belongs to a tier; docs/calibration.md says how often answers of each confidence were right. */
export const TIER_CUTS = {
  /**
   * Above, human prose of 60,000 words has two fixes with 2,000 names listed and one in 4,400 words with 20,000, most of them other spellings of
   * the listed name; nine in ten translated names are right.
   */
  fix: 0.73,
  /** Three in four translated names above are right, and as many in transcripts; human prose has one such answer in 1,370 words with 2,000 names listed. */
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
 * The more names are listed, the more of them resemble by chance what is none of them: log-odds that a change unwatched needs above the cut, for ten times
 * as many; with less, human prose has more than three in 10,000 words with 20,000 names listed (attested spellings alone, half of which are listed, give
 * 0.8). Up to `from` it tells nothing: a short list leaves out most names that a text has. Beyond `to` nothing was measured.
 */
const AMONG_MANY = { tenfold: 0.6, from: 4000, to: 100_000 } as const;

/** Whether what is sure enough among few names is not among so many. */
export function isDoubtfulAmong(listed: number, confidence: number): boolean {
  const tenfolds = Math.log10(Math.min(AMONG_MANY.to, Math.max(AMONG_MANY.from, listed)) / AMONG_MANY.from);
  return logOdds(confidence) < logOdds(TIER_CUTS.fix) + AMONG_MANY.tenfold * tenfolds;
}

const logOdds = (confidence: number): number => Math.log(confidence / (1 - confidence));

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
  phraseOtherWord: 0.7,
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

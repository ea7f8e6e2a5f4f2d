import type { Entry, Rule } from '../dictionary/dictionary.ts';
import type { Evidence } from '../lexicon/candidate.ts';
import type { TokenRun } from '../match/document.ts';
import type { Tier } from '../score/tiers.ts';

/** Why a run is thought wrong; becomes the `rule` of a finding. */
type ProposalRule =
  | 'garble'
  | 'known-garble'
  | 'term'
  | 'rule'
  | 'wrong-name'
  | 'displaced-title'
  | 'inconsistent'
  | 'alias';

/** What might be written in place of a run. */
export interface Choice {
  readonly text: string;
  /** Number of the entry it comes from, where there is one. */
  readonly entry?: number;
  /** 0..1. */
  readonly confidence: number;
  /** Every word of the run has a part in it; left out where words that change nothing were cut off. */
  readonly coversRun?: boolean;
  /** The reasons, put into words only when asked. */
  readonly explain: () => Evidence[];
}

/** A run thought wrong, whoever found it. Proposals compete for their place in the text. */
export interface Proposal {
  readonly run: TokenRun;
  readonly rule: ProposalRule;
  /** The highest tier that this rule may reach, however sure it is. */
  readonly ceiling: Tier;
  readonly confidence: number;
  /** Best first; empty where nothing can be suggested. */
  readonly choices: readonly Choice[];
  readonly message: string;
  /** The entry or rule of the dictionary that is behind it; where it is left out, that of the best choice. */
  readonly origin?: Entry | Rule;
}

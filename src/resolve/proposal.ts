import type { Entry, Rule } from '../dictionary/dictionary.ts';
import type { Evidence } from '../lexicon/candidate.ts';
import type { TokenRun } from '../match/document.ts';
import type { Tier } from '../score/tiers.ts';

/** Why a run is thought to be wrong. */
export type ProposalRule =
  | 'garble'
  | 'known-garble'
  | 'term'
  | 'paraphrase'
  | 'rule'
  | 'wrong-name'
  | 'displaced-title'
  | 'inconsistent'
  | 'alias';

/** A possible replacement of a run. */
export interface Choice {
  readonly text: string;
  /** Number of its entry, if any. */
  readonly entry?: number;
  /** 0..1. */
  readonly confidence: number;
  /** Every word of the run corresponds to a part of the replacement; omitted in proposals that are not weighed. */
  readonly coversRun?: boolean;
  /** The reasons, formatted only on demand. */
  readonly explain: () => Evidence[];
}

/** A run thought to be wrong, from any finder. Proposals compete for their place in the text. */
export interface Proposal {
  readonly run: TokenRun;
  readonly rule: ProposalRule;
  /** The highest tier that this rule may reach, whatever the confidence. */
  readonly ceiling: Tier;
  readonly confidence: number;
  /** Best first; empty if there is no suggestion. */
  readonly choices: readonly Choice[];
  readonly message: string;
  /** The entry or rule of the dictionary behind it; if omitted, the entry of the best choice. */
  readonly origin?: Entry | Rule;
}

/** A proposal that is not weighed, with a single choice of the same confidence. */
export const withOneChoice = ({
  text,
  entry,
  explain,
  ...proposal
}: Omit<Proposal, 'choices'> & Pick<Choice, 'text' | 'entry' | 'explain'>): Proposal => ({
  ...proposal,
  choices: [{ text, entry, confidence: proposal.confidence, explain }],
});

/** The single reason of a proposal that is not weighed. */
export const because =
  (name: string, detail: string): (() => Evidence[]) =>
  () => [{ name, weight: 1, detail }];

/** A message, followed by the note of the entry or rule, if any. */
export const withNote = (message: string, note: string | undefined): string => (note ? `${message} ${note}` : message);

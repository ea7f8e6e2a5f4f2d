import type { Entry } from '../dictionary/dictionary.ts';

/** A named reason for or against a candidate. */
export interface Evidence {
  /** Identifier of the reason, such as `spelling`, `sound`, `role`, `seen-elsewhere`. */
  readonly name: string;
  /** Contribution to the log-odds; positive values favour the candidate. */
  readonly weight: number;
  /** What was observed, as text for people. */
  readonly detail?: string;
}

/** An entry that a spelling may stand for. */
export interface Candidate {
  /** The name of the entry; which of its forms resembles the spelling is told by the evidence. */
  readonly name: string;
  readonly entry: Entry;
  /** 0..1: probability that this entry was meant, given that some name was meant. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

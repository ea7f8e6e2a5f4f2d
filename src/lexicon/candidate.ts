import type { Entry } from '../dictionary/dictionary.ts';

/** One named reason for or against a candidate. */
export interface Evidence {
  /** A name from the list of evidence, such as `spelling`, `sound`, `role`, `seen-elsewhere`. */
  readonly name: string;
  /** How much it moves the log-odds; positive speaks for the candidate, negative against. */
  readonly weight: number;
  /** What was seen, in words a person understands. */
  readonly detail?: string;
}

/** An entry that a spelling might mean. */
export interface Candidate {
  /** The form of the entry that was met: its name, an alias, or a part such as the surname. */
  readonly name: string;
  readonly entry: Entry;
  /** 0..1: how likely it is that this entry was meant, given that some name was. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

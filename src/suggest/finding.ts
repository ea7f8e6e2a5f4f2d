import type { Severity } from '../dictionary/dictionary.ts';
import type { Evidence } from '../lexicon/candidate.ts';
import type { Tier } from '../score/tiers.ts';
import type { Span } from '../text/span.ts';

export type { Tier } from '../score/tiers.ts';

/**
 * What was found to be wrong:
 * `garble` – a name or term that matching recognised; `known-garble` – listed as wrong in the dictionary;
 * `term` – a fixed phrase with a word off; `rule` – a rule of the dictionary; `wrong-name` – a real-looking name where its role names another;
 * `displaced-title` – a title away from its name; `inconsistent` – an unknown name spelled in two ways; `alias` – right, but not the name
 * of its entry, which `normalise` asks for.
 */
export type KnownRule =
  | 'garble'
  | 'known-garble'
  | 'term'
  | 'rule'
  | 'wrong-name'
  | 'displaced-title'
  | 'inconsistent'
  | 'alias';

/** A rule of ours, or one that a finding of somebody else brings to a report. */
export type FindingRule = KnownRule | (string & {});

/** One way to write it right. */
export interface Suggestion {
  /** What to write in place of the span, with the case and ending of the text. */
  readonly text: string;
  /** Name of the entry it comes from. */
  readonly entry?: string;
  /** 0..1. */
  readonly confidence: number;
  /** What speaks for it and against it, the weightiest first. */
  readonly evidence: readonly Evidence[];
}

/** A span that is wrong. Offsets are UTF-16 code units into the segment as given. */
export interface Finding extends Span {
  /** Index of the segment; 0 for a single string. */
  readonly segment: number;
  /** What stands there. */
  readonly text: string;
  readonly tier: Tier;
  readonly rule: FindingRule;
  /** 0..1, fitted to how often such findings were right; see docs/calibration.md for how often that was, on each kind of text. */
  readonly confidence: number;
  /** Best first; may be empty for a flag. */
  readonly suggestions: readonly Suggestion[];
  /** One sentence that a person understands. */
  readonly message: string;
  /** How grave its entry or rule says that it is; left out where that says nothing. */
  readonly severity?: Severity;
  /** Where to read more, as its entry or rule says. */
  readonly url?: string;
}

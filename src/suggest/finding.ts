import type { Severity } from '../dictionary/dictionary.ts';
import type { Evidence } from '../lexicon/candidate.ts';
import type { ProposalRule } from '../resolve/proposal.ts';
import type { Tier } from '../score/tiers.ts';
import type { Span } from '../text/span.ts';

export type { Tier } from '../score/tiers.ts';

/**
 * The kind of a finding:
 * `garble` – a garbled name or term; `known-garble` – a form listed as wrong in the dictionary;
 * `term` – a fixed phrase with one wrong word; `paraphrase` – a name in other words of the same meaning; `rule` – a dictionary rule; `wrong-name` – a garble of which a part belongs to another name: somebody else may be meant;
 * `displaced-title` – a title separated from its name; `inconsistent` – an unlisted name spelled in two ways; `alias` – right, but not the name
 * of its entry (only with `normalise`).
 */
export type KnownRule = ProposalRule;

/** A known rule, or one of a finding that another program passes to a report. */
export type FindingRule = KnownRule | (string & {});

/** A possible correction. */
export interface Suggestion {
  /** Replacement for the span, with the case and ending of the text. */
  readonly text: string;
  /** Name of its entry. */
  readonly entry?: string;
  /** 0..1. */
  readonly confidence: number;
  /** Evidence for and against it, strongest first. */
  readonly evidence: readonly Evidence[];
}

/** A span that is wrong. Offsets are UTF-16 code units into the segment as given. */
export interface Finding extends Span {
  /** Index of the segment; 0 for a single string. */
  readonly segment: number;
  /** The text of the span. */
  readonly text: string;
  readonly tier: Tier;
  readonly rule: FindingRule;
  /** 0..1, calibrated to the share of such findings that are right; see docs/calibration.md for the accuracy on each kind of text. */
  readonly confidence: number;
  /** Best first; may be empty for a flag. */
  readonly suggestions: readonly Suggestion[];
  /** One sentence for a human reader. */
  readonly message: string;
  /** Severity of its entry or rule, if set. */
  readonly severity?: Severity;
  /** Further reading, as given by its entry or rule. */
  readonly url?: string;
}

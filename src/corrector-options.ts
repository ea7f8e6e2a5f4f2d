import { type Checks, mustBeBoolean, mustBeOneOf, requireList, requireOptions } from './dictionary/require-argument.ts';
import type { Language } from './language/language.ts';
import type { Span } from './text/span.ts';

/** Options of a corrector. */
export interface CorrectorOptions {
  /** The language of the prose; English by default. */
  readonly language?: Language;
  /** 0..1: findings below this confidence are not reported. 0.3 by default, a little higher for lexicons of thousands of names. The threshold of tier `fix` does not depend on it. */
  readonly minConfidence?: number;
  /** Also report aliases, with the name of their entry as the suggestion; false by default. */
  readonly normalise?: boolean;
}

/** Options for one text. */
export interface CheckOptions {
  /** Words that the speech recogniser was unsure of: they are looked up even if they are ordinary words. They do not affect the confidence of a correction. */
  readonly doubtful?: readonly DoubtfulSpan[];
  /**
   * Text that belongs to this one, in any language: the original of a translation, the agenda of a meeting, the description of a video. Names of entries
   * in it, native names included, count as mentioned, so that their garbles are corrected with more confidence. It is not corrected itself.
   */
  readonly related?: string;
}

/** A span of a segment; `segment` is 0 for a single string. */
export interface DoubtfulSpan extends Span {
  readonly segment: number;
}

/** Options for correcting one text. */
export interface FixOptions extends CheckOptions {
  /** `fix` (default): apply only corrections that are safe unattended; `suggest`: apply the best suggestion of every finding that has one. */
  readonly tier?: 'fix' | 'suggest';
}

const CORRECTOR_OPTIONS: Checks<CorrectorOptions> = {
  language: (value) =>
    typeof (value as Language | null)?.rarity === 'function' ? undefined : 'must be a language, such as english()',
  minConfidence: (value) =>
    typeof value === 'number' && value >= 0 && value <= 1 ? undefined : 'must be a number from 0 to 1',
  normalise: mustBeBoolean,
};

const CHECK_OPTIONS: Checks<CheckOptions> = {
  doubtful: (value) =>
    Array.isArray(value) && value.every(isSpan) ? undefined : 'must be a list of objects with segment, start and end',
  related: (value) => (typeof value === 'string' ? undefined : 'must be a string'),
};

function isSpan(value: Partial<DoubtfulSpan> | null): boolean {
  return [value?.segment, value?.start, value?.end].every(Number.isInteger);
}

const FIX_OPTIONS: Checks<FixOptions> = { ...CHECK_OPTIONS, tier: mustBeOneOf(['fix', 'suggest']) };

/** @throws UngarbleError `option`, with every unknown or invalid option. */
export function validateCorrectorOptions(options: CorrectorOptions): void {
  requireOptions(options, CORRECTOR_OPTIONS);
}

/** @throws UngarbleError `option`, with every unknown or invalid option. */
export function validateCheckOptions(options: CheckOptions): void {
  requireOptions(options, CHECK_OPTIONS);
}

/** @throws UngarbleError `option`, with every unknown or invalid option. */
export function validateFixOptions(options: FixOptions): void {
  requireOptions(options, FIX_OPTIONS);
}

/** The segments of a text. @throws UngarbleError `option` if it is neither a string nor a list of strings. */
export function segmentsOf(text: string | readonly string[]): readonly string[] {
  if (typeof text === 'string') return [text];
  requireList(text, 'text must be a string or a list of strings', (segment) => typeof segment === 'string');
  return text;
}

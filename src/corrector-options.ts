import { describe } from './dictionary/read-values.ts';
import { type Problem, UngarbleError } from './errors.ts';
import type { Language } from './language/language.ts';
import type { Span } from './text/span.ts';

/** Options of a corrector. */
export interface CorrectorOptions {
  /** The language of the prose; English by default. */
  readonly language?: Language;
  /** 0..1: findings below this confidence are not reported. 0.32 by default, a little higher for lexicons of thousands of names. The threshold of tier `fix` does not depend on it. */
  readonly minConfidence?: number;
  /** Also report aliases, with the name of their entry as the suggestion; false by default. */
  readonly normalise?: boolean;
}

/** Options for one text. */
export interface CheckOptions {
  /** Words that the speech recogniser was unsure of: they are looked up even if they are ordinary words. They do not affect the confidence of a correction. */
  readonly doubtful?: readonly DoubtfulSpan[];
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

const CORRECTOR_OPTIONS: Readonly<Record<keyof CorrectorOptions, (value: unknown) => string | undefined>> = {
  language: (value) =>
    typeof (value as Language | null)?.rarity === 'function' ? undefined : 'must be a language, such as english()',
  minConfidence: (value) =>
    typeof value === 'number' && value >= 0 && value <= 1 ? undefined : 'must be a number from 0 to 1',
  normalise: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
};

const CHECK_OPTIONS: Readonly<Record<keyof CheckOptions, (value: unknown) => string | undefined>> = {
  doubtful: (value) =>
    Array.isArray(value) && value.every(isSpan) ? undefined : 'must be a list of objects with segment, start and end',
};

function isSpan(value: Partial<DoubtfulSpan> | null): boolean {
  return [value?.segment, value?.start, value?.end].every(Number.isInteger);
}

const FIX_OPTIONS: Readonly<Record<keyof FixOptions, (value: unknown) => string | undefined>> = {
  ...CHECK_OPTIONS,
  tier: (value) => (value === 'fix' || value === 'suggest' ? undefined : 'must be "fix" or "suggest"'),
};

/** @throws UngarbleError `option`, with every unknown or invalid option. */
export function validateCorrectorOptions(options: CorrectorOptions): void {
  validate(options, CORRECTOR_OPTIONS);
}

/** @throws UngarbleError `option`, with every unknown or invalid option. */
export function validateCheckOptions(options: CheckOptions): void {
  validate(options, CHECK_OPTIONS);
}

/** @throws UngarbleError `option`, with every unknown or invalid option. */
export function validateFixOptions(options: FixOptions): void {
  validate(options, FIX_OPTIONS);
}

/** The segments of a text. @throws UngarbleError `option` if it is neither a string nor a list of strings. */
export function segmentsOf(text: string | readonly string[]): readonly string[] {
  const segments = typeof text === 'string' ? [text] : text;
  if (Array.isArray(segments) && segments.every((segment) => typeof segment === 'string')) return segments;
  const fault = Array.isArray(segments)
    ? `got a list with ${describe(segments.find((segment) => typeof segment !== 'string'))}`
    : `got ${describe(text)}`;
  throw new UngarbleError('option', [{ message: `text must be a string or a list of strings, ${fault}` }]);
}

function validate(options: unknown, rules: Readonly<Record<string, (value: unknown) => string | undefined>>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const message = `options must be an object with ${Object.keys(rules).join(', ')}, got ${describe(options)}`;
    throw new UngarbleError('option', [{ message }]);
  }
  const problems = Object.entries(options).flatMap(([name, value]): Problem[] => {
    if (value === undefined) return [];
    if (!Object.hasOwn(rules, name))
      return [{ message: `unknown option "${name}"; known: ${Object.keys(rules).join(', ')}` }];
    const fault = rules[name](value);
    return fault ? [{ message: `option "${name}" ${fault}, got ${describe(value)}` }] : [];
  });
  if (problems.length > 0) throw new UngarbleError('option', problems);
}

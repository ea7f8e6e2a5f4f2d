import { UngarbleError } from '../errors.ts';
import type { Dictionary, Spec } from './dictionary.ts';
import type { LintProblem } from './lint-dictionaries.ts';
import { describe } from './read-values.ts';
import { requireParsed } from './require-parsed.ts';

/** A failed spec. */
export interface SpecFailure extends LintProblem {
  /** The sentence that was corrected. */
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Runs the specs of all entries and rules, in order, and returns the failures.
 *
 * @param fix corrects a sentence at tier `suggest` with these dictionaries
 * @throws UngarbleError `dictionary` for anything but a list of parsed dictionaries, `option` for anything but a function
 */
export function runSpecs(dictionaries: readonly Dictionary[], fix: (text: string) => string): SpecFailure[] {
  requireParsed(dictionaries, 'runSpecs');
  if (typeof fix !== 'function')
    throw new UngarbleError('option', [
      { message: `runSpecs takes a function that corrects a sentence, got ${describe(fix)}` },
    ]);
  return dictionaries.flatMap(({ entries, rules }) => {
    const named = [
      ...entries.map(({ name, specs, source }) => ({ name, specs, source })),
      ...rules.map(({ rule, specs, source }) => ({ name: rule, specs, source })),
    ];
    return named.flatMap(({ name, specs, source }) =>
      specs.flatMap((spec) => {
        const failure = runSpec(name, spec, fix);
        return failure ? [{ ...(spec.source ?? source), ...failure }] : [];
      }),
    );
  });
}

function runSpec(name: string, spec: Spec, fix: (text: string) => string): SpecFailure | undefined {
  const [input, expected] = 'keep' in spec ? [spec.keep, spec.keep] : [spec.from, spec.to];
  const actual = fix(input);
  if (actual === expected) return undefined;
  const wanted = 'keep' in spec ? 'must not change' : `must become ${JSON.stringify(expected)}`;
  const came = actual === input ? 'does not change' : `becomes ${JSON.stringify(actual)}`;
  const message = `spec of ${name}: ${JSON.stringify(input)} ${wanted}, but ${came}`;
  return { level: 'error', rule: 'failing-spec', message, input, expected, actual };
}

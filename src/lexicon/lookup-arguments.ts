import { mustBeOffset, requireOptions, requireText } from '../dictionary/require-argument.ts';

const DEFAULT_LIMIT = 5;
const OPTIONS = { limit: mustBeOffset };

/**
 * Checks the arguments of `lookup` and returns the requested number of candidates.
 * @throws UngarbleError `option` for a spelling that is not a string, and for unknown or invalid options
 */
export function limitOf(spelling: unknown, options: { readonly limit?: number } = {}): number {
  requireText(spelling, 'lookup takes a spelling as text');
  requireOptions(options, OPTIONS);
  return options.limit ?? DEFAULT_LIMIT;
}

import { describe } from '../dictionary/read-values.ts';
import { UngarbleError } from '../errors.ts';

const DEFAULT_LIMIT = 5;

/**
 * Checks the arguments of `lookup` and returns the requested number of candidates.
 * @throws UngarbleError `option` for a spelling that is not a string, and for unknown or invalid options
 */
export function limitOf(spelling: unknown, options: unknown = {}): number {
  if (typeof spelling !== 'string') refuse(`lookup takes a spelling as text, got ${describe(spelling)}`);
  if (typeof options !== 'object' || options === null)
    refuse(`options must be an object with limit, got ${describe(options)}`);
  const unknown = Object.keys(options).find((name) => name !== 'limit');
  if (unknown !== undefined) refuse(`unknown option ${describe(unknown)}; known: limit`);
  const { limit = DEFAULT_LIMIT } = options as { readonly limit?: unknown };
  if (Number.isInteger(limit) && (limit as number) >= 0) return limit as number;
  return refuse(`option "limit" must be a whole number of at least 0, got ${describe(limit)}`);
}

function refuse(message: string): never {
  throw new UngarbleError('option', [{ message }]);
}

import { describe } from '../dictionary/read-values.ts';
import { UngarbleError } from '../errors.ts';
import { describeSystemError } from './describe-system-error.ts';

/**
 * Runs an operation on a file and translates errors of the operating system.
 * @param file the name known to the user
 * @throws UngarbleError `file`, `option` if the name is not a text; other errors are rethrown
 */
export async function withFileErrors<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  if (typeof file !== 'string')
    throw new UngarbleError('option', [{ message: `the path of a file must be text, got ${describe(file)}` }]);
  try {
    return await work();
  } catch (error) {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file, message }]);
  }
}

import { UngarbleError } from '../errors.ts';
import { describeSystemError } from './describe-system-error.ts';

/**
 * Does something with a file, and says in words what the operating system refuses.
 * @param file as the user knows it
 * @throws UngarbleError `file`; whatever else goes wrong as it is
 */
export async function withFileErrors<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    throw new UngarbleError('file', [{ file, message }]);
  }
}

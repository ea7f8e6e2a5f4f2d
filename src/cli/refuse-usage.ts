import { UngarbleError } from '../errors.ts';

/** @throws UngarbleError `usage` with each of these messages; `false` stands for one that does not apply */
export function refuseUsage(...messages: readonly (string | false)[]): never {
  throw new UngarbleError(
    'usage',
    messages.filter((message) => message !== false).map((message) => ({ message })),
  );
}

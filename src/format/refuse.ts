import { UngarbleError } from '../errors.ts';
import { createLineIndex } from '../text/position.ts';

/** Throws for a file that is not well-formed, with the position of the error. */
export function refuseFile(message: string, file: string | undefined, place?: { text: string; offset: number }): never {
  const position = place && createLineIndex(place.text).positionAt(place.offset);
  throw new UngarbleError('file', [{ ...(file !== undefined && { file }), ...position, message }]);
}

export function refuseOption(message: string): never {
  throw new UngarbleError('option', [{ message }]);
}

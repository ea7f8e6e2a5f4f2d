import { parse } from 'yaml';
import { UngarbleError } from '../errors.ts';

/** @throws UngarbleError `file` */
export function readYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100, logLevel: 'silent' }) as unknown;
  } catch (error) {
    const [{ line, col } = {}] = (error as { linePos?: { line: number; col: number }[] }).linePos ?? [];
    const [message] = (error as Error).message.split(/ at line \d|\n/, 1);
    throw new UngarbleError('file', [{ ...(line && { line, column: col }), message: `not valid YAML: ${message}` }]);
  }
}

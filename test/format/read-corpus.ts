import { readFileSync } from 'node:fs';

const FOLDER = new URL('../corpus/formats/', import.meta.url);

export function corpusText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

export function corpusBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

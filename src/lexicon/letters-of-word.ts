import { letterSet } from '../similarity/letter-set.ts';
import { BYTES_COMPARED, writeBytes } from './string-table.ts';

const scratch = new Uint8Array(BYTES_COMPARED);

/** The letters of a folded word; see `letterSet`. */
export const lettersOfWord = (word: string): number => letterSet(scratch, 0, writeBytes(word, scratch));

import type { ListedName } from './listed-names.ts';

/** A name that a contender finds in a text. */
export interface Found {
  /** Empty if the text is flagged without a suggestion. */
  readonly name: string;
  /** Its offset; optional for contenders with exact search. */
  readonly start?: number;
  readonly end?: number;
  /** Whether it is of tier `fix`; always true for contenders without tiers. */
  readonly sure: boolean;
}

/** A contender after it has built or loaded its index. */
export interface Engine {
  scan(text: string): readonly Found[];
  /** The most likely name for a whole spelling. */
  lookup?(spelling: string): string | undefined;
  /** Seconds for loading the compiled file, included in the time for opening. */
  readonly loadSeconds?: number;
  /** Bytes that it keeps in shared buffers, which Node counts neither as heap nor as external memory. */
  readonly sharedBytes?: number;
  /** All candidate names of the spelling. */
  candidates?(spelling: string): readonly string[];
}

export interface Contender {
  readonly name: string;
  /** Exact contenders cannot find garbled names and are measured for speed only. */
  readonly finds: 'exact' | 'garbled';
  /** How it is used here, in a sentence for the results page. */
  readonly use: string;
  /** Writes the file that `open` reads. Runs in its own process. */
  compile?(names: readonly ListedName[], file: string): Promise<void>;
  /** Builds the engine from the names, or from the file that `compile` wrote. */
  open(source: { readonly names: () => readonly ListedName[]; readonly file: string }): Engine | Promise<Engine>;
}

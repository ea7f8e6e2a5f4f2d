import type { ListedName } from './listed-names.ts';

/** A name that a contender sees in a text. */
export interface Found {
  /** Empty where something is seen to be wrong and nothing better is known. */
  readonly name: string;
  /** Where it stands; contenders that search exactly may leave it out. */
  readonly start?: number;
  readonly end?: number;
  /** Said with the sureness of tier `fix`. Whoever has no tiers is always sure. */
  readonly sure: boolean;
}

/** What is ready to be asked. */
export interface Engine {
  scan(text: string): readonly Found[];
  /** The one name that a spelling, the whole of it, most likely means. */
  lookup?(spelling: string): string | undefined;
  /** Of what opening took, the loading of the compiled file. */
  readonly loadSeconds?: number;
  /** Bytes that it keeps in shared buffers, which Node counts neither as heap nor as external memory. */
  readonly sharedBytes?: number;
  /** Every name that was considered for it. */
  candidates?(spelling: string): readonly string[];
}

export interface Contender {
  readonly name: string;
  /** Exact contenders cannot find a garbled name and are measured for speed alone. */
  readonly finds: 'exact' | 'garbled';
  /** How it is used here, and why that is fair: a sentence for the page of results. */
  readonly use: string;
  /** Writes what `open` reads. Runs in a process of its own. */
  compile?(names: readonly ListedName[], file: string): Promise<void>;
  /** Makes the engine out of the names, or out of the file that `compile` wrote. */
  open(source: { readonly names: () => readonly ListedName[]; readonly file: string }): Engine | Promise<Engine>;
}

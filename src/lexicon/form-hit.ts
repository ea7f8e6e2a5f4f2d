import { soundSimilarity } from '../similarity/sound-similarity.ts';
import type { Alignment } from './alignment.ts';
import type { Hit } from './lexicon.ts';

/** A `Hit`. Its sound similarity is computed on first access, as most hits are discarded before that. */
export class FormHit implements Hit {
  readonly form: number;
  readonly entry: number;
  readonly logRatio: number;
  readonly spelling: number;
  readonly exactWords: number;
  readonly missingWords: number;
  readonly addedWords: number;
  readonly reordered: boolean;
  readonly joined: boolean;
  /** The concatenated words of the run and of the form. */
  readonly #seen: string;
  readonly #meant: string;
  #sound: number | undefined;

  constructor(ranked: RankedForm, entry: number, exactWords: number, seen: string) {
    this.form = ranked.form;
    this.entry = entry;
    this.logRatio = ranked.logRatio;
    this.spelling = ranked.spelling;
    this.exactWords = exactWords;
    this.missingWords = ranked.alignment.missingWords;
    this.addedWords = ranked.alignment.addedWords;
    this.reordered = ranked.alignment.reordered;
    this.joined = ranked.alignment.joined;
    this.#seen = seen;
    this.#meant = ranked.meant;
  }

  get sound(): number {
    this.#sound ??= soundSimilarity(this.#seen, this.#meant);
    return this.#sound;
  }
}

/** One of the best forms found so far, with its folded words, concatenated, as `meant`. */
export interface RankedForm {
  readonly form: number;
  readonly alignment: Alignment;
  readonly logRatio: number;
  readonly spelling: number;
  readonly meant: string;
}

import type { Dictionary, Entry, Rule, Spec } from '../dictionary/dictionary.ts';

type SpecInput = { readonly from: string; readonly to: string } | { readonly keep: string };

/** An entry as authored: the input of `parseDictionary`, with defaults omitted. */
export type EntryInput = Pick<Entry, 'name'> &
  Partial<Omit<Entry, 'name' | 'specs' | 'source'>> & { readonly specs?: readonly SpecInput[] };

export type RuleInput = Pick<Rule, 'rule' | 'becomes'> &
  Partial<Omit<Rule, 'rule' | 'becomes' | 'specs' | 'source'>> & { readonly specs?: readonly SpecInput[] };

/** A dictionary as authored. */
export interface DictionaryInput {
  readonly entries: readonly EntryInput[];
  readonly rules?: readonly RuleInput[];
}

/** Numbers of items that could not be converted, by their description in messages: `{ roles: 12, 'regular expressions': 1 }`. */
export type Losses = Readonly<Record<string, number>>;

/** What was read from a file, and what it has that a dictionary cannot hold. */
interface ReadDictionary {
  readonly dictionary: DictionaryInput;
  readonly losses: Losses;
  /** Formats of one line per entry: the lines of the entries, from 1, and the first line of each loss. */
  readonly lines?: { readonly entries: readonly number[]; readonly losses: ReadonlyMap<string, number> };
}

/** A dictionary format of another program. At least one of `read` and `write` is present. */
export interface ExchangeFormat {
  /**
   * Returns valid input of `parseDictionary`.
   * @param text without a byte order mark
   * @throws UngarbleError `file`, without the file's name, if the text is not in this format.
   */
  readonly read?: (text: string) => ReadDictionary;
  readonly write?: (dictionary: Dictionary) => { readonly text: string; readonly losses: Losses };
}

/** A spec without its source position. */
export function specInput(spec: Spec): SpecInput {
  return 'keep' in spec ? { keep: spec.keep } : { from: spec.from, to: spec.to };
}

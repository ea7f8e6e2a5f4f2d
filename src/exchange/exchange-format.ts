import type { Dictionary, Entry, Rule, Spec } from '../dictionary/dictionary.ts';

type SpecInput = { readonly from: string; readonly to: string } | { readonly keep: string };

/** An entry as it is authored: what `parseDictionary` takes, with nothing that is left out. */
export type EntryInput = Pick<Entry, 'name'> &
  Partial<Omit<Entry, 'name' | 'specs' | 'source'>> & { readonly specs?: readonly SpecInput[] };

export type RuleInput = Pick<Rule, 'rule' | 'becomes'> &
  Partial<Omit<Rule, 'rule' | 'becomes' | 'specs' | 'source'>> & { readonly specs?: readonly SpecInput[] };

/** A dictionary as it is authored. */
export interface DictionaryInput {
  readonly entries: readonly EntryInput[];
  readonly rules?: readonly RuleInput[];
}

/** How many of what could not be carried over, by what they are called in a message: `{ roles: 12, 'regular expressions': 1 }`. */
export type Losses = Readonly<Record<string, number>>;

/** A way of writing names and terms that another program has. At least one of `read` and `write` is there. */
export interface ExchangeFormat {
  /**
   * `parseDictionary` takes whatever comes out.
   * @param text without a byte order mark
   * @throws UngarbleError `file`, without the file's name, when the text is not in this format.
   */
  readonly read?: (text: string) => { readonly dictionary: DictionaryInput; readonly losses: Losses };
  readonly write?: (dictionary: Dictionary) => { readonly text: string; readonly losses: Losses };
}

/** A spec without the place where it was written. */
export function specInput(spec: Spec): SpecInput {
  return 'keep' in spec ? { keep: spec.keep } : { from: spec.from, to: spec.to };
}

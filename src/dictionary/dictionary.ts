/** `person | place | organisation | title | term | phrase`, or a word of your own. */
export type Kind = 'person' | 'place' | 'organisation' | 'title' | 'term' | 'phrase' | (string & {});

/**
 * How far from its name an entry may be met:
 * `exact` – only its listed garbles; `strict` – nearly the same spelling: its garbles are less sure, by 2 in log-odds; `normal`; `loose` – weak resemblance
 * will do: they are surer by as much.
 */
export type Strictness = 'exact' | 'strict' | 'normal' | 'loose';

/** `keep` – a suggestion follows the capitals of the text (ALL CAPS stays so); `exact` – it is always written as in the dictionary. */
export type CasePolicy = 'keep' | 'exact';

/** From the gravest down. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where in which file something was written. Lines and columns count from 1. */
export interface Source {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A test inside a dictionary: a sentence and what `fix` makes of it at tier `suggest`, or a sentence that must be left alone. */
export type Spec = ({ readonly from: string; readonly to: string } | { readonly keep: string }) & {
  readonly source?: Source;
};

/** One canonical name or term, with everything that is known about it. */
export interface Entry {
  readonly name: string;
  readonly id?: string;
  readonly kind?: Kind;
  /** Other right forms: protected, and corrected towards when a garble is nearest to one of them. */
  readonly aliases: readonly string[];
  /** Known wrong forms: found exactly (letter case and diacritics aside), applied before anything else. */
  readonly garbles: readonly string[];
  /** Offices and descriptions that stand before or after the name. */
  readonly roles: readonly string[];
  /** Titles that belong right before the name. */
  readonly titles: readonly string[];
  /** Plain respellings of how it sounds. */
  readonly soundsLike: readonly string[];
  /** The name in its own script or scripts. */
  readonly native: readonly string[];
  /** Words whose presence in the document makes the entry likelier. */
  readonly near: readonly string[];
  /** Phrases inside which the entry is never suggested. */
  readonly not: readonly string[];
  readonly match: Strictness;
  readonly case: CasePolicy;
  readonly note?: string;
  readonly url?: string;
  readonly severity?: Severity;
  readonly specs: readonly Spec[];
  readonly source?: Source;
}

/** A phrase with slots that is wrong as it stands: `called on {party} for its` becomes `called out {party} for its`. */
export interface Rule {
  /** What to find. A slot `{name}` holds one to six words of one sentence; a slot `{Name}`, capitalised words alone. */
  readonly rule: string;
  /** What to write; may use the slots of `rule`. */
  readonly becomes: string;
  readonly note?: string;
  readonly url?: string;
  readonly severity?: Severity;
  readonly specs: readonly Spec[];
  readonly source?: Source;
}

/** What has been authored: the result of `parseDictionary`, and what `compileLexicon` takes. */
export interface Dictionary {
  /** Names of other dictionaries that this one builds on; resolved by `loadDictionaries`. */
  readonly imports: readonly string[];
  /** Where each of `imports` was written, in the same order. */
  readonly importSources?: readonly (Source | undefined)[];
  readonly entries: readonly Entry[];
  readonly rules: readonly Rule[];
  /** The file it came from, where there is one. */
  readonly file?: string;
}

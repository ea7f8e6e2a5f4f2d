/** `person | place | organisation | title | term | phrase`, or any other word. */
export type Kind = 'person' | 'place' | 'organisation' | 'title' | 'term' | 'phrase' | (string & {});

/**
 * How closely a text must resemble an entry:
 * `exact` – only its listed garbles match; `strict` – nearly the same spelling (the log-odds of its garbles are reduced by 2); `normal`; `loose` – weak
 * resemblance is enough (the log-odds are raised by 2).
 */
export type Strictness = 'exact' | 'strict' | 'normal' | 'loose';

/** `keep` – a suggestion follows the capitals of the text (ALL CAPS stays ALL CAPS); `exact` – it is always written as in the dictionary. */
export type CasePolicy = 'keep' | 'exact';

/** The most severe first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A position in a source file. Lines and columns count from 1. */
export interface Source {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A test inside a dictionary: a sentence and its correction by `fix` at tier `suggest`, or a sentence that must not change. */
export type Spec = ({ readonly from: string; readonly to: string } | { readonly keep: string }) & {
  readonly source?: Source;
};

/** A canonical name or term, with its forms and context. */
export interface Entry {
  readonly name: string;
  readonly id?: string;
  readonly kind?: Kind;
  /** Other right forms, which can stand wherever the name stands: not changed without `normalise`, and suggested for garbles nearest to one. */
  readonly aliases: readonly string[];
  /** Known wrong forms: matched exactly, apart from letter case and diacritics, before anything else. */
  readonly garbles: readonly string[];
  /** Offices and descriptions that occur before or after the name. */
  readonly roles: readonly string[];
  /** Titles that occur right before the name. */
  readonly titles: readonly string[];
  /** Plain respellings of its pronunciation. */
  readonly soundsLike: readonly string[];
  /** The name in its own script or scripts. */
  readonly native: readonly string[];
  /** Words whose presence in the document makes the entry more likely. */
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

/** A replacement of wording, with slots: `called on {party} for its` becomes `called out {party} for its`. */
export interface Rule {
  /**
   * The wording to find. A slot `{name}` matches one to six words of one sentence; a slot `{Name}` matches only capitalised words. A written slot with
   * choices, `{verb=deliver|convey}`, is parsed to one rule for each choice.
   */
  readonly rule: string;
  /** The replacement; may use the slots of `rule`. */
  readonly becomes: string;
  readonly note?: string;
  readonly url?: string;
  readonly severity?: Severity;
  readonly specs: readonly Spec[];
  readonly source?: Source;
}

/** A parsed dictionary: returned by `parseDictionary`, taken by `compileLexicon`. */
export interface Dictionary {
  /** Names of imported dictionaries, resolved by `loadDictionaries`. */
  readonly imports: readonly string[];
  /** The source positions of `imports`, in the same order. */
  readonly importSources?: readonly (Source | undefined)[];
  readonly entries: readonly Entry[];
  readonly rules: readonly Rule[];
  /** The file it was read from, if any. */
  readonly file?: string;
}

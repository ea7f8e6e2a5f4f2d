import type { Entry, Kind } from '../dictionary/dictionary.ts';
import type { Language } from '../language/language.ts';
import { isMostlyLower } from '../language/mostly-lower.ts';
import type { FormKind } from '../lexicon/forms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { EntryWords } from '../match/entry-words.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import type { FormReading } from './answer-reading.ts';
import { UNKNOWN_RARITY } from './reading.ts';

export type ReadForm = (form: number) => FormReading;

/** Forms cached, in each of two generations, as a text repeats its candidates. */
const REMEMBERED_FORMS = 1 << 13;

/** Reads forms of a lexicon as ordinary language; caches the latest. */
export function createFormReader(lexicon: Lexicon, language: Language): ReadForm {
  const readings = createGenerationalCache<FormReading, number>(REMEMBERED_FORMS);
  return (form) => readings.get(form) ?? readings.set(form, new FormOnDemand(form, lexicon, language));
}

/** Kinds of entries whose form is a name of a person, a place or a people (a term). Organisations are as often named after persons as not. */
const KINDS_OF_NAMES: ReadonlySet<Kind | undefined> = new Set<Kind>(['person', 'place', 'term']);

/** Kinds of entries that are no persons; an entry without a kind may be one. */
export const IMPERSONAL_KINDS: ReadonlySet<Kind | undefined> = new Set<Kind>(['place', 'organisation', 'term']);

/** In capitals, after another word. */
const NUMERAL = / ([IVX]+)\b/;

/** For most forms only the words are needed: the entry and the language properties are looked up on demand. */
class FormOnDemand implements FormReading {
  readonly kind: FormKind;
  readonly words: readonly string[];
  readonly joined: string;
  readonly letters: number;
  private knownEntry: Entry | undefined;
  private knownEntryWords: EntryWords | undefined;
  private knownRarest: number | undefined;
  private knownOrdinaryShare: number | undefined;

  constructor(
    private readonly form: number,
    private readonly lexicon: Lexicon,
    private readonly language: Language,
  ) {
    this.kind = lexicon.index.formKind(form);
    this.words = lexicon.index.formWords(form);
    this.joined = this.words.join('');
    this.letters = this.joined.length;
  }

  get entry(): Entry {
    const { index } = this.lexicon;
    this.knownEntry ??= index.entry(index.formEntry(this.form));
    return this.knownEntry;
  }

  get entryWords(): EntryWords {
    this.knownEntryWords ??= new EntryWords(this.entry);
    return this.knownEntryWords;
  }

  get numeral(): string | undefined {
    return NUMERAL.exec(this.lexicon.index.formText(this.form))?.[1].toLowerCase();
  }

  get endsNames(): boolean {
    return this.kind !== 'given' && this.isOneName();
  }

  get beginsNames(): boolean {
    return this.kind !== 'surname' && this.isOneName();
  }

  get rarest(): number {
    this.knownRarest ??= Math.max(...this.words.map((word) => Math.min(UNKNOWN_RARITY, this.language.rarity(word))));
    return this.knownRarest;
  }

  get ordinaryShare(): number {
    this.knownOrdinaryShare ??=
      this.words.filter((word) => isMostlyLower(word, this.language)).length / this.words.length;
    return this.knownOrdinaryShare;
  }

  private isOneName(): boolean {
    return this.words.length === 1 && KINDS_OF_NAMES.has(this.entry.kind);
  }
}

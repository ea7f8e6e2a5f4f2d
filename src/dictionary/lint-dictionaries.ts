import { distance } from 'fastest-levenshtein';
import type { Problem } from '../errors.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { foldedKey, foldedWords } from '../text/fold.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { unequalAliases } from './lint-aliases.ts';
import { unusedImports } from './lint-imports.ts';
import { invertedNames } from './lint-inverted.ts';
import { shadowedEntries } from './lint-shadowed.ts';
import { mayRename } from './merge-dictionaries.ts';
import { placeOf } from './place-of.ts';
import { type Checks, mustBeFunction, requireOptions } from './require-argument.ts';
import { requireParsed } from './require-parsed.ts';
import { singularOf } from './singular-of.ts';

/** Name of a check. `clean-text`: `ungarble lint --clean` found an edit in correct text. */
export type LintRule =
  | 'duplicate-entry'
  | 'repeated-form'
  | 'shared-alias'
  | 'unequal-alias'
  | 'garble-is-right'
  | 'shared-garble'
  | 'ordinary-word'
  | 'long-name'
  | 'inverted-name'
  | 'too-close'
  | 'shadowed-entry'
  | 'unused-import'
  | 'clean-text'
  | 'failing-spec';

/** An `error` or a doubtful point (`warning`) in a valid dictionary. */
export interface LintProblem extends Problem {
  readonly level: 'error' | 'warning';
  readonly rule: LintRule;
}

export interface LintOptions {
  /** Whether a folded word is an ordinary lower-case word of the language. */
  readonly isOrdinary?: (foldedWord: string) => boolean;
  /** The files of an import, without their own imports: one, or those of a folder. Without it, imports are not checked. */
  readonly filesOf?: (importing: string, name: string) => readonly string[];
}

/** In letters: nearly all shorter names are one letter away from another name. */
const MIN_LENGTH_TOO_CLOSE = 5;
/** Kinds whose names are made of ordinary words by nature. So are places of several words: Red Sea. */
const ORDINARY_KINDS: ReadonlySet<string> = new Set(['title', 'term', 'phrase', 'organisation']);

/** Longer names are probably sentences: the longest name of the shipped dictionaries has 13 words. Set by hand. */
const MOST_WORDS = 15;
/** Characters of such a name that a message shows. */
const SHOWN_LENGTH = 40;

/** A name, alias or garble, with the entry that lists it. */
interface Form {
  readonly text: string;
  readonly key: string;
  readonly entry: Entry;
}

/**
 * Checks dictionaries that are used together. Errors: duplicate entries in one file, a garble that
 * is a right form of another entry, a garble of two entries. Warnings: the same entry in two files, repeated or shared forms, aliases that
 * differ in number or in a figure, names that are ordinary words, whole sentences or inverted, names one letter apart, entries and rules that are
 * overridden by later ones, useless imports. Sorted by file and line.
 *
 * @throws UngarbleError `dictionary` for anything but a list of parsed dictionaries, `option` for options that are not functions
 */
export function lintDictionaries(dictionaries: readonly Dictionary[], options: LintOptions = {}): LintProblem[] {
  requireParsed(dictionaries, 'lintDictionaries');
  requireOptions(options, LINT_OPTIONS);
  const entries = dictionaries.flatMap((dictionary) => dictionary.entries);
  const formsOf = (list: (entry: Entry) => readonly string[]) =>
    entries.flatMap((entry) => list(entry).map((text): Form => ({ text, key: foldedKey(text), entry })));
  const names = formsOf((entry) => [entry.name]);
  const aliases = formsOf((entry) => entry.aliases);
  const garbles = formsOf((entry) => entry.garbles);
  const problems = [
    ...duplicateEntries(names),
    ...repeatedForms(entries),
    ...sharedAliases(names, aliases),
    ...unequalAliases(entries, options.isOrdinary),
    ...rightGarbles([...names, ...aliases], garbles),
    ...sharedGarbles(garbles),
    ...ordinaryWords(entries, options.isOrdinary),
    ...longNames([...names, ...aliases]),
    ...invertedNames(entries),
    ...tooClose(names),
    ...shadowedEntries(dictionaries),
    ...(options.filesOf ? unusedImports(dictionaries, options.filesOf) : []),
  ];
  const files = new Map(dictionaries.map(({ file }, index) => [file, index]));
  return problems.sort((a, b) => (files.get(a.file) ?? 0) - (files.get(b.file) ?? 0) || (a.line ?? 0) - (b.line ?? 0));
}

const LINT_OPTIONS: Checks<LintOptions> = { isOrdinary: mustBeFunction, filesOf: mustBeFunction };

function problemAt(entry: Entry, level: LintProblem['level'], rule: LintRule, message: string): LintProblem {
  return { ...entry.source, level, rule, message };
}

function groupByKey(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    addToGroup(groups, form.key, form);
  }
  return groups;
}

function duplicateEntries(names: readonly Form[]): LintProblem[] {
  return [...groupByKey(names).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ entry }) => !(entry.id && first.entry.id && entry.id !== first.entry.id))
      .map(({ text, entry }) => {
        const level = entry.source?.file === first.entry.source?.file ? 'error' : 'warning';
        return problemAt(
          entry,
          level,
          'duplicate-entry',
          `${text} is already an entry${placeOf(first.entry.source)}: merge the two`,
        );
      }),
  );
}

function repeatedForms(entries: readonly Entry[]): LintProblem[] {
  return entries.flatMap((entry) => {
    const aliases = repeats([entry.name, ...entry.aliases]);
    const garbles = repeats(entry.garbles.map(foldedKey));
    return [...aliases, ...garbles].map((form) =>
      problemAt(entry, 'warning', 'repeated-form', `${entry.name}: ${form} is listed twice`),
    );
  });
}

function repeats(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}

function sharedAliases(names: readonly Form[], aliases: readonly Form[]): LintProblem[] {
  const groups = groupByKey([...names, ...aliases]);
  return aliases.flatMap((alias) => {
    const other = groups.get(alias.key)?.find((form) => form.entry !== alias.entry && !renames(form, alias.entry));
    if (!other) return [];
    const whose = other.text === other.entry.name ? 'another entry' : `an alias of ${other.entry.name}`;
    const message = `${alias.entry.name}: alias ${alias.text} is also ${whose}${placeOf(other.entry.source)}, so it is ambiguous: leave it to one of them`;
    return [problemAt(alias.entry, 'warning', 'shared-alias', message)];
  });
}

/** Whether a name stands in another file and is merged with the entry of which it is an alias; see `mergeDictionaries`. */
const renames = ({ text, entry }: Form, earlier: Entry): boolean =>
  text === entry.name && entry.source?.file !== earlier.source?.file && mayRename(earlier, entry);

function rightGarbles(rightForms: readonly Form[], garbles: readonly Form[]): LintProblem[] {
  const right = groupByKey(rightForms);
  return garbles.flatMap((garble) => {
    const other = right.get(garble.key)?.find(({ entry }) => entry !== garble.entry);
    if (!other) return [];
    const message = `${garble.entry.name}: garble ${garble.text} is a right form of ${other.entry.name}${placeOf(other.entry.source)}: remove it`;
    return [problemAt(garble.entry, 'error', 'garble-is-right', message)];
  });
}

function sharedGarbles(garbles: readonly Form[]): LintProblem[] {
  return [...groupByKey(garbles).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ entry }) => entry !== first.entry)
      .map(({ text, entry }) => {
        const message = `${entry.name}: garble ${text} is also a garble of ${first.entry.name}${placeOf(first.entry.source)}: keep it in one of them`;
        return problemAt(entry, 'error', 'shared-garble', message);
      }),
  );
}

function ordinaryWords(entries: readonly Entry[], isOrdinary: LintOptions['isOrdinary']): LintProblem[] {
  if (!isOrdinary) return [];
  const allOrdinary = (form: string) => {
    const words = foldedWords(form);
    return words.length > 0 && words.every(isOrdinary);
  };
  const mayBeOrdinary = ({ kind, match }: Entry, form: string) =>
    match === 'exact' || ORDINARY_KINDS.has(kind ?? '') || (kind === 'place' && foldedWords(form).length > 1);
  return entries.flatMap((entry) => {
    const rightForms = [entry.name, ...entry.aliases].filter(
      (form) => !mayBeOrdinary(entry, form) && allOrdinary(form),
    );
    const garbles = entry.garbles.filter((garble) => foldedWords(garble).length === 1 && allOrdinary(garble));
    return [
      ...rightForms.map((form) => `${form} is made of ordinary words: set "match: exact", or give the full name`),
      ...garbles.map(
        (garble) =>
          `${entry.name}: garble ${garble} is an ordinary word, and every occurrence would be rewritten: remove it`,
      ),
    ].map((message) => problemAt(entry, 'warning', 'ordinary-word', message));
  });
}

function longNames(forms: readonly Form[]): LintProblem[] {
  return forms
    .filter(({ key, entry }) => entry.kind !== 'phrase' && key.split(' ').length > MOST_WORDS)
    .map(({ text, entry }) => {
      const message = `"${text.slice(0, SHOWN_LENGTH)}…" is not a name: is the file a text instead of a list of names?`;
      return problemAt(entry, 'warning', 'long-name', message);
    });
}

/** Pairs one letter apart, through the keys that they share when a letter is left out (Mor & Fraenkel, 1982). */
function tooClose(names: readonly Form[]): LintProblem[] {
  const byShortened = new Map<string, Form[]>();
  const problems: LintProblem[] = [];
  for (const name of names) {
    if (name.key.length < MIN_LENGTH_TOO_CLOSE) continue;
    const keys = new Set([name.key]);
    for (let at = 0; at < name.key.length; at += 1) keys.add(name.key.slice(0, at) + name.key.slice(at + 1));
    const near = new Set<Form>();
    for (const key of keys) {
      for (const other of byShortened.get(key) ?? []) if (mayBeMixedUp(other, name)) near.add(other);
      addToGroup(byShortened, key, name);
    }
    for (const { text, entry } of near) {
      const message = `${name.text} is one letter away from ${text}${placeOf(entry.source)}, and a garble of one may be corrected to the other: set "match: strict" in both`;
      problems.push(problemAt(name.entry, 'warning', 'too-close', message));
    }
  }
  return problems;
}

/**
 * Names of one kind, one letter apart; not at the end, where Iraq becomes Iraqi and Angola Angolan, nor in number only, nor if both are strict
 * already, nor if one is exact: it is no answer to anything, and who lists it knows of the other.
 */
function mayBeMixedUp(a: Form, b: Form): boolean {
  if (a.entry.kind !== b.entry.kind || distance(a.key, b.key) !== 1 || isAlias(a, b) || isAlias(b, a)) return false;
  const matches = [a.entry.match, b.entry.match];
  if (matches.includes('exact') || matches.every((match) => match === 'strict')) return false;
  if (singularOf(a.key.split(' ')) === singularOf(b.key.split(' '))) return false;
  const stem = Math.min(a.key.length, b.key.length) - 1;
  return a.key.slice(0, stem) !== b.key.slice(0, stem);
}

/** Whether a name is listed as an alias of another entry: that is reported, or merged. */
const isAlias = ({ key }: Form, { entry }: Form): boolean => entry.aliases.some((alias) => foldedKey(alias) === key);

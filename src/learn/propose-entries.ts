import type { Entry } from '../dictionary/dictionary.ts';
import type { Language } from '../language/language.ts';
import { isMostlyLower } from '../language/mostly-lower.ts';
import { otherGivenNames } from '../similarity/other-given-names.ts';
import { romanisationKey } from '../similarity/romanisation-key.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { foldedKey, foldedWords } from '../text/fold.ts';
import { isCapitalised, shapeOf } from '../text/shape.ts';
import type { Correction } from './corrections.ts';

/** The reasons why nothing is learned from a correction. */
export const SKIP_REASONS = {
  'added-or-removed': 'words were added or removed, not replaced',
  'too-long': 'too many words for a name',
  'ordinary-words': 'the correction contains no name: a rewrite of ordinary words',
  'same-letters': 'only letter case, punctuation or diacritics differ',
  unlike: 'the two are alike neither in spelling nor in sound',
  'ordinary-garble': 'the wrong word is an ordinary one, and every occurrence would be rewritten',
  'common-name': 'the wrong word is a common name',
  'several-answers': 'the same words were corrected in different ways',
  'left-alone': 'the same words were left unchanged elsewhere',
  'right-elsewhere': 'the wrong words are a right form of a dictionary entry',
} as const;
type SkipReason = keyof typeof SKIP_REASONS;

/** A corrected form, with the number of corrections and the first place. */
export interface LearnedForm {
  readonly text: string;
  readonly count: number;
  readonly place: string;
  readonly context: string;
}

/** An entry proposed from corrections. */
export interface LearnedEntry {
  readonly name: string;
  /** The dictionary entry that already has the name as a form. */
  readonly known?: Entry;
  /** Right forms that were replaced by the name. */
  readonly aliases: readonly LearnedForm[];
  readonly garbles: readonly LearnedForm[];
}

export interface SkippedCorrection extends LearnedForm {
  /** The replacement. */
  readonly after: string;
  readonly reason: SkipReason;
}

/** What was learned from corrections. */
export interface Proposals {
  readonly entries: readonly LearnedEntry[];
  readonly skipped: readonly SkippedCorrection[];
}

export interface LearnOptions {
  readonly language: Language;
  /** The only entry that has the name as a right form; undefined if there is none, or several. */
  readonly entryOf: (name: string) => Entry | undefined;
  /** Number of occurrences of these folded words, separated by spaces, in the corrected texts. */
  readonly occurrencesLeft: (folded: string) => number;
}

/** Set by hand: "Aragut" and "Araghchi" share half of their letters. */
const SETTINGS = {
  /** 0..1: minimum similarity of the two sides; see `similarityOf`. */
  leastSimilarity: 0.4,
  /** Maximum number of words of a name. */
  longestName: 6,
} as const;

/** Reasons that may not apply to the same correction with the adjacent names: "Hamed" may be right for somebody else, "Hamed Valadi" is not. */
const REASONS_TO_WIDEN: readonly SkipReason[] = [
  'ordinary-garble',
  'common-name',
  'several-answers',
  'left-alone',
  'right-elsewhere',
];

/** Turns corrections into proposed entries for review, the most frequent first. */
export function proposeEntries(corrections: readonly Correction[], options: LearnOptions): Proposals {
  const narrow = splitGroups(groupCorrections(corrections), options);
  const isWidened = ({ reason, members }: Skipped) =>
    REASONS_TO_WIDEN.includes(reason) && members.every(({ wider }) => wider !== undefined);
  const widened = narrow.skipped.filter(isWidened).flatMap(({ members }) => members);
  const wide = splitGroups(
    groupCorrections(widened.map((correction) => ({ ...correction, ...correction.wider }))),
    options,
  );
  const learned = new Map<string, Group[]>();
  for (const group of [...narrow.learned, ...wide.learned]) {
    learned.set(group.right, [...(learned.get(group.right) ?? []), group]);
  }
  const entries = [...learned.values()].map((members) => entryOf(members, options));
  const skipped = [...narrow.skipped.filter((group) => !isWidened(group)), ...wide.skipped];
  return {
    entries: entries.sort((x, y) => countOf(y) - countOf(x)),
    skipped: skipped.map(({ form, after, reason }) => ({ ...form, after, reason })),
  };
}

type Skipped = Group & { readonly reason: SkipReason };

function splitGroups(groups: readonly Group[], options: LearnOptions): { learned: Group[]; skipped: Skipped[] } {
  const answers = new Map<string, Set<string>>();
  for (const { wrong, right } of groups) answers.set(wrong, (answers.get(wrong) ?? new Set()).add(right));
  const learned: Group[] = [];
  const skipped: Skipped[] = [];
  for (const group of groups) {
    const isAmbiguous = (answers.get(group.wrong)?.size ?? 0) > 1;
    const reason = reasonToSkip(group, options) ?? (isAmbiguous ? 'several-answers' : undefined);
    if (reason) skipped.push({ ...group, reason });
    else learned.push(group);
  }
  return { learned, skipped };
}

/** Corrections that are equal except for letter case. */
interface Group {
  readonly wrong: string;
  readonly right: string;
  readonly form: LearnedForm;
  readonly members: readonly Correction[];
  /** The most frequent replacement text, in capitals only if there is no other. */
  readonly after: string;
}

function groupCorrections(corrections: readonly Correction[]): Group[] {
  const byKey = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const key = `${foldedKey(correction.before)}\n${foldedKey(correction.after)}`;
    addToGroup(byKey, key, correction);
  }
  return [...byKey.values()].map((group) => {
    const [{ before, place, context }] = group;
    const after = commonest(group.map((correction) => correction.after));
    return {
      wrong: foldedKey(before),
      right: foldedKey(after),
      form: { text: oneLine(before), count: group.length, place, context },
      members: group,
      after,
    };
  });
}

function reasonToSkip(
  { wrong, right, form: { text }, members, after }: Group,
  options: LearnOptions,
): SkipReason | undefined {
  const [wrongWords, rightWords] = [wrong, right].map((key) => key.split(' ').filter(Boolean));
  if (wrongWords.length === 0 || rightWords.length === 0) return 'added-or-removed';
  if (Math.max(wrongWords.length, rightWords.length) > SETTINGS.longestName) return 'too-long';
  if (wrongWords.join('') === rightWords.join('') && (wrong === right || !hasName(after, options.language)))
    return 'same-letters';
  if (!hasName(after, options.language)) return 'ordinary-words';
  const [known, meant] = [options.entryOf(text), options.entryOf(after)];
  if (known && known !== meant) return 'right-elsewhere';
  const isAlike = similarityOf(wrongWords.join(''), rightWords.join('')) >= SETTINGS.leastSimilarity;
  if (isAlias(wrongWords, rightWords, options.language)) {
    if (!isAlike) return 'unlike';
    return isCommonName(wrongWords, rightWords, meant, members) ? 'common-name' : undefined;
  }
  if (wrongWords.length === 1 && isMostlyLower(wrong, options.language)) return 'ordinary-garble';
  if (!isAlike) return 'unlike';
  return options.occurrencesLeft(wrong) > 0 ? 'left-alone' : undefined;
}

/** 0..1: the higher of the spelling similarities of two strings and of their romanisation keys. */
function similarityOf(a: string, b: string): number {
  return Math.max(spellingSimilarity(a, b), spellingSimilarity(romanisationKey(a), romanisationKey(b)));
}

/** Whether a text has a capitalised word that is not an ordinary word of the language. */
function hasName(text: string, language: Language): boolean {
  return text
    .split(/\s+/)
    .some(
      (word) => isCapitalised(shapeOf(word)) && foldedWords(word).some((folded) => !isMostlyLower(folded, language)),
    );
}

/** Whether the replaced words are right themselves: names known to the language ("Kiev"), or some words of the replacement ("Araghchi"). */
function isAlias(wrong: readonly string[], right: readonly string[], language: Language): boolean {
  return (
    wrong.every((word) => language.isName(word)) ||
    (wrong.length < right.length && wrong.every((word) => right.includes(word)))
  );
}

/**
 * Whether the replaced word is a name that other people also have: with "Michael" as an alias of Charles Michel, every Michael would mean him. "Kiev"
 * always means Kyiv. A word that always stands beside another name, as "Bader" does in "Bader Abdelatty", is a part of one.
 */
function isCommonName(
  [wrong, ...more]: readonly string[],
  right: readonly string[],
  meant: Entry | undefined,
  members: readonly Correction[],
): boolean {
  if (more.length > 0 || right.includes(wrong)) return false;
  if (meant === undefined && members.every(({ wider }) => wider !== undefined)) return true;
  return meant?.kind === 'person' || otherGivenNames(wrong).length > 0;
}

function entryOf(members: readonly Group[], options: LearnOptions): LearnedEntry {
  const [{ after, right }] = members;
  const known = options.entryOf(after);
  const isRight = ({ wrong }: Group) => isAlias(wrong.split(' '), right.split(' '), options.language);
  const isName = known !== undefined && foldedKey(known.name) === right;
  return {
    name: isName ? known.name : oneLine(after),
    ...(known && { known }),
    aliases: members.filter(isRight).map(({ form }) => form),
    garbles: members.filter((member) => !isRight(member)).map(({ form }) => form),
  };
}

function countOf({ aliases, garbles }: LearnedEntry): number {
  return [...aliases, ...garbles].reduce((sum, { count }) => sum + count, 0);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + (text === text.toUpperCase() ? 0 : 1));
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

import type { Language } from '../language/language.ts';
import { isPartOfName } from '../lexicon/forms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { writtenForm } from '../lexicon/written-form.ts';
import { type TokenRun, textOf } from '../match/document.ts';
import type { Suspect } from '../match/find-candidates.ts';
import { replacementFor } from '../match/replacement-for.ts';
import { foldedWords } from '../text/fold.ts';
import type { AnswerReading } from './answer-reading.ts';
import { logOddsOf, type Measures, measure, probability } from './confidence.ts';
import { differInNumber } from './differ-in-number.ts';
import type { ReadForm } from './form-reader.ts';
import { isPossible } from './is-possible.ts';
import { mayBeRight } from './may-be-right.ts';
import { measureLikely } from './measure-likely.ts';
import { type ReadingResources, readSuspect } from './read-suspect.ts';
import { LEAST_BESIDE } from './tiers.ts';

/** A candidate for a suspect run, with its confidence and replacement. */
export interface WeighedChoice {
  readonly form: number;
  readonly entry: number;
  readonly text: string;
  /** 0..1. */
  readonly confidence: number;
  /** Among spellings of one entry, the one with the highest preference is written; see `preferenceOf`. */
  readonly preference: () => number;
  /** 0..1: similarity to the text in spelling. */
  readonly spelling: number;
  /** Every word of the run corresponds to a word of the form, or to a piece of one. */
  readonly coversRun: boolean;
  /** A surname, a given name or a short name: a part of the name of the entry. */
  readonly isPart: boolean;
  /** Every word of the form is present, garbled or not. */
  readonly isComplete: boolean;
  /** Part of another listed name would change. */
  readonly wrongName: boolean;
  /** Why the text may be right, however likely the candidate: the finding needs review. */
  readonly mayBeRight: () => string | undefined;
  readonly measures: Measures;
  /** 0..1: confidence from the words in place alone; 0 if they are not enough. */
  readonly nearName: number;
}

/** A suspect run with its choices, best first; at least one. */
export interface WeighedSuspect {
  readonly run: TokenRun;
  readonly choices: readonly WeighedChoice[];
}

export type Weigh = (suspect: Suspect) => WeighedSuspect | undefined;

export interface WeighingResources extends ReadingResources {
  readonly lexicon: Lexicon;
  /** 0..1: suspects without a candidate that reaches this confidence are dropped. */
  readonly minConfidence: number;
}

const LEAST_ODDS_BESIDE = Math.log(LEAST_BESIDE / (1 - LEAST_BESIDE));

/** Weighs the evidence for every candidate form of a suspect run; undefined if none reaches `minConfidence`. */
export function createWeigh(resources: WeighingResources): Weigh {
  const leastLogOdds = Math.log(resources.minConfidence / (1 - resources.minConfidence));
  const leastBeside = Math.min(LEAST_ODDS_BESIDE, leastLogOdds);
  /** The measures of a possible reading whose log-odds reach `least`, or that the words in place support. */
  const measureIf = (reading: AnswerReading, run: TokenRun, least: number): Measures | undefined => {
    const measures = reading.nearName > 0 ? measure(reading) : measureLikely(reading, least);
    return measures && isPossible(reading, run, resources.language) ? measures : undefined;
  };
  return (suspect) => {
    const { run } = suspect;
    const readings = readSuspect(suspect, resources);
    let measuresOfFirst: Measures | undefined;
    const first = readings.findIndex((reading) => {
      measuresOfFirst = measureIf(reading, run, leastLogOdds);
      return measuresOfFirst !== undefined;
    });
    if (first < 0) return undefined;
    const original = textOf(run);
    const choices: WeighedChoice[] = [];
    readings.forEach((reading, i) => {
      const measures = i === first ? measuresOfFirst : measureIf(reading, run, leastBeside);
      if (!measures) return;
      const { entry } = reading.form;
      const text = replacementFor(run, writtenForm(reading.hit.form, resources.lexicon.index), entry.case);
      if (text !== original) choices.push(choiceOf(reading, measures, text, resources.language));
    });
    return choices.length === 0 ? undefined : { run, choices: ranked(choices, original, resources.readForm) };
  };
}

function choiceOf(reading: AnswerReading, measures: Measures, text: string, language: Language): WeighedChoice {
  const { form, hit, changedName, nearName } = reading;
  const confidence = Math.max(nearName, probability(logOddsOf(measures)));
  return {
    form: hit.form,
    entry: hit.entry,
    text,
    confidence,
    preference: () => preferenceOf(reading, text),
    spelling: hit.spelling,
    coversRun: hit.addedWords === 0,
    isPart: isPartOfName(form.kind),
    isComplete: hit.missingWords === 0,
    wrongName: changedName === 'replaced',
    mayBeRight: () => mayBeRight(reading, confidence, language),
    measures,
    nearName,
  };
}

/** Merges choices with the same words, best first; confidences of different entries add up to at most 1. */
function ranked(choices: readonly WeighedChoice[], original: string, readForm: ReadForm): WeighedChoice[] {
  const byWords = new Map<string, WeighedChoice>();
  for (const choice of choices) {
    const words = readForm(choice.form).words.join(' ');
    const known = byWords.get(words);
    if (!known || isBetter(choice, known, original)) byWords.set(words, choice);
  }
  const sorted = [...byWords.values()].sort((a, b) => b.confidence - a.confidence || a.form - b.form);
  const distinct = preferringSpelling(preferringNumber(sorted, readForm));
  const best: WeighedChoice[] = [];
  for (const { entry, form, ...choice } of distinct) {
    const isListed = best.some(
      (better) => better.entry === entry || differInNumber(readForm(better.form), readForm(form)),
    );
    if (!isListed) best.push({ entry, form, ...choice });
  }
  const total = best.reduce((sum, { confidence }) => sum + confidence, 0);
  return total <= 1 ? distinct : distinct.map((choice) => ({ ...choice, confidence: choice.confidence / total }));
}

/** Spellings of one entry, and singular and plural, compete by likelihood only: one with this share of the best confidence may be preferred to it. */
const NEARLY_AS_SURE = 0.2;

/** Moves the number that is more like the text to the front, with the confidence of the best: "itifada" is intifada, not intifadas. */
function preferringNumber([best, ...rest]: readonly WeighedChoice[], readForm: ReadForm): WeighedChoice[] {
  const other = rest.find(({ form }) => differInNumber(readForm(best.form), readForm(form)));
  if (!other || other.confidence < NEARLY_AS_SURE * best.confidence || other.spelling <= best.spelling)
    return [best, ...rest];
  return [{ ...other, confidence: best.confidence }, best, ...rest.filter((choice) => choice !== other)];
}

/** More than all that is less important than the words of the entry's name, for a form of up to seven words. */
const OWN_WORDS = 7 * 16;

/**
 * In order of importance: words that are right are kept, spellings of the document, no word of the text is left out ("Sayed" of "Sayed Abbas Arakchi"),
 * the share of words of the entry's name ("Shahbaz Sharif" rather than Shareef for Shehbaz Sharif), the same number of words as in the text, all words
 * of the entry's name (Seyed Abbas Araghchi rather than Araqchi), the name itself, a form that is written as it is.
 *
 * Words are kept if they are in the text that is written, which for a form in another script is the name: for "Ismail Bagai" the alias Ismail Baghaei
 * keeps one, Esmaeil Baghaei does not.
 */
function preferenceOf({ hit, form, run, facts }: AnswerReading, text: string): number {
  const own = foldedWords(form.entry.name);
  const { words } = form;
  const written = foldedWords(text);
  return (
    1024 * run.folded.filter((word) => written.includes(word)).length +
    (facts.formMentions > 0 ? 512 : 0) +
    (hit.addedWords === 0 ? 256 : 0) +
    OWN_WORDS * (words.filter((word) => own.includes(word)).length / words.length) +
    (words.length === run.words ? 8 : 0) +
    (own.every((word) => words.includes(word)) ? 4 : 0) +
    (text === form.entry.name ? 2 : 0) +
    (words.length === written.length && words.every((word, i) => word === written[i]) ? 1 : 0)
  );
}

/**
 * Moves the preferred spelling of the best entry to the front, with the confidence of the best. A surname is replaced by a surname, not by the full
 * name.
 */
function preferringSpelling([best, ...rest]: readonly WeighedChoice[]): WeighedChoice[] {
  if (!best) return [];
  const own = rest.filter(
    ({ entry, confidence }) => entry === best.entry && confidence >= NEARLY_AS_SURE * best.confidence,
  );
  const complete = best.isComplete ? [] : own.filter(({ isComplete }) => isComplete);
  const first = complete[0] ?? best;
  const rivals = (complete[0] ? complete : own).filter(({ isPart }) => isPart === first.isPart);
  const preferred = rivals.reduce((one, next) => (next.preference() > one.preference() ? next : one), first);
  if (preferred === best) return [best, ...rest];
  return [{ ...preferred, confidence: best.confidence }, best, ...rest.filter((choice) => choice !== preferred)];
}

/** Among choices that differ only in punctuation, the one hyphenated like the text; otherwise the more confident one. */
function isBetter(a: WeighedChoice, b: WeighedChoice, original: string): boolean {
  const hyphens = original.includes('-');
  const agrees = ({ text }: WeighedChoice) => (text.includes('-') === hyphens ? 1 : 0);
  return agrees(a) - agrees(b) > 0 || (agrees(a) === agrees(b) && a.confidence > b.confidence);
}

import type { Entry } from '../dictionary/dictionary.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { foldedWords } from '../text/fold.ts';
import { isCapitalised } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';
import { continues, type Segment, type TokenRun } from './document.ts';
import type { DocumentWords } from './document-words.ts';

/** What stands around a run that bears on one entry. Each is 0..1 unless it says otherwise. */
export interface EntryContext {
  /** Share of the words of the best-fitting role that stand close by. */
  readonly role: number;
  /** The same, anywhere in the text before the run. */
  readonly roleEarlier: number;
  /** One of the entry's titles stands right before. */
  readonly title: number;
  /** Share of the entry's `near` words that the document has, 1 when two or more do. */
  readonly near: number;
  /** The word right before, or right after, looks like a part of a person's name, and the entry has none like it. */
  readonly strangerBefore: boolean;
  readonly strangerAfter: boolean;
}

/** Tokens before and after a run in which a role counts as close by. */
const CLOSE_BEFORE = 9;
const CLOSE_AFTER = 8;
/** Tokens before a run in which a role may have been mentioned. */
const EARLIER = 120;
/** Words that begin with the same so many letters are one word here: Iran, Iranian, Iran's. */
const STEM_LETTERS = 4;
/** So many `near` words say all that they can say. */
const ENOUGH_NEAR_WORDS = 2;

/** Something of an entry, which is looked up when it is asked for. */
interface HasEntry {
  readonly entry: Entry;
}

export type ReadContext = (run: TokenRun, of: HasEntry) => EntryContext;

/** Reads the surroundings of runs of one document, for entries that say what to expect there. */
export function createContextReader(words: DocumentWords): ReadContext {
  return (run, of) => new ContextOnDemand(run, of, words);
}

/** Each is worked out when it is asked for: most are not. */
class ContextOnDemand implements EntryContext {
  constructor(
    private readonly run: TokenRun,
    private readonly of: HasEntry,
    private readonly words: DocumentWords,
  ) {}

  get role(): number {
    const { entry } = this.of;
    return entry.roles.length === 0 ? 0 : bestRole(entry, closeBy(this.run));
  }

  get roleEarlier(): number {
    const { entry } = this.of;
    const { segment, from } = this.run;
    return entry.roles.length === 0 ? 0 : bestRole(entry, wordsOf(segment, from - EARLIER, from));
  }

  get title(): number {
    return this.of.entry.titles.some((title) => standsBefore(this.run, foldedWords(title))) ? 1 : 0;
  }

  get near(): number {
    const { near } = this.of.entry;
    return near.length === 0 ? 0 : Math.min(1, near.filter(this.words.hasPhrase).length / ENOUGH_NEAR_WORDS);
  }

  get strangerBefore(): boolean {
    return isStranger(this.run, this.run.from, this.run.from - 1, this.of);
  }

  get strangerAfter(): boolean {
    return isStranger(this.run, this.run.to, this.run.to, this.of);
  }
}

/** Words less alike are other words. */
const ALIKE = 0.5;

/** "Saeed" before a surname that may be garbled: if the entry has no such given name, somebody else is meant. */
function isStranger({ segment }: TokenRun, boundary: number, at: number, of: HasEntry): boolean {
  const word = segment.words[at];
  if (
    !word ||
    boundary >= segment.words.length ||
    !continues(segment, boundary) ||
    !segment.cased ||
    !isCapitalised(word.shape)
  )
    return false;
  const isNameLike = word.rarity === Number.POSITIVE_INFINITY || word.isName;
  if (!isNameLike || word.isFunctionWord || word.isCalendarWord) return false;
  const { name, aliases, titles } = of.entry;
  return [name, ...aliases, ...titles].every((text) =>
    foldedWords(text).every((own) => spellingSimilarity(own, word.folded) < ALIKE),
  );
}

function bestRole(entry: Entry, around: readonly string[]): number {
  let best = 0;
  for (const role of entry.roles) {
    const wanted = foldedWords(role).filter((word) => word.length > 2);
    const met = wanted.filter((word) => around.some((other) => sameStem(word, other))).length;
    if (wanted.length > 1) best = Math.max(best, met / wanted.length);
  }
  return best;
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= STEM_LETTERS && b.length >= STEM_LETTERS && a.slice(0, STEM_LETTERS) === b.slice(0, STEM_LETTERS);
}

function closeBy({ segment, from, to }: TokenRun): string[] {
  let start = from;
  while (start > 0 && from - start < CLOSE_BEFORE && segment.tokens.gaps[start] !== Gap.sentence) start--;
  let end = to;
  while (end < segment.words.length && end - to < CLOSE_AFTER && segment.tokens.gaps[end] !== Gap.sentence) end++;
  return [...wordsOf(segment, start, from), ...wordsOf(segment, to, end)];
}

function wordsOf(segment: Segment, from: number, to: number): string[] {
  return segment.words.slice(Math.max(0, from), to).map((word) => word.folded);
}

function standsBefore({ segment, from }: TokenRun, words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    from >= words.length &&
    words.every((word, i) => segment.words[from - words.length + i].folded === word)
  );
}

/** Whether the run lies in an occurrence of one of the entry's `not` phrases. */
export function isExcluded({ segment, from, to }: TokenRun, entry: Entry): boolean {
  return entry.not.some((phrase) => {
    const words = foldedWords(phrase);
    for (let start = Math.max(0, to - words.length); start <= from; start++) {
      if (
        start + words.length <= segment.words.length &&
        words.every((word, i) => segment.words[start + i].folded === word)
      )
        return true;
    }
    return false;
  });
}

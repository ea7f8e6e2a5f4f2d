import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { isCapitalised } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';
import { type Segment, type TokenRun, wordAfter, wordBefore } from './document.ts';
import type { DocumentWords } from './document-words.ts';
import type { EntryWords } from './entry-words.ts';
import type { Word } from './word.ts';

/** Context of a run that is relevant to one entry. Numbers are 0..1. */
export interface EntryContext {
  /** Share of the words of the best-fitting role that occur close by. */
  readonly role: number;
  /** All words of a role occur in the segment, not far before the run. */
  readonly isRoleEarlier: boolean;
  /** One of the entry's titles stands directly before. */
  readonly isTitleBefore: boolean;
  /** One half if one of the entry's `near` phrases occurs in the document, 1 if two or more do. */
  readonly near: number;
  /** The word directly before, or directly after, looks like part of a name, and the entry has none like it. */
  readonly strangerBefore: boolean;
  readonly strangerAfter: boolean;
  /** The first or the last word of the run looks like part of a name, and the entry has none like it. */
  readonly strangerAtEdge: boolean;
  /** The same of the word directly before another occurrence of the run, of one word, in the document. */
  readonly strangerElsewhere: boolean;
}

/** Set by hand: no entry in the data of the fit has roles or `near` phrases. */
const REACH = {
  /** Tokens before and after a run within which a role counts as close by. */
  before: 9,
  after: 8,
  /** Tokens before a run within which a role may have been mentioned. */
  earlier: 120,
} as const;
/** Number of `near` phrases beyond which more are no further evidence. Set by hand. */
const ENOUGH_NEAR_PHRASES = 2;
/** Words less similar than this are different words. Set by hand. */
const ALIKE = 0.5;

/** A reading of an entry, such as `FormReading`. */
interface HasEntryWords {
  readonly entryWords: EntryWords;
}

/** Reads the context of a run, and then its relation to one entry. */
export type ReadContext = (run: TokenRun) => (of: HasEntryWords) => EntryContext;

/** Reads the context of runs of one document, for entries that describe their context. */
export function createContextReader(words: DocumentWords): ReadContext {
  const places = new Map<Segment, StemPlaces>();
  const placesIn = (segment: Segment): StemPlaces => {
    const known = places.get(segment) ?? placesOfStems(segment);
    places.set(segment, known);
    return known;
  };
  return (run) => {
    let stems: ReadonlySet<string> | undefined;
    const stemsCloseBy = (): ReadonlySet<string> => {
      stems ??= readStemsCloseBy(run);
      return stems;
    };
    return (of) => new ContextOnDemand(run, of, words, placesIn, stemsCloseBy);
  };
}

/** Each property is computed on demand, as few are needed. */
class ContextOnDemand implements EntryContext {
  private knownRole: number | undefined;

  constructor(
    private readonly run: TokenRun,
    private readonly of: HasEntryWords,
    private readonly words: DocumentWords,
    private readonly placesIn: (segment: Segment) => StemPlaces,
    private readonly stemsCloseBy: () => ReadonlySet<string>,
  ) {}

  get role(): number {
    const { roles } = this.of.entryWords;
    this.knownRole ??= roles.length === 0 ? 0 : bestShare(roles, this.stemsCloseBy());
    return this.knownRole;
  }

  get isRoleEarlier(): boolean {
    const { roles } = this.of.entryWords;
    if (roles.length === 0) return false;
    const { segment, from } = this.run;
    const places = this.placesIn(segment);
    return roles.some((role) => role.every((stem) => standsEarlier(places, stem, from)));
  }

  get isTitleBefore(): boolean {
    return this.of.entryWords.titles.some((title) => standsBefore(this.run, title));
  }

  get near(): number {
    const { near } = this.of.entryWords;
    return near.length === 0 ? 0 : Math.min(1, near.filter(this.words.hasPhrase).length / ENOUGH_NEAR_PHRASES);
  }

  get strangerBefore(): boolean {
    return isStranger(wordBefore(this.run), this.run.segment, this.of);
  }

  get strangerAfter(): boolean {
    return isStranger(wordAfter(this.run), this.run.segment, this.of);
  }

  get strangerAtEdge(): boolean {
    const { segment, from, to } = this.run;
    return [from, to - 1].some((at) => isStranger(segment.words[at], segment, this.of));
  }

  get strangerElsewhere(): boolean {
    const { segment, from, to } = this.run;
    if (to - from > 1) return false;
    return this.words.capitalisedBefore(segment.words[from].folded).some((word) => isOfOther(word, this.of));
  }
}

/** Whether a word next to a run is a name that the entry does not have: "Saeed" before a garbled surname, if the entry's given name is another. */
const isStranger = (word: Word | undefined, { cased }: Segment, of: HasEntryWords): boolean =>
  word !== undefined && cased && isCapitalised(word.shape) && isOfOther(word, of);

function isOfOther(word: Word, of: HasEntryWords): boolean {
  const mayBeName = word.isUnknown || word.isName;
  if (!mayBeName || word.isFunctionWord || word.isCalendarWord || word.isTitle) return false;
  return of.entryWords.own.every((own) => spellingSimilarity(own, word.folded) < ALIKE);
}

/** The tokens of a segment with each stem, ascending. */
type StemPlaces = ReadonlyMap<string, readonly number[]>;

function placesOfStems({ words }: Segment): StemPlaces {
  const places = new Map<string, number[]>();
  words.forEach(({ stem }, at) => {
    addToGroup(places, stem, at);
  });
  return places;
}

/** Whether a word with this stem occurs before token `from`, within `REACH.earlier` tokens. */
function standsEarlier(places: StemPlaces, stem: string, from: number): boolean {
  const own = places.get(stem) ?? [];
  const last = own[partitionPoint(own.length, (i) => own[i] < from) - 1];
  return last !== undefined && last >= from - REACH.earlier;
}

/** The largest share of the words of a role that are in a set. */
function bestShare(roles: readonly (readonly string[])[], stems: ReadonlySet<string>): number {
  let best = 0;
  for (const role of roles) {
    let found = 0;
    for (const stem of role) if (stems.has(stem)) found++;
    best = Math.max(best, found / role.length);
  }
  return best;
}

/** The stems of the words close to the run in its sentence, before and after it. */
function readStemsCloseBy({ segment, from, to }: TokenRun): Set<string> {
  const { words, tokens } = segment;
  const stems = new Set<string>();
  for (let at = from; at > 0 && from - at < REACH.before && tokens.gaps[at] !== Gap.sentence; at--)
    stems.add(words[at - 1].stem);
  for (let at = to; at < words.length && at - to < REACH.after && tokens.gaps[at] !== Gap.sentence; at++)
    stems.add(words[at].stem);
  return stems;
}

/** Whether these folded words stand directly before the run. */
function standsBefore({ segment, from }: TokenRun, words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    from >= words.length &&
    words.every((word, i) => segment.words[from - words.length + i].folded === word)
  );
}

/** Whether the run is part of an occurrence of one of the entry's `not` phrases. */
export function isExcluded({ segment, from, to }: TokenRun, { not }: EntryWords): boolean {
  return not.some((words) => {
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

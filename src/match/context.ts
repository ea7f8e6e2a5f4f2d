import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { isCapitalised } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';
import { continues, type Segment, type TokenRun } from './document.ts';
import type { DocumentWords } from './document-words.ts';
import type { EntryWords } from './entry-words.ts';

/** What stands around a run that bears on one entry. Each is 0..1 unless it says otherwise. */
export interface EntryContext {
  /** Share of the words of the best-fitting role that stand close by. */
  readonly role: number;
  /** All words of a role stand somewhere in the text before the run. */
  readonly isRoleEarlier: boolean;
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
/** So many `near` words say all that they can say. */
const ENOUGH_NEAR_WORDS = 2;

/** Something of an entry, the words of which are looked up when they are asked for. */
interface HasEntryWords {
  readonly entryWords: EntryWords;
}

/** Reads what stands around a run, and then what that is to one entry. */
export type ReadContext = (run: TokenRun) => (of: HasEntryWords) => EntryContext;

/** Reads the surroundings of runs of one document, for entries that say what to expect there. */
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

/** Each is worked out when it is asked for: most are not. */
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

  get title(): number {
    return this.of.entryWords.titles.some((title) => standsBefore(this.run, title)) ? 1 : 0;
  }

  get near(): number {
    const { near } = this.of.entryWords;
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
function isStranger({ segment }: TokenRun, boundary: number, at: number, of: HasEntryWords): boolean {
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
  return of.entryWords.own.every((own) => spellingSimilarity(own, word.folded) < ALIKE);
}

/** The tokens of a segment that begin with each stem, or that are it, ascending. */
type StemPlaces = ReadonlyMap<string, readonly number[]>;

function placesOfStems({ words }: Segment): StemPlaces {
  const places = new Map<string, number[]>();
  words.forEach(({ stem }, at) => {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  });
  return places;
}

/** Whether a word of a role stands within reach before token `from`. */
function standsEarlier(places: StemPlaces, stem: string, from: number): boolean {
  const at = places.get(stem)?.findLast((place) => place < from);
  return at !== undefined && at >= from - EARLIER;
}

/** The largest share of the words of a role that is among some. */
function bestShare(roles: readonly (readonly string[])[], stems: ReadonlySet<string>): number {
  let best = 0;
  for (const role of roles) {
    let met = 0;
    for (const stem of role) if (stems.has(stem)) met++;
    best = Math.max(best, met / role.length);
  }
  return best;
}

/** The stems of the words close by in the sentence, before the run and after it. */
function readStemsCloseBy({ segment, from, to }: TokenRun): Set<string> {
  const { words, tokens } = segment;
  const stems = new Set<string>();
  for (let at = from; at > 0 && from - at < CLOSE_BEFORE && tokens.gaps[at] !== Gap.sentence; at--)
    stems.add(words[at - 1].stem);
  for (let at = to; at < words.length && at - to < CLOSE_AFTER && tokens.gaps[at] !== Gap.sentence; at++)
    stems.add(words[at].stem);
  return stems;
}

function standsBefore({ segment, from }: TokenRun, words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    from >= words.length &&
    words.every((word, i) => segment.words[from - words.length + i].folded === word)
  );
}

/** Whether the run lies in an occurrence of one of the entry's `not` phrases. */
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

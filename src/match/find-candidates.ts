import type { Language } from '../language/language.ts';
import { type FormKind, isWholeName } from '../lexicon/forms.ts';
import type { Hit, Lexicon, LexiconIndex } from '../lexicon/lexicon.ts';
import { foldedWords } from '../text/fold.ts';
import { createGenerationalCache } from '../text/generational-cache.ts';
import { isCapitalised } from '../text/shape.ts';
import { bystandersOf, mayIncludeBystanders } from './bystanders.ts';
import { type NameChange, nameChange } from './changed-names.ts';
import { corrects } from './corrects.ts';
import { foldedOf, type Segment, type TokenRun } from './document.ts';
import { type Mention, mentionsTouching } from './find-mentions.ts';
import { LIMITS } from './limits.ts';
import { mixesRightForms } from './mixes-right-forms.ts';
import type { ResemblesForm } from './resembles-form.ts';
import { searchedRuns } from './searched-runs.ts';
import type { SuspectRun } from './suspicion.ts';
import { isClear, LEAST_RATIOS, worthWeighing } from './worth-weighing.ts';

/** A run of a document and its candidate forms, best first by likelihood alone; none if only the document may supply one. */
export interface Suspect {
  readonly run: SuspectRun;
  readonly hits: readonly Hit[];
  /** Hits that would change part of a right name, and how: "Hamed Valadi" for Hamid Valadi, next to a Hamed Haddadi. */
  readonly changingNames: ReadonlyMap<Hit, NameChange>;
}

/** Looks up a run of folded words; if `joined`, only concatenated, as one word. Results are cached. */
export type Search = (words: readonly string[], joined: boolean) => readonly Hit[];

/** Runs whose hits are cached, in each of two generations: those of two million letters of prose. */
const REMEMBERED_RUNS = 1 << 13;
/** `index.search` with a bounded cache, as the runs of a text repeat. */
export function createSearch(index: LexiconIndex): Search {
  const cache = createGenerationalCache<readonly Hit[]>(REMEMBERED_RUNS);
  return (words, joined) => {
    const key = words.join(joined ? '+' : ' ');
    const known = cache.get(key);
    if (known) return known;
    const hits = index.search(words, {
      limit: LIMITS.candidatesPerRun,
      leastRatio: LEAST_RATIOS.mentioned,
      effort: 'swift',
      joined,
    });
    return cache.set(key, hits);
  };
}

/** Inputs to the search for candidates besides the segment itself. */
export interface SearchResources {
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly search: Search;
  /** Whether an entry occurs in the document; see `entriesMentioned`. */
  readonly isMentioned: (entry: number) => boolean;
  readonly resemblesForm: ResemblesForm;
  /** Whether the words of a run, concatenated, resemble a form of these entries. */
  readonly resemblesMentioned: (run: TokenRun) => boolean;
}

/**
 * The runs of a segment that may be garbled names: those with a candidate in the lexicon, and words unknown to the language; without those that share
 * a word with a run found to be right.
 * @param mentions those of the segment
 */
export function findCandidates(segment: Segment, mentions: readonly Mention[], resources: SearchResources): Suspect[] {
  const suspects: Suspect[] = [];
  const rightTokens = new Set<number>();
  let clear: TokenRun | undefined;
  for (const run of searchedRuns(segment, resources.language, resources.lexicon.index)) {
    if ((clear && isWithin(run, clear)) || (run.isOrdinary && !resemblesName(run, resources))) continue;
    const touching = mentionsTouching(mentions, run.from, run.to);
    if (!mayBeGarbled(run, touching, resources)) continue;
    const suspect = findMeant(run, touching, resources);
    if (suspect && isClear(run, suspect.hits)) clear = run;
    if (!suspect) for (let token = run.from; token < run.to; token++) rightTokens.add(token);
    else if (suspect.hits.length > 0 || isUnknownWord(run)) suspects.push(suspect);
  }
  return rightTokens.size === 0 ? suspects : suspects.filter(({ run }) => !hasTokenOf(rightTokens, run));
}

/**
 * Whether some form may stand for a run with its right names and the words that merely stand next to a name.
 * @param touching the mentions that share a word with the run
 */
function mayBeGarbled(run: SuspectRun, touching: readonly Mention[], resources: SearchResources): boolean {
  const { index } = resources.lexicon;
  if (areRepeats(touching)) return false;
  if (touching.every((mention) => mayChange(mention, run, index))) {
    const bystanders = bystandersOf(run);
    const kept = keptOf(run, bystanders, touching, index);
    if ((bystanders | kept) === 0 || mayIncludeBystanders(run, bystanders, kept, resources)) return true;
  }
  return touching.some(
    (mention) =>
      standsForPartOfName(mention, run) && index.mayIncludeBystanders(foldedOf(run), 0, allBut(mention, run)),
  );
}

const isWithin = (run: TokenRun, whole: TokenRun): boolean => whole.from <= run.from && run.to <= whole.to;

function hasTokenOf(tokens: ReadonlySet<number>, { from, to }: TokenRun): boolean {
  for (let token = from; token < to; token++) if (tokens.has(token)) return true;
  return false;
}

/**
 * Whether a run of ordinary words is worth a search: it must resemble a name and have a word other than a function word. A single word must resemble
 * a name of the document.
 */
function resemblesName(run: TokenRun, { resemblesForm, resemblesMentioned }: SearchResources): boolean {
  return hasContentWord(run) && ((run.to - run.from > 1 && resemblesForm(run)) || resemblesMentioned(run));
}

function hasContentWord({ segment, from, to }: TokenRun): boolean {
  for (let i = from; i < to; i++) if (!segment.words[i].isFunctionWord) return true;
  return false;
}

const NO_CHANGES: ReadonlyMap<Hit, NameChange> = new Map();

/** The candidates of a run, given the right names that share words with it; undefined if it is right. */
function findMeant(run: SuspectRun, touching: readonly Mention[], resources: SearchResources): Suspect | undefined {
  const { index } = resources.lexicon;
  const isHeardAsWords = run.isOrdinary && run.to - run.from > 1;
  const found = resources.search(foldedOf(run), isHeardAsWords);
  const hits: Hit[] = [];
  let changingNames: Map<Hit, NameChange> | undefined;
  for (const hit of worthWeighing(run, found, resources.isMentioned)) {
    if (mixesRightForms(run, hit, index)) return undefined;
    if (!corrects(run, hit, index)) continue;
    const changed = touching.filter(
      (mention) => !keeps(mention, run, hit, index) && !isGarbleOfPart(mention, hit, index),
    );
    if (!changed.every((mention) => isPart(mention, run, index) || isPartOfPerson(mention, run, hit, index))) continue;
    const change = nameChange(run, hit, changed, touching, index);
    if (change) {
      changingNames ??= new Map();
      changingNames.set(hit, change);
    }
    hits.push(hit);
  }
  return { run, hits, changingNames: changingNames ?? NO_CHANGES };
}

/** Whether a mention is a listed garble of a name that the hit contains: "Whitkoff" of Witkoff, in "Steve Whitkoff". */
function isGarbleOfPart({ forms }: Mention, { form: meant }: Hit, index: LexiconIndex): boolean {
  const words = index.formWords(meant);
  return forms.every(
    (form) =>
      index.formKind(form) === 'garble' &&
      foldedWords(index.entry(index.formEntry(form)).name).every((word) => words.includes(word)),
  );
}

/** Whether a name is mentioned twice: "Araghchi ARAGHCHI", at the end of one cue and the beginning of the next, is not another name. */
function areRepeats(mentions: readonly Mention[]): boolean {
  if (mentions.length < 2) return false;
  return new Set(mentions.map((mention) => foldedOf(mention).join(' '))).size < mentions.length;
}

/** A word unknown to the language may be what is left of a name of the document, however little it resembles it. */
export function isUnknownWord({ segment, from, to }: TokenRun): boolean {
  const { isUnknown, beginsWithDigit, lexiconWord } = segment.words[from];
  return to - from === 1 && isUnknown && !beginsWithDigit && lexiconWord < 0;
}

/**
 * A bit for each word of a run that `keeps` would require in a form, and for each bystander that is a function word or a verb of saying, as these are
 * never garbles.
 */
function keptOf(run: TokenRun, bystanders: number, touching: readonly Mention[], index: LexiconIndex): number {
  let kept = 0;
  for (let i = run.from; i < run.to; i++) {
    const { isFunctionWord, isSayingVerb } = run.segment.words[i];
    if (isFunctionWord || isSayingVerb) kept |= bystanders & (1 << (i - run.from));
  }
  for (const mention of touching) {
    if (isPart(mention, run, index)) continue;
    for (let i = mention.from; i < mention.to; i++) kept |= 1 << (i - run.from);
  }
  return kept;
}

/** Whether the words of a run beside a mention are all unknown to the language. */
function isUnknownBeside(mention: Mention, { segment: { words }, from, to }: TokenRun): boolean {
  for (let i = from; i < to; i++)
    if ((i < mention.from || i >= mention.to) && !words[i].isUnknown && !words[i].isFunctionWord) return false;
  return true;
}

/**
 * Whether a right name inside the run is only extended: the form contains all its words. False if the form is of an entry whose whole name the mention
 * is, unless only an unknown word would change: "President Vladimir Putin" is not a garble of another form of his name, "Repubic of India" is.
 */
function keeps(mention: Mention, run: TokenRun, hit: Hit, index: LexiconIndex): boolean {
  if (mention.from < run.from || run.to < mention.to) return false;
  const isName = (form: number) => isWholeName(index.formKind(form)) && index.formEntry(form) === hit.entry;
  const isComplete = hit.missingWords + hit.addedWords === 0 && isUnknownBeside(mention, run);
  if (!isComplete && mention.forms.some(isName)) return false;
  const words = index.formWords(hit.form);
  for (let i = mention.from; i < mention.to; i++) if (!words.includes(run.segment.words[i].folded)) return false;
  return true;
}

/**
 * Whether a run that shares words with a right name may have a hit that satisfies `keeps` or `isPart`: the run has all words of the name and others,
 * and the name is part of a longer one or only a given name or surname.
 */
function mayChange(mention: Mention, run: TokenRun, index: LexiconIndex): boolean {
  if (mention.from < run.from || run.to < mention.to || mention.to - mention.from === run.to - run.from) return false;
  return isPart(mention, run, index) || index.hasLonger(mention.forms[0]);
}

/**
 * Whether a name of one word begins or ends a run, as "Georgia" does "Georgia Meloni": it may stand for a given name or a surname. In cased text, the run
 * must be capitalised.
 */
function standsForPartOfName(mention: Mention, { segment: { words, cased }, from, to }: TokenRun): boolean {
  if (to - from === 1 || mention.to - mention.from > 1 || (mention.from !== from && mention.to !== to)) return false;
  return !cased || (isCapitalised(words[from].shape) && isCapitalised(words[to - 1].shape));
}

/** A bit for each word of a run but that of a mention. */
const allBut = (mention: Mention, { from, to }: TokenRun): number =>
  ((1 << (to - from)) - 1) & ~(1 << (mention.from - from));

/** Whether a hit replaces a mention by a part of the name of a person whose other names are all right. */
const isPartOfPerson = (mention: Mention, run: TokenRun, hit: Hit, index: LexiconIndex): boolean =>
  standsForPartOfName(mention, run) &&
  hit.exactWords === run.to - run.from - 1 &&
  hit.missingWords + hit.addedWords === 0 &&
  index.entry(hit.entry).kind === 'person';

/**
 * "Hamed" in "Hamed Valadi" is only the given name of a listed person, and "Kim Yong" in "Kim Yong Un" a respelling of another name: as part of a
 * longer run they may stand for another.
 */
const PARTS_OF_OTHERS: ReadonlySet<FormKind> = new Set(['given', 'surname', 'sounds-like']);

function isPart({ from, to, forms }: Mention, run: TokenRun, index: LexiconIndex): boolean {
  return from >= run.from && to <= run.to && forms.every((form) => PARTS_OF_OTHERS.has(index.formKind(form)));
}

import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldedWords } from '../text/fold.ts';
import { isCapitalised } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';
import type { Segment, TokenRun } from './document.ts';
import { type Mention, mentionsTouching } from './find-mentions.ts';

/** A title that is separated from its name within one sentence. */
export interface DisplacedTitle {
  /** From the title to the end of the name, or the other way round. */
  readonly run: TokenRun;
  readonly title: string;
  readonly name: string;
  readonly entry: number;
}

export type FindDisplacedTitles = (segment: Segment, mentions: readonly Mention[]) => DisplacedTitle[];

/** Maximum number of words between a title and its name. Set by hand. */
const REACH = 12;

/**
 * "what Ayatollah contained the message of Ali Khamenei": a title by itself (see `standsAlone`) and, in the same sentence, a name of the lexicon that
 * has this title but occurs without it.
 */
export function createDisplacedTitleFinder(lexicon: Lexicon): FindDisplacedTitles {
  const { index } = lexicon;
  const titled = new Set(index.titled);
  const titles = createTitles(lexicon, titled);
  return (segment, mentions) => {
    const bearers =
      titled.size === 0 ? [] : mentions.filter(({ forms }) => forms.some((form) => titled.has(index.formEntry(form))));
    if (bearers.length === 0) return [];
    const found: DisplacedTitle[] = [];
    segment.words.forEach((word, at) => {
      if (!standsAlone(segment, at)) return;
      for (const mention of mentionsTouching(bearers, at - REACH - 1, at + REACH + 2)) {
        if (!isApart(segment, at, mention)) continue;
        const entry = mention.forms.map(index.formEntry).find((number) => titles.of(number).includes(word.folded));
        if (entry === undefined || isTitled(segment, mention, titles.all())) continue;
        const run = { segment, from: Math.min(at, mention.from), to: Math.max(at + 1, mention.to) };
        found.push({ run, title: word.raw, name: index.entry(entry).name, entry });
        return;
      }
    });
    return found;
  };
}

/** The titles that are one word, folded: of an entry, and of all. */
interface Titles {
  of(entry: number): readonly string[];
  all(): ReadonlySet<string>;
}

/** Entries are decoded on demand; all that are `titled` once a title may be displaced. */
function createTitles({ index }: Lexicon, titled: ReadonlySet<number>): Titles {
  const known = new Map<number, readonly string[]>();
  let all: ReadonlySet<string> | undefined;
  const of = (entry: number): readonly string[] => {
    if (!titled.has(entry)) return [];
    const words = known.get(entry) ?? titlesOfOneWord(index.entry(entry).titles);
    known.set(entry, words);
    return words;
  };
  return {
    of,
    all() {
      all ??= new Set([...titled].flatMap(of));
      return all;
    },
  };
}

/** The folded titles that are one word. */
const titlesOfOneWord = (titles: readonly string[]): string[] =>
  titles
    .map(foldedWords)
    .filter((words) => words.length === 1)
    .map(([word]) => word);

/** Whether a word is capitalised within a sentence, with neither a name nor a determiner before it, nor a name or a comma after it. */
function standsAlone({ words, tokens, cased }: Segment, at: number): boolean {
  if (!cased || !isCapitalised(words[at].shape) || tokens.gaps[at] === Gap.sentence) return false;
  const next = words[at + 1];
  const nameFollows =
    next !== undefined &&
    tokens.gaps[at + 1] < Gap.sentence &&
    (isCapitalised(next.shape) || tokens.gaps[at + 1] === Gap.barrier);
  const before = words[at - 1];
  const partOfName = tokens.gaps[at] < Gap.barrier && (isCapitalised(before.shape) || DETERMINERS.has(before.folded));
  return !nameFollows && !partOfName;
}

/** After these a title may refer to a person by itself: "the Ayatollah said". */
const DETERMINERS = new Set('the an a this that his her their our my your grand late every any no as'.split(' '));

/** Whether one word or more, but no end of a sentence, is between token `at` and a mention. */
function isApart({ tokens }: Segment, at: number, { from, to }: Mention): boolean {
  const [first, last] = from > at ? [at + 1, from] : [to, at];
  for (let i = first; i <= last; i++) if (tokens.gaps[i] === Gap.sentence) return false;
  return last > first;
}

/** Whether a title stands directly before a mention. */
function isTitled({ words }: Segment, { from }: Mention, titles: ReadonlySet<string>): boolean {
  return from > 0 && titles.has(words[from - 1].folded);
}

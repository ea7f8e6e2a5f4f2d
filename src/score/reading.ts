import type { Language } from '../language/language.ts';
import { continues, foldedOf, type Segment, type TokenRun } from '../match/document.ts';
import { isNameLike } from '../match/word.ts';
import { isCapitalised, Shape } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';

/** A run and its context, independent of any entry. */
export interface RunReading {
  /** Its folded words, and the same concatenated. */
  readonly folded: readonly string[];
  readonly joined: string;
  readonly letters: number;
  readonly words: number;
  /** A function word at its start or end. */
  readonly functionWordAtEdge: boolean;
  /** The words before and after, if no barrier separates them from the run. */
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** A number stands directly before. */
  readonly afterNumber: boolean;
  /** It is introduced to the reader: ", a chef" follows, or another apposition with an indefinite article. */
  readonly isIntroduced: boolean;
  /** Only white space separates it from the word after it: no "&" or "/". */
  readonly spaceAfter: boolean;
  /** A function word or two and a capitalised word follow: "Committee", before "of the Red Cross". */
  readonly titleContinues: boolean;
  /** A verb of saying is next to it. */
  readonly sayingVerb: boolean;
  /** Its last word is a verb of saying in lower case, in a text with meaningful capitals: "Kayes said" is not Kais Saied. */
  readonly endsInSayingVerb: boolean;
  /** A hyphen joins it to a following word that is unknown to the language. */
  readonly continuesAfterHyphen: boolean;
  /** A hyphen and no further word follow: "Abas Aragh-", in interrupted speech or at the end of a line. */
  readonly isCutOff: boolean;
  /** Its initials with a full stop, folded: "b" of "Louis B. Mayer". */
  readonly initials: readonly string[];
  /** A comma or the like separates two of its words. */
  readonly hasComma: boolean;
  /** A word begins in lower case and has a later capital, as identifiers in programs do. */
  readonly camelCase: boolean;
  /** Capitals are meaningful in this segment. */
  readonly cased: boolean;
  /** All its words, as ordinary language. */
  readonly asLanguage: WordsReading;
}

/** A word next to a run: a capital may make it part of the same name, depending on whether it is a word of the language. */
type Neighbour = 'capitalised name' | 'capitalised word' | 'other';

/** Assumed rarity of an unknown word: about one in thirty million, the limit of a frequency list. */
export const UNKNOWN_RARITY = 7.5;

/**
 * Names more frequent than one word in a hundred thousand are rarely misspelled, and other words are derived from them. Set by hand: of 58 answers at
 * 0.33 to 0.8 in which such a word was a garble of another name, four were right.
 */
export const FAMILIAR_RARITY = 5;

export function readRun(run: TokenRun, language: Language): RunReading {
  const { segment, from, to } = run;
  const { words, tokens, cased } = segment;
  const folded = foldedOf(run);
  const joined = folded.join('');
  return {
    folded,
    joined,
    letters: joined.length,
    words: to - from,
    functionWordAtEdge: words[from].isFunctionWord || words[to - 1].isFunctionWord,
    before: from > 0 && continues(segment, from) ? neighbourOf(segment, from - 1) : 'other',
    after: to < words.length && continues(segment, to) ? neighbourOf(segment, to) : 'other',
    afterNumber: from > 0 && continues(segment, from) && words[from - 1].beginsWithDigit,
    isIntroduced: isIntroduced(segment, to),
    spaceAfter: to < words.length && tokens.gaps[to] === Gap.space,
    titleContinues: continuesTitle(segment, to),
    sayingVerb: (from > 0 && words[from - 1].isSayingVerb) || (to < words.length && words[to].isSayingVerb),
    endsInSayingVerb: cased && words[to - 1].isSayingVerb && words[to - 1].shape === Shape.lower,
    continuesAfterHyphen: to < words.length && tokens.gaps[to] === Gap.hyphen && words[to].isUnknown,
    isCutOff: CUT_OFF.test(tokens.text.slice(tokens.ends[to - 1], tokens.ends[to - 1] + 2)),
    initials: folded.filter((word, i) => word.length === 1 && tokens.text[tokens.ends[from + i]] === '.'),
    hasComma: folded.some((_, i) => i > 0 && !continues(segment, from + i)),
    camelCase: words.slice(from, to).some(({ shape, raw }) => shape === Shape.mixed && isCamelCase(raw)),
    cased,
    asLanguage: readWords(run, [...folded.keys()], language),
  };
}

/** Whether an apposition with an indefinite article follows, as after the name of somebody whom the reader does not know: ", a chef". */
function isIntroduced({ words, tokens: { text, starts, ends } }: Segment, at: number): boolean {
  if (at + 1 >= words.length || !INDEFINITE_ARTICLES.has(words[at].folded)) return false;
  return text.slice(ends[at - 1], starts[at]) === ', ' && words[at + 1].shape === Shape.lower;
}

const INDEFINITE_ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const CUT_OFF = /^[-‐‑](?:\s|$)/u;

/** Maximum number of function words between the parts of a title: "Committee of the Red Cross". Set by hand. */
const MOST_LINKS = 2;

/** Whether function words and a capitalised word follow from token `at` on. */
function continuesTitle(segment: Segment, at: number): boolean {
  const { words, cased } = segment;
  let next = at;
  while (
    cased &&
    next < words.length &&
    next - at < MOST_LINKS &&
    continues(segment, next) &&
    words[next].isFunctionWord
  )
    next++;
  return next > at && next < words.length && continues(segment, next) && isCapitalised(words[next].shape);
}

/** Lower case first and a later capital. Recognisers also write capitals inside a name, but begin it with one: "HubSpot". */
const isCamelCase = (word: string): boolean => /^\p{Ll}.*\p{Lu}/u.test(word);

function neighbourOf({ words, tokens, cased }: Segment, at: number): Neighbour {
  const { shape, isCalendarWord, isTitle } = words[at];
  if (!cased || !isCapitalised(shape) || isCalendarWord) return 'other';
  if (isNameLike(words[at]) && !isTitle) return 'capitalised name';
  return tokens.gaps[at] === Gap.sentence ? 'other' : 'capitalised word';
}

/** Some words of a segment as ordinary language. */
export interface WordsReading {
  /** Share of letters in words unknown to the language. */
  readonly unknownShare: number;
  /** Share of words known to the language as names. */
  readonly nameShare: number;
  readonly functionWords: number;
  /** −log10 probability of the rarest and of the most frequent word; unknown words count as `UNKNOWN_RARITY`. */
  readonly rarest: number;
  readonly commonest: number;
  /** −log10 probability per word, each given the word before it. */
  readonly surprise: number;
  /** Share of words with a capital that is not at the start of a sentence. */
  readonly capitalShare: number;
  /** Share of words that look like acronyms: at most six letters, with capitals after the first. */
  readonly acronymShare: number;
  /** Share of words in lower case in text with meaningful capitals. */
  readonly lowerShare: number;
}

const LONGEST_ACRONYM = 6;

/** @param places positions of the words in the run */
export function readWords({ segment, from }: TokenRun, places: readonly number[], language: Language): WordsReading {
  const { words, tokens, cased } = segment;
  const sums = { letters: 0, unknown: 0, names: 0, functionWords: 0, surprise: 0, capitals: 0, acronyms: 0, lower: 0 };
  let rarest = 0;
  let commonest = UNKNOWN_RARITY;
  for (const place of places) {
    const i = from + place;
    const word = words[i];
    const rarity = Math.min(word.rarity, UNKNOWN_RARITY);
    sums.letters += word.folded.length;
    if (word.isUnknown) sums.unknown += word.folded.length;
    if (word.isName) sums.names++;
    if (word.isFunctionWord) sums.functionWords++;
    if (cased && tokens.gaps[i] !== Gap.sentence && isCapitalised(word.shape)) sums.capitals++;
    if (cased && word.shape === Shape.lower) sums.lower++;
    if (cased && word.shape >= Shape.upper && word.raw.length <= LONGEST_ACRONYM) sums.acronyms++;
    sums.surprise +=
      i > 0 && continues(segment, i)
        ? Math.min(UNKNOWN_RARITY, language.pairRarity(words[i - 1].known, word.known))
        : rarity;
    rarest = Math.max(rarest, rarity);
    commonest = Math.min(commonest, rarity);
  }
  const count = Math.max(1, places.length);
  return {
    unknownShare: sums.unknown / Math.max(1, sums.letters),
    nameShare: sums.names / count,
    functionWords: sums.functionWords,
    rarest,
    commonest,
    surprise: sums.surprise / count,
    capitalShare: sums.capitals / count,
    acronymShare: sums.acronyms / count,
    lowerShare: sums.lower / count,
  };
}

/** Whether no word is unknown, a name, or capitalised. */
export const isOrdinary = ({ unknownShare, capitalShare, nameShare }: WordsReading): boolean =>
  unknownShare + capitalShare + nameShare === 0;

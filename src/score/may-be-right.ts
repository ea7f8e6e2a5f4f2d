import type { Language } from '../language/language.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { foldedWords } from '../text/fold.ts';
import type { AnswerReading } from './answer-reading.ts';
import { SAME_SOUND } from './difference.ts';
import { FAMILIAR_RARITY, isOrdinary, type WordsReading } from './reading.ts';

/**
 * Set by hand. Were every short acronym held back, transcripts of calls would lose fourteen right fixes for four wrong ones; those that are
 * repeated are the wrong ones.
 */
const ACRONYM = {
  /** Letters of the longest that is taken for another in passing. */
  letters: 5,
  /** How often it stands in a text that means it. */
  times: 3,
} as const;
/** A text of so many names, and a name as common as those of countries and great cities: one word in three hundred thousand. Set by hand. */
const MANY_NAMES = 50;
const WELL_KNOWN_RARITY = 5.5;
/**
 * The commonest words, rarer than which names are heard as: "his", one in a thousand; beside a person's name also "came", one in four thousand. With
 * 3.5 for any name, transcripts of a recogniser that hears companies as words lose a sixth of their right fixes.
 */
const COMMON_RARITY = { any: 3.3, person: 4 } as const;
/** Letters of a single word in lower case that may be a slip. Set by hand. */
const SLIP_EDITS = 2;
/** Spelling less like than this is another name, where nothing else speaks for the one meant: of a single word, and of the one beside a right word. */
const UNLIKE = { alone: 0.5, besideOne: 0.6 } as const;
/** A name is another in its own script where a spelling of that is less like it in English. Set by hand. */
const FOREIGN = 0.5;
/** Letters of the shortest ending that makes another word of a name: one may be a slip. Set by hand. */
const ENDING_LETTERS = 2;

/**
 * Why what stands there may be right, however likely the answer is: then nothing is changed with nobody watching.
 * @returns what follows a "but"; undefined where there is no such reason
 */
export function mayBeRight(reading: AnswerReading, language: Language): string | undefined {
  if (reading.wrongName) return 'it is a name itself';
  // "From Yichuan to Yichun": who writes a name in two ways in one sentence may well mean two.
  if (reading.facts.isInSentence) return 'both stand in one sentence, and may be two names';
  if (isOrdinaryPhrase(reading, language)) return 'its words are ordinary ones, and may be meant';
  if (isGivenNameOfStranger(reading)) return 'others are called so as well';
  if (isPieceOfTitle(reading)) return 'it may be a part of a longer title';
  if (isPieceOfAnother(reading) || reading.run.goesOn) return 'it may be a part of another name';
  if (isOfProgram(reading)) return 'it is written like a name in a program';
  if (isMadeOfName(reading)) return 'it may be another word, made of the name';
  if (isOneOfMany(reading)) return 'a text that names so many may have more of them';
  if (isOtherAcronym(reading)) return 'the text says it again and again, and may mean it';
  if (isForeignName(reading)) return 'it resembles only what the name is in its own script';
  if (isInLowerCase(reading)) return 'it is in lower case, and the text names nobody so';
  if (isNumeral(reading)) return 'another number makes another name';
  if (isUnlike(reading)) return 'it resembles the name little, and the text does not say it elsewhere';
  return undefined;
}

/** "Odessa Chamber of Commerce" is not what is left of the Lyon Chamber of Commerce: what is missing stands there, and is another name. */
const isPieceOfAnother = ({ hit, context }: AnswerReading): boolean =>
  hit.missingWords > 0 && (context.strangerBefore || context.strangerAfter);

/** "nodeStream" is no Nord Stream. A capital or a space alone is another matter: "abuDhabi". */
const isOfProgram = ({ run, difference }: AnswerReading): boolean => run.camelCase && difference.edits > 0;

/**
 * One phrase of ordinary words in lower case would become another: "buffet zone", for all that buffer zone is listed, "part of Spain" for Port of Spain,
 * or "health care" for Healthcare; or one word of it a name: "the coal district" is not in Goa District. Nor is "Israel his" Israel Hayom: among
 * the commonest words no name is heard. Where capitals mean something, words that are in the language, and not written as names, may be just what
 * was meant.
 */
function isOrdinaryPhrase({ run, changing, difference, hit, form }: AnswerReading, language: Language): boolean {
  if (!run.cased || !isOrdinary(changing) || (hit.exactWords === 0 && difference.edits > 0)) return false;
  if (form.ordinaryShare === 1 || difference.meansOrdinary(language)) return true;
  if (hit.exactWords === 0) return false;
  const common = form.entry.kind === 'person' ? COMMON_RARITY.person : COMMON_RARITY.any;
  return changing.rarest < common || (difference.words === 1 && isInSmallLetters(run.asLanguage));
}

/** Words that the language knows, all of them in lower case: "general assemblies", for all that a General is mostly somebody's title. */
const isInSmallLetters = ({ unknownShare, lowerShare }: WordsReading): boolean =>
  unknownShare === 0 && lowerShare === 1;

/** A text that says GAAP again and again means no GAP: acronyms that no list has are mostly right, and a letter makes another. */
const isOtherAcronym = ({ difference: { words, meantLetters }, changing, facts }: AnswerReading): boolean =>
  words === 1 && changing.acronymShare === 1 && meantLetters <= ACRONYM.letters && facts.sameRuns >= ACRONYM.times;

/**
 * "Georgiou" is not Georgia, which stands elsewhere in a text of seventy countries: among so many some resemble whatever is not listed, and
 * well-known names have other words made of them. A single letter is a slip there as well; and names that few know are garbled in any way.
 */
const isOneOfMany = ({ difference: { words, edits }, facts, form }: AnswerReading): boolean =>
  words === 1 &&
  edits > 1 &&
  facts.entryMentions > 0 &&
  facts.entriesMet >= MANY_NAMES &&
  form.rarest < WELL_KNOWN_RARITY;

/** "Israelites" are not Israeli. */
const isMadeOfName = ({ difference, form }: AnswerReading): boolean =>
  difference.words === 1 &&
  difference.extends &&
  difference.letters >= difference.meantLetters + ENDING_LETTERS &&
  form.rarest < FAMILIAR_RARITY;

/**
 * "the High Court" is not at The Hague: a capital may be there for what follows. Without a little word in the run, transcripts of a recogniser that writes
 * many capitals would lose eight right fixes.
 */
const isPieceOfTitle = ({ run, changing }: AnswerReading): boolean =>
  run.functionWordAtEdge && run.after === 'capitalised word' && changing.unknownShare + changing.nameShare === 0;

/**
 * A given name, of somebody whom the text never names in full: "Ludmila" and "Lyudmila" may be two. Of 27 segments of
 * transcripts that such changes touched, by five recognisers, 13 were made worse, and all eight changes in a long right text were wrong.
 */
const isGivenNameOfStranger = ({ form, facts }: AnswerReading): boolean =>
  form.kind === 'given' && facts.entryMentions === 0;

/**
 * A "microcontroller" is nothing of Microsoft's: where names have capitals, a word in small letters is no name that the text does not have. A letter or
 * two may be a slip.
 */
const isInLowerCase = ({ run, changing, difference, hit, facts }: AnswerReading): boolean =>
  run.cased &&
  changing.lowerShare === 1 &&
  facts.entryMentions === 0 &&
  hit.exactWords === 0 &&
  difference.words === 1 &&
  difference.edits > SLIP_EDITS;

/** "Frederick Brooks" is not Frederik X, nor Charles II Charles III. */
const isNumeral = ({ difference, hit }: AnswerReading): boolean => hit.exactWords > 0 && difference.meansNumeral;

/** David Brin is not David Barnea, of whom the text knows nothing: others have the given name. */
const isUnlike = ({ changing, difference, hit, facts, run }: AnswerReading): boolean => {
  if (facts.entryMentions > 0) return false;
  if (hit.exactWords === 0) return difference.words === 1 && difference.spelling < UNLIKE.alone;
  return (
    hit.exactWords === 1 &&
    run.words === 2 &&
    changing.capitalShare > 0 &&
    difference.spelling < UNLIKE.besideOne &&
    difference.sound < SAME_SOUND
  );
};

/** "Iterables" are not Tripoli, for all that it is Tarabulus in Arabic: a name that is another in its own script, and resembles that only somewhat. */
const isForeignName = ({ run, difference, form }: AnswerReading): boolean =>
  form.kind === 'sounds-like' &&
  difference.edits > 0 &&
  spellingSimilarity(run.joined, foldedWords(form.entry.name).join('')) < FOREIGN;

import type { Language } from '../language/language.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { foldedWords } from '../text/fold.ts';
import type { AnswerReading } from './answer-reading.ts';
import { SAME_SOUND } from './difference.ts';
import { FAMILIAR_RARITY, isOrdinary, type WordsReading } from './reading.ts';

/**
 * Set by hand. Holding back every short acronym would cost fourteen right fixes for four wrong ones in transcripts of calls; the repeated ones are
 * the wrong ones.
 */
const ACRONYM = {
  /** Letters of the longest acronym that may be a misheard one. */
  letters: 5,
  /** Number of occurrences that make it intentional. */
  times: 3,
} as const;
/**
 * A text with at least this many names; and a name as frequent as those of countries and large cities: one word in three hundred thousand. Set by
 * hand.
 */
const MANY_NAMES = 50;
const WELL_KNOWN_RARITY = 5.5;
/**
 * Words more frequent than this are never garbled names: "his", one in a thousand; next to a person's name also "came", one in four thousand. With
 * 3.5 for any name, transcripts of a recogniser that mishears companies as words lose a sixth of their right fixes.
 */
const COMMON_RARITY = { any: 3.3, person: 4 } as const;
/** Maximum edits of a single word in lower case that may be a slip. Set by hand. */
const SLIP_EDITS = 2;
/**
 * Below this spelling similarity it is another name unless other evidence supports the candidate: for a single word, and for one next to a right
 * word.
 */
const UNLIKE = { alone: 0.5, besideOne: 0.6 } as const;
/** A word that matches a respelling is a different name if it is less similar than this to the name itself. Set by hand. */
const FOREIGN = 0.5;
/** Letters of the shortest ending that makes a different word of a name: one may be a slip. Set by hand. */
const ENDING_LETTERS = 2;

/**
 * Why the text may be right, however likely the candidate: such a finding is not applied without review.
 * @returns a clause that follows "but"; undefined if there is no such reason
 */
export function mayBeRight(reading: AnswerReading, language: Language): string | undefined {
  if (reading.wrongName) return 'it is itself a name';
  // "From Yichuan to Yichun": two spellings in one sentence may well be two names.
  if (reading.facts.isInSentence) return 'both occur in one sentence and may be two names';
  if (isOrdinaryPhrase(reading, language)) return 'its words are ordinary and may be intended';
  if (isGivenNameOfStranger(reading)) return 'other people have this given name as well';
  if (isPieceOfTitle(reading)) return 'it may be part of a longer title';
  if (isPieceOfAnother(reading) || reading.run.continuesAfterHyphen) return 'it may be part of another name';
  if (isOfProgram(reading)) return 'it is written like an identifier in a program';
  if (isMadeOfName(reading)) return 'it may be a word derived from the name';
  if (isOneOfMany(reading)) return 'a text with so many names may well contain an unlisted one';
  if (isOtherAcronym(reading)) return 'the text repeats it and may mean it';
  if (isForeignName(reading)) return 'it resembles the name only in its original script';
  if (isInLowerCase(reading)) return 'it is in lower case, and the name does not occur elsewhere in the text';
  if (isNumeral(reading)) return 'a different number makes a different name';
  if (isUnlike(reading)) return 'it is not very similar to the name, which does not occur elsewhere in the text';
  return undefined;
}

/** "Odessa Chamber of Commerce" is no remnant of the Lyon Chamber of Commerce: in the place of the missing word stands another name. */
const isPieceOfAnother = ({ hit, context }: AnswerReading): boolean =>
  hit.missingWords > 0 && (context.strangerBefore || context.strangerAfter);

/** "nodeStream" is not Nord Stream. A capital or a space alone is different: "abuDhabi". */
const isOfProgram = ({ run, difference }: AnswerReading): boolean => run.camelCase && difference.edits > 0;

/**
 * A phrase of ordinary words in lower case would become another: "buffet zone" though buffer zone is listed, "part of Spain" for Port of Spain, or
 * "health care" for Healthcare; or one of its words a name: "the coal district" is not in Goa District. Nor is "Israel his" Israel Hayom: the most
 * frequent words are not garbled names. In cased text, known words that are not written as names may be exactly what was meant.
 */
function isOrdinaryPhrase({ run, changing, difference, hit, form }: AnswerReading, language: Language): boolean {
  if (!run.cased || !isOrdinary(changing) || (hit.exactWords === 0 && difference.edits > 0)) return false;
  if (form.ordinaryShare === 1 || difference.meansOrdinary(language)) return true;
  if (hit.exactWords === 0) return false;
  const common = form.entry.kind === 'person' ? COMMON_RARITY.person : COMMON_RARITY.any;
  return changing.rarest < common || (difference.words === 1 && isInSmallLetters(run.asLanguage));
}

/** Words known to the language, all in lower case: "general assemblies", although a General is mostly somebody's title. */
const isInSmallLetters = ({ unknownShare, lowerShare }: WordsReading): boolean =>
  unknownShare === 0 && lowerShare === 1;

/** A text that repeats GAAP does not mean GAP: unlisted acronyms are mostly right, and one letter makes a different one. */
const isOtherAcronym = ({ difference: { words, meantLetters }, changing, facts }: AnswerReading): boolean =>
  words === 1 && changing.acronymShare === 1 && meantLetters <= ACRONYM.letters && facts.sameRuns >= ACRONYM.times;

/**
 * "Georgiou" is not Georgia, which occurs elsewhere in a text with seventy countries: among so many names, some resemble any unlisted word, and other
 * words are derived from well-known names. Even there a single letter is a slip; and little-known names are garbled in any way.
 */
const isOneOfMany = ({ difference: { words, edits }, facts, form }: AnswerReading): boolean =>
  words === 1 &&
  edits > 1 &&
  facts.entryMentions > 0 &&
  facts.entriesInDocument >= MANY_NAMES &&
  form.rarest < WELL_KNOWN_RARITY;

/** "Israelites" is not Israeli. */
const isMadeOfName = ({ difference, form }: AnswerReading): boolean =>
  difference.words === 1 &&
  difference.extends &&
  difference.letters >= difference.meantLetters + ENDING_LETTERS &&
  form.rarest < FAMILIAR_RARITY;

/**
 * "the High Court" is not The Hague: the capital may belong to what follows. If runs without a function word were held back as well, transcripts of a
 * recogniser that writes many capitals would lose eight right fixes.
 */
const isPieceOfTitle = ({ run, changing }: AnswerReading): boolean =>
  run.functionWordAtEdge && run.after === 'capitalised word' && changing.unknownShare + changing.nameShare === 0;

/**
 * The given name of somebody whose full name is not in the text: "Ludmila" and "Lyudmila" may be two people. Of 27 segments of transcripts with such
 * changes, by five recognisers, 13 were made worse, and all eight changes in a long right text were wrong.
 */
const isGivenNameOfStranger = ({ form, facts }: AnswerReading): boolean =>
  form.kind === 'given' && facts.entryMentions === 0;

/**
 * A "microcontroller" has nothing to do with Microsoft: in cased text, a word in lower case is not a name unless the text has that name. One or two
 * letters may be a slip.
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

/** David Brin is not David Barnea, who is not mentioned elsewhere: the given name is shared by others. */
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

/**
 * "Iterables" is not Tripoli, although that is Tarabulus in Arabic: the name differs in its original script, and the word resembles that only partly.
 */
const isForeignName = ({ run, difference, form }: AnswerReading): boolean =>
  form.kind === 'sounds-like' &&
  difference.edits > 0 &&
  spellingSimilarity(run.joined, foldedWords(form.entry.name).join('')) < FOREIGN;

import type { Language } from '../language/language.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { foldedWords } from '../text/fold.ts';
import type { AnswerReading } from './answer-reading.ts';
import { SAME_SOUND } from './difference.ts';
import { isDerived } from './is-derived.ts';
import { isUnlike, WELL_KNOWN } from './is-unlike.ts';
import { isOrdinary, UNKNOWN_RARITY, type WordsReading } from './reading.ts';
import { LEAST_WITHOUT_CAPITALS } from './tiers.ts';

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
 * Words as frequent as this are never garbled names: "his", one in a thousand; next to a person's name also "came", one in four thousand. With
 * 3.5 for any name, transcripts of a recogniser that mishears companies as words lose a sixth of their right fixes.
 */
const COMMON_RARITY = { any: 3.3, person: 4 } as const;
/** Maximum edits of a single word in lower case that may be a slip. Set by hand. */
const SLIP_EDITS = { knownWord: 1, unknownWord: 2 } as const;
/**
 * What matches a respelling is a different name if it is less similar than this to the name itself. Set by hand; no right fix of the benchmark is held
 * back, up to 0.7.
 */
const FOREIGN = 0.65;

/** Letters of the longest unit of measurement after a number: "100 Mbps". Set by hand. */
const UNIT_LETTERS = 4;
/** Up to this many letters, a name of a person that sounds different is another: "Jong-pil" for Jong Il. Set by hand. */
const SYLLABLE_LETTERS = 3;
/** A replacement that drops this many words of the text would remove "Foreign Minister" with a name. Of the right fixes of the benchmark, one does. */
const DROPPED_WORDS = 2;

/**
 * "Odessa Chamber of Commerce" is no remnant of the Lyon Chamber of Commerce: in the place of the missing word stands another name. And
 * "Internationaal Committee of the Red Cross" is no remnant of the International Olympic Committee.
 */
const isPieceOfAnother = ({ hit, context, run }: AnswerReading): boolean =>
  hit.missingWords > 0 && (context.strangerBefore || context.strangerAfter || run.titleContinues);

/** "Abdelhamid Dbeibeh" is not Molavi Abdolhamid: after the surname of a person no other name stands; nor before a given name: "Joseph Conrad". */
const isGivenNameOfAnother = ({ form, context, run }: AnswerReading): boolean =>
  form.entry.kind === 'person' &&
  (form.kind === 'given' ? context.strangerBefore : run.spaceAfter && context.strangerAfter);

/** "Zelenska" is not Zelensky where Olena Zelenska is mentioned, nor "Timchenko" Tymoshenko beside Gennady Timchenko. */
const isSurnameOfStranger = ({ form, context, facts }: AnswerReading): boolean =>
  form.entry.kind === 'person' && form.kind !== 'given' && !facts.isPartOfRestored && context.strangerElsewhere;

/** Names of one stem are different names: "Mark Carne" may well be somebody else than Mark Carney. */
const isFormOfName = ({ hit, changing, difference, form }: AnswerReading, language: Language): boolean =>
  form.entry.kind === 'person' && hit.exactWords === 1 && changing.nameShare > 0 && difference.isWordForm(language);

/** "nodeStream" is not Nord Stream. A capital or a space alone is different: "abuDhabi". */
const isOfProgram = ({ run, difference }: AnswerReading): boolean => run.camelCase && difference.edits > 0;

/**
 * A phrase of ordinary words in lower case would become another: "buffet zone" though buffer zone is listed, "part of Spain" for Port of Spain, or
 * "health care" for Healthcare; or one of its words a name: "the coal district" is not in Goa District. Nor is "Israel his" Israel Hayom: the most
 * frequent words are not garbled names. Nor "unicameral Assembly" the UN General Assembly: one word in lower case does not stand for two. In cased text,
 * known words that are not written as names may be exactly what was meant.
 */
function isOrdinaryPhrase({ run, changing, difference, hit, form }: AnswerReading, language: Language): boolean {
  // "Kayes said" is not Kais Said: a verb of saying, however like the name.
  if (run.endsInSayingVerb) return true;
  if (!run.cased || !isOrdinary(changing) || (hit.exactWords === 0 && difference.edits > 0)) return false;
  if (form.ordinaryShare === 1 || difference.meansOrdinary(language)) return true;
  if (hit.exactWords === 0) return false;
  const common = form.entry.kind === 'person' ? COMMON_RARITY.person : COMMON_RARITY.any;
  return (
    changing.rarest <= common ||
    (difference.meantWords > difference.words && isInSmallLetters(changing)) ||
    ((difference.words === 1 || changing.functionWords > 0) && isInSmallLetters(run.asLanguage))
  );
}

/**
 * "His ally Larijani" is not Ali Larijani, nor "her cousin Powell" Colin Powell: in cased text, a word of the language in lower case before a surname
 * says who somebody is. No right fix of the benchmark is lost.
 */
const isApposition = ({ run, changing, difference, hit, form }: AnswerReading): boolean =>
  run.cased &&
  form.entry.kind === 'person' &&
  hit.exactWords > 0 &&
  isInSmallLetters(changing) &&
  difference.words === 1 &&
  difference.places[0] === 0;

/** Words known to the language, of which those that would change are no names, in a text without capitals: "in the government". */
const isOrdinaryWithoutCapitals = ({ run, changing }: AnswerReading): boolean =>
  !run.cased && run.asLanguage.unknownShare === 0 && changing.nameShare === 0;

/** Words known to the language, all in lower case: "general assemblies", although a General is mostly somebody's title. */
const isInSmallLetters = ({ unknownShare, lowerShare }: WordsReading): boolean =>
  unknownShare === 0 && lowerShare === 1;

/** A text that repeats GAAP does not mean GAP: unlisted acronyms are mostly right, and one letter makes a different one. */
const isOtherAcronym = ({ difference: { words, meantLetters }, changing, facts }: AnswerReading): boolean =>
  words === 1 && changing.acronymShare === 1 && meantLetters <= ACRONYM.letters && facts.sameRuns >= ACRONYM.times;

/**
 * "rfps" are more than one RFP: of eleven different changes of this kind in transcripts without capitals, seven were wrong. "The Netanyahos" are more
 * than one Netanyahu, and "Sergei Lavrovs" may be Sergei Lavrov's: a person's name would lose the ending.
 */
function isPlural({ run, form, changing }: AnswerReading): boolean {
  if (changing.unknownShare < 1) return false;
  if (form.entry.kind === 'person' && run.joined.endsWith('s')) return !form.joined.endsWith('s');
  return run.words === 1 && run.joined === `${form.joined}s`;
}

/** "100 Mbps" is not MBS. */
const isUnit = ({ run, changing }: AnswerReading): boolean =>
  run.afterNumber && run.words === 1 && run.letters <= UNIT_LETTERS && changing.unknownShare === 1;

/** "Kim Jong-pil" is not Kim Jong Il, nor "Li Xiang" Li Qiang. */
const isOtherSyllable = ({ difference, form }: AnswerReading): boolean =>
  form.entry.kind === 'person' &&
  difference.words === 1 &&
  difference.meantWords === 1 &&
  Math.min(difference.letters, difference.meantLetters) <= SYLLABLE_LETTERS &&
  difference.sound < SAME_SOUND;

/** "Mark Rutter, a sociologist" is not Mark Rutte, whom the text names nowhere else, and whose roles it does not mention. */
const isUnknownPerson = ({ run, form, facts, context }: AnswerReading): boolean =>
  run.isIntroduced && form.entry.kind === 'person' && facts.entryMentions === 0 && context.role === 0;

/** "Horatio Alger" is not Algeria, nor "Alban Berg" a Taliban: another name stands directly beside the single word. */
const isBesideAnother = ({ form, context, run }: AnswerReading): boolean =>
  KINDS_OF_ONE_WORD.has(form.entry.kind) &&
  form.words.length === 1 &&
  run.words === 1 &&
  (context.strangerBefore || (run.spaceAfter && context.strangerAfter));

const KINDS_OF_ONE_WORD: ReadonlySet<string | undefined> = new Set(['place', 'organisation', 'term']);

/** Besides "Foreign Minister", the given name of the next person: "Benjamin Netanyaho Emanuel" is not Benjamin Netanyahu. */
function dropsWords({ hit, context }: AnswerReading): boolean {
  return hit.addedWords >= DROPPED_WORDS || (hit.addedWords > 0 && context.strangerAtEdge);
}

/**
 * "Afrikaans" is not African, nor "Georgiou" Georgia: well-known names are rarely misspelled in more than a letter, and other words resemble them or
 * are derived from them. Nor is "Bristol" a Briton: a word known to the language, for a known name, is another word.
 */
function isFarFromKnown({ difference: { words, meantWords, edits, spelling }, hit, changing, form }: AnswerReading) {
  if (hit.exactWords > 0 || words !== 1 || meantWords !== 1 || edits < 2) return false;
  if (changing.unknownShare === 0) return form.rarest < UNKNOWN_RARITY;
  return form.rarest < WELL_KNOWN.rarity && spelling < WELL_KNOWN.spelling;
}

/**
 * "the High Court" is not The Hague: the capital may belong to what follows. If runs without a function word were held back as well, transcripts of a
 * recogniser that writes many capitals would lose eight right fixes.
 */
const isPieceOfTitle = ({ run, changing }: AnswerReading): boolean =>
  run.functionWordAtEdge && run.after === 'capitalised word' && changing.unknownShare + changing.nameShare === 0;

/** "Communist Party of Spain" is not Port of Spain: the word that would change, with a capital of its own, may belong to the capitalised one before it. */
const isRestOfTitle = ({ run, changing, difference, form }: AnswerReading): boolean =>
  form.entry.kind !== 'person' &&
  run.before !== 'other' &&
  difference.places[0] === 0 &&
  changing.unknownShare + changing.nameShare === 0;

/** "The united states joined" is not the United States Senate: a right name stays, and ordinary words beside it would change. */
const isRightName = ({ changedName, changing }: AnswerReading): boolean =>
  changedName === 'continued' && isOrdinary(changing);

/** "They ran the Senate, the Department" is not the State Department: recognisers insert commas, but not between known words of a text with capitals. */
const isAcrossComma = ({ run, changing }: AnswerReading): boolean =>
  run.cased && run.hasComma && changing.unknownShare === 0;

/** "Louis B. Mayer" is not Luis Abinader. */
const isOtherInitial = ({ run, form }: AnswerReading): boolean =>
  run.initials.some((initial) => form.words.every((meant) => !meant.startsWith(initial)));

/**
 * The given name of somebody whose full name is not in the text: "Ludmila" and "Lyudmila" may be two people. Of 27 segments of transcripts with such
 * changes, by five recognisers, 13 were made worse, and all eight changes in a long right text were wrong.
 */
const isGivenNameOfStranger = ({ form, facts }: AnswerReading): boolean =>
  form.kind === 'given' && facts.entryMentions === 0;

/**
 * A "microcontroller" has nothing to do with Microsoft: in cased text, a word in lower case is not a name unless the text has that name; and "a rally"
 * is not Raila even then, as it is a word known to the language. A few letters may be a slip.
 */
function isInLowerCase({ run, changing, difference, hit, facts }: AnswerReading): boolean {
  if (!run.cased || hit.exactWords > 0 || difference.words > 1) return false;
  if (isOrdinary(changing)) return true;
  if (changing.lowerShare < 1) return false;
  if (changing.unknownShare === 0) return difference.edits > SLIP_EDITS.knownWord;
  return facts.entryMentions === 0 && difference.edits > SLIP_EDITS.unknownWord;
}

/** "Frederick Brooks" is not Frederik X, nor Charles II Charles III. */
const isNumeral = ({ difference, form: { numeral } }: AnswerReading): boolean =>
  numeral !== undefined && difference.means(numeral);

/**
 * "Iterables" is not Tripoli, although that is Tarabulus in Arabic, nor "Kim Jong" Jim Yong Kim, Kim Yong in Korean: the name differs in its original
 * script, and the words resemble that only partly.
 */
const isForeignName = ({ run, difference, form }: AnswerReading): boolean =>
  form.kind === 'sounds-like' &&
  difference.edits > 0 &&
  spellingSimilarity(run.joined, foldedWords(form.entry.name).join('')) < FOREIGN;

interface Reason {
  /** A clause that follows "but". */
  readonly because: string;
  readonly holds: (reading: AnswerReading, language: Language, confidence: number) => boolean;
}

/** The first that holds is given. */
const REASONS: readonly Reason[] = [
  {
    because: 'it is itself a name',
    holds: (reading, language) => reading.changedName === 'replaced' || isFormOfName(reading, language),
  },
  { because: 'some of its words would be dropped', holds: dropsWords },
  // Of the fixes of the benchmark that move words, two make a transcript worse, and none is right.
  { because: 'its words are in another order', holds: ({ hit }) => hit.reordered },
  // "From Yichuan to Yichun": two spellings in one sentence may well be two names.
  { because: 'both occur in one sentence and may be two names', holds: ({ facts }) => facts.isInSentence },
  {
    because: 'its words are ordinary and may be intended',
    holds: (reading, language) => reading.isPlausible || isOrdinaryPhrase(reading, language) || isApposition(reading),
  },
  { because: 'other people have this given name as well', holds: isGivenNameOfStranger },
  {
    because: 'it may be part of a longer title',
    holds: (reading) => isPieceOfTitle(reading) || isRestOfTitle(reading),
  },
  {
    because: 'it may be part of another name',
    holds: (reading) =>
      isPieceOfAnother(reading) ||
      isGivenNameOfAnother(reading) ||
      isBesideAnother(reading) ||
      reading.run.continuesAfterHyphen,
  },
  { because: 'the text has it after another given name', holds: isSurnameOfStranger },
  { because: 'another name in it is right, and the rest is ordinary', holds: isRightName },
  { because: 'a comma separates its words', holds: isAcrossComma },
  { because: 'a hyphen cuts it off', holds: ({ run }) => run.isCutOff },
  { because: 'it is written like an identifier in a program', holds: isOfProgram },
  { because: 'a name so well known is rarely misspelled in more than a letter', holds: isFarFromKnown },
  { because: 'it may be the plural', holds: isPlural },
  { because: 'it may be a unit of measurement', holds: isUnit },
  { because: 'it is introduced as somebody the reader does not know', holds: isUnknownPerson },
  { because: 'it may be derived from the name', holds: ({ run, form }) => isDerived(run, form) },
  { because: 'the text repeats it and may mean it', holds: isOtherAcronym },
  { because: 'it resembles the name only in its original script', holds: isForeignName },
  { because: 'it is in lower case and may be a word', holds: isInLowerCase },
  { because: 'a different number makes a different name', holds: isNumeral },
  { because: 'one syllable makes another name', holds: isOtherSyllable },
  { because: 'its initial is another', holds: isOtherInitial },
  { because: 'it is not very similar to the name', holds: isUnlike },
  {
    because: 'its words are ordinary, and no capitals mark the names',
    holds: (reading, _language, confidence) =>
      confidence < LEAST_WITHOUT_CAPITALS && isOrdinaryWithoutCapitals(reading),
  },
];

/**
 * Why the text may be right, however likely the candidate: such a finding is not applied without review.
 * @param confidence that the candidate is right, 0..1
 * @returns a clause that follows "but"; undefined if there is no such reason
 */
export const mayBeRight = (reading: AnswerReading, confidence: number, language: Language): string | undefined =>
  REASONS.find(({ holds }) => holds(reading, language, confidence))?.because;

import type { Language } from '../language/language.ts';
import { isExcluded } from '../match/context.ts';
import { type Segment, type TokenRun, wordBefore } from '../match/document.ts';
import { isNameLike, type Word } from '../match/word.ts';
import { isCapitalised, Shape } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';
import type { AnswerReading, FormReading } from './answer-reading.ts';
import { IMPERSONAL_KINDS } from './form-reader.ts';
import { isOrdinary } from './reading.ts';

/**
 * From this many words in place, the difference is a slip in a person's name even if it is a word: "Espen Bart Eide". A word that is not a name, or is
 * a single letter off, needs only one right word next to it: "char Brennock" is Charles.
 */
const ENOUGH_EXACT_WORDS = 2;
/**
 * Words that differ more than this in spelling and in sound are not garbles of each other, whatever the context, unless the confusion model has them
 * nearly as likely as an unrelated name (ln ratio): "Shi" for Xi. Unknown words may differ more: next to a right word they are what is left of the
 * other. Set by hand.
 */
const LEAST_ALIKE = {
  known: { spelling: 0.45, sound: 0.75 },
  unknown: { spelling: 0.3, sound: 0.5 },
} as const;
const LEAST_RATIO = -2;

/**
 * Whether a form may be meant at all: not if the entry rules the run out (`not`) or the run has an opposite word, nor if the words that would change are
 * different words or do not belong to the name, unless the words in place are evidence enough.
 */
export function isPossible(reading: AnswerReading, run: TokenRun, language: Language): boolean {
  if (isExcluded(run, reading.form.entryWords) || hasOpposite(reading, run, language)) return false;
  return (
    reading.nearName > 0 ||
    !(
      isWordForm(reading, language) ||
      resemblesNothing(reading) ||
      isPlainPhrase(reading) ||
      includesNeighbour(reading, run) ||
      isAddressed(reading, run) ||
      joinsTwo(reading, run) ||
      isCutByComma(reading)
    )
  );
}

/** Whether an apposition begins or ends within the run: "Moon Jae, a" is not Moon Jae-in. Recognisers insert commas within names, but not there. */
const isCutByComma = ({ run, form }: AnswerReading): boolean =>
  form.entry.kind === 'person' && run.cased && run.hasComma && run.functionWordAtEdge;

/** Whether a word would change to its opposite: the western Mediterranean is not the Eastern Mediterranean. */
function hasOpposite({ difference }: AnswerReading, { segment, from }: TokenRun, language: Language): boolean {
  return difference.places.some((place) => {
    const opposite = language.opposite(segment.words[from + place].folded);
    return opposite !== undefined && difference.means(opposite);
  });
}

/** Whether the text has another word of the same stem: "State departments" is not the State Department, and "raising" is no remnant of Raisi. */
function isWordForm(reading: AnswerReading, language: Language): boolean {
  const { difference, changing, hit, form } = reading;
  if (isOrdinaryWord(reading) && difference.extends) return true;
  if (!difference.isWordForm(language)) return false;
  const enough = changing.nameShare === 0 || difference.edits === 1 ? 1 : ENOUGH_EXACT_WORDS;
  return form.entry.kind !== 'person' || hit.exactWords < enough;
}

/** Whether the run is one word of the language, in lower case in cased text. */
function isOrdinaryWord({ run, changing }: AnswerReading): boolean {
  return run.cased && run.words === 1 && isOrdinary(changing);
}

/**
 * Whether a run of ordinary words in lower case has a function word and only one content word in place, of a name that the text does not mention:
 * "tour in northern" is not Touran Northern. Of eleven segments of transcripts with such answers, ten were made worse.
 */
function isPlainPhrase({ run, changing, difference, hit, facts }: AnswerReading): boolean {
  const { cased, words, asLanguage } = run;
  if (!cased || hit.exactWords === 0 || asLanguage.functionWords === 0 || !isOrdinary(asLanguage)) return false;
  const contentInPlace = words - asLanguage.functionWords - (difference.words - changing.functionWords);
  return contentInPlace === 1 && facts.entryMentions === 0;
}

/**
 * Whether the words that would change resemble nothing in the form: "Moscow with Araghchi" is not Seyed Abbas Araghchi, although one word is right.
 */
function resemblesNothing({ difference, hit, changing }: AnswerReading): boolean {
  if (hit.exactWords === 0) return false;
  const isUnknown = changing.unknownShare === 1;
  if (!isUnknown && !hit.joined && difference.unlikeWords === difference.meantWords) return true;
  const { spelling, sound } = isUnknown ? LEAST_ALIKE.unknown : LEAST_ALIKE.known;
  return difference.spelling < spelling && difference.sound < sound && difference.logRatio < LEAST_RATIO;
}

/**
 * Whether an edge of the run is outside the name or belongs to another name. That holds for a word that resembles nothing in the form: "President
 * Ibrahim Raicy" is not Seyed Ebrahim Raisi, nor the "Odessa Chamber of Commerce" that of Lyon; in cased text, for a function word ("in Sallah" is
 * not In Salah) and what is beyond it ("Mohamad bin Salmon in Riyad" is not Mohammed bin Salman Al Saud); and for a verb of saying, even if it
 * resembles a word of the name: "abas aragchi said" is not Sayyid Abbas Araghchi, nor "Yi said" Yesh Atid.
 */
function includesNeighbour(reading: AnswerReading, run: TokenRun): boolean {
  const { segment, from, to } = run;
  if (to - from < 2) return false;
  if (isBeyondFunctionWord(from, from + 1, reading, run) || isBeyondFunctionWord(to - 1, to - 2, reading, run))
    return true;
  if (isPieceOfCompound(from, reading, run) || isTitleBefore(segment, from, reading.form)) return true;
  if ([from, to - 1].some((at) => isSayingVerbBeside(segment, at, reading) || isMisplaced(at, reading, run)))
    return true;
  if (reading.hit.joined) return false;
  return [from, to - 1].some(
    (at) => isBoundaryFunctionWord(segment, at, reading.form) || isUnrelatedWord(segment.words[at], reading),
  );
}

/** Whether a word is a title with a capital that the form lacks: "Mr. Oakes" is not Marrakesh, nor "Sergeant Lavrov" Sergey Lavrov. */
function isTitleBefore({ words, cased }: Segment, at: number, { words: meant }: FormReading): boolean {
  const { folded, shape, isTitle } = words[at];
  return cased && isCapitalised(shape) && isTitle && !meant.includes(folded);
}

/** Whether a word is a verb of saying that the form lacks, in lower case in cased text, or one that would have to move. */
function isSayingVerbBeside({ words, cased }: Segment, at: number, { form, hit }: AnswerReading): boolean {
  const { isSayingVerb, shape, folded } = words[at];
  return isSayingVerb && (hit.reordered || (cased && shape === Shape.lower && !form.words.includes(folded)));
}

/**
 * Whether a function word at the edge of a run stands within the form: "of Eurupean Court of Justice", or "of Suprme National Security Council" for that
 * of Iran.
 */
function isMisplaced(at: number, { form }: AnswerReading, { segment, from }: TokenRun): boolean {
  const { isFunctionWord, folded } = segment.words[at];
  const edge = at === from ? form.words[0] : form.words[form.words.length - 1];
  return isFunctionWord && edge !== folded && form.words.includes(folded);
}

/** Whether an ordinary word after a hyphen belongs to the word before the run: "Debian-based systems" is not BAE Systems. */
function isPieceOfCompound(at: number, { form }: AnswerReading, { segment: { words, tokens } }: TokenRun): boolean {
  return tokens.gaps[at] === Gap.hyphen && !isNameLike(words[at]) && !form.words.includes(words[at].folded);
}

/**
 * Whether the word at the edge of a run, which resembles nothing in the form, is separated from the rest by a function word.
 * @param inner that word
 */
function isBeyondFunctionWord(
  edge: number,
  inner: number,
  { form, difference }: AnswerReading,
  { segment, from, to }: TokenRun,
) {
  const { words } = segment;
  if (to - from < 3 || !isBoundaryFunctionWord(segment, inner, form) || form.words.includes(words[inner].folded))
    return false;
  return !form.words.includes(words[edge].folded) && !difference.resembles(words[edge].folded);
}

/** Whether a word of the run resembles nothing in the form, in a run that has a word too many or an unlike one. */
function isUnrelatedWord(word: Word, { difference, hit, form }: AnswerReading): boolean {
  if (difference.unlikeWords + hit.addedWords === 0 || form.words.includes(word.folded)) return false;
  return (!isNameLike(word) || hit.exactWords >= ENOUGH_EXACT_WORDS) && !difference.resembles(word.folded);
}

/** Whether a function word does not belong to a name of a person or a place; false in "the Hagge", and after a hyphen: "Mun Jae-in". */
function isBoundaryFunctionWord(
  { words, tokens, cased }: Segment,
  at: number,
  { entry: { kind } }: FormReading,
): boolean {
  const { isFunctionWord, shape, folded } = words[at];
  if (!cased || !isFunctionWord || shape !== Shape.lower || folded === 'the') return false;
  return tokens.gaps[at] !== Gap.hyphen && (kind === 'person' || kind === 'place');
}

/** Whether a capitalised title stands before the run, though the form is no name of a person: "Mr. Hosaka" is not Hasakah. */
function isAddressed({ form }: AnswerReading, run: TokenRun): boolean {
  const before = wordBefore(run);
  if (!before?.isTitle || !run.segment.cased || !isCapitalised(before.shape)) return false;
  return IMPERSONAL_KINDS.has(form.entry.kind);
}

/**
 * Whether a word of the run would be dropped together with an "&" or a function word between it and the rest, in cased text: "Müler & Hans Müler" are
 * two, and "Departments of the Government" are not the Department of State.
 */
function joinsTwo({ form, hit }: AnswerReading, { segment, from, to }: TokenRun): boolean {
  if (hit.addedWords === 0 || !segment.cased) return false;
  const { words, tokens } = segment;
  for (let i = from + 1; i < to; i++) {
    const isAmpersand = tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]).includes('&');
    const isLink = i < to - 1 && words[i].isFunctionWord && !form.words.includes(words[i].folded);
    if (isAmpersand || (isLink && hit.addedWords > 1)) return true;
  }
  return false;
}

import type { Language } from '../language/language.ts';
import type { AnswerReading } from './answer-reading.ts';
import { isDerived } from './is-derived.ts';
import type { Objection } from './objection.ts';
import { isOrdinary, type WordsReading } from './reading.ts';
import { LEAST_WITHOUT_CAPITALS } from './tiers.ts';

/**
 * Words as frequent as this are never garbled names: "his", one in a thousand; next to a person's name also "came", one in four thousand. With
 * 3.5 for any name, transcripts of a recogniser that mishears companies as words lose a sixth of their right fixes.
 */
const COMMON_RARITY = { any: 3.3, person: 4 } as const;
/** Maximum edits of a single unknown word in lower case that may be a slip. Set by hand. */
const SLIP_EDITS = 2;

/**
 * "A rally" is not Raila, nor "barbarian" Barbadian, even if the name is mentioned elsewhere: a word known to the language, in lower case, or with the
 * capital of a sentence if it is no name.
 */
const isOrdinaryWord = ({ run, changing, difference, hit }: AnswerReading): boolean =>
  run.cased &&
  hit.exactWords === 0 &&
  difference.words === 1 &&
  difference.edits > 0 &&
  (isOrdinary(changing) || isInSmallLetters(changing));

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

/** "nodeStream" is not Nord Stream. A capital or a space alone is different: "abuDhabi". */
const isOfProgram = ({ run, difference }: AnswerReading): boolean => run.camelCase && difference.edits > 0;

/**
 * "rfps" are more than one RFP: of eleven different changes of this kind in transcripts without capitals, seven were wrong. "The Netanyahos" are more
 * than one Netanyahu, and "Sergei Lavrovs" may be Sergei Lavrov's: a person's name would lose the ending.
 */
function isPlural({ run, form, changing }: AnswerReading): boolean {
  if (changing.unknownShare < 1) return false;
  if (form.entry.kind === 'person' && run.joined.endsWith('s')) return !form.joined.endsWith('s');
  return run.words === 1 && run.joined === `${form.joined}s`;
}

/**
 * A "microcontroller" has nothing to do with Microsoft: in cased text, an unknown word in lower case is not a name unless the text has that name. A few
 * letters may be a slip.
 */
function isInLowerCase({ run, changing, difference, hit, facts }: AnswerReading): boolean {
  if (!run.cased || changing.lowerShare < 1 || hit.exactWords > 0 || difference.words > 1) return false;
  return changing.unknownShare > 0 && facts.entryMentions === 0 && difference.edits > SLIP_EDITS;
}

/** The run is a word, or words, of the language. */
export const ORDINARY_OBJECTIONS: readonly Objection[] = [
  {
    because: 'its words are ordinary and may be intended',
    holds: (reading, language) =>
      reading.isPlausible || isOrdinaryWord(reading) || isOrdinaryPhrase(reading, language) || isApposition(reading),
  },
  { because: 'it is written like an identifier in a program', holds: isOfProgram },
  { because: 'it may be the plural', holds: isPlural },
  { because: 'it may be derived from the name', holds: ({ run, form }) => isDerived(run, form) },
  { because: 'it is in lower case and may be a word', holds: isInLowerCase },
  {
    because: 'its words are ordinary, and no capitals mark the names',
    holds: (reading, _language, confidence) =>
      confidence < LEAST_WITHOUT_CAPITALS && isOrdinaryWithoutCapitals(reading),
  },
];

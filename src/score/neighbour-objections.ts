import type { AnswerReading } from './answer-reading.ts';
import { IMPERSONAL_KINDS } from './form-reader.ts';
import type { Objection } from './objection.ts';
import { isOrdinary } from './reading.ts';

/** A replacement that drops this many words of the text would remove "Foreign Minister" with a name. Of the right fixes of the benchmark, one does. */
const DROPPED_WORDS = 2;
/** Letters of the longest unit of measurement after a number: "100 Mbps". Set by hand. */
const UNIT_LETTERS = 4;

/** "Foreign Minister", with a name; or the given name of the next person: "Benjamin Netanyaho Emanuel" is not Benjamin Netanyahu. */
const dropsWords = ({ hit, context }: AnswerReading): boolean =>
  hit.addedWords >= DROPPED_WORDS || (hit.addedWords > 0 && context.strangerAtEdge);

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

/** "Horatio Alger" is not Algeria, nor "Alban Berg" a Taliban: another name stands directly beside the single word. */
const isBesideAnother = ({ form, context, run }: AnswerReading): boolean =>
  IMPERSONAL_KINDS.has(form.entry.kind) &&
  form.words.length === 1 &&
  run.words === 1 &&
  (context.strangerBefore || (run.spaceAfter && context.strangerAfter));

/** "Zelenska" is not Zelensky where Olena Zelenska is mentioned, nor "Timchenko" Tymoshenko beside Gennady Timchenko. */
const isSurnameOfStranger = ({ form, context, facts }: AnswerReading): boolean =>
  form.entry.kind === 'person' && form.kind !== 'given' && !facts.isPartOfRestored && context.strangerElsewhere;

/** "The united states joined" is not the United States Senate: a right name stays, and ordinary words beside it would change. */
const isRightName = ({ changedName, changing }: AnswerReading): boolean =>
  changedName === 'continued' && isOrdinary(changing);

/** "They ran the Senate, the Department" is not the State Department: recognisers insert commas, but not between known words of a text with capitals. */
const isAcrossComma = ({ run, changing }: AnswerReading): boolean =>
  run.cased && run.hasComma && changing.unknownShare === 0;

/** "Mark Rutter, a sociologist" is not Mark Rutte, whom the text names nowhere else, and whose roles it does not mention. */
const isUnknownPerson = ({ run, form, facts, context }: AnswerReading): boolean =>
  run.isIntroduced && form.entry.kind === 'person' && facts.entryMentions === 0 && context.role === 0;

/** "100 Mbps" is not MBS. */
const isUnit = ({ run, changing }: AnswerReading): boolean =>
  run.afterNumber && run.words === 1 && run.letters <= UNIT_LETTERS && changing.unknownShare === 1;

/** What stands around the run, or the words that it would lose, belong to another name. */
export const NEIGHBOUR_OBJECTIONS: readonly Objection[] = [
  { because: 'some of its words would be dropped', holds: dropsWords },
  // "From Yichuan to Yichun": two spellings in one sentence may well be two names.
  { because: 'both occur in one sentence and may be two names', holds: ({ facts }) => facts.isInSentence },
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
  { because: 'it is introduced as somebody the reader does not know', holds: isUnknownPerson },
  { because: 'it may be a unit of measurement', holds: isUnit },
];

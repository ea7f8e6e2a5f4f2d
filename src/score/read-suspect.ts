import type { Language } from '../language/language.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { isExcluded, type ReadContext } from '../match/context.ts';
import type { Segment, TokenRun } from '../match/document.ts';
import type { Suspect } from '../match/find-candidates.ts';
import { isNameLike, type Word } from '../match/word.ts';
import { Shape } from '../text/shape.ts';
import { Gap } from '../text/tokens.ts';
import type { AnswerReading, FormReading, ReadFacts, RunFacts } from './answer-reading.ts';
import { readDifference } from './difference.ts';
import type { ReadForm } from './form-reader.ts';
import { nearNameConfidence } from './near-name.ts';
import { isOrdinary, readRun, readWords } from './reading.ts';

/** What readings ask. */
export interface ReadingGround {
  readonly language: Language;
  readonly readForm: ReadForm;
  readonly readContext: ReadContext;
  readonly factsOf: ReadFacts;
}

/** A form that a run may mean, and all that its confidence rests on. */
export interface Reading extends AnswerReading {
  /** What the words in place say by themselves. */
  readonly nearName: number;
}

/** A suspect run read as each of its hits. */
export function readSuspect({ run, hits, changing: changingNames }: Suspect, ground: ReadingGround): Reading[] {
  if (hits.length === 0) return [];
  const { language, readForm } = ground;
  const runReading = readRun(run, language);
  const facts = ground.factsOf(run);
  const contextOf = ground.readContext(run);
  return hits.map((hit): Reading => {
    const form = readForm(hit.form);
    const difference = readDifference({ words: runReading.folded, joined: runReading.joined }, hit, form);
    const changing = hit.exactWords === 0 ? runReading.asLanguage : readWords(run, difference.places, language);
    return {
      nearName: nearNameConfidence(run, form, { difference, changing, hit }, language),
      run: runReading,
      difference,
      changing,
      form,
      hit,
      margin: hit.logRatio - bestOther(hits, hit, readForm),
      rivals: countRivals(hits, hit, facts),
      wrongName: changingNames.has(hit),
      context: contextOf(form),
      facts: facts.of(hit, form.words),
    };
  });
}

/** Not where the entry rules it out, nor where the words are other words, unless those beside them tell. */
export function isPossible(reading: Reading, run: TokenRun, language: Language): boolean {
  if (isExcluded(run, reading.form.entryWords)) return false;
  return (
    reading.nearName > 0 ||
    !(isWordForm(reading, language) || isUnlike(reading) || isPlainPhrase(reading) || takesInNeighbour(reading, run))
  );
}

/**
 * The best likelihood among forms of other entries that would be written otherwise; 0, that of an unrelated name, where there is none.
 * Two spellings of one entry do not make it doubtful.
 */
function bestOther(hits: readonly Hit[], hit: Hit, readForm: ReadForm): number {
  let best = 0;
  for (const other of hits) {
    if (other.entry === hit.entry || other.logRatio <= best) continue;
    if (!hasSameWords(readForm(other.form).words, readForm(hit.form).words)) best = other.logRatio;
  }
  return best;
}

const hasSameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, i) => word === others[i]);

/**
 * From so many words in place on, what differs is a slip in a person's name, though it be a word too: "Espen Bart Eide". What is no name itself is
 * one beside a single word: "char Brennock" is Charles.
 */
const TELLING_WORDS = 2;

/** "State departments" are not the State Department, and "raising" is not what is left of Raisi. */
function isWordForm(reading: Reading, language: Language): boolean {
  const { difference, changing, hit, form } = reading;
  if (isOrdinaryWord(reading) && difference.extends) return true;
  if (!difference.isWordForm(language)) return false;
  const telling = changing.nameShare === 0 ? 1 : TELLING_WORDS;
  return form.entry.kind !== 'person' || hit.exactWords < telling;
}

/** One word of the language, written as such where capitals mean something. */
function isOrdinaryWord({ run, changing }: Reading): boolean {
  return run.cased && run.words === 1 && isOrdinary(changing);
}

/**
 * "tour in northern" is not Touran Northern, where nobody speaks of it: little words join ordinary ones in lower case, and one word in place
 * tells nothing then. Of eleven segments of transcripts that such answers touched, ten were made worse.
 */
function isPlainPhrase({ run, changing, difference, hit, facts }: Reading): boolean {
  const { cased, words, asLanguage } = run;
  if (!cased || hit.exactWords === 0 || asLanguage.functionWords === 0 || !isOrdinary(asLanguage)) return false;
  const contentInPlace = words - asLanguage.functionWords - (difference.words - changing.functionWords);
  return contentInPlace === 1 && facts.entryMentions === 0;
}

/**
 * Words that differ more than this, in spelling and in sound, are no garble of each other, whatever stands beside them; unless the confusion model has
 * the one nearly as likely for the other as for a stranger's name (ln ratio): "Shi" for Xi. Words that nobody knows may differ more: beside a right one
 * they are what is left of the other. Set by hand.
 */
const LEAST_ALIKE = {
  known: { spelling: 0.45, sound: 0.75 },
  unknown: { spelling: 0.3, sound: 0.5 },
} as const;
const LEAST_RATIO = -2;

/** "Moscow with Araghchi" is not Seyed Abbas Araghchi: a right word lends nothing to a neighbour that resembles nothing. */
function isUnlike({ difference, hit, changing }: Reading): boolean {
  if (hit.exactWords === 0) return false;
  const isUnknown = changing.unknownShare === 1;
  if (!isUnknown && !hit.joined && difference.unlikeWords === difference.meantWords) return true;
  const { spelling, sound } = isUnknown ? LEAST_ALIKE.unknown : LEAST_ALIKE.known;
  return difference.spelling < spelling && difference.sound < sound && difference.logRatio < LEAST_RATIO;
}

/**
 * Does an edge of the run stand beside the name, or is another name? A word that resembles nothing of the form does: "President Ibrahim Raicy" is
 * not Seyed Ebrahim Raisi, nor the "Odessa Chamber of Commerce" that of Lyon. So does a little word, where names have capitals: "in Sallah" is not
 * In Salah, and what stands beyond it: "Mohamad bin Salmon in Riyad" is not Mohammed bin Salman Al Saud. And so does a verb of saying, though it
 * resembled a word of the name: "abas aragchi said" is not Sayyid Abbas Araghchi, nor "Yi said" Yesh Atid.
 */
function takesInNeighbour(reading: Reading, run: TokenRun): boolean {
  const { segment, from, to } = run;
  if (to - from < 2) return false;
  if (isBeyondLittleWord(from, from + 1, reading, run) || isBeyondLittleWord(to - 1, to - 2, reading, run)) return true;
  if (isPieceOfCompound(from, reading, run)) return true;
  if ([from, to - 1].some((at) => isSaid(segment, at, reading))) return true;
  if (reading.hit.joined) return false;
  return [from, to - 1].some((at) => isLittleWord(segment, at, reading.form) || isOther(segment.words[at], reading));
}

/** A verb of saying in lower case, where names have capitals, or that would have to move. */
function isSaid({ words, cased }: Segment, at: number, { form, hit }: Reading): boolean {
  const { isSayingVerb, shape, folded } = words[at];
  return isSayingVerb && (hit.reordered || (cased && shape === Shape.lower && !form.words.includes(folded)));
}

/** "Debian-based systems" are no BAE Systems: an ordinary word after a hyphen belongs to the one before. */
function isPieceOfCompound(at: number, { form }: Reading, { segment: { words, tokens } }: TokenRun): boolean {
  return tokens.gaps[at] === Gap.hyphen && !isNameLike(words[at]) && !form.words.includes(words[at].folded);
}

/** @param inner the word between the edge and the rest of the run */
function isBeyondLittleWord(
  edge: number,
  inner: number,
  { form, difference }: Reading,
  { segment, from, to }: TokenRun,
) {
  const { words } = segment;
  if (to - from < 3 || !isLittleWord(segment, inner, form) || form.words.includes(words[inner].folded)) return false;
  return !form.words.includes(words[edge].folded) && !difference.resembles(words[edge].folded);
}

function isOther(word: Word, { difference, hit, form }: Reading): boolean {
  if (difference.unlikeWords + hit.addedWords === 0 || form.words.includes(word.folded)) return false;
  return (!isNameLike(word) || hit.exactWords >= TELLING_WORDS) && !difference.resembles(word.folded);
}

/** Not in "the Hagge", nor after a hyphen: "Mun Jae-in". */
function isLittleWord({ words, tokens, cased }: Segment, at: number, { entry: { kind } }: FormReading): boolean {
  const { isFunctionWord, shape, folded } = words[at];
  if (!cased || !isFunctionWord || shape !== Shape.lower || folded === 'the') return false;
  return tokens.gaps[at] !== Gap.hyphen && (kind === 'person' || kind === 'place');
}

/** A form less likely by this many nats is no rival. */
const RIVAL_RATIO = 2;

/** Where the document has the full name, only names that it has as well are rivals. */
function countRivals(hits: readonly Hit[], { entry, logRatio }: Hit, facts: RunFacts): number {
  const isMet = facts.entryMentions(entry) > 0;
  let rivals = 0;
  for (const other of hits) {
    if (other.entry === entry || other.logRatio <= logRatio - RIVAL_RATIO) continue;
    if (!isMet || facts.entryMentions(other.entry) > 0) rivals++;
  }
  return rivals;
}

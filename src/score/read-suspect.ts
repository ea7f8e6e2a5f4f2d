import type { Language } from '../language/language.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { ReadContext } from '../match/context.ts';
import type { Suspect } from '../match/find-candidates.ts';
import type { AnswerReading, ReadFacts, RunFacts } from './answer-reading.ts';
import { differInNumber } from './differ-in-number.ts';
import { readDifference } from './difference.ts';
import type { ReadForm } from './form-reader.ts';
import { nearNameConfidence } from './near-name.ts';
import { readRun, readWords } from './reading.ts';

/** What reading a suspect needs. */
export interface ReadingResources {
  readonly language: Language;
  readonly readForm: ReadForm;
  readonly readContext: ReadContext;
  readonly factsOf: ReadFacts;
}

/** Reads a suspect run for each of its hits. */
export function readSuspect({ run, hits, changingNames }: Suspect, resources: ReadingResources): AnswerReading[] {
  if (hits.length === 0) return [];
  const { language, readForm } = resources;
  const runReading = readRun(run, language);
  const facts = resources.factsOf(run);
  const contextOf = resources.readContext(run);
  return hits.map((hit): AnswerReading => {
    const form = readForm(hit.form);
    const difference = readDifference({ words: runReading.folded, joined: runReading.joined }, hit, form);
    const changing = hit.exactWords === 0 ? runReading.asLanguage : readWords(run, difference.places, language);
    return {
      nearName: nearNameConfidence(run, form, { difference, changing, hit }, language),
      run: runReading,
      isPlausible: run.isPlausible,
      difference,
      changing,
      form,
      hit,
      margin: hit.logRatio - bestOther(hits, hit, readForm),
      rivals: countRivals(hits, hit, facts, readForm),
      changedName: changingNames.get(hit),
      context: contextOf(form),
      facts: facts.of(hit, form.words),
    };
  });
}

/**
 * The best likelihood among forms of other entries with another replacement; 0, that of an unrelated name, if there is none. Two spellings of one
 * entry do not make it doubtful.
 */
function bestOther(hits: readonly Hit[], hit: Hit, readForm: ReadForm): number {
  let best = 0;
  for (const other of hits) {
    if (other.entry === hit.entry || other.logRatio <= best) continue;
    const [one, otherForm] = [readForm(hit.form), readForm(other.form)];
    if (!hasSameWords(otherForm.words, one.words) && !differInNumber(otherForm, one)) best = other.logRatio;
  }
  return best;
}

const hasSameWords = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, i) => word === others[i]);

/** A form less likely by this many nats is no rival. Set by hand; what rivals weigh is fitted. */
const RIVAL_RATIO = 2;

/** See `AnswerReading.rivals`. */
function countRivals(
  hits: readonly Hit[],
  { entry, form, logRatio }: Hit,
  facts: RunFacts,
  readForm: ReadForm,
): number {
  const isInDocument = facts.entryMentions(entry) > 0;
  let rivals = 0;
  for (const other of hits) {
    if (other.entry === entry || other.logRatio <= logRatio - RIVAL_RATIO) continue;
    if (isInDocument && facts.entryMentions(other.entry) === 0) continue;
    if (!differInNumber(readForm(other.form), readForm(form))) rivals++;
  }
  return rivals;
}

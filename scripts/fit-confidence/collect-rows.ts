import { english } from '../../src/language/english.ts';
import { foldedOf, readDocument, spanOf } from '../../src/match/document.ts';
import { readDocumentWords } from '../../src/match/document-words.ts';
import { findMentions } from '../../src/match/find-mentions.ts';
import { weighDocument } from '../../src/resolve/resolve-document.ts';
import { createResources } from '../../src/resolve/resources.ts';
import type { Measures } from '../../src/score/confidence.ts';
import { EVIDENCE } from '../../src/score/evidence.ts';
import type { WeighedChoice } from '../../src/score/weigh-suspect.ts';
import { hashOf } from './hash-of.ts';
import type { Sample, Task } from './tasks.ts';

/** One candidate: a run and a form that it may stand for, with its measures, and whether the correction is right. */
export interface Row {
  readonly task: string;
  readonly group: string;
  readonly label: 0 | 1;
  /** Number of rows that this one represents: unlikely wrong candidates are sampled. */
  readonly weight: number;
  readonly measures: Measures;
  readonly note: string;
}

/** Of wrong rows with a lower similarity, one in `THINNING` is kept. */
const NEAR_SPELLING = 0.6;
const NEAR_SOUND = 0.85;
const THINNING = 16;
/** Weight of a change without human judgement; chosen among 0, 0.3 and 1 by right fixes won for each unjudged fix. */
const UNJUDGED_WEIGHT = 0.3;

const SPELLING = EVIDENCE.findIndex(({ name }) => name === 'changed-spelling');
const SOUND = EVIDENCE.findIndex(({ name }) => name === 'changed-sound');

export function collectRows({ lexicon, samples }: Task): Row[] {
  const resources = createResources(lexicon, english());
  return samples.flatMap((sample) => {
    const document = readDocument(sample.segments, resources.wordOf);
    const mentions = document.segments.map((segment) => findMentions(segment, lexicon.index));
    return weighDocument(document, readDocumentWords(document), mentions, resources, 0).flatMap((suspect) => {
      const words = foldedOf(suspect.run).join(' ');
      return suspect.choices.flatMap((choice) =>
        rowOf(sample, suspect.run.segment.number, spanOf(suspect.run), words, choice),
      );
    });
  });
}

function rowOf(
  sample: Sample,
  segment: number,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
  choice: WeighedChoice,
): Row[] {
  const { measures, text } = choice;
  const note = `${words} => ${text}`;
  const near = measures.values[SPELLING] >= NEAR_SPELLING || measures.values[SOUND] >= NEAR_SOUND;
  const sampled = near || hashOf(`${note} ${start}`) % THINNING === 0;
  const verdict = sample.judge(segment, start, end, text);
  if (verdict === undefined || (verdict !== 1 && !sampled)) return [];
  const weight = (verdict === 1 || near ? 1 : THINNING) * (verdict === 'unjudged' ? UNJUDGED_WEIGHT : 1);
  return [{ task: sample.task, group: sample.group, label: verdict === 1 ? 1 : 0, weight, measures, note }];
}

import type { EntryInput } from '../exchange/exchange-format.ts';
import { writeDictionary } from '../exchange/write-dictionary.ts';
import { foldedKey, foldedWords } from '../text/fold.ts';
import { type Correction, correctionsOf, type TextPair } from './corrections.ts';
import {
  type LearnedEntry,
  type LearnedForm,
  type LearnOptions,
  type Proposals,
  proposeEntries,
  SKIP_REASONS,
  type SkippedCorrection,
} from './propose-entries.ts';

/**
 * Learns dictionary entries from texts before and after human correction.
 *
 * @param reviewed corrections that are already known, such as those of a review sheet
 */
export function learnFrom(
  pairs: readonly TextPair[],
  options: Omit<LearnOptions, 'occurrencesLeft'>,
  reviewed: readonly Correction[] = [],
): Proposals {
  const corrections = [...reviewed, ...pairs.flatMap((pair) => correctionsOf(pair, options.language))];
  return proposeEntries(corrections, { ...options, occurrencesLeft: countRuns(corrections, pairs) });
}

/** Counts the occurrences of the replaced words in the corrected texts, where they were left unchanged. */
function countRuns(corrections: readonly Correction[], pairs: readonly TextPair[]): (folded: string) => number {
  const counts = new Map(
    corrections
      .flatMap(({ before, wider }) => [before, ...(wider ? [wider.before] : [])])
      .map((words) => [foldedKey(words), 0]),
  );
  let longest = 0;
  for (const run of counts.keys()) longest = Math.max(longest, run.split(' ').length);
  for (const { after } of pairs) {
    const words = foldedWords(after);
    for (let from = 0; from < words.length; from++) {
      let run = '';
      for (let length = 1; length <= longest && from + length <= words.length; length++) {
        run = run === '' ? words[from] : `${run} ${words[from + length - 1]}`;
        const count = counts.get(run);
        if (count !== undefined) counts.set(run, count + 1);
      }
    }
  }
  return (folded) => counts.get(folded) ?? 0;
}

/** Maximum number of skipped corrections listed at the end of the file. */
const SHOWN_SKIPPED = 50;

/** The proposals as a dictionary, with the reasons for each in comments. */
export function writeProposals({ entries, skipped }: Proposals): string {
  const comments = new Map(entries.map((entry) => [entry.name, commentOf(entry)]));
  return writeDictionary(
    { entries: entries.map(entryInput) },
    {
      comment: 'Proposed from corrections. Review it, remove what is wrong, and add the rest to your dictionaries.',
      commentOf: ({ name }) => comments.get(name),
      ...(skipped.length > 0 && { footer: skippedComment(skipped) }),
    },
  );
}

function entryInput({ name, aliases, garbles }: LearnedEntry): EntryInput {
  return {
    name,
    ...(aliases.length > 0 && { aliases: aliases.map(({ text }) => text) }),
    ...(garbles.length > 0 && { garbles: garbles.map(({ text }) => text) }),
  };
}

function commentOf({ name, known, aliases, garbles }: LearnedEntry): string {
  const reason = (form: LearnedForm) =>
    `${form.text}: ${timesText(form.count)}, first in ${form.place}: ${form.context}`;
  const standing = known && (known.name === name ? 'already an entry' : `already a form of ${known.name}`);
  return [...(standing ? [`${name}: ${standing}`] : []), ...[...aliases, ...garbles].map(reason)].join('\n');
}

function skippedComment(skipped: readonly SkippedCorrection[]): string {
  const lines = skipped.slice(0, SHOWN_SKIPPED).map(describeSkipped);
  const left = skipped.length - lines.length;
  return ['Left out:', ...lines, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}

/** One line with the correction, its count and the reason why it is left out. */
function describeSkipped({ text, after, count, reason }: SkippedCorrection): string {
  return `${shorten(text)} → ${shorten(after)} (${timesText(count)}): ${SKIP_REASONS[reason]}`;
}

const SHOWN_LENGTH = 60;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '(nothing)';
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

function timesText(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

import { english } from '../../src/language/english.ts';
import { isMostlyLower } from '../../src/language/mostly-lower.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';
import { foldedKey, foldedWords } from '../../src/text/fold.ts';
import { lexiconOf, type Name } from './lexicon-of.ts';
import type { Judge, Sample, Task } from './tasks.ts';

/** Numbers of listed names for texts that contain none or hardly any of them. Texts without capitals, in which no names are recognised, get fewer. */
const SIZES = [200, 2000, 20_000];
const SIZES_HEARD = [200, 2000];
/** Number of paragraphs per document if its own names are listed. */
const PARAGRAPHS = 12;
/** The same for documents with a large dictionary. */
const DOCUMENT_LENGTHS = [30, 400];

/** Texts with nothing to correct: every answer is wrong. */
export function* rightTexts(paragraphs: readonly string[], names: readonly Name[]): Generator<Task> {
  for (const size of SIZES) yield besideNames(`clean-${size}`, paragraphs, names.slice(0, size));
  yield withOwnNames(paragraphs);
}

/** The same texts, as written by speech recognisers. */
export function* rightTextsHeard(paragraphs: readonly string[], names: readonly Name[]): Generator<Task> {
  for (const size of SIZES_HEARD) yield besideNames(`clean-${size}-lower`, paragraphs, names.slice(0, size));
}

function besideNames(task: string, paragraphs: readonly string[], names: readonly Name[]): Task {
  const samples = paragraphs.map((text, i) => ({
    task,
    group: `paragraph ${i}`,
    segments: [text],
    judge: () => 0 as const,
  }));
  return { lexicon: lexiconOf(names), samples };
}

/** Names with a higher similarity may be the intended name in another spelling, so they are not judged. */
const OTHER_SPELLING = 0.8;

/**
 * Documents on many subjects with a large dictionary: the longest mention hundreds of its names, so that any unlisted name resembles a
 * mentioned one.
 */
export function* withManyNames(paragraphs: readonly string[], lexicon: Lexicon): Generator<Task> {
  for (const length of DOCUMENT_LENGTHS) {
    const documents: string[][] = [];
    for (let from = 0; from < paragraphs.length; from += length) documents.push(paragraphs.slice(from, from + length));
    yield rightDocuments(`clean-shipped-${length}`, documents, lexicon);
  }
}

/** Right prose with a large dictionary. */
export function prose(documents: readonly (readonly string[])[], lexicon: Lexicon): Task {
  return rightDocuments('prose', documents, lexicon);
}

function rightDocuments(task: string, documents: readonly (readonly string[])[], lexicon: Lexicon): Task {
  const samples = documents.map((segments, i): Sample => {
    const judge: Judge = (segment, start, end, text) =>
      spellingSimilarity(foldedKey(segments[segment].slice(start, end)), foldedKey(text)) < OTHER_SPELLING
        ? 0
        : undefined;
    return { task, group: `${task} ${i}`, segments, judge };
  });
  return { lexicon, samples };
}

/** Documents whose names are all listed and right: everything that resembles them is another word or name. */
function withOwnNames(paragraphs: readonly string[]): Task {
  const samples = [];
  for (let from = 0; from < paragraphs.length; from += PARAGRAPHS)
    samples.push({
      task: 'clean-own',
      group: `paragraph ${from}`,
      segments: paragraphs.slice(from, from + PARAGRAPHS),
      judge: () => 0 as const,
    });
  return { lexicon: lexiconOf(paragraphs.flatMap(namesIn)), samples };
}

const CAPITALISED = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})*/gu;

/** The names in a text: capitalised words that do not begin a sentence and are not English words; two or three in a row count as a person. */
function namesIn(text: string): Name[] {
  const language = english();
  const isName = (word: string) => language.rarity(word) === Number.POSITIVE_INFINITY || !isMostlyLower(word, language);
  return (text.match(CAPITALISED) ?? [])
    .filter((name) => foldedWords(name).every(isName))
    .map((name) => ({ name, kind: /^\S+ \S+(?: \S+)?$/u.test(name) ? 'person' : 'place' }));
}

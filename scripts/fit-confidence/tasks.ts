import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { foldedKey, foldedWords } from '../../src/text/fold.ts';
import { articleTasks } from './article-tasks.ts';
import { lexiconOf, type Name } from './lexicon-of.ts';
import { readProse } from './read-prose.ts';
import { prose, rightTexts, rightTextsHeard, withManyNames } from './right-texts.ts';
import { type DistinctNames, type Spelling, spellingTasks } from './spelling-tasks.ts';

/**
 * Judgement of a replacement in one segment: 1 if it improves the text, 0 if not, undefined if it is irrelevant; `unjudged` if there is no human
 * judgement of the text (mostly wrong).
 */
export type Verdict = 0 | 1 | 'unjudged' | undefined;
export type Judge = (segment: number, start: number, end: number, text: string) => Verdict;

/** A document with the listed names and the gold standard. */
export interface Sample {
  /** Samples of one group share names or a speaker and are always in the same fold. */
  readonly group: string;
  readonly task: string;
  readonly segments: readonly string[];
  readonly judge: Judge;
}

export interface Task {
  readonly lexicon: Lexicon;
  readonly samples: readonly Sample[];
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const jsonl = <Row>(file: string): Row[] => lines(file).map((line) => JSON.parse(line));
const tsv = (file: string): Record<string, string>[] => {
  const [head, ...rows] = lines(file).map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};
/** The number of word errors of `text` against `reference`: the edit distance over words. */
function wordErrors(reference: readonly string[], text: readonly string[]): number {
  const codes = new Map<string, string>();
  const encode = (words: readonly string[]) =>
    words
      .map((word) => {
        if (!codes.has(word)) codes.set(word, String.fromCharCode(0x100 + codes.size));
        return codes.get(word);
      })
      .join('');
  return distance(encode(reference), encode(text));
}

/** The location of the data, and the selection of tasks. */
export interface TaskSources {
  /** Folder of the development data. */
  readonly folder: string;
  /** Folder with `variants.tsv`, attested spellings, and `negatives.tsv`, pairs of different names. */
  readonly names: string;
  /** The shipped dictionaries. */
  readonly shipped: Lexicon;
  /** Folders of texts without garbled names, a text or HTML file each. */
  readonly prose: readonly string[];
  readonly engines: readonly string[];
  readonly only: readonly string[];
}

/** Reads all tasks of a folder of evaluation data: `pairs.tsv`, `mt.jsonl`, `clean.txt`, and transcripts with one list of names for all or one per call. */
export function* readTasks(sources: TaskSources): Generator<Task> {
  const { folder, names, engines, only } = sources;
  const file = (name: string) => path.join(folder, name);
  const distractors = existsSync(file('distractors.tsv'))
    ? tsv(file('distractors.tsv')).map(({ name, kind }) => ({ name, kind }))
    : [];
  if (only.includes('mt')) yield translations(jsonl(file('mt.jsonl')), distractors);
  if (only.includes('pairs')) {
    const traps = tsv(file('traps.tsv')).map(({ text }) => text);
    yield pairs(tsv(file('pairs.tsv')), traps, distractors);
  }
  if (only.includes('names'))
    yield* spellingTasks(
      tsv(path.join(names, 'variants.tsv')) as unknown as Spelling[],
      tsv(path.join(names, 'negatives.tsv')) as unknown as DistinctNames[],
    );
  if (only.includes('articles')) yield* articleTasks(tsv(path.join(names, 'variants.tsv')) as unknown as Spelling[]);
  const listed = () => tsv(file('clean-gazetteer.tsv')) as unknown as Name[];
  if (only.includes('clean')) yield* rightTexts(lines(file('clean.txt')), listed());
  if (only.includes('clean-lower')) yield* rightTextsHeard(lines(file('clean.txt')).map(asHeard), listed());
  if (only.includes('clean-shipped')) yield* withManyNames(lines(file('clean.txt')), sources.shipped);
  if (only.includes('prose') && sources.prose.length > 0)
    yield prose(sources.prose.flatMap(readProse), sources.shipped);
  for (const engine of engines) yield* transcriptTasks(engine, sources);
}

function* transcriptTasks(engine: string, { folder, only }: TaskSources): Generator<Task> {
  const file = (name: string) => path.join(folder, 'earnings21', name);
  const items = () => jsonl<Utterance>(file(`list.${engine}.jsonl`));
  const heard = () => items().map((item) => ({ ...item, hyp: asHeard(item.hyp) }));
  const names = () => lines(file('list-1013.txt'));
  if (only.includes('list')) yield transcriptsWithList(`list-${engine}`, items(), names());
  if (only.includes('list-lower')) yield transcriptsWithList(`list-${engine}-lower`, heard(), names());
  if (only.includes('calls'))
    yield* transcriptsWithLists(
      `calls-${engine}`,
      jsonl(file(`${engine}.jsonl`)),
      JSON.parse(readFileSync(file('calls.json'), 'utf8')),
      lines(file('distractors.txt')),
    );
}

/** A text as written by recognisers that use neither capitals nor punctuation. */
const asHeard = (text: string): string => text.toLowerCase().replace(/[.,;:!?"()]+(?=\s|$)|(?<=\s|^)["(]/gu, '');

interface Translation {
  readonly mt: string;
  readonly start: number;
  readonly end: number;
  readonly correct: string;
}

function translations(items: readonly Translation[], distractors: readonly Name[]): Task {
  const lexicon = lexiconOf([
    ...items.map(({ correct }) => ({ name: correct })),
    ...distractors.map(({ name }) => ({ name })),
  ]);
  const bySentence = new Map<string, Translation[]>();
  for (const item of items) bySentence.set(item.mt, [...(bySentence.get(item.mt) ?? []), item]);
  const corrections = new Set(items.map(({ mt, start, end, correct }) => correctionOf(mt.slice(start, end), correct)));
  const samples = [...bySentence].map(([text, garbles]): Sample => {
    const judges = garbles.map(({ start, end, correct }) => judgeBy(text, start, end, correct, undefined));
    const judge: Judge = (...place) => {
      const verdicts = judges.map((one) => one(...place)).filter((verdict) => verdict !== undefined);
      if (verdicts.length > 0) return verdicts.includes(1) ? 1 : 0;
      const [, from, to, replacement] = place;
      // Nobody judged this place: irrelevant if the same correction is right in another sentence.
      return corrections.has(correctionOf(text.slice(from, to), replacement)) ? undefined : 'unjudged';
    };
    return { task: 'mt', group: foldedKey(garbles[0].correct), segments: [text], judge };
  });
  return { lexicon, samples };
}

const correctionOf = (garble: string, correct: string): string => `${foldedKey(garble)} > ${foldedKey(correct)}`;

/** Judges a replacement: right if the text then equals the gold correction there; `elsewhere` if it is in another place. */
function judgeBy(text: string, start: number, end: number, right: string, elsewhere: 0 | undefined): Judge {
  const gold = foldedKey(text.slice(0, start) + right + text.slice(end));
  return (_segment, from, to, replacement) => {
    if (from >= end || to <= start) return elsewhere;
    return foldedKey(text.slice(0, from) + replacement + text.slice(to)) === gold ? 1 : 0;
  };
}

const FRAMES = {
  cased: [
    'According to {X}, the talks will go on next week.',
    'Officials said that {X} was at the centre of the discussion.',
    'The report named {X} several times.',
    'On Tuesday {X} was mentioned again in the capital.',
  ],
  lower: [
    'and we have been hearing a lot about {X} over the last few hours',
    'so the question now is what happens with {X} in the coming days',
    'let us go back to {X} because there is more news on that',
  ],
};

function pairs(rows: readonly Record<string, string>[], traps: readonly string[], distractors: readonly Name[]): Task {
  const lexicon = lexiconOf([...rows.map(({ canonical, kind }) => ({ name: canonical, kind })), ...distractors]);
  const garbled = rows.flatMap(({ garbled, canonical }) => {
    const frames = garbled === garbled.toLowerCase() ? FRAMES.lower : FRAMES.cased;
    return frames.map((frame): Sample => {
      const start = frame.indexOf('{X}');
      const text = frame.replace('{X}', () => garbled);
      return {
        task: 'pairs',
        group: foldedKey(canonical),
        segments: [text],
        judge: judgeBy(text, start, start + garbled.length, canonical, 0),
      };
    });
  });
  const right = [...rows.map(({ canonical }) => canonical), ...traps].flatMap((name) =>
    FRAMES.cased.map(
      (frame): Sample => ({
        task: 'keep',
        group: foldedKey(name),
        segments: [frame.replace('{X}', () => name)],
        judge: () => 0,
      }),
    ),
  );
  return { lexicon, samples: [...garbled, ...right] };
}

interface Utterance {
  readonly call: string;
  readonly hyp: string;
  readonly ref: string;
}

function transcript(task: string, call: string, items: readonly Utterance[]): Sample {
  const references = items.map(({ ref }) => foldedWords(ref));
  const before = items.map(({ hyp }, i) => wordErrors(references[i], foldedWords(hyp)));
  return {
    task,
    group: call,
    segments: items.map(({ hyp }) => hyp),
    judge(segment, start, end, text) {
      const { hyp } = items[segment];
      const after = wordErrors(references[segment], foldedWords(hyp.slice(0, start) + text + hyp.slice(end)));
      const spoken = ` ${references[segment].join(' ')} `.includes(` ${foldedKey(text)} `);
      return after > before[segment] ? 0 : spoken === after < before[segment] ? (spoken ? 1 : 0) : undefined;
    },
  };
}

const byCall = (items: readonly Utterance[]): [string, Utterance[]][] => {
  const calls = new Map<string, Utterance[]>();
  for (const item of items) calls.set(item.call, [...(calls.get(item.call) ?? []), item]);
  return [...calls];
};

function transcriptsWithList(task: string, items: readonly Utterance[], names: readonly string[]): Task {
  return {
    lexicon: lexiconOf(names.map((name) => ({ name }))),
    samples: byCall(items).map(([call, list]) => transcript(task, call, list)),
  };
}

function* transcriptsWithLists(
  task: string,
  items: readonly Utterance[],
  lists: Record<string, { names: Name[] }>,
  distractors: readonly string[],
): Generator<Task> {
  for (const [call, list] of byCall(items)) {
    yield {
      lexicon: lexiconOf([...distractors.map((name) => ({ name })), ...lists[call].names]),
      samples: [transcript(task, call, list)],
    };
  }
}

import { partitionPoint } from '../../text/partition-point.ts';
import { distribute } from '../distribute.ts';
import { addJsonString, escapeJson } from '../json-prose.ts';
import type { JsonNode, JsonString } from '../json-source.ts';
import { applySplices, type Splice, touchesProtected } from '../prose-file.ts';
import { createStitcher, type StitchedSegment } from '../stitch.ts';
import { replaceItems } from './replace-items.ts';
import { spokenTimes, type WrittenTimes } from './spoken-times.ts';
import type { ListedWord, TimedItem } from './transcript.ts';

const ONLY_SEPARATOR = /^[\s,]*$/;

/** A list of timed words read as prose. */
export interface WordList {
  readonly words: readonly ListedWord[];
  readonly segment: StitchedSegment;
  /** Start offsets of the words in the prose, and the end of the last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function readWordList(text: string, words: readonly ListedWord[]): WordList {
  const stitcher = createStitcher(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let length = 0;
  words.forEach((word, i) => {
    if (i > 0 && !word.isAttached) {
      stitcher.addBreak(words[i - 1].text.end, word.text.start);
      length++;
    }
    starts.push(length);
    addJsonString(stitcher, text, word.text, true);
    length += word.text.value.replace(/^ +| +$/g, '').length;
    ends.push(length);
  });
  return { words, segment: stitcher.finish()[0] ?? { text: '', pieces: [] }, starts, ends };
}

/** The changes of the file for edits of the prose of a word list: words are rewritten, merged or split, with their times. */
export function wordListSplices(text: string, list: WordList, edits: readonly Splice[]): Splice[] {
  const { segment, starts, ends, words } = list;
  return groupByWords(list, edits).flatMap(({ first, last, edits: inside }) => {
    if (touchesProtected(segment, starts[first], ends[last])) return [];
    const before = segment.text.slice(starts[first], ends[last]);
    const shifted = inside.map((edit) => ({
      ...edit,
      start: edit.start - starts[first],
      end: edit.end - starts[first],
    }));
    const runs = runsOfOneList(words, first, last);
    const cuts = runs.slice(1).map(([from]) => ({ offset: starts[from] - 1 - starts[first], isBreak: true }));
    const parts = distribute(before, applySplices(before, shifted), cuts);
    return runs.flatMap(([from, to], i) => replaceRun(text, words, { from, to, after: parts[i] }));
  });
}

interface EditedWords {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly Splice[];
}

/** Groups edits that touch the same word. */
function groupByWords({ starts, ends }: WordList, edits: readonly Splice[]): EditedWords[] {
  const groups: EditedWords[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const isInsertion = edit.start === edit.end;
    const first = partitionPoint(ends.length, (i) => ends[i] < edit.start || (ends[i] === edit.start && !isInsertion));
    if (first === ends.length) continue;
    const last = Math.max(first, partitionPoint(starts.length, (i) => starts[i] < edit.end) - 1);
    const group = groups.at(-1);
    if (group && first <= group.last)
      groups[groups.length - 1] = {
        first: group.first,
        last: Math.max(last, group.last),
        edits: [...group.edits, edit],
      };
    else groups.push({ first, last, edits: [edit] });
  }
  return groups;
}

/** The words from `first` to `last` as runs `[from, to)` within one list each. */
function runsOfOneList(words: readonly ListedWord[], first: number, last: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = first; i <= last; i++) {
    const run = runs.at(-1);
    if (run && words[run[0]].list === words[i].list) run[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs;
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** The text after the edit. */
  readonly after: string;
}

function replaceRun(text: string, words: readonly ListedWord[], run: Run): Splice[] {
  const { before, written, isLater } = withoutKeptWords(
    words.slice(run.from, run.to),
    run.after.split(/\s+/).filter((word) => word !== ''),
  );
  // Punctuation marks are separate items in some lists; merging over them would lose them.
  if (before.some(({ isAttached, start }) => isAttached && !start)) return [];
  if (written.length === before.length)
    return before.flatMap((word, i) => respell(text, word, written[i], isLater || i > 0));
  const times = spokenTimes(text, before, written);
  const items = written.map((word, i) => {
    const template = before[Math.min(i, before.length - 1)];
    const splices = [
      ...respell(text, template, word, isLater || i > 0),
      ...renumber(template.id, i - before.length + 1),
    ];
    return itemLike(text, template, splices, times?.[i]);
  });
  const place = (i: number) => times?.[i].during ?? Math.min(i, before.length - 1);
  const replaced = adjacentRuns(text, before).map(([first, end]) => {
    const run = before.slice(first, end).map(({ item }) => item);
    const isHere = (_: string, i: number) => first <= place(i) && place(i) < end;
    return replaceItems(text, before[0].list, run, items.filter(isHere));
  });
  return [...replaced, ...replaceMarks(text, before, written.length, times)];
}

interface ReplacedWords {
  readonly before: readonly ListedWord[];
  readonly written: readonly string[];
  /** Whether a word of the run comes before them. */
  readonly isLater: boolean;
}

/** Words that stay at either end keep their times, as if the edit did not contain them; at least one word is left on either side. */
function withoutKeptWords(before: readonly ListedWord[], written: readonly string[]): ReplacedWords {
  const isKept = (i: number, j: number) => before[i].text.value.trim() === written[j];
  const most = Math.min(before.length, written.length) - 1;
  let head = 0;
  while (head < most && isKept(head, head)) head++;
  let tail = 0;
  while (head + tail < most && isKept(before.length - 1 - tail, written.length - 1 - tail)) tail++;
  return {
    before: before.slice(head, before.length - tail),
    written: written.slice(head, written.length - tail),
    isLater: head > 0,
  };
}

/** The words as runs `[from, to)` without items of another channel between them. */
function adjacentRuns(text: string, words: readonly ListedWord[]): [number, number][] {
  const runs: [number, number][] = [];
  words.forEach(({ item }, i) => {
    const run = runs.at(-1);
    if (run && ONLY_SEPARATOR.test(text.slice(words[i - 1].item.end, item.start))) run[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

/** Words without a counterpart among the old ones get a new number. */
function renumber(id: ListedWord['id'], extra: number): Splice[] {
  return id && extra > 0 ? [{ start: id.node.start, end: id.node.end, text: spareId(id, extra) }] : [];
}

function spareId({ spare, step }: NonNullable<ListedWord['id']>, extra: number): string {
  return String(spare + (extra - 1) * step);
}

/** Updates other lists with one item per word after words are merged and split. */
function replaceMarks(
  text: string,
  before: readonly ListedWord[],
  count: number,
  times: readonly WrittenTimes[] | undefined,
): Splice[] {
  const [{ marks = [] }] = before;
  return marks.flatMap((mark, number) => {
    const run = before.flatMap((word) => word.marks?.[number] ?? []);
    if (run.length < before.length || run.some(({ list }) => list !== mark.list)) return [];
    const items = Array.from({ length: count }, (_, i) => {
      const template = run[Math.min(i, run.length - 1)];
      const { id } = before[before.length - 1];
      if (template.item.kind === 'number' && id && i >= run.length) return spareId(id, i - run.length + 1);
      return itemLike(text, template, [], times?.[i]);
    });
    const nodes = run.map(({ item }) => item);
    return [replaceItems(text, mark.list, nodes, items)];
  });
}

/** Writes another word into an item. A word that is not the first of its run gets a space before it even if the old one had none. */
function respell(
  text: string,
  { text: node, plain, isAttached }: ListedWord,
  word: string,
  isLater: boolean,
): Splice[] {
  const raw = text.slice(node.start + 1, node.end - 1);
  const leading = raw.length - raw.trimStart().length;
  const space = isLater && isAttached ? ' ' : '';
  if (node.value.trim() === word && space === '') return [];
  const start = node.start + 1 + leading;
  const main = { start, end: start + raw.trim().length, text: space + escapeJson(word) };
  return plain ? [main, plainSplice(plain, word)] : [main];
}

function plainSplice({ start, end }: JsonString, word: string): Splice {
  const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return { start: start + 1, end: end - 1, text: escapeJson(bare) };
}

/** The item with splices and other times. */
function itemLike(text: string, { item, start, end }: TimedItem, splices: Splice[], times?: WrittenTimes): string {
  const replace = (node: JsonNode, raw: string): Splice => ({ start: node.start, end: node.end, text: raw });
  const timed = times && start && end ? [replace(start, times.start), replace(end, times.end)] : [];
  const shifted = [...splices, ...timed].map((splice) => ({
    ...splice,
    start: splice.start - item.start,
    end: splice.end - item.start,
  }));
  return applySplices(text.slice(item.start, item.end), shifted);
}

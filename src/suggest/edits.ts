import { type Checks, mustBeOffset, mustBeText, requireList, requireListOf } from '../dictionary/require-argument.ts';
import { type Problem, UngarbleError } from '../errors.ts';
import { addToGroup } from '../text/add-to-group.ts';
import type { Span } from '../text/span.ts';

/** Replaces `[start, end)` of a segment by `text`. Offsets are UTF-16 code units of the unedited segment. */
export interface Edit extends Span {
  readonly segment: number;
  /** The replacement. */
  readonly text: string;
  /** The replaced text. */
  readonly original: string;
}

/**
 * Applies edits that are sorted and disjoint within each segment; nothing else changes.
 *
 * @throws UngarbleError `option` if the segments are not texts, or edits have wrong fields, are not sorted and disjoint, or are outside the text
 */
export function applyEdits(segments: readonly string[], edits: readonly Edit[]): string[] {
  const expected = 'applyEdits takes a list of segments, such as the `segments` returned by fix';
  requireList(segments, expected, (segment) => typeof segment === 'string');
  requireEdits(edits, 'applyEdits');
  requireWithin(segments, edits);
  const bySegment = groupBySegment(edits);
  return segments.map((segment, number) => applyInSegment(segment, bySegment.get(number) ?? []));
}

const EDIT_FIELDS: Checks<Omit<Edit, 'original'>> = {
  segment: mustBeOffset,
  start: mustBeOffset,
  end: mustBeOffset,
  text: mustBeText,
};

/**
 * Requires a list of edits that are sorted and disjoint within each segment; `original` is not checked.
 * @param caller the name of the public function
 * @throws UngarbleError `option`
 */
export function requireEdits(edits: unknown, caller: string): asserts edits is readonly Edit[] {
  requireListOf(edits, EDIT_FIELDS, 'edits', `${caller} takes a list of edits, such as the \`edits\` returned by fix`);
  const ends = new Map<number, number>();
  refuseSome(edits as readonly Edit[], ({ segment, start, end }) => {
    const from = ends.get(segment) ?? 0;
    ends.set(segment, end);
    if (end < start) return `ends at ${end}, before its start ${start}`;
    return start < from ? `starts at ${start}, before ${from}, where the edit before it ends: sort them` : undefined;
  });
}

function requireWithin(segments: readonly string[], edits: readonly Edit[]): void {
  refuseSome(edits, ({ segment, end }) => {
    const { length } = segments[segment] ?? {};
    if (length === undefined) return `is of segment ${segment}, of ${segments.length}`;
    return end > length ? `ends at ${end}, outside segment ${segment}, of ${length} UTF-16 code units` : undefined;
  });
}

/**
 * @param faultOf what is wrong with an edit
 * @throws UngarbleError `option`, with every edit that has a fault
 */
function refuseSome(edits: readonly Edit[], faultOf: (edit: Edit) => string | undefined): void {
  const problems = edits.flatMap((edit, i): Problem[] => {
    const fault = faultOf(edit);
    return fault === undefined ? [] : [{ message: `edits[${i}] ${fault}` }];
  });
  if (problems.length > 0) throw new UngarbleError('option', problems);
}

function applyInSegment(segment: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    result += segment.slice(from, start) + text;
    from = end;
  }
  return result + segment.slice(from);
}

function groupBySegment(edits: readonly Edit[]): Map<number, Edit[]> {
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    addToGroup(groups, edit.segment, edit);
  }
  return groups;
}

/**
 * The inverse of edits that are sorted and disjoint within each segment: turns the corrected segments back into the original ones.
 *
 * @throws UngarbleError `option` if the edits have wrong fields or are not sorted and disjoint
 */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  requireEdits(edits, 'invertEdits');
  const shifts = new Map<number, number>();
  return edits.map(({ segment, start, end, text, original }) => {
    const shift = shifts.get(segment) ?? 0;
    shifts.set(segment, shift + text.length - (end - start));
    return { segment, start: start + shift, end: start + shift + text.length, text: original, original: text };
  });
}

/** Composes two rounds of edits; the offsets of `second` refer to the result of `first`. */
export function composeEdits(segments: readonly string[], first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const [firstOf, secondOf] = [groupBySegment(first), groupBySegment(second)];
  return segments.flatMap((segment, number) =>
    composeInSegment(segment, firstOf.get(number) ?? [], secondOf.get(number) ?? []),
  );
}

/** An edit of one of two rounds, with its range in the intermediate text. */
interface Group extends Span {
  readonly first: readonly Edit[];
  readonly second: readonly Edit[];
}

/**
 * Both lists are mapped to the intermediate text. Edits that overlap there are merged:
 *
 *     before   a a a a [b b] c c c c
 *     between  a a a a [x x x] c c c c        first
 *     after    a a a [y y y y] c c c          second, over a piece of the first
 */
function composeInSegment(segment: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? [...second] : [...first];
  const { segment: number } = first[0];
  const between = applyInSegment(segment, first);
  const groups: Group[] = [
    ...invertEdits(first).map(({ start, end }, i) => ({ start, end, first: [first[i]], second: [] })),
    ...second.map((edit) => ({ start: edit.start, end: edit.end, first: [], second: [edit] })),
  ];
  let shift = 0;
  return mergeOverlapping(groups).map((group) => {
    const removed = group.first.reduce((sum, edit) => sum + edit.end - edit.start - edit.text.length, 0);
    const start = group.start + shift;
    shift += removed;
    const end = group.end + shift;
    const moved = group.second.map((edit) => ({
      ...edit,
      start: edit.start - group.start,
      end: edit.end - group.start,
    }));
    const text = applyInSegment(between.slice(group.start, group.end), moved);
    return { segment: number, start, end, text, original: segment.slice(start, end) };
  });
}

function mergeOverlapping(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of [...groups].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (!last || group.start >= last.end) merged.push(group);
    else {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, group.end),
        first: [...last.first, ...group.first],
        second: [...last.second, ...group.second],
      };
    }
  }
  return merged;
}

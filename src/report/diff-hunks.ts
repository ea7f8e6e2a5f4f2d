import type { AppliedTier } from '../suggest/is-applied.ts';
import { type CheckedFile, correctedText } from './checked-file.ts';
import { type Change, findChanges } from './find-changes.ts';

/** Nearby changes with the lines around them. */
export interface Hunk {
  /** The lines of both texts, with their line feeds. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The range of lines that the hunk covers. */
  readonly range: Change;
  readonly changes: readonly Change[];
}

export interface DiffOptions {
  /** Which corrections to show. */
  readonly applied: AppliedTier;
}

/** Unchanged lines around a change. */
const CONTEXT_LINES = 3;

/** The header and the hunks of a file; an empty string if nothing changes. */
export function diffOf(checked: CheckedFile, { applied }: DiffOptions, render: (hunk: Hunk) => string): string {
  const hunks = findHunks(checked.text, correctedText(checked, applied));
  if (hunks.length === 0) return '';
  const header = `--- ${nameInDiff('a', checked.file)}\n+++ ${nameInDiff('b', checked.file)}\n`;
  return header + hunks.map((hunk) => headerOf(hunk) + render(hunk)).join('');
}

function findHunks(text: string, corrected: string): Hunk[] {
  const before = linesOf(text);
  const after = linesOf(corrected);
  const groups: Change[][] = [];
  for (const change of findChanges(before, after, (line) => line.trim() !== '')) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.oldStart - last.oldEnd <= 2 * CONTEXT_LINES) groups[groups.length - 1].push(change);
    else groups.push([change]);
  }
  return groups.map((changes) => ({ before, after, changes, range: withContext(changes, before.length) }));
}

function withContext(changes: readonly Change[], lineCount: number): Change {
  const [first, last] = [changes[0], changes[changes.length - 1]];
  const above = Math.min(CONTEXT_LINES, first.oldStart);
  const below = Math.min(CONTEXT_LINES, lineCount - last.oldEnd);
  return {
    oldStart: first.oldStart - above,
    oldEnd: last.oldEnd + below,
    newStart: first.newStart - above,
    newEnd: last.newEnd + below,
  };
}

/** Lines end with a line feed, as for `patch`; the last may lack it. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** Lines count from 1; an empty range is given by the line before it. */
function headerOf({ range: { oldStart, oldEnd, newStart, newEnd } }: Hunk): string {
  const range = (start: number, end: number) => `${end > start ? start + 1 : start},${end - start}`;
  return `@@ -${range(oldStart, oldEnd)} +${range(newStart, newEnd)} @@\n`;
}

/**
 * The lines of a hunk in order.
 *
 * @param renderKept an unchanged line
 * @param renderChange the removed lines and the added ones
 */
export function renderHunk(
  { before, after, range, changes }: Hunk,
  renderKept: (line: string) => string,
  renderChange: (removed: readonly string[], added: readonly string[]) => string,
): string {
  let result = '';
  let from = range.oldStart;
  for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
    result += before.slice(from, oldStart).map(renderKept).join('');
    result += renderChange(before.slice(oldStart, oldEnd), after.slice(newStart, newEnd));
    from = oldEnd;
  }
  return result + before.slice(from, range.oldEnd).map(renderKept).join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: names that contain them are quoted
const NEEDS_QUOTES = /["\\\u0000-\u001f\u007f]/g;

/** As git and GNU patch write names: quoted as in C if necessary, and followed by a tab if the name contains a space. */
function nameInDiff(side: 'a' | 'b', file: string): string {
  const name = `${side}/${file.replace(/^\/+/, '')}`;
  const quoted = name.replace(NEEDS_QUOTES, escapeInC);
  if (quoted !== name) return `"${quoted}"`;
  return name.includes(' ') ? `${name}\t` : name;
}

function escapeInC(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

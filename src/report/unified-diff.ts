import { type StructuredPatchHunk, structuredPatch } from 'diff';
import { type AppliedTier, type CheckedFile, correctedText, createFileReporter } from './checked-file.ts';
import type { Reporter } from './report.ts';

export interface DiffOptions {
  /** Which corrections to show. */
  readonly applied: AppliedTier;
}

/** Unchanged lines around a change. */
export const CONTEXT_LINES = 3;

/** What `fix` would change, as `patch -p1` and `git apply` read it. */
export function createUnifiedDiffReporter({ applied }: DiffOptions): Reporter {
  return createFileReporter({
    file: (checked) => diffOf(checked, applied, (hunk) => hunk.lines.map((line) => `${line}\n`).join('')),
  });
}

/** The header and the hunks of a file; nothing where nothing changes. */
export function diffOf(
  checked: CheckedFile,
  applied: AppliedTier,
  render: (hunk: StructuredPatchHunk) => string,
): string {
  const corrected = correctedText(checked, applied);
  if (corrected === checked.text) return '';
  const { hunks } = structuredPatch('', '', checked.text, corrected, undefined, undefined, { context: CONTEXT_LINES });
  const header = `--- ${nameInDiff('a', checked.file)}\n+++ ${nameInDiff('b', checked.file)}\n`;
  return header + hunks.map((hunk) => rangesOf(hunk) + render(hunk)).join('');
}

/** Of an empty range, the line before it is named. */
function rangesOf({ oldStart, oldLines, newStart, newLines }: StructuredPatchHunk): string {
  const range = (start: number, count: number) => `${count === 0 ? start - 1 : start},${count}`;
  return `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: names that hold them are quoted
const NEEDS_QUOTES = /["\\\u0000-\u001f\u007f]/;

/** As git and GNU patch write names: quoted as in C where needed, and ended by a tab where a space might seem the end. */
function nameInDiff(side: 'a' | 'b', file: string): string {
  const name = `${side}/${file.replace(/^\/+/, '')}`;
  if (NEEDS_QUOTES.test(name)) return `"${name.replace(new RegExp(NEEDS_QUOTES, 'g'), escapeInC)}"`;
  return name.includes(' ') ? `${name}\t` : name;
}

function escapeInC(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

import { createFileReporter } from './checked-file.ts';
import { type DiffOptions, diffOf, renderHunk } from './diff-hunks.ts';
import { showable } from './excerpt.ts';
import { findChanges } from './find-changes.ts';
import { createPaint, type Paint } from './paint.ts';
import type { Reporter } from './report.ts';

export interface WordDiffOptions extends DiffOptions {
  readonly colours: boolean;
}

/** The changes of `fix`, word by word as in `git diff --word-diff`: `[-Araguchi-]{+Araghchi+}`. For human readers, not for `patch`. */
export function createWordDiffReporter({ applied, colours }: WordDiffOptions): Reporter {
  const paint = createPaint(colours);
  return createFileReporter({
    comparesTexts: true,
    file: (checked) =>
      diffOf(checked, { applied }, (hunk) =>
        renderHunk(hunk, showLine, (removed, added) => renderWords(removed.join(''), added.join(''), paint)),
      ),
  });
}

function showLine(line: string): string {
  return `${showable(line.replace(/\r?\n$/, ''))}\n`;
}

function renderWords(removed: string, added: string, paint: Paint): string {
  const before = wordsOf(removed);
  const after = wordsOf(added);
  let result = '';
  let from = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of findChanges(before, after, isWord)) {
    result += showWords(before.slice(from, oldStart));
    const [deleted, inserted] = [showWords(before.slice(oldStart, oldEnd)), showWords(after.slice(newStart, newEnd))];
    if (deleted !== '') result += paint('red', `[-${deleted}-]`);
    if (inserted !== '') result += paint('green', `{+${inserted}+}`);
    from = oldEnd;
  }
  result += showWords(before.slice(from));
  return removed.endsWith('\n') || added.endsWith('\n') ? result : `${result}\n`;
}

/** Words, and the characters between them individually. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\r?\n|[\s\S]/gu) ?? [];
}

function isWord(item: string): boolean {
  return /[\p{L}\p{N}]/u.test(item);
}

function showWords(words: readonly string[]): string {
  return words.map((word) => (word.endsWith('\n') ? '\n' : showable(word))).join('');
}

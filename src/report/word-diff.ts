import { diffWordsWithSpace, type StructuredPatchHunk } from 'diff';
import { createFileReporter } from './checked-file.ts';
import { showable } from './excerpt.ts';
import { createPaint, type Paint } from './paint.ts';
import type { Reporter } from './report.ts';
import { type DiffOptions, diffOf } from './unified-diff.ts';

export interface WordDiffOptions extends DiffOptions {
  readonly colours: boolean;
}

/** What `fix` would change, word by word as `git diff --word-diff` shows it: `[-Araguchi-]{+Araghchi+}`. For people, not for `patch`. */
export function createWordDiffReporter({ applied, colours }: WordDiffOptions): Reporter {
  const paint = createPaint(colours);
  return createFileReporter({ file: (checked) => diffOf(checked, applied, (hunk) => wordsOf(hunk, paint)) });
}

function wordsOf({ lines }: StructuredPatchHunk, paint: Paint): string {
  const side = (skipped: string) =>
    lines
      .filter((line) => !line.startsWith(skipped) && !line.startsWith('\\'))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return diffWordsWithSpace(side('+'), side('-'))
    .map(({ value, added, removed }) => {
      if (removed) return mark(value, paint, 'red', ['[-', '-]']);
      return added ? mark(value, paint, 'green', ['{+', '+}']) : showLines(value);
    })
    .join('');
}

function mark(value: string, paint: Paint, colour: 'red' | 'green', [open, close]: readonly [string, string]): string {
  return paint(colour, open + showLines(value) + close);
}

function showLines(text: string): string {
  return text.split(/\r?\n/).map(showable).join('\n');
}

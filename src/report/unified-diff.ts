import { type CheckedFile, correctedText, createFileReporter } from './checked-file.ts';
import { type DiffOptions, diffOf, renderHunk } from './diff-hunks.ts';
import type { Reporter } from './report.ts';

/** The changes of `fix`, in the format of `patch -p1` and `git apply`. */
export function createUnifiedDiffReporter(options: DiffOptions): Reporter {
  return createFileReporter({
    comparesTexts: true,
    file: (checked) =>
      diffOf(withMark(checked, options), options, (hunk) =>
        renderHunk(
          hunk,
          (line) => withSign(' ', line),
          (removed, added) =>
            removed.map((line) => withSign('-', line)).join('') + added.map((line) => withSign('+', line)).join(''),
        ),
      ),
  });
}

/** The texts as they are in the file: `patch` compares the first line with its byte order mark. */
function withMark(checked: CheckedFile, { applied }: DiffOptions): CheckedFile {
  const { mark, text } = checked;
  return mark === '' ? checked : { ...checked, text: mark + text, corrected: mark + correctedText(checked, applied) };
}

function withSign(sign: ' ' | '-' | '+', line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

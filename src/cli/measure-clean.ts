import type { Corrector } from '../corrector.ts';
import type { LintProblem } from '../dictionary/lint-dictionaries.ts';
import { createLineIndex } from '../text/position.ts';
import { tokenize } from '../text/tokens.ts';
import { findInputs } from './find-inputs.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';
import { readProse } from './read-whole.ts';

/** The edits that `fix` would make in correct texts. */
export interface CleanMeasure {
  readonly words: number;
  readonly edits: number;
  readonly perTenThousand: number;
  /** One for each edit, with its position if known, and one more if the budget is exceeded. */
  readonly problems: readonly LintProblem[];
}

/** @throws UngarbleError `file`, `option` */
export async function measureClean(settings: Settings, corrector: Corrector, io: Io): Promise<CleanMeasure> {
  const { clean: names, budget } = settings;
  const problems: LintProblem[] = [];
  let words = 0;
  for (const input of await findInputs(names, io)) {
    const { text, isWholeFile } = await readProse(input, settings);
    words += tokenize(text).count;
    const lines = createLineIndex(text);
    for (const { start, original, text: replacement } of corrector.fix(text, { tier: 'fix' }).edits) {
      const message = `clean text: "${original}" would become "${replacement}"`;
      const place = isWholeFile ? lines.positionAt(start) : {};
      problems.push({ file: input.name, ...place, level: 'warning', rule: 'clean-text', message });
    }
  }
  const edits = problems.length;
  const perTenThousand = words === 0 ? 0 : (edits / words) * 10_000;
  if (budget !== undefined && perTenThousand > budget) {
    const message = `${perTenThousand.toFixed(2)} wrong edits per 10,000 words of clean text: the budget is ${budget}`;
    problems.push({ level: 'error', rule: 'clean-text', message });
  }
  return { words, edits, perTenThousand, problems };
}

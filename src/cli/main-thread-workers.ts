import { createCorrector } from '../corrector.ts';
import type { CorrectorOptions } from '../corrector-options.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { protectText } from './protect-text.ts';
import { doWork, type Workers } from './work.ts';

/** Works in this thread, one task at a time. */
export function createMainThreadWorkers(lexicon: Lexicon, options: CorrectorOptions): Workers {
  const corrector = protectText(createCorrector(lexicon, options));
  return {
    ahead: 1,
    do: async (name, input) => doWork(name, input, corrector),
    close: async () => {},
  };
}

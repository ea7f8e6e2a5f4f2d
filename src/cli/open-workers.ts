import { createCorrector } from '../corrector.ts';
import type { Io } from './io.ts';
import { correctorOptions, openLexicon } from './open-lexicon.ts';
import type { Settings } from './options.ts';
import { protectText } from './protect-text.ts';
import { type Workers, workHere } from './work.ts';

/** As many threads as `--jobs` says; for one job this thread, without loading what others need. */
export async function openWorkers(settings: Settings, io: Io): Promise<Workers> {
  const { jobs = 1 } = settings;
  const lexicon = await openLexicon(settings, io);
  const options = correctorOptions(settings);
  if (jobs === 1) return workHere(protectText(createCorrector(lexicon, options)));
  const { startThreads } = await import('./start-threads.ts');
  return startThreads(jobs, io.worker, lexicon, options);
}

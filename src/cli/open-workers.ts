import type { Io } from './io.ts';
import { correctorOptions, openLexicon } from './open-lexicon.ts';
import type { Settings } from './options.ts';
import type { Workers } from './work.ts';

/** Opens `--jobs` threads, or this thread for one job. The threads load their modules while the lexicon is read. */
export async function openWorkers(settings: Settings, io: Io): Promise<Workers> {
  const { jobs = 1 } = settings;
  const options = correctorOptions(settings);
  if (jobs === 1) {
    const [lexicon, { createMainThreadWorkers }] = await Promise.all([
      openLexicon(settings, io),
      import('./main-thread-workers.ts'),
    ]);
    return createMainThreadWorkers(lexicon, options);
  }
  const { startThreads } = await import('./start-threads.ts');
  const threads = startThreads(jobs, io.worker);
  try {
    return threads.workWith(await openLexicon(settings, io), options);
  } catch (error) {
    await threads.close();
    throw error;
  }
}

import { packageVersion } from '../node/package-folder.ts';
import type { Reporter } from '../report/report.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';

/** Loads the reporters on demand: most commands need none. */
export async function openReporter(settings: Settings, io: Io): Promise<Reporter> {
  const { createReporter } = await import('../report/reporters.ts');
  return createReporter(settings.format ?? 'pretty', {
    applied: settings.tier ?? 'fix',
    colours: wantsColours(settings, io),
    columns: io.columns,
    version: packageVersion(),
  });
}

/** See no-color.org. */
export function wantsColours({ color }: Settings, { isTerminal, env }: Io): boolean {
  if (color !== 'auto') return color === 'always';
  return isTerminal.stdout && !env.NO_COLOR && env.TERM !== 'dumb';
}

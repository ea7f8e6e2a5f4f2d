import { packageVersion } from '../node/package-folder.ts';
import type { Reporter } from '../report/report.ts';
import { REPORTERS } from '../report/reporters.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';

export function openReporter(settings: Settings, io: Io): Reporter {
  return REPORTERS[settings.format ?? 'pretty']({
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

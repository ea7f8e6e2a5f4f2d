import { createJsonReporter } from '../report/json.ts';
import { createJsonLinesReporter } from '../report/json-lines.ts';
import { createPrettyReporter } from '../report/pretty.ts';
import type { Reporter } from '../report/report.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';

export function openReporter(settings: Settings, io: Io): Reporter {
  if (settings.format === 'json') return createJsonReporter();
  if (settings.format === 'jsonl') return createJsonLinesReporter();
  return createPrettyReporter({ colours: wantsColours(settings, io), columns: io.columns });
}

/** See no-color.org. */
export function wantsColours({ color }: Settings, { isTerminal, env }: Io): boolean {
  if (color !== 'auto') return color === 'always';
  return isTerminal.stdout && !env.NO_COLOR && env.TERM !== 'dumb';
}

import { COMMON_FORMATS, type Settings } from './options.ts';
import { refuseUsage } from './refuse-usage.ts';

/** @throws UngarbleError `usage` for a format that only findings in files can be shown in */
export function requireCommonFormat({ format = 'pretty' }: Settings): void {
  if ((COMMON_FORMATS as readonly string[]).includes(format)) return;
  refuseUsage(`--format ${format} is not available for this command: use ${COMMON_FORMATS.join(', ')}`);
}

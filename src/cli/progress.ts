import type { Io } from './io.ts';

/** A progress bar on a terminal. */
export interface Progress {
  /** Counts the bytes that are read through it. */
  count(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Removes the bar, so that something else can be written. */
  clear(): void;
}

/** In milliseconds: no bar for short work, and at most five updates per second. */
const TIMES = { quiet: 1000, between: 200 } as const;
const MEGABYTE = 1e6;
const BAR_COLUMNS = 20;
const CLEAR_LINE = '\r\u001b[K';

const SILENT: Progress = { count: (source) => source, clear: () => {} };

/**
 * @param total bytes that there are to read; undefined where that cannot be known
 * @param now milliseconds on a clock that only goes forward
 */
export function createProgress(
  io: Pick<Io, 'stderr' | 'isTerminal'>,
  total: number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  // Output on the terminal shows the progress itself.
  if (!io.isTerminal.stderr || io.isTerminal.stdout) return SILENT;
  const begun = now();
  let done = 0;
  let shownAt = begun + TIMES.quiet - TIMES.between;
  let shown = false;
  const show = () => {
    const time = now();
    if (time - shownAt < TIMES.between) return;
    shownAt = time;
    shown = true;
    io.stderr.write(CLEAR_LINE + describeProgress(done, total, (time - begun) / 1000));
  };
  return {
    async *count(source) {
      for await (const chunk of source) {
        done += chunk.length;
        show();
        yield chunk;
      }
    },
    clear() {
      if (shown) io.stderr.write(CLEAR_LINE);
      shown = false;
    },
  };
}

/** `████░░░░░░░░░░░░░░░░ 12.3 of 50.0 MB (24 %), 1.8 MB/s, 20 s left` */
export function describeProgress(done: number, total: number | undefined, seconds: number): string {
  const rate = done / seconds;
  const speed = `${megabytes(rate)} MB/s`;
  if (total === undefined) return `${megabytes(done)} MB, ${speed}`;
  const left = Math.max(0, Math.ceil((total - done) / rate));
  const share = Math.min(100, Math.floor((100 * done) / Math.max(total, 1)));
  const filled = Math.floor((share * BAR_COLUMNS) / 100);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_COLUMNS - filled);
  return `${bar} ${megabytes(done)} of ${megabytes(total)} MB (${share} %), ${speed}, ${describeSeconds(left)} left`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

function describeSeconds(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

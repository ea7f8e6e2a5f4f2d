import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { CorrectorOptions } from '../corrector-options.ts';
import { UngarbleError } from '../errors.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Workers, WorkInput, WorkName } from './work.ts';
import type { WorkerAnswer, WorkerTask } from './worker.ts';

/** Threads that have started to load their modules. */
interface Threads {
  /** Gives the threads a lexicon, which they share. */
  workWith(lexicon: Lexicon, options: CorrectorOptions): Workers;
  close(): Promise<void>;
}

/** @param worker the module `worker.ts`, built or not */
export function startThreads(count: number, worker: URL): Threads {
  const pool = new Piscina<WorkerTask | undefined, WorkerAnswer | undefined>({
    filename: fileURLToPath(worker),
    minThreads: count,
    maxThreads: count,
  });
  let isClosing = false;
  // After a bad line of --strict a thread may answer while it is being stopped; the pool reports this as an error, which is ignored.
  pool.on('error', (error) => {
    if (!isClosing) throw error;
  });
  const loaded = whenLoaded(pool, count);
  const close = async () => {
    isClosing = true;
    await loaded;
    await pool.destroy();
  };
  return {
    workWith(lexicon, options) {
      const setup = { lexicon: inSharedMemory(lexicon.bytes), options };
      return {
        // One more than the number of threads, so that no thread waits for the next piece.
        ahead: count + 1,
        async do<Name extends WorkName>(name: Name, input: WorkInput<Name>) {
          const answer = (await pool.run({ name, input, setup })) as WorkerAnswer<Name>;
          if ('refused' in answer) throw new UngarbleError(answer.refused.code, answer.refused.problems);
          return answer.result;
        },
        close,
      };
    },
    close,
  };
}

/**
 * Node 20 ends the whole program if a thread is stopped while it loads modules. A thread has loaded them all when it answers, which a message from the
 * modules themselves would not show; each of the idle threads gets one of the tasks.
 */
async function whenLoaded(pool: Piscina<WorkerTask | undefined>, count: number): Promise<void> {
  await Promise.allSettled(Array.from({ length: count }, () => pool.run(undefined)));
}

function inSharedMemory(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}

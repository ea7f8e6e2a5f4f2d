import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';

/** What the figures were measured on, in a sentence. */
export function describeMachine(): string {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${model.trim()}, ${availableParallelism()} cores, ${memory} GB of memory, ${type()}, Node ${process.versions.node}`;
}

/** Processes that wanted a core in the last minute, this benchmark's own among them. */
export function currentLoad(): number {
  return loadavg()[0];
}

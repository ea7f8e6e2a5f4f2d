import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';

/** Describes the machine in one sentence. */
export function describeMachine(): string {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${model.trim()}, ${availableParallelism()} cores, ${memory} GB of memory, ${type()}, Node ${process.versions.node}`;
}

/** Load average of the last minute, including this benchmark. */
export function currentLoad(): number {
  return loadavg()[0];
}

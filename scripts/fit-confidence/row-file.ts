import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { EVIDENCE } from '../../src/score/evidence.ts';
import type { Row } from './collect-rows.ts';

/**
 * Collecting takes a minute, fitting half of one, so for experiments with the fit rows can be stored in two files: `FILE.json` has a list for each row, without its
 * measures; `FILE.f32` has the measures, row after row, as 32-bit floats.
 */
export function saveRows(file: string, rows: readonly Row[]): void {
  const width = EVIDENCE.length;
  const values = new Float32Array(rows.length * width);
  for (const [i, { measures }] of rows.entries()) values.set(measures.values, i * width);
  const heads = rows.map(({ task, group, label, weight, note, measures }) => [
    task,
    group,
    label,
    weight,
    note,
    measures.situation,
  ]);
  writeFileSync(`${file}.json`, JSON.stringify({ evidence: EVIDENCE.map(({ name }) => name), heads }));
  writeFileSync(`${file}.f32`, values);
}

export function hasRows(file: string | undefined): file is string {
  return file !== undefined && existsSync(`${file}.f32`);
}

export function loadRows(file: string): Row[] {
  const { evidence, heads } = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  if (evidence.join() !== EVIDENCE.map(({ name }) => name).join())
    throw new Error(`${file} was collected with other evidence: collect again`);
  const bytes = readFileSync(`${file}.f32`);
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Float32Array.BYTES_PER_ELEMENT);
  const width = EVIDENCE.length;
  return heads.map(
    (
      [task, group, label, weight, note, situation]: [string, string, 0 | 1, number, string, number],
      i: number,
    ): Row => ({
      task,
      group,
      label,
      weight,
      note,
      measures: { situation, values: Float64Array.from(values.subarray(i * width, (i + 1) * width)) },
    }),
  );
}

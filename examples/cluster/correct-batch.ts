import type { Corrector } from 'ungarble';
import type { Batch, CorrectedBatch } from './queue.ts';

/** Depends on nothing but the lines and the lexicon: done again, it gives the same. */
export function correctBatch({ lines, field }: Batch, corrector: Corrector): CorrectedBatch {
  const bad: number[] = [];
  const corrected = lines.map((line, number) => {
    const object = parseObject(line);
    const text = object?.[field];
    if (typeof text === 'string') return JSON.stringify({ ...object, [field]: corrector.fix(text).text });
    bad.push(number);
    return line;
  });
  return { lines: corrected, bad };
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? ((value as Record<string, unknown> | null) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

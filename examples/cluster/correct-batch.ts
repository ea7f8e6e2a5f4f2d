import type { Corrector } from 'ungarble';
import type { TextFormat } from 'ungarble/format';
import type { Batch, CorrectedBatch } from './queue.ts';

/**
 * Depends on nothing but the lines and the lexicon: done again, it gives the same.
 * @param json the format, which changes the letters that are corrected and no others
 */
export function correctBatch({ lines, field }: Batch, corrector: Corrector, json: TextFormat): CorrectedBatch {
  const bad: number[] = [];
  const corrected = lines.map((line, number) => {
    if (hasText(line, field)) {
      const prose = json.read(line, { paths: [`[${JSON.stringify(field)}]`] });
      return prose.write(corrector.fix(prose.segments).edits);
    }
    bad.push(number);
    return line;
  });
  return { lines: corrected, bad };
}

function hasText(line: string, field: string): boolean {
  try {
    return typeof (JSON.parse(line) as Record<string, unknown> | null)?.[field] === 'string';
  } catch {
    return false;
  }
}

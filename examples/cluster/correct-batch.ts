import type { Corrector } from 'ungarble';
import type { TextFormat } from 'ungarble/format';
import type { Batch, CorrectedBatch } from './queue.ts';

/**
 * Corrects a batch. The result depends only on the lines and the lexicon.
 * @param json the format, which writes corrections without changing anything else
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

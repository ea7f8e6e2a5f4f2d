import { docx } from '../../src/format/docx.ts';
import type { ProseFile } from '../../src/format/index.ts';
import type { Edit } from '../../src/suggest/edits.ts';

/** The garbles of the corpus. A format that shows one of them where it must not change fails by its expected file. */
const GARBLES: Readonly<Record<string, string>> = {
  'Seyeda Alabha Araguchi': 'Seyed Abbas Araghchi',
  Aragut: 'Araghchi',
};

/** The edits that a corrector would make in the corpus: of whole garbles, however they are laid out in the file. */
export function garbleEdits({ segments }: ProseFile<unknown>): Edit[] {
  return segments.flatMap((prose, segment) =>
    [...prose.matchAll(/Seyeda\s+Alabha\s+Araguchi|Aragut/g)].map(({ 0: original, index }) => ({
      segment,
      start: index,
      end: index + original.length,
      original,
      text: GARBLES[original.replace(/\s+/g, ' ')],
    })),
  );
}

export function correctedDocx(bytes: Uint8Array): Uint8Array {
  const file = docx.read(bytes);
  return file.write(garbleEdits(file));
}

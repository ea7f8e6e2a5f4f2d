import type { Language } from '../language/language.ts';
import { isMostlyLower } from '../language/mostly-lower.ts';
import { fold } from '../text/fold.ts';
import { isCapitalised, shapeOf } from '../text/shape.ts';
import type { Span } from '../text/span.ts';
import { Gap, tokenize } from '../text/tokens.ts';

/** Small words inside names of people, places and institutions. */
const PARTICLES = new Set(
  'of al el ul bin ben ibn bint abu de da di do dos del della la le van von der den ter zu y'.split(' '),
);
interface Word extends Span {
  readonly folded: string;
  readonly gap: Gap;
  readonly isName: boolean;
  readonly isPossessive: boolean;
  readonly isMostlyLower: boolean;
}

/** The names in a text, found by capitals only: the longest runs of capitalised words, without titles before them. */
export function findNames(text: string, language: Language): Span[] {
  const words = readWords(text, language);
  const names: Span[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    if (words[from].isName) to = endOfName(words, from);
    if (to > from) {
      const start = afterTitle(words, from, to, language);
      const run = words.slice(start, to);
      if (!run.every(({ folded }) => language.isTitle(folded) || language.isCalendarWord(folded))) {
        names.push({ start: run[0].start, end: run[run.length - 1].end });
      }
    }
    from = Math.max(to, from + 1);
  }
  return names;
}

function readWords(text: string, language: Language): Word[] {
  const { count, starts, stems, ends, gaps } = tokenize(text);
  return Array.from({ length: count }, (_, i) => {
    const raw = text.slice(starts[i], stems[i]);
    const folded = fold(raw);
    const mostlyLower = isMostlyLower(folded, language);
    // At the beginning of a sentence, a capital is no evidence for a name if the word is known in lower case.
    const isName =
      isCapitalised(shapeOf(raw)) &&
      raw.length > 1 &&
      !language.isFunctionWord(folded) &&
      !(gaps[i] === Gap.sentence && mostlyLower);
    return {
      start: starts[i],
      end: stems[i],
      folded,
      gap: gaps[i] as Gap,
      isName,
      isPossessive: stems[i] < ends[i],
      isMostlyLower: mostlyLower,
    };
  });
}

/**
 * The end of the name that starts at `from`. A particle belongs to it only if another word of the name follows. After a possessive, another name begins,
 * unless its word is mostly no name: "Lebanon's Michel Aoun", but "St. Peter's Basilica".
 */
function endOfName(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (let at = to; at < words.length && words[at].gap < Gap.barrier; at++) {
    if (words[at - 1].isPossessive && !words[at].isMostlyLower) break;
    if (words[at].isName) to = at + 1;
    else if (!PARTICLES.has(words[at].folded)) break;
  }
  return to;
}

/** The beginning of the name in `[from, to)`, after titles. */
function afterTitle(words: readonly Word[], from: number, to: number, language: Language): number {
  for (let at = to - 2; at >= from; at--) {
    // "Emir of Velmeria" and "King's College" are wholes; in "Dr. Van den Brook" the particle begins the name.
    const isTitle = language.isTitle(words[at].folded) && !words[at].isPossessive;
    if (isTitle && (words[at + 1].isName || !PARTICLES.has(words[at + 1].folded))) return at + 1;
  }
  return from;
}

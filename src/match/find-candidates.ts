import type { Language } from '../language/language.ts';
import type { FormKind } from '../lexicon/forms.ts';
import type { Hit, Lexicon, LexiconIndex } from '../lexicon/lexicon.ts';
import type { ReadContext } from './context.ts';
import { foldedOf, type Segment, type TokenRun } from './document.ts';
import type { Mention } from './find-mentions.ts';
import { LIMITS } from './limits.ts';
import { suspectRuns } from './suspicion.ts';

/** A run of a document and the forms that it may mean, best first by likelihood alone. */
export interface Suspect {
  readonly run: TokenRun;
  readonly hits: readonly Hit[];
  /** The run holds a part of another right name, and only the role beside it says that somebody else is meant. */
  readonly wrongName: boolean;
}

/** Looks a run of folded words up; remembers what it found. */
export type Search = (words: readonly string[]) => readonly Hit[];

const REMEMBERED_RUNS = 1 << 16;

/** `index.search` with a bounded memory: the runs of a text repeat. */
export function createSearch(index: LexiconIndex): Search {
  const remembered = new Map<string, readonly Hit[]>();
  return (words) => {
    const key = words.join(' ');
    const known = remembered.get(key);
    if (known) return known;
    const hits = index.search(words, { limit: LIMITS.candidatesPerRun });
    if (remembered.size >= REMEMBERED_RUNS) remembered.clear();
    remembered.set(key, hits);
    return hits;
  };
}

/** What the search for candidates looks at besides the document itself. */
export interface SearchGround {
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly search: Search;
  readonly readContext: ReadContext;
}

/** Every suspect run of a segment that may mean something of the lexicon and is not protected. */
export function findCandidates(segment: Segment, mentions: readonly Mention[], ground: SearchGround): Suspect[] {
  const suspects: Suspect[] = [];
  for (const run of suspectRuns(segment, ground.language)) {
    const met = mentions.filter((mention) => mention.from < run.to && run.from < mention.to);
    if (met.some((mention) => mention.from <= run.from && run.to <= mention.to)) continue;
    const hits = ground.search(foldedOf(run)).filter((hit) => corrects(run, hit, ground.lexicon.index));
    const kept = hits.filter((hit) => met.every((mention) => keeps(mention, run, hit, ground.lexicon.index)));
    if (kept.length > 0) suspects.push({ run, hits: kept, wrongName: false });
    else {
      const named = hits.filter((hit) => isNamedByRole(run, hit, met, ground));
      if (named.length > 0) suspects.push({ run, hits: named, wrongName: true });
    }
  }
  return suspects;
}

/** Words beside a name that stands as it should, or the beginning of a longer name, are not a garble of it. */
function corrects(run: TokenRun, { form, exactWords }: Hit, index: LexiconIndex): boolean {
  return exactWords < Math.min(run.to - run.from, index.formWords(form).length);
}

/** A right name inside a run is only ever completed: the form must have all of its words as they stand. */
function keeps(mention: Mention, run: TokenRun, hit: Hit, index: LexiconIndex): boolean {
  if (mention.from < run.from || run.to < mention.to) return false;
  const words = index.formWords(hit.form);
  for (let i = mention.from; i < mention.to; i++) if (!words.includes(run.segment.words[i].folded)) return false;
  return true;
}

/** "Qasem Jalali", where Qasem is right in itself: the surname and the role that was mentioned are those of Kazem Jalali. */
function isNamedByRole(
  run: TokenRun,
  hit: Hit,
  met: readonly Mention[],
  { lexicon, readContext }: SearchGround,
): boolean {
  if (hit.exactWords === 0 || hit.addedWords + hit.missingWords > 0) return false;
  const onlyParts = met.every(
    ({ from, to, forms }) =>
      from >= run.from && to <= run.to && forms.every((form) => isPersonalPart(lexicon.index.formKind(form))),
  );
  if (!onlyParts) return false;
  const { role, roleEarlier } = readContext(run, lexicon.entries[hit.entry]);
  return role === 1 || roleEarlier === 1;
}

const isPersonalPart = (kind: FormKind): boolean => kind === 'given' || kind === 'surname';

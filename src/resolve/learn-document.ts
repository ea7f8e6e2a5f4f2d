import { isWholeName } from '../lexicon/forms.ts';
import type { Hit, LexiconIndex } from '../lexicon/lexicon.ts';
import { foldedOf, type TokenRun } from '../match/document.ts';
import type { DocumentWords } from '../match/document-words.ts';
import type { Suspect } from '../match/find-candidates.ts';
import { type CountedForms, countForms, type Mention, mentionsTouching } from '../match/find-mentions.ts';
import type { DocumentFacts, ReadFacts } from '../score/answer-reading.ts';
import { Gap } from '../text/tokens.ts';

/** What a document says about its runs and their candidate forms; learns from names restored with confidence. */
export interface DocumentKnowledge {
  readonly factsOf: ReadFacts;
  /** Counts a full name restored with confidence like an occurrence; for all other places, not for its own. */
  license(run: TokenRun, entry: number): void;
  /** Whether the full name of an entry was restored in another place than this. */
  isRestoredBeside(run: TokenRun, entry: number): boolean;
  /** Entries whose full name occurs in the document or was restored there. */
  entriesInDocument(): number[];
}

/**
 * @param mentions a list for each segment
 * @param related the entries named in related texts, which count as mentioned once more
 */
export function learnDocument(
  words: DocumentWords,
  mentions: readonly (readonly Mention[])[],
  related: ReadonlySet<number>,
  suspects: readonly Suspect[],
  index: LexiconIndex,
): DocumentKnowledge {
  const forms = countForms(mentions);
  const entries = countEntries(forms, index);
  for (const entry of related) count(entries, entry);
  const runs = new Map<string, number>();
  for (const { run } of suspects) count(runs, foldedOf(run).join(' '));
  const restored = new Map<number, TokenRun[]>();
  const inDocument = new Set(entries.keys());
  const known: DocumentCounts = { index, words, mentions, forms, entries, runs, restored, inDocument };
  return {
    factsOf(run) {
      const own = foldedOf(run);
      const sameRuns = runs.get(own.join(' ')) ?? 1;
      return {
        entryMentions: (entry) => mentionsOf(known, run, entry),
        of: (hit, formWords) => new FactsOnDemand(known, run, own, sameRuns, hit, formWords),
      };
    },
    license(run, entry) {
      const places = restored.get(entry) ?? [];
      restored.set(entry, places);
      inDocument.add(entry);
      if (places.length < ENOUGH_PLACES && places.every((place) => supports(place, run))) places.push(run);
    },
    isRestoredBeside: (run, entry) => placesBeside(run, restored.get(entry) ?? []) > 0,
    entriesInDocument: () => [...inDocument],
  };
}

/** Counts over a document: its words, forms, entries and suspect runs, and where names were restored. */
interface DocumentCounts {
  readonly index: LexiconIndex;
  readonly words: DocumentWords;
  readonly mentions: readonly (readonly Mention[])[];
  /** See `countForms`. */
  readonly forms: ReadonlyMap<number, CountedForms>;
  /** See `countEntries`. */
  readonly entries: ReadonlyMap<number, number>;
  readonly runs: ReadonlyMap<string, number>;
  /** The places where the full name of an entry was restored with confidence. */
  readonly restored: ReadonlyMap<number, readonly TokenRun[]>;
  /** The entries that are mentioned by their full name, or restored. */
  readonly inDocument: ReadonlySet<number>;
}

/** Each fact is computed on demand, as few are needed. */
class FactsOnDemand implements DocumentFacts {
  private knownFormMentions: number | undefined;

  constructor(
    private readonly known: DocumentCounts,
    private readonly run: TokenRun,
    private readonly own: readonly string[],
    readonly sameRuns: number,
    private readonly hit: Pick<Hit, 'form' | 'entry'>,
    private readonly formWords: readonly string[],
  ) {}

  get formMentions(): number {
    const { index, forms } = this.known;
    this.knownFormMentions ??= forms.get(index.exact(this.formWords)[0])?.times ?? 0;
    return this.knownFormMentions;
  }

  get isInSentence(): boolean {
    return standsInSentence(this.hit.form, this.run, this.known.mentions[this.run.segment.number]);
  }

  get entryMentions(): number {
    return mentionsOf(this.known, this.run, this.hit.entry);
  }

  get entriesInDocument(): number {
    return this.known.inDocument.size;
  }

  get isPartOfRestored(): boolean {
    const places = this.known.restored.get(this.hit.entry) ?? [];
    return places.some((place) => this.own.every((word) => foldedOf(place).includes(word)));
  }

  get wordsElsewhere(): number {
    let elsewhere = 0;
    for (const word of this.formWords) if (this.known.words.count(word) > countIn(this.own, word)) elsewhere++;
    return elsewhere / this.formWords.length;
  }
}

function mentionsOf({ entries, restored }: DocumentCounts, run: TokenRun, entry: number): number {
  const places = restored.get(entry);
  return (entries.get(entry) ?? 0) + (places ? placesBeside(run, places) : 0);
}

function countIn(words: readonly string[], word: string): number {
  let times = 0;
  for (const other of words) if (other === word) times++;
  return times;
}

/** Maximum number of places of one name that are kept: more are no further evidence. */
const ENOUGH_PLACES = 4;

/** Number of places, of a restored name, that support a run elsewhere. */
const placesBeside = (run: TokenRun, places: readonly TokenRun[]): number =>
  places.filter((place) => supports(place, run)).length;

/** Whether a name restored in one place supports another place: not the same place, nor one with the same words. */
function supports(place: TokenRun, run: TokenRun): boolean {
  const touches = place.segment === run.segment && place.from < run.to && run.from < place.to;
  return !touches && !haveSameWords(place, run);
}

function haveSameWords(a: TokenRun, b: TokenRun): boolean {
  if (a.to - a.from !== b.to - b.from) return false;
  for (let i = 0; i < a.to - a.from; i++)
    if (a.segment.words[a.from + i].folded !== b.segment.words[b.from + i].folded) return false;
  return true;
}

/** Maximum tokens before and after a run that count as its sentence, for transcripts without full stops. Set by hand, to a long sentence. */
const SENTENCE_REACH = 40;

/** Whether a form occurs in the sentence of a run. */
function standsInSentence(form: number, { segment, from, to }: TokenRun, mentions: readonly Mention[]): boolean {
  const { gaps, count } = segment.tokens;
  let start = from;
  while (start > 0 && from - start < SENTENCE_REACH && gaps[start] !== Gap.sentence) start--;
  let end = to;
  while (end < count && end - to < SENTENCE_REACH && gaps[end] !== Gap.sentence) end++;
  return mentionsTouching(mentions, start, end).some(({ forms }) => forms.includes(form));
}

/** How often the whole name of each entry is mentioned. */
function countEntries(mentioned: ReadonlyMap<number, CountedForms>, index: LexiconIndex): Map<number, number> {
  const entries = new Map<number, number>();
  for (const { forms, times } of mentioned.values())
    for (const form of forms) if (isWholeName(index.formKind(form))) count(entries, index.formEntry(form), times);
  return entries;
}

function count<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

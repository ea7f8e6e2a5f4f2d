import type { LexiconIndex } from '../lexicon/lexicon.ts';
import { foldedOf, type TokenRun } from '../match/document.ts';
import type { DocumentWords } from '../match/document-words.ts';
import type { Suspect } from '../match/find-candidates.ts';
import type { Mention } from '../match/find-mentions.ts';
import type { DocumentFacts } from '../score/evidence.ts';

/** Answers what a document says about a form of the lexicon and about a run of its words. */
export interface DocumentKnowledge {
  factsOf(run: TokenRun, form: number): DocumentFacts;
  /** Counts a full name that was restored with confidence as if it had stood there. */
  license(entry: number): void;
}

export function learnDocument(
  words: DocumentWords,
  mentions: readonly Mention[],
  suspects: readonly Suspect[],
  index: LexiconIndex,
): DocumentKnowledge {
  const { forms, entries } = countMentions(mentions, index);
  const runs = new Map<string, number>();
  for (const { run } of suspects) count(runs, foldedOf(run).join(' '));
  return {
    factsOf(run, form) {
      const formWords = index.formWords(form);
      return {
        formMentions: forms.get(form) ?? 0,
        entryMentions: entries.get(index.formEntry(form)) ?? 0,
        sameRuns: runs.get(foldedOf(run).join(' ')) ?? 1,
        wordsElsewhere: formWords.filter(words.has).length / formWords.length,
      };
    },
    license: (entry) => count(entries, entry),
  };
}

function countMentions(mentions: readonly Mention[], index: LexiconIndex) {
  const forms = new Map<number, number>();
  const entries = new Map<number, number>();
  for (const form of mentions.flatMap((mention) => mention.forms)) {
    const kind = index.formKind(form);
    if (kind === 'garble') continue;
    count(forms, form);
    if (kind === 'name' || kind === 'alias') count(entries, index.formEntry(form));
  }
  return { forms, entries };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

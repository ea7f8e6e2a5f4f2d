import { isWholeName } from '../lexicon/forms.ts';
import type { Hit, LexiconIndex } from '../lexicon/lexicon.ts';
import { isSameGivenName } from '../similarity/same-given-name.ts';
import { foldedOf, type TokenRun } from './document.ts';
import type { Mention } from './find-mentions.ts';

/**
 * What a hit does to right names within a run: `respelled` – they are only spelled or spaced in another way, or are pieces of words; `replaced` – another
 * name would stand in their place; `continued` – they stay, and words beside them change.
 */
export type NameChange = 'respelled' | 'replaced' | 'continued';

/**
 * "Mahmood" in "Mahmood Abas" is the given name of others, but Mahmoud is the same name, and "Abas" shows that the spelling of this one is off;
 * "Jin" in "Xi Jin Ping" is a name only if the spaces are right, nor is "don" one in "hakan fee don".
 * @param changed the mentions within the run that the hit would change
 * @param touching all mentions that share a word with the run
 * @returns undefined if the run has no name of another entry
 */
export function nameChange(
  run: TokenRun,
  hit: Hit,
  changed: readonly Mention[],
  touching: readonly Mention[],
  index: LexiconIndex,
): NameChange | undefined {
  if (changed.length === 0)
    return touching.some((mention) => isNameOfOther(mention, hit, index)) ? 'continued' : undefined;
  const meant = index.formWords(hit.form);
  if (meant.length > 1 && meant.join('') === foldedOf(run).join('')) return 'respelled';
  if (changed.every((mention) => isPieceOfWord(mention, run, hit, index))) return 'respelled';
  const isRespelled = hit.addedWords === 0 && changed.every((mention) => respellsGivenName(mention, hit, meant, index));
  return isRespelled && hasUnknownBeside(run, meant, touching) ? 'respelled' : 'replaced';
}

/**
 * Whether a mention is the whole name of another entry: United States, in "united states joined". Names of persons have words in common, and so do names
 * of no kind: of 20 changes beside them in transcripts of calls, all are right ("Peter math" for Peter Matt).
 */
function isNameOfOther({ forms }: Mention, { entry: meant }: Hit, index: LexiconIndex): boolean {
  const sharesWords = (entry: number) => KINDS_WITH_COMMON_WORDS.has(index.entry(entry).kind);
  return (
    !sharesWords(meant) &&
    forms.some((form) => {
      const entry = index.formEntry(form);
      return isWholeName(index.formKind(form)) && entry !== meant && !sharesWords(entry);
    })
  );
}

const KINDS_WITH_COMMON_WORDS: ReadonlySet<string | undefined> = new Set(['person', undefined]);

/**
 * Whether a mention is one of several words as which a word of the form was heard, next to right words of the name: "don" in "hakan fee don", although
 * others are called Don. Only without capitals, with which a recogniser marks what it takes for a name.
 */
function isPieceOfWord({ from, to, forms }: Mention, run: TokenRun, hit: Hit, index: LexiconIndex): boolean {
  const { words, cased } = run.segment;
  if (cased || to - from > 1 || hit.exactWords === 0 || hit.missingWords + hit.addedWords > 0) return false;
  // A neighbour of the name may have been joined to it: "was", after "justin true doe".
  if (words[run.from].isFunctionWord || words[run.to - 1].isFunctionWord) return false;
  // A right part of the same name, beside an initial: "nikita s khrushchev" is not another spelling of it.
  if (forms.some((form) => index.formEntry(form) === hit.entry)) return false;
  return run.to - run.from > index.formWords(hit.form).length;
}

/** Whether a mention is a given name of others only, and the form has the same one in another spelling. */
function respellsGivenName(
  { forms, ...run }: Mention,
  { entry }: Hit,
  meant: readonly string[],
  index: LexiconIndex,
): boolean {
  const isOfOther = (form: number) =>
    ['given', 'surname'].includes(index.formKind(form)) && index.formEntry(form) !== entry;
  const words = foldedOf(run);
  return forms.every(isOfOther) && words.length === 1 && meant.some((word) => isSameGivenName(word, words[0]));
}

/** Whether a run has a word that is unknown to the language and the lexicon, and not one of the form. */
function hasUnknownBeside({ segment, from, to }: TokenRun, meant: readonly string[], touching: readonly Mention[]) {
  for (let i = from; i < to; i++) {
    const { isUnknown, folded } = segment.words[i];
    const isListed = touching.some((mention) => mention.from <= i && i < mention.to);
    if (isUnknown && !isListed && !meant.includes(folded)) return true;
  }
  return false;
}

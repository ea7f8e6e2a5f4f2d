import { foldedOf } from '../match/document.ts';
import type { WeighedChoice, WeighedSuspect } from '../score/weigh-suspect.ts';
import { addToGroup } from '../text/add-to-group.ts';

/**
 * Gives repeated garbles one answer: where the same words occur several times in a document with different answers, all get the answer that is
 * likeliest over all places. Each place keeps its own confidence.
 */
export function agreeOnRepeats(suspects: readonly WeighedSuspect[]): WeighedSuspect[] {
  const groups = new Map<string, WeighedSuspect[]>();
  for (const suspect of suspects) {
    const words = foldedOf(suspect.run).join(' ');
    addToGroup(groups, words, suspect);
  }
  const agreed = new Map<string, number>();
  for (const [words, group] of groups) if (group.length > 1) agreed.set(words, likeliestEntry(group));
  return suspects.map((suspect) => {
    const entry = agreed.get(foldedOf(suspect.run).join(' '));
    return entry === undefined ? suspect : { ...suspect, choices: preferring(entry, suspect.choices) };
  });
}

function likeliestEntry(group: readonly WeighedSuspect[]): number {
  const sums = new Map<number, number>();
  for (const { choices } of group)
    sums.set(choices[0].entry, (sums.get(choices[0].entry) ?? 0) + choices[0].confidence);
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function preferring(entry: number, choices: readonly WeighedChoice[]): WeighedChoice[] {
  const preferred = choices.filter((choice) => choice.entry === entry);
  return [...preferred, ...choices.filter((choice) => choice.entry !== entry)];
}

import { textOf } from '../match/document.ts';
import { TIER_CUTS, tierOf } from '../score/tiers.ts';
import { foldedWords } from '../text/fold.ts';
import { isCapitalised } from '../text/shape.ts';
import type { Proposal } from './proposal.ts';

/** What the dictionary says outright goes before what is inferred, and a flag gives way to a correction. */
const PRECEDENCE: Readonly<Record<Proposal['rule'], number>> = {
  'known-garble': 0,
  rule: 1,
  term: 1,
  alias: 1,
  garble: 2,
  'wrong-name': 2,
  'displaced-title': 3,
  inconsistent: 3,
};

/** The best proposals of one segment that do not overlap: by precedence, then the surest, then the longer, then the earlier. */
export function pickDisjoint(proposals: readonly Proposal[]): Proposal[] {
  const order = withoutParts(proposals).sort(
    (a, b) =>
      PRECEDENCE[a.rule] - PRECEDENCE[b.rule] ||
      b.confidence - a.confidence ||
      lengthOf(b) - lengthOf(a) ||
      a.run.from - b.run.from,
  );
  const taken = new Set<number>();
  const picked = order.filter(({ run: { from, to } }) => {
    for (let token = from; token < to; token++) if (taken.has(token)) return false;
    for (let token = from; token < to; token++) taken.add(token);
    return true;
  });
  return picked.sort((a, b) => a.run.from - b.run.from);
}

/** A surname gives way to the full name around it, if that would be the same person and reaches the same tier. */
function withoutParts(proposals: readonly Proposal[]): Proposal[] {
  const byToken = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    for (let token = proposal.run.from; token < proposal.run.to; token++) {
      const here = byToken.get(token);
      if (here) here.push(proposal);
      else byToken.set(token, [proposal]);
    }
  }
  return proposals.filter((part) => !byToken.get(part.run.from)?.some((whole) => outdoes(whole, part)));
}

const lengthOf = ({ run }: Proposal): number => run.to - run.from;
const wordsOf = (text: string): number => foldedWords(text).length;
const lettersOf = (text: string): string => foldedWords(text).join('');
const holds = (whole: Proposal, part: Proposal): boolean =>
  lengthOf(whole) > lengthOf(part) && whole.run.from <= part.run.from && part.run.to <= whole.run.to;

/**
 * The whole must bring more of the same name and be as sure: more words are not enough, they may be a neighbour's. Capitals that are pieces of
 * the name are its own, though ("Gulf of Acka Bar", "Mustapha Kemel Osturk"), and then it does not matter that the part is listed as well.
 * What has all its letters, only written apart, is the name itself: "stateful set", not "stateful", for StatefulSet; and the same letters with a
 * hyphen more are no more of it: "President Mahmoud Ahmadinijad" is not Mahmoud Ahmadi-Nejad.
 */
function outdoes(whole: Proposal, part: Proposal): boolean {
  const [meant] = whole.choices;
  const [less] = part.choices;
  if (!holds(whole, part) || meant?.entry === undefined || less === undefined) return false;
  const isSame = meant.entry === less.entry;
  if (meant.text === less.text && lettersOf(meant.text) === lettersOf(textOf(whole.run))) return true;
  if (meant.text !== less.text && lettersOf(meant.text) === lettersOf(less.text)) return false;
  if (isSame && wordsOf(meant.text) > wordsOf(less.text) && tierOf(whole) === tierOf(part)) return true;
  const isSurelyMore = whole.confidence >= TIER_CUTS.fix && meant.text.includes(less.text);
  if (meant.text.length < less.text.length || !(isSame || isSurelyMore)) return false;
  const { words, cased } = whole.run.segment;
  const added = [...words.slice(whole.run.from, part.run.from), ...words.slice(part.run.to, whole.run.to)];
  return meant.coversRun === true && cased && added.every(({ shape }) => isCapitalised(shape));
}

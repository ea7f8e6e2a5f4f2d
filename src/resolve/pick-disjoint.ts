import { textOf } from '../match/document.ts';
import type { Word } from '../match/word.ts';
import { TIER_CUTS, tierOf } from '../score/tiers.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { foldedWords } from '../text/fold.ts';
import { isCapitalised } from '../text/shape.ts';
import type { Proposal } from './proposal.ts';

/** Explicit statements of the dictionary precede inferred findings, and corrections precede flags. */
const PRECEDENCE: Readonly<Record<Proposal['rule'], number>> = {
  'known-garble': 0,
  rule: 1,
  term: 1,
  alias: 1,
  garble: 2,
  paraphrase: 2,
  'wrong-name': 2,
  'displaced-title': 3,
  inconsistent: 3,
};

/** From this similarity, other words of the run are not needed to explain the name; "Bay of Lorv Amore" for Bay of Lorvamar needs them. Set by hand. */
const NEARLY_EQUAL = 0.85;
/** Least similarity of the words that only the longer proposal has: "map of" is not the CPC of CPC Central Military Commission. Set by hand. */
const REST_ALIKE = 0.3;

/**
 * The best non-overlapping proposals of one segment: by precedence, then what is safe to apply, then confidence, then length, then position. "Kim Jong
 * oon" is Kim Jong Un, although "Kim Jong" alone is, with more confidence but not safely, the romanised name of another.
 */
export function pickDisjoint(proposals: readonly Proposal[]): Proposal[] {
  const superseded = supersededAmong(proposals);
  const order = [...proposals].sort(
    (a, b) =>
      Number(superseded.has(a)) - Number(superseded.has(b)) ||
      PRECEDENCE[a.rule] - PRECEDENCE[b.rule] ||
      Number(isSafe(b)) - Number(isSafe(a)) ||
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

const isSafe = (proposal: Proposal): boolean => tierOf(proposal) === 'fix';

/**
 * Surnames within a proposed full name of the same person, unless only the surname is safe to apply, and names with a word of the text that only makes
 * them less similar: "Chief Hrzi Halevi" for Herzi Halevi. They are picked only if the other one loses its place to a third.
 */
function supersededAmong(proposals: readonly Proposal[]): Set<Proposal> {
  const byToken = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    for (let token = proposal.run.from; token < proposal.run.to; token++) {
      addToGroup(byToken, token, proposal);
    }
  }
  const isSuperseded = (own: Proposal): boolean => {
    const others = new Set<Proposal>();
    for (let token = own.run.from; token < own.run.to; token++)
      for (const other of byToken.get(token) ?? []) if (other !== own) others.add(other);
    return [...others].some((other) => precedes(other, own));
  };
  return new Set(proposals.filter(isSuperseded));
}

/** Only a safe proposal supersedes what the dictionary states explicitly. */
const precedes = (other: Proposal, own: Proposal): boolean =>
  (PRECEDENCE[other.rule] <= PRECEDENCE[own.rule] || isSafe(other)) && isMoreApt(other, own);

const isMoreApt = (other: Proposal, own: Proposal): boolean =>
  isNearer(other, own) || (supersedes(other, own) && !isNearer(own, other));

const lengthOf = ({ run }: Proposal): number => run.to - run.from;
const lettersOf = (text: string): string => foldedWords(text).join('');
const contains = (whole: Proposal, part: Proposal): boolean =>
  lengthOf(whole) > lengthOf(part) && whole.run.from <= part.run.from && part.run.to <= whole.run.to;

/** The words of a longer proposal that are not in one within it. */
function wordsBeside({ run: { segment, from, to } }: Proposal, part: Proposal): Word[] {
  return [...segment.words.slice(from, part.run.from), ...segment.words.slice(part.run.to, to)];
}

/** How similar the text of a proposal is to its best choice, whatever the spaces. */
const similarityToMeant = ({ run, choices: [best] }: Proposal): number =>
  spellingSimilarity(lettersOf(textOf(run)), lettersOf(best.text));

/** Whether a part of a run, nearly equal to the same name, is more like it than the run, and as safe. */
function isNearer(part: Proposal, whole: Proposal): boolean {
  const [meant] = part.choices;
  if (!contains(whole, part) || meant === undefined || meant.text !== whole.choices[0]?.text) return false;
  const similarity = similarityToMeant(part);
  return (isSafe(part) || !isSafe(whole)) && similarity >= NEARLY_EQUAL && similarity > similarityToMeant(whole);
}

/** Whether the words of the longer proposal beside the shorter one resemble what it adds to the name; true if that is not to be told. */
function resemblesInRest(whole: Proposal, part: Proposal): boolean {
  const less = foldedWords(part.choices[0].text);
  const rest = foldedWords(whole.choices[0].text);
  for (const word of less) {
    const at = rest.indexOf(word);
    if (at < 0) return true;
    rest.splice(at, 1);
  }
  const seen = wordsBeside(whole, part).map(({ folded }) => folded);
  return spellingSimilarity(seen.join(''), rest.join('')) >= REST_ALIKE;
}

/**
 * Whether a longer proposal replaces one within it. It must have more of the same name: more words alone are not enough, as they may belong to a
 * neighbour.
 */
function supersedes(whole: Proposal, part: Proposal): boolean {
  const [meant] = whole.choices;
  const [less] = part.choices;
  if (!contains(whole, part) || meant?.entry === undefined || less === undefined) return false;
  const isSame = meant.entry === less.entry;
  if (isSame && foldedWords(meant.text).length > foldedWords(less.text).length && (isSafe(whole) || !isSafe(part)))
    return resemblesInRest(whole, part);
  const isSurelyMore = whole.confidence >= TIER_CUTS.fix && meant.text.includes(less.text);
  if (meant.text.length < less.text.length || !(isSame || isSurelyMore)) return false;
  if (meant.coversRun !== true) return false;
  // A run more like the name than its part is the name: "ursula vander lyon", not "ursula vander".
  if (meant.text === less.text && similarityToMeant(whole) > similarityToMeant(part)) return true;
  // Capitalised words that are pieces of the name are its own, even if the part is listed as well: "Gulf of Acka Bar", "Mustapha Kemel Osturk".
  return whole.run.segment.cased && wordsBeside(whole, part).every(({ shape }) => isCapitalised(shape));
}

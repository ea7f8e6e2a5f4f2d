import type { Resembles } from '../lexicon/resemblance.ts';
import { createContextReader } from '../match/context.ts';
import { type Document, foldedOf, type Segment, type TokenRun } from '../match/document.ts';
import { type DocumentWords, readDocumentWords } from '../match/document-words.ts';
import { findCandidates } from '../match/find-candidates.ts';
import { findInconsistentNames } from '../match/find-inconsistent-names.ts';
import { entriesMentioned, findMentions, type Mention, namesAmong } from '../match/find-mentions.ts';
import { createStandsInAddress } from '../match/stands-in-address.ts';
import { createStandsInProse } from '../match/stands-in-prose.ts';
import { TIER_CUTS } from '../score/tiers.ts';
import { createWeigh, type WeighedSuspect } from '../score/weigh-suspect.ts';
import { agreeOnRepeats } from './agree-on-repeats.ts';
import { learnDocument } from './learn-document.ts';
import { licenseParts } from './license-parts.ts';
import { pickDisjoint } from './pick-disjoint.ts';
import type { Proposal } from './proposal.ts';
import {
  proposeCanonical,
  proposeConsistent,
  proposeDisplacedTitle,
  proposeGarble,
  proposeParaphrase,
  proposePhrase,
  proposeRule,
} from './propose.ts';
import { proposeKnownGarble, proposeRespelling, proposeRomanised } from './propose-listed.ts';
import type { Resources } from './resources.ts';

/** Which proposals are kept. */
export interface Selection {
  /** 0..1: less confident proposals are dropped before they compete for their place. */
  readonly minConfidence: number;
  /** Whether aliases are replaced by the name of their entry. */
  readonly normalise: boolean;
}

/** Runs the passes over a document in order. Returns a list for each segment, sorted and disjoint. */
export function resolveDocument(document: Document, resources: Resources, selection: Selection): Proposal[][] {
  const { segments } = document;
  const { minConfidence } = selection;
  const words = readDocumentWords(document);
  const mentions = segments.map((segment) => findMentions(segment, resources.lexicon.index));
  const proposals: Proposal[] = [];
  for (const segment of segments)
    addExplicit(proposals, segment, mentions[segment.number], words, resources, selection);
  const garbles: TokenRun[] = [];
  const standsInProse = createStandsInProse(segments);
  // However few findings are wanted, the same suspects license parts of names and agree on repeats.
  const minimum = Math.min(minConfidence, TIER_CUTS.suggest);
  for (const suspect of weighDocument(document, words, mentions, resources, minimum)) {
    const proposal = proposeGarble(suspect, resources.lexicon.index.searchedEntries, standsInProse);
    if (proposal.confidence < minConfidence) continue;
    proposals.push(proposal);
    garbles.push(suspect.run);
  }
  for (const segment of segments)
    for (const title of resources.findDisplacedTitles(segment, mentions[segment.number]))
      proposals.push(proposeDisplacedTitle(title, resources.lexicon));
  addInconsistent(proposals, document, garbles);
  return pickInSegments(proposals, segments.length, minConfidence);
}

/** Adds flags for spellings of one unknown name that disagree, unless the commoner one is itself a garble. */
function addInconsistent(proposals: Proposal[], document: Document, garbles: readonly TokenRun[]): void {
  const found = findInconsistentNames(document);
  if (found.length === 0) return;
  const garbled = placesOf(garbles);
  for (const name of found)
    if (!garbled.has(placeOf(name.model.segment, name.model.from))) proposals.push(proposeConsistent(name));
}

/** Of the confident proposals outside addresses, the best disjoint ones of each segment. */
function pickInSegments(proposals: readonly Proposal[], segments: number, minConfidence: number): Proposal[][] {
  const bySegment: Proposal[][] = Array.from({ length: segments }, () => []);
  const standsInAddress = createStandsInAddress();
  for (const proposal of proposals)
    if (proposal.confidence >= minConfidence && !standsInAddress(proposal.run))
      bySegment[proposal.run.segment.number].push(proposal);
  return bySegment.map((own) => (own.length === 0 ? own : pickDisjoint(own)));
}

const placeOf = ({ number }: Segment, token: number): string => `${number} ${token}`;

/** The places of all tokens of some runs. */
function placesOf(runs: readonly TokenRun[]): Set<string> {
  const places = new Set<string>();
  for (const { segment, from, to } of runs)
    for (let token = from; token < to; token++) places.add(placeOf(segment, token));
  return places;
}

/** The suspects with a candidate that reaches `minConfidence`, weighed in the context of the whole document. */
export function weighDocument(
  document: Document,
  words: DocumentWords,
  mentions: readonly Mention[][],
  resources: Resources,
  minConfidence: number,
): WeighedSuspect[] {
  const { lexicon, language, search, resemblesForm, readForm } = resources;
  const { related } = document;
  const readContext = createContextReader(words);
  let mentioned: ReadonlySet<number> | undefined;
  const isMentioned = (entry: number): boolean => {
    mentioned ??= entriesMentioned(mentions, lexicon.index);
    return mentioned.has(entry) || related.has(entry);
  };
  const mentionedNames = [...new Set([...entriesMentioned(mentions.map(namesAmong), lexicon.index), ...related])];
  let resembles: Resembles | undefined;
  const resemblesMentioned = (run: TokenRun): boolean => {
    if (mentionedNames.length === 0) return false;
    resembles ??= lexicon.index.resemblesOneOf(mentionedNames.flatMap(lexicon.index.formsOf));
    return resembles(foldedOf(run));
  };
  const suspects = document.segments.flatMap((segment, i) =>
    findCandidates(segment, mentions[i], { lexicon, language, search, isMentioned, resemblesForm, resemblesMentioned }),
  );
  if (suspects.length === 0) return [];
  const knowledge = learnDocument(words, mentions, related, suspects, lexicon.index);
  const weigh = createWeigh({ lexicon, language, readForm, readContext, factsOf: knowledge.factsOf, minConfidence });
  const weighed = licenseParts(suspects, weigh, knowledge, resources);
  return agreeOnRepeats(weighed.filter((suspect) => suspect !== undefined));
}

/**
 * Adds explicit statements of the dictionaries: known garbles, respellings, romanisations, aliases if one form is requested, phrases with one wrong
 * word, and rules.
 */
function addExplicit(
  proposals: Proposal[],
  segment: Segment,
  mentions: readonly Mention[],
  words: DocumentWords,
  { lexicon, findPhrases, findParaphrases, findRules }: Resources,
  { normalise }: Selection,
): void {
  const add = (proposal: Proposal | undefined) => {
    if (proposal) proposals.push(proposal);
  };
  for (const mention of mentions) add(proposeKnownGarble(mention, lexicon, words));
  for (const mention of mentions) add(proposeRespelling(mention, lexicon, words));
  for (const mention of mentions) add(proposeRomanised(mention, lexicon));
  if (normalise) for (const mention of mentions) add(proposeCanonical(mention, lexicon));
  for (const match of findPhrases(segment)) add(proposePhrase(match, mentions, lexicon));
  for (const match of findParaphrases(segment, mentions)) add(proposeParaphrase(match, lexicon));
  for (const match of findRules(segment)) add(proposeRule(match));
}

import { createContextReader } from '../match/context.ts';
import type { Document, Segment, TokenRun } from '../match/document.ts';
import { type DocumentWords, readDocumentWords } from '../match/document-words.ts';
import { findCandidates } from '../match/find-candidates.ts';
import { findInconsistentNames } from '../match/find-inconsistent-names.ts';
import { entriesMentioned, findMentions, type Mention, namesAmong } from '../match/find-mentions.ts';
import { createStandsInAddress } from '../match/stands-in-address.ts';
import { TIER_CUTS } from '../score/tiers.ts';
import { createWeigh, type WeighedSuspect } from '../score/weigh-suspect.ts';
import { agreeOnRepeats } from './agree-on-repeats.ts';
import type { Ground } from './ground.ts';
import { learnDocument } from './learn-document.ts';
import { licenseParts } from './license-parts.ts';
import { pickDisjoint } from './pick-disjoint.ts';
import type { Proposal } from './proposal.ts';
import * as propose from './propose.ts';

/** What of the proposals is kept. */
export interface Selection {
  /** 0..1: proposals less sure are dropped before they compete for their place. */
  readonly minConfidence: number;
  /** Whether aliases are proposed to be written as the name of their entry. */
  readonly normalise: boolean;
}

/** The document's passes, in order. The result is sorted by place and disjoint; a list for each segment. */
export function resolveDocument(
  document: Document,
  ground: Ground,
  { minConfidence, normalise }: Selection,
): Proposal[][] {
  const words = readDocumentWords(document);
  const mentions = document.segments.map((segment) => findMentions(segment, ground.lexicon.index));
  const garbles = weighDocument(document, words, mentions, ground, Math.min(minConfidence, TIER_CUTS.suggest))
    .map(propose.proposeGarble)
    .filter(({ confidence }) => confidence >= minConfidence);
  // A spelling that is a garble itself is no model for another.
  const garbled = placesOf(garbles.map(({ run }) => run));
  const proposals = [
    ...stated(document, words, mentions, ground, normalise),
    ...garbles,
    ...document.segments.flatMap((segment, i) =>
      ground
        .findDisplacedTitles(segment, mentions[i])
        .map((title) => propose.proposeDisplacedTitle(title, ground.lexicon)),
    ),
    ...findInconsistentNames(document)
      .filter(({ twin }) => !garbled.has(placeOf(twin.segment, twin.from)))
      .map(propose.proposeConsistent),
  ];
  const bySegment: Proposal[][] = document.segments.map(() => []);
  const standsInAddress = createStandsInAddress();
  for (const proposal of proposals)
    if (proposal.confidence >= minConfidence && !standsInAddress(proposal.run))
      bySegment[proposal.run.segment.number].push(proposal);
  return bySegment.map(pickDisjoint);
}

const placeOf = ({ number }: Segment, token: number): string => `${number} ${token}`;

/** The places of all tokens of some runs. */
function placesOf(runs: readonly TokenRun[]): Set<string> {
  const places = new Set<string>();
  for (const { segment, from, to } of runs)
    for (let token = from; token < to; token++) places.add(placeOf(segment, token));
  return places;
}

/** What may be garbled, and may be told with `minConfidence`, weighed in the light of the whole document. */
export function weighDocument(
  document: Document,
  words: DocumentWords,
  mentions: readonly Mention[][],
  ground: Ground,
  minConfidence: number,
): WeighedSuspect[] {
  const { lexicon, language, search, readForm } = ground;
  const readContext = createContextReader(words);
  let entriesMet: ReadonlySet<number> | undefined;
  const isMet = (entry: number): boolean => {
    entriesMet ??= entriesMentioned(mentions, lexicon.index);
    return entriesMet.has(entry);
  };
  const spokenOf = [...entriesMentioned(mentions.map(namesAmong), lexicon.index)];
  const resemblesMet = lexicon.index.resemblesOneOf(spokenOf.flatMap(lexicon.index.formsOf));
  const suspects = document.segments.flatMap((segment, i) =>
    findCandidates(segment, mentions[i], { lexicon, language, search, isMet, resemblesMet }),
  );
  if (suspects.length === 0) return [];
  const knowledge = learnDocument(words, mentions, suspects, lexicon.index);
  const weigh = createWeigh({ lexicon, language, readForm, readContext, factsOf: knowledge.factsOf, minConfidence });
  const weighed = licenseParts(suspects, weigh, knowledge, lexicon.index);
  return agreeOnRepeats(weighed.filter((suspect) => suspect !== undefined));
}

/** What the dictionaries say outright: known garbles, respellings, phrases with a word off, rules, and aliases where one form is asked for. */
function stated(
  document: Document,
  words: DocumentWords,
  mentions: readonly Mention[][],
  { lexicon, findPhrases, findRules }: Ground,
  normalise: boolean,
): Proposal[] {
  return document.segments
    .flatMap((segment, i) => [
      ...mentions[i].map((mention) => propose.proposeKnownGarble(mention, lexicon, words)),
      ...mentions[i].map((mention) => propose.proposeRespelling(mention, lexicon, words)),
      ...(normalise ? mentions[i].map((mention) => propose.proposeCanonical(mention, lexicon)) : []),
      ...findPhrases(segment).map((match) => propose.proposePhrase(match, mentions[i], lexicon)),
      ...findRules(segment).map(propose.proposeRule),
    ])
    .filter((proposal) => proposal !== undefined);
}

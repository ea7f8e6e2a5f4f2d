import type { Evidence } from '../lexicon/candidate.ts';
import type { Lexicon, LexiconIndex } from '../lexicon/lexicon.ts';
import { spanOf, textOf } from '../match/document.ts';
import type { Choice, Proposal } from '../resolve/proposal.ts';
import { LEAST_BESIDE, tierOf } from '../score/tiers.ts';
import type { Finding, Suggestion } from './finding.ts';

const MAXIMUM_SUGGESTIONS = 5;

/** Converts a proposal to a finding, with offsets instead of tokens and evidence as text. */
export function findingFrom(proposal: Proposal, { index }: Lexicon): Finding {
  const { run, rule, confidence, choices, message } = proposal;
  const original = textOf(run);
  const best = choices[0]?.entry;
  const { severity, url } = proposal.origin ?? (best === undefined ? {} : index.entry(best));
  return {
    segment: run.segment.number,
    ...spanOf(run),
    text: original,
    tier: tierOf(proposal),
    rule,
    confidence: rounded(confidence),
    suggestions: withoutRepeats(choices)
      .filter((choice, i) => i === 0 || choice.confidence >= LEAST_BESIDE)
      .slice(0, MAXIMUM_SUGGESTIONS)
      .map((choice) => suggestionFrom(choice, original, index)),
    message,
    ...(severity !== undefined && { severity }),
    ...(url !== undefined && { url }),
  };
}

/** The evidence, which is as much work as the rest of the finding, is put into words when it is asked for. */
function suggestionFrom(choice: Choice, original: string, index: LexiconIndex): Suggestion {
  const { text, entry, confidence, explain } = choice;
  let evidence: readonly Evidence[] | undefined;
  return {
    text: withSpacesOf(original, text),
    ...(entry !== undefined && { entry: index.entry(entry).name }),
    confidence: rounded(confidence),
    get evidence() {
      evidence ??= explain().map(({ weight, ...reason }) => ({ ...reason, weight: rounded(weight) }));
      return evidence;
    },
  };
}

/** To six decimals: the last digits of Math.exp differ between JavaScript engines, and a text has the same findings everywhere. */
const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;

const SPACES = /\s+/gu;

/** The spaces of the original stay what they are if there are as many: a no-break space, two spaces. */
function withSpacesOf(original: string, text: string): string {
  const spaces = original.match(SPACES) ?? [];
  if (spaces.every((space) => space === ' ') || spaces.length !== text.match(SPACES)?.length) return text;
  let next = 0;
  return text.replace(SPACES, () => spaces[next++]);
}

/** Keeps the best of several forms with the same spelling. */
function withoutRepeats(choices: Proposal['choices']): Proposal['choices'] {
  const texts = new Set<string>();
  return choices.filter(({ text }) => !texts.has(text) && texts.add(text));
}

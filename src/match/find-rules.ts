import type { Rule } from '../dictionary/dictionary.ts';
import { addToGroup } from '../text/add-to-group.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { continues, foldedOf, hasCapital, type Segment, type TokenRun } from './document.ts';
import { LIMITS } from './limits.ts';

/** A run that a rule of the dictionary calls wrong, and its replacement. The run is trimmed to the words that change. */
export interface RuleMatch {
  readonly run: TokenRun;
  readonly rule: Rule;
  readonly replacement: string;
}

export type FindRules = (segment: Segment) => RuleMatch[];

/** The name of a slot, and whether it stands for capitalised words only. */
interface Slot {
  readonly slot: string;
  readonly isCapitalised: boolean;
}

/** A folded word of a rule, or a slot. */
type Part = { readonly word: string } | Slot;
const BEGINS_WITH_CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s$/u;
const PARTS = /\{([^{}]+)\}|[^\s{}]+/gu;

interface CompiledRule {
  readonly rule: Rule;
  readonly parts: readonly Part[];
}

const NONE: readonly CompiledRule[] = [];

/**
 * Finds occurrences of the words of a rule in order, each slot matching one to six words without a barrier between them; a slot whose name begins
 * with a capital, `{Place}`, matches only capitalised words.
 */
export function createRuleFinder(rules: readonly Rule[]): FindRules {
  const byFirst = new Map<string, CompiledRule[]>();
  for (const rule of rules) {
    const parts = partsOf(rule.rule);
    const first = parts[0];
    if (!first || 'slot' in first) continue;
    addToGroup(byFirst, first.word, { rule, parts });
  }
  return (segment) => {
    if (byFirst.size === 0) return [];
    const found: RuleMatch[] = [];
    segment.words.forEach(({ folded }, at) => {
      for (const { rule, parts } of byFirst.get(folded) ?? NONE) {
        const match: Match = { segment, parts, slots: new Map(), failed: new Set() };
        const end = matchParts(match, at, 0);
        if (end >= 0) found.push(...changeOf({ segment, from: at, to: end }, rule, match.slots));
      }
    });
    return found;
  };
}

function partsOf(pattern: string): Part[] {
  return [...pattern.matchAll(PARTS)].flatMap(([text, slot]): Part[] =>
    slot
      ? [{ slot, isCapitalised: BEGINS_WITH_CAPITAL.test(slot) }]
      : foldedWords(text.replace(POSSESSIVE, '')).map((word) => ({ word })),
  );
}

/** An attempt to match the parts of a rule. */
interface Match {
  readonly segment: Segment;
  readonly parts: readonly Part[];
  /** What each slot stands for, once the rest of the rule matches. */
  readonly slots: Map<string, TokenRun>;
  /** Places in the text and the rule, by `placeOf`, from which the rest does not match: each is tried once, however many slots lead to it. */
  readonly failed: Set<number>;
}

const placeOf = ({ parts }: Match, at: number, part: number): number => at * parts.length + part;

/** The token after the match of `parts[i…]` from token `at` on, −1 if there is none. Shorter slots are tried first. */
function matchParts(match: Match, at: number, i: number): number {
  const { segment, parts, failed } = match;
  const part = parts[i];
  if (!part) return at;
  if (at >= segment.words.length || (i > 0 && !continues(segment, at))) return -1;
  if ('word' in part) return segment.words[at].folded === part.word ? matchParts(match, at + 1, i + 1) : -1;
  if (failed.has(placeOf(match, at, i))) return -1;
  const end = matchSlot(match, at, i, part);
  if (end < 0) failed.add(placeOf(match, at, i));
  return end;
}

function matchSlot(match: Match, at: number, i: number, { slot, isCapitalised }: Slot): number {
  const { segment, slots } = match;
  for (let to = at + 1; to <= Math.min(at + LIMITS.slotWords, segment.words.length); to++) {
    if (to > at + 1 && !continues(segment, to - 1)) return -1;
    if (isCapitalised && !hasCapital(segment.words, to - 1, to)) return -1;
    const end = matchParts(match, to, i + 1);
    if (end < 0) continue;
    slots.set(slot, { segment, from: at, to });
    return end;
  }
  return -1;
}

/** The match of a rule, with its slots as written in the text, without unchanged words at both ends; none if nothing would be left of the run. */
function changeOf(run: TokenRun, rule: Rule, slots: ReadonlyMap<string, TokenRun>): RuleMatch[] {
  const written = rule.becomes
    .replace(PARTS, (text, slot?: string) => (slot ? rawText(slots.get(slot)) : text))
    .split(/\s+/u);
  const seen = foldedOf(run);
  const same = (i: number, j: number) =>
    written[j] !== undefined && fold(written[j].replace(POSSESSIVE, '')) === seen[i];
  let head = 0;
  while (head < seen.length - 1 && head < written.length - 1 && same(head, head)) head++;
  let tail = 0;
  while (
    tail < seen.length - head - 1 &&
    tail < written.length - head - 1 &&
    same(seen.length - 1 - tail, written.length - 1 - tail)
  )
    tail++;
  const changed = written.slice(head, written.length - tail).join(' ');
  const replacement = isInCapitals(run) ? changed.toUpperCase() : changed;
  return replacement === ''
    ? []
    : [{ run: { segment: run.segment, from: run.from + head, to: run.to - tail }, rule, replacement }];
}

/** Whether every word of a run is in capitals; the rule is written in lower case. */
const isInCapitals = ({ segment: { words }, from, to }: TokenRun): boolean =>
  words.slice(from, to).every(({ raw }) => raw === raw.toUpperCase() && raw !== raw.toLowerCase());

function rawText(run: TokenRun | undefined): string {
  if (!run) return '';
  const { starts, ends } = run.segment.tokens;
  return run.segment.text.slice(starts[run.from], ends[run.to - 1]);
}

import type { Lexicon } from '../lexicon/lexicon.ts';
import { isExcluded } from '../match/context.ts';
import { type TokenRun, textOf } from '../match/document.ts';
import { EntryWords } from '../match/entry-words.ts';
import type { DisplacedTitle } from '../match/find-displaced-titles.ts';
import type { InconsistentName } from '../match/find-inconsistent-names.ts';
import { type Mention, mentionAt } from '../match/find-mentions.ts';
import type { Paraphrase } from '../match/find-paraphrases.ts';
import type { PhraseMatch } from '../match/find-phrases.ts';
import type { RuleMatch } from '../match/find-rules.ts';
import { replacementFor, withoutSignsBeside } from '../match/replacement-for.ts';
import { evidenceFrom, isSupportedBy } from '../score/confidence.ts';
import { CERTAINTY, cutAmong, phraseConfidence, TIER_CUTS } from '../score/tiers.ts';
import type { WeighedSuspect } from '../score/weigh-suspect.ts';
import { Gap } from '../text/tokens.ts';
import { because, type Choice, type Proposal, withNote, withOneChoice } from './proposal.ts';

// Each kind of match becomes a proposal; undefined if the match turns out to be right.

/** @param listed number of entries that may be found */
export function proposeGarble(
  { run, choices }: WeighedSuspect,
  listed: number,
  standsInProse: (run: TokenRun) => boolean,
): Proposal {
  const [best] = choices;
  const { wrongName, confidence, nearName } = best;
  const text = textOf(run);
  const isDoubtful = nearName === 0 && confidence >= TIER_CUTS.fix && confidence < cutAmong(listed, 'fix');
  const mayBeRight =
    best.mayBeRight() ??
    (isDoubtful ? 'with so many listed names, one may resemble it by chance' : undefined) ??
    (confidence < TIER_CUTS.fix || standsInProse(run) ? undefined : 'the surrounding text is hardly prose');
  return {
    run,
    rule: wrongName ? 'wrong-name' : 'garble',
    ceiling: mayBeRight ? 'suggest' : 'fix',
    confidence,
    choices: choices.map(
      (choice): Choice => ({
        text: choice.text,
        entry: choice.entry,
        confidence: choice.confidence,
        coversRun: choice.coversRun,
        explain: () => evidenceFrom(choice.measures, choice.nearName),
      }),
    ),
    message: messageOn(text, best, mayBeRight),
  };
}

/** Names of the evidence that a role of the entry is mentioned. */
const ROLES = ['role', 'role-earlier'];

function messageOn(text: string, best: WeighedSuspect['choices'][number], mayBeRight: string | undefined): string {
  if (!best.wrongName)
    return `"${text}" looks like a garbled "${best.text}"${mayBeRight ? `, but ${mayBeRight}` : ''}.`;
  const how = isSupportedBy(best.measures, ROLES) ? 'appears with the role of' : 'resembles';
  return `"${text}" ${how} "${best.text}", but part of it belongs to another name: check who is meant.`;
}

/** An alias is right; proposed only if one form of each name is requested. */
export function proposeCanonical({ segment, from, to, forms }: Mention, { index }: Lexicon): Proposal | undefined {
  const run = { segment, from, to };
  const entry = index.formEntry(forms[0]);
  if (forms.some((form) => index.formKind(form) !== 'alias' || index.formEntry(form) !== entry)) return undefined;
  const original = textOf(run);
  const { name, case: policy } = index.entry(entry);
  if (hasSignsBeside(index.formText(forms[0]), run) && !hasSignsBeside(name, run)) return undefined;
  const text = replacementFor(run, name, policy);
  if (text === original) return undefined;
  return withOneChoice({
    run,
    rule: 'alias',
    ceiling: 'fix',
    confidence: CERTAINTY.alias,
    text,
    entry,
    explain: because('alias', 'an alias of the entry; one form of each name was requested'),
    message: `"${original}" is an alias of "${text}".`,
  });
}

/** Whether signs of a name stand beside the run. Those of an alias would remain beside another name: "U.S." is not made "United States.". */
const hasSignsBeside = (name: string, run: TokenRun): boolean => withoutSignsBeside(name, run) !== name;

/** None if the odd word is a right name, or if the entry rules the run out (`not`). */
export function proposePhrase(
  match: PhraseMatch,
  mentions: readonly Mention[],
  { index }: Lexicon,
): Proposal | undefined {
  const entry = index.formEntry(match.form);
  if (mentionAt(mentions, match.at)) return undefined;
  if (isExcluded(match.run, new EntryWords(index.entry(entry)))) return undefined;
  const original = textOf(match.run);
  const text = replacementFor(match.run, index.formText(match.form), index.entry(entry).case);
  return withOneChoice({
    run: match.run,
    rule: 'term',
    ceiling: 'fix',
    confidence: phraseConfidence(match),
    text,
    entry,
    explain: because('phrase', `every word but "${match.seen}" matches the phrase`),
    message: withNote(`"${original}" is one word off "${text}".`, index.entry(entry).note),
  });
}

/** Another body may have such a name, so it is only a suggestion, unless all words are the same; none if the entry rules the run out (`not`). */
export function proposeParaphrase(
  { run, form, reordered, isPermutation }: Paraphrase,
  { index }: Lexicon,
): Proposal | undefined {
  const number = index.formEntry(form);
  const entry = index.entry(number);
  if (isExcluded(run, new EntryWords(entry))) return undefined;
  const original = textOf(run);
  const text = replacementFor(run, index.formText(form), entry.case);
  if (text === original) return undefined;
  return withOneChoice({
    run,
    rule: 'paraphrase',
    ceiling: isPermutation ? 'fix' : 'suggest',
    confidence: isPermutation ? CERTAINTY.permutation : CERTAINTY.paraphrase,
    text,
    entry: number,
    explain: because(
      'paraphrase',
      `the words ${isPermutation ? 'are' : 'mean'} the same${reordered ? ', in another order' : ''}`,
    ),
    message: withNote(
      isPermutation
        ? `"${original}" has the words of "${text}" in another order.`
        : `"${original}" may be a literal translation of "${text}".`,
      entry.note,
    ),
  });
}

export function proposeRule({ run, rule, replacement }: RuleMatch): Proposal | undefined {
  const original = textOf(run);
  const text = replacementFor(run, replacement, beginsSentence(run) ? 'keep' : 'exact');
  if (text === original) return undefined;
  return withOneChoice({
    run,
    rule: 'rule',
    ceiling: 'suggest',
    confidence: CERTAINTY.rule,
    text,
    explain: because('rule', `"${rule.rule}" becomes "${rule.becomes}"`),
    message: withNote(`"${rule.rule}" should read "${rule.becomes}".`, rule.note),
    origin: rule,
  });
}

const beginsSentence = ({ segment, from }: TokenRun): boolean => segment.tokens.gaps[from] === Gap.sentence;

export function proposeDisplacedTitle({ run, title, name, entry }: DisplacedTitle, { index }: Lexicon): Proposal {
  return {
    run,
    rule: 'displaced-title',
    ceiling: 'flag',
    confidence: CERTAINTY.displacedTitle,
    choices: [],
    message: `"${title}" is separated from its name; "${title} ${name}" may be intended.`,
    origin: index.entry(entry),
  };
}

export function proposeConsistent({ run, commoner, times }: InconsistentName): Proposal {
  return withOneChoice({
    run,
    rule: 'inconsistent',
    ceiling: 'flag',
    confidence: CERTAINTY.inconsistent,
    text: commoner,
    explain: because('inconsistent', `"${commoner}" occurs ${times === 1 ? 'once' : `${times} times`} in the document`),
    message: `"${textOf(run)}" is also spelled "${commoner}" in this text.`,
  });
}

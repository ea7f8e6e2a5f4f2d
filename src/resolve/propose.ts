import type { Entry } from '../dictionary/dictionary.ts';
import type { Evidence } from '../lexicon/candidate.ts';
import type { Lexicon, LexiconIndex } from '../lexicon/lexicon.ts';
import { isExcluded } from '../match/context.ts';
import { continues, type TokenRun, textOf } from '../match/document.ts';
import type { DocumentWords } from '../match/document-words.ts';
import { EntryWords } from '../match/entry-words.ts';
import type { DisplacedTitle } from '../match/find-displaced-titles.ts';
import type { InconsistentName } from '../match/find-inconsistent-names.ts';
import { type Mention, mentionAt } from '../match/find-mentions.ts';
import type { PhraseMatch } from '../match/find-phrases.ts';
import type { RuleMatch } from '../match/find-rules.ts';
import { evidenceFrom } from '../score/confidence.ts';
import { CERTAINTY, cutAmong, phraseConfidence, TIER_CUTS } from '../score/tiers.ts';
import type { WeighedSuspect } from '../score/weigh-suspect.ts';
import { matchCase } from '../text/casing.ts';
import { foldedWords } from '../text/fold.ts';
import { Gap } from '../text/tokens.ts';
import type { Choice, Proposal } from './proposal.ts';

/** Conversion of all kinds of matches to proposals. */

const because =
  (name: string, detail: string): (() => Evidence[]) =>
  () => [{ name, weight: 1, detail }];
const withNote = (message: string, note: string | undefined): string => (note ? `${message} ${note}` : message);

/** @param listed number of entries in the lexicon */
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
    best.mayBeRight ??
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
    message: wrongName
      ? `"${text}" appears with the role of "${best.text}": check who is meant.`
      : `"${text}" looks like a garbled "${best.text}"${mayBeRight ? `, but ${mayBeRight}` : ''}.`,
  };
}

/** A listed garble is certain, unless the same words are also a right form of some entry. */
export function proposeKnownGarble(mention: Mention, { index }: Lexicon, words: DocumentWords): Proposal | undefined {
  if (mention.forms.some((form) => index.formKind(form) !== 'garble')) return undefined;
  return proposeListed(mention, index, words, {
    rule: 'known-garble',
    ceiling: 'fix',
    confidence: CERTAINTY.knownGarble,
    explain: because('known-garble', 'listed in the dictionary as a wrong form'),
    message: (original, { name, note }) => withNote(`"${original}" is a known garble of "${name}".`, note),
  });
}

/**
 * A plain respelling listed by an entry occurs literally in the text: it is a form of the lexicon but no right one. Ordinary words may be intended,
 * and a single one mostly is.
 */
export function proposeRespelling(mention: Mention, { index }: Lexicon, words: DocumentWords): Proposal | undefined {
  const { forms, segment, from, to } = mention;
  const isListed = (form: number) =>
    index.formKind(form) === 'sounds-like' &&
    index.entry(index.formEntry(form)).soundsLike.includes(index.formText(form));
  const isOrdinary = segment.words.slice(from, to).every(({ rarity }) => Number.isFinite(rarity));
  if (!forms.every(isListed) || (isOrdinary && to - from === 1)) return undefined;
  return proposeListed(mention, index, words, {
    rule: 'garble',
    ceiling: isOrdinary ? 'suggest' : 'fix',
    confidence: isOrdinary ? CERTAINTY.respellingOfOrdinaryWords : CERTAINTY.respelling,
    explain: because('sounds-like', 'listed in the dictionary as a respelling of the name'),
    message: (original, { name }) => `"${original}" is a respelling of "${name}".`,
  });
}

interface Listed extends Pick<Proposal, 'rule' | 'ceiling' | 'confidence'>, Pick<Choice, 'explain'> {
  readonly message: (original: string, entry: Entry) => string;
}

/** Replaces a form that entries list as wrong by their name, if that is likely; entries that list the same form share the confidence. */
function proposeListed(
  mention: Mention,
  index: LexiconIndex,
  words: DocumentWords,
  { rule, ceiling, confidence, explain, message }: Listed,
): Proposal | undefined {
  const meant = mention.forms
    .map(index.formEntry)
    .filter((entry) => isLikelyHere(mention, index.entry(entry), words, rule));
  if (meant.length === 0) return undefined;
  const run = withWordsBeside(mention, foldedWords(index.entry(meant[0]).name));
  const original = textOf(run);
  const share = confidence / meant.length;
  const choices = meant.map((entry): Choice => {
    const text = matchCase(original, index.entry(entry).name, index.entry(entry).case);
    return { text, entry, confidence: share, explain };
  });
  return { run, rule, ceiling, confidence: share, choices, message: message(original, index.entry(meant[0])) };
}

/** Extends a garble by words of the name already next to it: with "Varlin" listed for Ismat Varlan, "Ismat Varlin" is included as well. */
function withWordsBeside({ segment, from, to }: TokenRun, name: readonly string[]): TokenRun {
  const { words } = segment;
  const isOfName = (at: number) => name.includes(words[at].folded) && !words[at].isFunctionWord;
  let [start, end] = [from, to];
  while (start > 0 && continues(segment, start) && isOfName(start - 1)) start--;
  while (end < words.length && continues(segment, end) && isOfName(end)) end++;
  return { segment, from: start, to: end };
}

/**
 * A garble of ordinary words may be right in another text: an entry with `near` words needs one of them. If the entry's letter case is exact, so is
 * that of its garbles: "Western Provinces" is not "the western provinces". A respelling has no letter case.
 */
function isLikelyHere(run: TokenRun, entry: Entry, words: DocumentWords, rule: Proposal['rule']): boolean {
  const entryWords = new EntryWords(entry);
  if (isExcluded(run, entryWords)) return false;
  if (rule === 'known-garble' && entry.case === 'exact' && !entry.garbles.includes(textOf(run))) return false;
  const ordinary = run.segment.words.slice(run.from, run.to).every((word) => word.rarity !== Number.POSITIVE_INFINITY);
  return !ordinary || entry.near.length === 0 || entryWords.near.some(words.hasPhrase);
}

/** An alias is right; proposed only if one form of each name is requested. */
export function proposeCanonical({ segment, from, to, forms }: Mention, { index }: Lexicon): Proposal | undefined {
  const run = { segment, from, to };
  const entry = index.formEntry(forms[0]);
  if (forms.some((form) => index.formKind(form) !== 'alias' || index.formEntry(form) !== entry)) return undefined;
  const original = textOf(run);
  const text = matchCase(original, index.entry(entry).name, index.entry(entry).case);
  if (text === original) return undefined;
  const choice = {
    text,
    entry,
    confidence: CERTAINTY.alias,
    explain: because('alias', 'an alias of the entry; one form of each name was requested'),
  };
  return {
    run,
    rule: 'alias',
    ceiling: 'fix',
    confidence: choice.confidence,
    choices: [choice],
    message: `"${original}" is an alias of "${text}".`,
  };
}

export function proposePhrase(
  match: PhraseMatch,
  mentions: readonly Mention[],
  { index }: Lexicon,
): Proposal | undefined {
  const entry = index.formEntry(match.form);
  if (mentionAt(mentions, match.at)) return undefined;
  if (isExcluded(match.run, new EntryWords(index.entry(entry)))) return undefined;
  const original = textOf(match.run);
  const text = matchCase(original, index.formText(match.form), index.entry(entry).case);
  const confidence = phraseConfidence(match);
  const choice = {
    text,
    entry,
    confidence,
    explain: because('phrase', `every word but "${match.seen}" matches the phrase`),
  };
  return {
    run: match.run,
    rule: 'term',
    ceiling: 'fix',
    confidence,
    choices: [choice],
    message: withNote(`"${original}" is one word off "${text}".`, index.entry(entry).note),
  };
}

export function proposeRule({ run, rule, replacement }: RuleMatch): Proposal | undefined {
  const original = textOf(run);
  const text = beginsSentence(run) ? matchCase(original, replacement, 'keep') : replacement;
  if (text === original) return undefined;
  const choice = {
    text,
    confidence: CERTAINTY.rule,
    explain: because('rule', `"${rule.rule}" becomes "${rule.becomes}"`),
  };
  return {
    run,
    rule: 'rule',
    ceiling: 'suggest',
    confidence: CERTAINTY.rule,
    choices: [choice],
    message: withNote(`"${rule.rule}" should read "${rule.becomes}".`, rule.note),
    origin: rule,
  };
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
  const original = textOf(run);
  const choice = {
    text: commoner,
    confidence: CERTAINTY.inconsistent,
    explain: because('inconsistent', `"${commoner}" occurs ${times === 1 ? 'once' : `${times} times`} in the document`),
  };
  return {
    run,
    rule: 'inconsistent',
    ceiling: 'flag',
    confidence: CERTAINTY.inconsistent,
    choices: [choice],
    message: `"${original}" is also spelled "${commoner}" in this text.`,
  };
}

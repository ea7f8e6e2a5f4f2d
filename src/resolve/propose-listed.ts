import type { Entry } from '../dictionary/dictionary.ts';
import type { Lexicon, LexiconIndex } from '../lexicon/lexicon.ts';
import { writtenForm } from '../lexicon/written-form.ts';
import { isExcluded } from '../match/context.ts';
import { continues, foldedOf, type TokenRun, textOf } from '../match/document.ts';
import type { DocumentWords } from '../match/document-words.ts';
import { EntryWords } from '../match/entry-words.ts';
import type { Mention } from '../match/find-mentions.ts';
import { replacementFor } from '../match/replacement-for.ts';
import { CERTAINTY } from '../score/tiers.ts';
import { spellingSimilarity } from '../similarity/spelling-similarity.ts';
import { foldedKey, foldedWords } from '../text/fold.ts';
import { because, type Choice, type Proposal, withNote } from './proposal.ts';

/** A romanisation is like an English form of its entry from this similarity on: Nabih Bari and Nabih Berri have 0.8, Mesr and Egypt less than half. Set by hand. */
const LIKE_ENGLISH = 0.7;

/** A listed garble is certain, unless the same words are also a right form of some entry. */
export function proposeKnownGarble(mention: Mention, { index }: Lexicon, words: DocumentWords): Proposal | undefined {
  if (mention.forms.some((form) => index.formKind(form) !== 'garble')) return undefined;
  return proposeListed(mention, index, {
    rule: 'known-garble',
    isMeant: (entry) => isWrittenAsListed(mention, entry) && isLikelyHere(mention, entry, words),
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
  const { forms, from, to } = mention;
  const isListed = (form: number) =>
    index.formKind(form) === 'sounds-like' &&
    index.entry(index.formEntry(form)).soundsLike.includes(index.formText(form));
  if (!forms.every(isListed)) return undefined;
  const isOrdinary = hasOnlyKnownWords(mention);
  if (isOrdinary && to - from === 1) return undefined;
  return proposeListed(mention, index, {
    rule: 'garble',
    isMeant: (entry) => isLikelyHere(mention, entry, words),
    ceiling: isOrdinary ? 'suggest' : 'fix',
    confidence: isOrdinary ? CERTAINTY.respellingOfOrdinaryWords : CERTAINTY.respelling,
    explain: because('sounds-like', 'listed in the dictionary as a respelling of the name'),
    message: (original, { name }) => `"${original}" is a respelling of "${name}".`,
  });
}

/**
 * A romanisation of the native name, which no dictionary lists as right: "Nabih Bari" for Nabih Berri. It names the entry all the same, so it is only
 * a suggestion; and none for what may be another name, a word of the language ("Duma", for Douma) or a name unlike the English one ("Mesr").
 */
export function proposeRomanised(mention: Mention, { index }: Lexicon): Proposal | undefined {
  const { forms, from, to } = mention;
  const [first] = forms;
  // Most mentions are of right forms; the entry is read for the others only.
  if (index.formKind(first) !== 'sounds-like') return undefined;
  const { name, aliases, soundsLike } = index.entry(index.formEntry(first));
  const isDerived = (form: number) =>
    index.formKind(form) === 'sounds-like' &&
    index.formEntry(form) === index.formEntry(first) &&
    !soundsLike.includes(index.formText(form));
  if (!forms.every(isDerived)) return undefined;
  if (to - from === 1 && hasOnlyKnownWords(mention)) return undefined;
  const romanised = foldedOf(mention).join('');
  const isLike = (right: string) => spellingSimilarity(romanised, foldedWords(right).join('')) >= LIKE_ENGLISH;
  if (![name, ...aliases].some(isLike)) return undefined;
  return proposeListed(mention, index, {
    rule: 'garble',
    isMeant: (entry) => !isExcluded(mention, new EntryWords(entry)),
    ceiling: 'suggest',
    confidence: CERTAINTY.romanisation,
    explain: because('romanisation', 'a romanisation of the native name of the entry, but not listed as right'),
    message: (original, entry) => `"${original}" is another romanisation of "${entry.name}".`,
  });
}

interface Listed extends Pick<Proposal, 'rule' | 'ceiling' | 'confidence'>, Pick<Choice, 'explain'> {
  readonly isMeant: (entry: Entry) => boolean;
  readonly message: (original: string, entry: Entry) => string;
}

/** Replaces a form that entries list as wrong by their name, if that is likely; entries that list the same form share the confidence. */
function proposeListed(
  mention: Mention,
  index: LexiconIndex,
  { rule, isMeant, ceiling, confidence, explain, message }: Listed,
): Proposal | undefined {
  const forms = new Map(mention.forms.map((form) => [index.formEntry(form), form]));
  const meant = [...forms].filter(([entry]) => isMeant(index.entry(entry)));
  if (meant.length === 0) return undefined;
  const best = index.entry(meant[0][0]);
  const run = withWordsBeside(mention, foldedWords(best.name));
  const original = textOf(run);
  const share = confidence / meant.length;
  const choices = meant.map(([entry, form]): Choice => {
    const text = replacementFor(run, writtenForm(form, index), index.entry(entry).case);
    return { text, entry, confidence: share, explain };
  });
  return { run, rule, ceiling, confidence: share, choices, message: message(original, best) };
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
 * If the letter case of an entry is exact, so is that of its garbles: "Western Provinces" is not "the western provinces". And in a text with capitals,
 * ordinary words in lower case are not the garble that is listed with them: "a true social revolution" is not "True Social". Nor is "Hamma's" the
 * listed "Hammas".
 */
function isWrittenAsListed(run: TokenRun, entry: Entry): boolean {
  if (entry.case === 'exact') return entry.garbles.includes(textOf(run));
  if (POSSESSIVE.test(textOf(run)) && !entry.garbles.some((garble) => POSSESSIVE.test(garble))) return false;
  if (!run.segment.cased || !isInLowerCase(textOf(run)) || !hasOnlyKnownWords(run)) return true;
  const key = foldedOf(run).join(' ');
  return entry.garbles.some((garble) => foldedKey(garble) === key && isInLowerCase(garble));
}

const POSSESSIVE = /['’]s$/u;

const isInLowerCase = (text: string): boolean => text === text.toLowerCase();

/** A garble or respelling of ordinary words may be right in another text: an entry with `near` words needs one of them. */
function isLikelyHere(run: TokenRun, entry: Entry, words: DocumentWords): boolean {
  const entryWords = new EntryWords(entry);
  if (isExcluded(run, entryWords)) return false;
  return !hasOnlyKnownWords(run) || entry.near.length === 0 || entryWords.near.some(words.hasPhrase);
}

/** Whether the language knows all words of a run. */
const hasOnlyKnownWords = ({ segment, from, to }: TokenRun): boolean =>
  segment.words.slice(from, to).every(({ isUnknown }) => !isUnknown);

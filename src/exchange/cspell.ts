import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asTexts, member, readJson, writeJson } from './json.ts';
import { linesOf } from './lines.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { singleWords } from './word-lists.ts';

/** Characters at the edges of a listed word with a special meaning in CSpell. */
const SIGNED = /^[!~+*]|[+*]$/;
const SUGGESTION = /^(.+?)(?:->|:)(.+)$/;

/** Configuration of the spelling checker CSpell, or one of its word lists. */
export const cspell: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    if (!/^\s*\{/.test(text)) {
      for (const line of linesOf(text)) readListed(line.replace(/\s*#.*$/, ''), collector);
      return collector.result();
    }
    const settings = readJson(text);
    for (const field of ['words', 'userWords', 'ignoreWords']) {
      for (const word of asTexts(member(settings, field))) readListed(word, collector);
    }
    for (const field of ['flagWords', 'suggestWords']) {
      for (const flagged of asTexts(member(settings, field))) readFlagged(flagged, collector);
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases', 'garbles'], losses);
    const words = singleWords(dictionary, losses);
    const plain = words.filter((word) => !SIGNED.test(word));
    losses.add('words with characters that are special in CSpell', words.length - plain.length);
    const flagWords = dictionary.entries.flatMap(({ name, garbles }) => {
      const usable = garbles.filter((garble) => !/[\s:]|->/.test(garble) && !/[\s,]|->/.test(name));
      losses.add('garbles of several words', garbles.length - usable.length);
      return usable.map((garble) => `${garble}->${name}`);
    });
    return { text: writeJson({ version: '0.2', words: plain, flagWords }), losses: losses.counts() };
  },
};

/** `!word` is forbidden, `~word` accepted in any letter case, `+` and `*` at the edges mark parts of compounds. */
function readListed(listed: string, { add, losses }: EntryCollector): void {
  if (/^[~+*]*!/.test(listed)) {
    losses.add('forbidden words without a right form');
    return;
  }
  const word = listed.replace(/^[~+*]+|[+*]+$/g, '');
  if (word !== '') add({ name: word });
}

/** `wrong->right` and `wrong:right`; of several right forms, separated by commas, the first is used. */
function readFlagged(flagged: string, { add, losses }: EntryCollector): void {
  const [, garble, right] = SUGGESTION.exec(flagged) ?? [];
  if (garble === undefined) {
    losses.add('forbidden words without a right form');
    return;
  }
  const [name, ...others] = right.split(',').map((word) => word.trim());
  losses.add('further suggestions', others.length);
  add({ name, garbles: [garble] });
}

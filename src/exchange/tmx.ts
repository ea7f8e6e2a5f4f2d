import { endsSentence } from '../format/ends-sentence.ts';
import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { isNativeScript } from './script.ts';
import { elementsIn, ownText, readXml, XmlElement, type XmlNode, XmlText } from './xml.ts';

/** Longest names that are taken. Set by the shipped dictionaries, of whose names 99.7 % have at most as many words. */
const MOST_WORDS = 8;
/** Shorter words of a name need no capital: of, the, and, bin. */
const LEAST_LETTERS = 4;
const ENGLISH = 'en';

/**
 * Translation Memory eXchange (LISA OSCAR, TMX 1.4b). Most segments of a memory are sentences; those that are written like a name become entries, and
 * any other phrase only if the file calls it one. Identifiers of units are not read: most tools number the units of each file.
 */
export const tmx: ExchangeFormat = {
  read(text) {
    const root = readXml(text, ['tmx']);
    const collector = createEntryCollector();
    const header = elementsIn(root).find(({ name }) => name === 'header');
    const units = elementsIn(root).filter(({ name }) => name === 'body');
    for (const unit of units.flatMap(elementsIn)) if (unit.name === 'tu') readUnit(unit, header, collector);
    return collector.result();
  },
};

interface Variant {
  readonly language: string;
  readonly text: string;
  readonly hasPlaceholder: boolean;
}

function readUnit(unit: XmlElement, header: XmlElement | undefined, { add, losses }: EntryCollector): void {
  const inherited = (key: string) => unit.attributes[key] ?? header?.attributes[key] ?? '';
  const variants = elementsIn(unit)
    .filter(({ name }) => name === 'tuv')
    .flatMap(variantOf);
  const target = targetLanguage(variants, primaryLanguage(inherited('srclang')));
  const isPhrase = inherited('segtype') === 'phrase';
  const names = variants.filter((variant) => {
    const why = variant.language === target ? whyNoName(variant, isPhrase) : undefined;
    if (why) losses.add(why);
    return variant.language === target && !why;
  });
  const [name, ...aliases] = names.map(({ text }) => text);
  if (target === undefined) losses.add('units without a translation');
  if (name === undefined) return;
  const others = variants.filter(({ language }) => language !== target);
  const native = others.filter(({ text }) => isNativeScript(text)).map(({ text }) => text);
  losses.add('terms in other languages', others.length - native.length);
  losses.add('properties of units', elementsIn(unit).filter((element) => element.name === 'prop').length);
  const note = elementsIn(unit).find((element) => element.name === 'note');
  add({ name, aliases, native, ...(note && { note: ownText(note) }) });
}

function variantOf(variant: XmlElement): Variant[] {
  const segment = elementsIn(variant).find(({ name }) => name === 'seg');
  const read = segment && textOf(segment);
  if (!read || read.text.trim() === '') return [];
  // Before version 1.4 the attribute was `lang`.
  const language = primaryLanguage(variant.attributes['xml:lang'] ?? variant.attributes.lang ?? '');
  return [{ ...read, language }];
}

/** `en` of `EN-us` and of `en_US`. */
function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0];
}

/** English, or else the first language that was translated into. */
function targetLanguage(variants: readonly Variant[], source: string): string | undefined {
  const languages = variants.map(({ language }) => language);
  if (languages.includes(ENGLISH)) return ENGLISH;
  return languages.find((language) => language !== source);
}

/**
 * The running text of a segment: with marked text (`hi`), without native codes (`bpt`, `ept`, `it`, `ut`) and without text inside of these (`sub`), which
 * is another text, such as a footnote. A placeholder (`ph`) stands for something that is not in the segment. Walks without recursion.
 */
function textOf(segment: XmlElement): Omit<Variant, 'language'> {
  let text = '';
  let hasPlaceholder = false;
  const waiting: XmlNode[] = [segment];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node instanceof XmlText) text += node.text;
    if (!(node instanceof XmlElement)) continue;
    if (node.name === 'ph') hasPlaceholder = true;
    if (node === segment || node.name === 'hi') for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return { text, hasPlaceholder };
}

/** Why a segment is no name, as in a list of losses; undefined if it is one. */
function whyNoName({ text, hasPlaceholder }: Variant, isPhrase: boolean): string | undefined {
  if (hasPlaceholder) return 'segments with placeholders';
  const words = text.trim().split(/\s+/u);
  if (endsSentence(text) || words.length > MOST_WORDS) return 'sentences';
  return isPhrase || isWrittenLikeName(words) ? undefined : 'segments that are not written like a name';
}

const LETTER = /\p{L}/gu;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const LOWER_CASE = /\p{Ll}/u;

/** The last word has a capital, and so have most of the words that are not short. Scripts without case are taken as they are. */
function isWrittenLikeName(words: readonly string[]): boolean {
  const isCapitalised = (word: string) => CAPITAL.test(word) || !LOWER_CASE.test(word);
  const long = words.filter((word) => (word.match(LETTER)?.length ?? 0) >= LEAST_LETTERS);
  const inLowerCase = long.filter((word) => !isCapitalised(word));
  return isCapitalised(words[words.length - 1]) && (long.length === 0 || inLowerCase.length < long.length / 2);
}

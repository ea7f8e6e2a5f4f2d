import type { Entry } from '../dictionary/dictionary.ts';
import { escapeAttribute, escapeText } from '../report/escape.ts';
import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { isNativeScript, undeterminedLanguage } from './script.ts';
import { descendants, elementsIn, localName, ownText, readXml, type XmlElement } from './xml.ts';

/** Concepts, their languages and terms have different names in the second and third edition of ISO 30042. */
const CONCEPTS = ['conceptEntry', 'termEntry'];
const LANGUAGE_SECTIONS = ['langSec', 'langSet'];
const TERM_SECTIONS = ['termSec', 'tig', 'ntig'];
const STATUS_TYPES = ['administrativeStatus', 'normativeAuthorization'];
const WRONG_STATUS = /^(?:deprecated|superseded|obsolete|forbidden|notRecommended)/;
/** Every concept needs an identifier; one like this stands for an entry without an id. */
const MADE_UP_ID = /^concept-\d+$/;
const XML_ID = /^[A-Za-z_][\w.-]*$/;

/** TermBase eXchange: TBX-Basic of ISO 30042:2019, and its predecessor (martif). */
export const tbx: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    const concepts = descendants(readXml(text, ['tbx', 'martif'])).filter(({ name }) => CONCEPTS.includes(name));
    concepts.forEach((concept, number) => {
      readConcept(concept, number, collector);
    });
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['id', 'kind', 'aliases', 'garbles', 'native', 'note'], losses);
    losses.add('ids that XML does not allow', dictionary.entries.filter(({ id }) => id && !isUsableId(id)).length);
    losses.add(
      'native forms in Latin letters',
      dictionary.entries.flatMap(({ native }) => native).filter((form) => !isNativeScript(form)).length,
    );
    const concepts = uniqueIds(dictionary.entries).map(([id, entry]) => conceptOf(id, entry));
    return { text: `${HEAD}${concepts.join('')}    </body>\n  </text>\n</tbx>\n`, losses: losses.counts() };
  },
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Exported from a dictionary of ungarble</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`;

function readConcept(concept: XmlElement, number: number, { add, losses }: EntryCollector): void {
  const sections = elementsIn(concept).filter(({ name }) => LANGUAGE_SECTIONS.includes(name));
  const main = sections.find((section) => /^en\b/i.test(section.attributes['xml:lang'] ?? '')) ?? sections[0];
  if (!main) {
    losses.add('concepts without terms');
    return;
  }
  const others = sections.filter((section) => section !== main).flatMap(termsOf);
  const native = others.filter(({ text, status }) => isNativeScript(text) && !WRONG_STATUS.test(status));
  losses.add('terms in other languages', others.length - native.length);
  const terms = termsOf(main);
  const right = terms.filter(({ status }) => !WRONG_STATUS.test(status));
  const name = right.find(({ status }) => status.startsWith('preferred')) ?? right[0];
  if (!name) {
    losses.add('concepts without a right term');
    return;
  }
  const about = (wanted: (element: XmlElement) => boolean) => elementsIn(concept).filter(wanted).map(ownText)[0];
  const [id, kind, note] = [concept.attributes.id, about(isSubjectField), about((element) => element.name === 'note')];
  losses.add('definitions and contexts', descendants(concept).filter(isDescription).length);
  const entry = {
    name: name.text,
    ...(id && !MADE_UP_ID.test(id) && { id }),
    ...(kind && { kind }),
    aliases: right.filter((term) => term !== name).map(({ text }) => text),
    garbles: terms.filter(({ status }) => WRONG_STATUS.test(status)).map(({ text }) => text),
    native: native.map(({ text }) => text),
    ...(note && { note }),
  };
  add(entry, `#${number}`);
}

function termsOf(section: XmlElement): { text: string; status: string }[] {
  const groups = elementsIn(section).filter(({ name }) => TERM_SECTIONS.includes(name));
  return groups.flatMap((group) => {
    const inside = descendants(group);
    const text = inside.find(({ name }) => name === 'term');
    const isStatus = (element: XmlElement) => STATUS_TYPES.includes(element.attributes.type ?? localName(element));
    const status = inside.find(isStatus);
    return text ? [{ text: ownText(text), status: status ? ownText(status).trim() : '' }] : [];
  });
}

function isSubjectField(element: XmlElement): boolean {
  return (element.attributes.type ?? localName(element)) === 'subjectField';
}

function isDescription(element: XmlElement): boolean {
  return element.name === 'descrip' && !isSubjectField(element);
}

function isUsableId(id: string): boolean {
  return XML_ID.test(id) && !MADE_UP_ID.test(id);
}

/** XML requires identifiers to be unique. */
function uniqueIds(entries: readonly Entry[]): (readonly [string, Entry])[] {
  const used = new Set<string>();
  return entries.map((entry, index) => {
    const own = entry.id !== undefined && isUsableId(entry.id) && !used.has(entry.id);
    const id = own ? (entry.id as string) : `concept-${index + 1}`;
    used.add(id);
    return [id, entry] as const;
  });
}

function conceptOf(id: string, { name, kind, aliases, garbles, native, note }: Entry): string {
  const english = [
    termSection(name, 'preferredTerm'),
    ...aliases.map((alias) => termSection(alias, 'admittedTerm')),
    ...garbles.map((garble) => termSection(garble, 'deprecatedTerm')),
  ];
  const own = native.filter(isNativeScript).map((form) => {
    const language = undeterminedLanguage(form);
    return `        <langSec xml:lang="${language}">\n${termSection(form, 'preferredTerm')}        </langSec>\n`;
  });
  const lines = [
    `      <conceptEntry id="${escapeAttribute(id)}">\n`,
    kind === undefined ? '' : `        <descrip type="subjectField">${escapeText(kind)}</descrip>\n`,
    note === undefined ? '' : `        <note>${escapeText(note)}</note>\n`,
    `        <langSec xml:lang="en">\n${english.join('')}        </langSec>\n`,
    ...own,
    '      </conceptEntry>\n',
  ];
  return lines.join('');
}

function termSection(term: string, status: string): string {
  return `          <termSec>
            <term>${escapeText(term)}</term>
            <termNote type="administrativeStatus">${status}-admn-sts</termNote>
          </termSec>
`;
}

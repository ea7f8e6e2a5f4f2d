import type { ExchangeFormat } from './exchange-format.ts';

/** A listed format, without the code that reads and writes it. */
export interface ListedExchangeFormat {
  /** One line: the program and the file. */
  readonly describe: string;
  readonly reads: boolean;
  readonly writes: boolean;
  /** Loads the code that reads and writes it. */
  readonly load: () => Promise<ExchangeFormat>;
}

const READ_ONLY = { reads: true, writes: false } as const;
const READ_AND_WRITTEN = { reads: true, writes: true } as const;

/** All formats that dictionaries can be imported from or exported to, by name. */
export const EXCHANGE_FORMATS: Readonly<Record<string, ListedExchangeFormat>> = {
  list: {
    describe: 'plain list: one name per line, # begins a comment',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./list.ts')).list,
  },
  csv: {
    describe: 'CSV: a header row with the names of the fields; | between the items of a list',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./table.ts')).csv,
  },
  tsv: {
    describe: 'TSV: the same with tabs',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./table.ts')).tsv,
  },
  prh: {
    describe: 'prh and textlint-rule-prh: YAML of rules with expected and patterns',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./prh.ts')).prh,
  },
  cspell: {
    describe: 'CSpell: cspell.json, or a word list (.txt)',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./cspell.ts')).cspell,
  },
  hunspell: {
    describe: 'Hunspell, LibreOffice: personal dictionary, one word per line',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./hunspell.ts')).hunspell,
  },
  'vale-vocab': {
    describe: 'Vale: accept.txt of a vocabulary',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./vale-vocabulary.ts')).valeVocabulary,
  },
  'vale-substitution': {
    describe: 'Vale: a style that extends substitution, with swap',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./vale-substitution.ts')).valeSubstitution,
  },
  tbx: {
    describe: 'TBX: term bases (TBX-Basic and similar dialects)',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./tbx.ts')).tbx,
  },
  tmx: {
    describe: 'TMX: the names in a translation memory',
    ...READ_ONLY,
    load: async () => (await import('./tmx.ts')).tmx,
  },
  'deepl-csv': {
    describe: 'DeepL: glossary, source and target',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./glossary.ts')).csvGlossary,
  },
  'deepl-tsv': {
    describe: 'DeepL: glossary, source and target, tab-separated',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./glossary.ts')).tsvGlossary,
  },
  'google-csv': {
    describe: 'Google Cloud Translation: glossary',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./glossary.ts')).csvGlossary,
  },
  'google-tsv': {
    describe: 'Google Cloud Translation: glossary, tab-separated',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./glossary.ts')).tsvGlossary,
  },
  aws: {
    describe: 'Amazon Transcribe: custom vocabulary, tab-separated',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./aws.ts')).aws,
  },
  assemblyai: {
    describe: 'AssemblyAI: keyterms_prompt and custom_spelling (JSON)',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./assemblyai.ts')).assemblyai,
  },
  deepgram: {
    describe: 'Deepgram: query string of keyterm and replace',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./deepgram.ts')).deepgram,
  },
  gladia: {
    describe: 'Gladia: custom vocabulary and custom spelling (JSON)',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./gladia.ts')).gladia,
  },
  speechmatics: {
    describe: 'Speechmatics: additional_vocab (JSON)',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./speechmatics.ts')).speechmatics,
  },
  'subtitle-edit': {
    describe: 'Subtitle Edit: names.xml',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./subtitle-edit.ts')).subtitleEdit,
  },
  spacy: {
    describe: 'spaCy: patterns of an entity ruler (JSONL)',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./spacy.ts')).spacy,
  },
  spaczz: {
    describe: 'spaczz: patterns of a fuzzy ruler (JSONL)',
    ...READ_AND_WRITTEN,
    load: async () => (await import('./spacy.ts')).spaczz,
  },
  opensanctions: {
    describe: 'OpenSanctions: targets.simple.csv',
    ...READ_ONLY,
    load: async () => (await import('./opensanctions.ts')).openSanctions,
  },
  followthemoney: {
    describe: 'FollowTheMoney: entities, one JSON object per line',
    ...READ_ONLY,
    load: async () => (await import('./followthemoney.ts')).followTheMoney,
  },
  wikidata: {
    describe: 'Wikidata: entities (JSON, or a dump with one per line)',
    ...READ_ONLY,
    load: async () => (await import('./wikidata.ts')).wikidata,
  },
  'wikidata-sparql': {
    describe: 'Wikidata: results of a SPARQL query (JSON)',
    ...READ_ONLY,
    load: async () => (await import('./wikidata-sparql.ts')).sparql,
  },
};

/** @returns undefined if there is no format of that name */
export async function loadExchangeFormat(name: string): Promise<ExchangeFormat | undefined> {
  return Object.hasOwn(EXCHANGE_FORMATS, name) ? EXCHANGE_FORMATS[name].load() : undefined;
}

/** A small file of each format, as its program writes it, and the entries that are in it. */
export interface Sample {
  readonly format: string;
  readonly text: string;
  readonly entries: readonly object[];
  readonly losses?: Readonly<Record<string, number>>;
}

export const SAMPLES: readonly Sample[] = [
  {
    format: 'list',
    text: '# ministers\r\nIsmat Varlan # of Ports\r\n\r\n  Torvald Quist \r\n---\r\n',
    entries: [{ name: 'Ismat Varlan' }, { name: 'Torvald Quist' }],
    losses: { 'names without a letter or digit': 1 },
  },
  {
    format: 'csv',
    text: 'Name,Type,Misspellings,Match,colour\n"Varlan, Ismat",person,Varlin|Far\\|Lan,strict,red\n,place,,,\n',
    entries: [{ name: 'Varlan, Ismat', kind: 'person', garbles: ['Varlin', 'Far|Lan'], match: 'strict' }],
    losses: { 'cells of column "colour", which is not a field of entries': 1, 'rows without a name': 1 },
  },
  {
    format: 'csv',
    text: 'name;kind\r\n"Quist, Torvald";person\r\n',
    entries: [{ name: 'Quist, Torvald', kind: 'person' }],
  },
  {
    format: 'tsv',
    text: 'canonical\tvariants\nTorvald Quist\tT. Quist|Quist\n',
    entries: [{ name: 'Torvald Quist', aliases: ['T. Quist', 'Quist'] }],
  },
  {
    format: 'prh',
    text: `version: 1
imports: [other.yml]
rules:
  - expected: Varlan
    patterns: [Varlin, /Far\\sLan/, /Vor\\.lan/, varlan]
    specs: [{ from: Varlin said, to: Varlan said }]
    prh: the minister
    options: { wordBoundary: true }
  - Quist
`,
    entries: [
      {
        name: 'Varlan',
        garbles: ['Varlin', 'Vor.lan'],
        note: 'the minister',
        specs: [{ from: 'Varlin said', to: 'Varlan said' }],
      },
      { name: 'Quist' },
    ],
    losses: {
      imports: 1,
      'regular expressions': 1,
      options: 1,
      'wrong forms that differ from a right one in letter case or diacritics alone': 1,
    },
  },
  {
    format: 'cspell',
    text: '{"version":"0.2","words":["Varlan","+berg*"],"ignoreWords":["Quist"],"flagWords":["Qvist->Quist, Quest","hte"]}',
    entries: [{ name: 'Varlan' }, { name: 'berg' }, { name: 'Quist', garbles: ['Qvist'] }],
    losses: { 'further suggestions': 1, 'forbidden words without a right form': 1 },
  },
  {
    format: 'cspell',
    text: '# names\nVarlan\n~quist # a town\n!hte\n',
    entries: [{ name: 'Varlan' }, { name: 'quist' }],
    losses: { 'forbidden words without a right form': 1 },
  },
  {
    format: 'hunspell',
    text: '3\nVarlan\nQuist/Smith\n*Qvist\n',
    entries: [{ name: 'Varlan' }, { name: 'Quist' }],
    losses: { 'models of inflection': 1, 'forbidden words without a right form': 1 },
  },
  {
    format: 'vale-vocab',
    text: '# people\n(?i)Varlan\nQuist \\(minister\\)\nTor(vald)?\n\\d+\n',
    entries: [{ name: 'Varlan' }, { name: 'Quist (minister)' }],
    losses: { 'regular expressions': 2 },
  },
  {
    format: 'vale-substitution',
    text: "extends: substitution\nmessage: Use '%s' instead of '%s'\nignorecase: true\nswap:\n  Varlin: Varlan\n  far lan: Varlan\n  '(?:Qvist|Kvist)': Quist\n  tor: Torvald|Torsten\n",
    entries: [
      { name: 'Varlan', garbles: ['Varlin', 'far lan'] },
      { name: 'Torvald', garbles: ['tor'] },
    ],
    losses: { 'regular expressions': 1, 'further suggestions': 1 },
  },
  {
    format: 'tbx',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
  <martifHeader><fileDesc><sourceDesc><p>Terms</p></sourceDesc></fileDesc></martifHeader>
  <text><body>
    <termEntry id="c1">
      <descrip type="subjectField">place</descrip>
      <descrip type="definition">A harbour.</descrip>
      <langSet xml:lang="de"><tig><term>Welme</term></tig></langSet>
      <langSet xml:lang="ru"><tig><term>Вельма</term></tig></langSet>
      <langSet xml:lang="en-GB">
        <ntig><termGrp><term>Welma &amp; Sons</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
        <tig><term>Velma</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
        <tig><term>Velme</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
      </langSet>
    </termEntry>
  </body></text>
</martif>
`,
    entries: [
      { name: 'Velme', id: 'c1', kind: 'place', aliases: ['Velma'], garbles: ['Welma & Sons'], native: ['Вельма'] },
    ],
    losses: { 'terms in other languages': 1, 'definitions and contexts': 1 },
  },
  {
    format: 'tbx',
    text: `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
  <text><body><conceptEntry id="concept-1"><min:subjectField>person</min:subjectField><langSec xml:lang="en">
    <termSec><term>Ismat Varlan</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>Varlin</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
  </langSec></conceptEntry></body></text></tbx>`,
    entries: [{ name: 'Ismat Varlan', kind: 'person', garbles: ['Varlin'] }],
  },
  {
    format: 'tmx',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Memory" creationtoolversion="1" segtype="sentence" o-tmf="m" adminlang="en" srclang="ru" datatype="xml"/>
  <body>
    <tu tuid="1">
      <note>the minister</note><prop type="x-project">Ports</prop>
      <tuv xml:lang="ru"><seg>Исмат <bpt i="1">&lt;b&gt;</bpt>Варлан<ept i="1">&lt;/b&gt;</ept></seg></tuv>
      <tuv xml:lang="de"><seg>Ismat Warlan</seg></tuv>
      <tuv xml:lang="EN-us"><prop type="x-status">approved</prop><seg>Ismat <it pos="begin">&lt;i&gt;<sub>a footnote</sub></it><hi type="name">Varlan</hi></seg></tuv>
      <tuv xml:lang="en-GB"><seg>Ismet Varlan</seg></tuv>
    </tu>
    <tu tuid="2"><tuv xml:lang="ru"><seg>Он ушёл.</seg></tuv><tuv xml:lang="en"><seg>He left.</seg></tuv></tu>
    <tu><tuv xml:lang="ru"><seg>порты</seg></tuv><tuv xml:lang="en"><seg>Sea ports</seg></tuv></tu>
    <tu segtype="phrase"><tuv xml:lang="ru"><seg>причал</seg></tuv><tuv xml:lang="en"><seg>mooring post</seg></tuv></tu>
    <tu><tuv xml:lang="ru"><seg>Вельма</seg></tuv><tuv lang="de"><seg>Welme</seg></tuv></tu>
    <tu><tuv xml:lang="ru"><seg>Причал <ph>{0}</ph></seg></tuv><tuv xml:lang="en"><seg>Pier <ph>{0}</ph></seg></tuv></tu>
    <tu><tuv xml:lang="ru"><seg>Квист</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
  </body>
</tmx>
`,
    entries: [
      { name: 'Ismat Varlan', aliases: ['Ismet Varlan'], native: ['Исмат Варлан'], note: 'the minister' },
      { name: 'mooring post', native: ['причал'] },
      { name: 'Welme', native: ['Вельма'] },
    ],
    losses: {
      'terms in other languages': 1,
      'properties of units': 1,
      sentences: 1,
      'segments that are not written like a name': 1,
      'segments with placeholders': 1,
      'units without a translation': 1,
    },
  },
  {
    format: 'deepl-csv',
    text: '"Варлан, Исмат","Varlan, Ismat",ru,en\nQuist,Quist\nWelme,Velme\nQuist,Quista\n',
    entries: [{ name: 'Varlan, Ismat', native: ['Варлан, Исмат'] }, { name: 'Quist' }, { name: 'Velme' }],
    losses: { 'source terms in the same script as their target': 1, 'further translations of a term': 1 },
  },
  {
    format: 'deepl-tsv',
    text: 'Варлан\tVarlan\n"Quist"\t"Quist"\n',
    entries: [{ name: 'Varlan', native: ['Варлан'] }, { name: '"Quist"' }],
  },
  {
    format: 'google-csv',
    text: 'en,fa,pos\nVarlan,ورلان,noun\nQuist,,noun\n',
    entries: [{ name: 'Varlan', native: ['ورلان'] }],
    losses: { 'columns that are not terms': 1 },
  },
  { format: 'google-tsv', text: 'Varlan\tВарлан\n', entries: [{ name: 'Varlan', native: ['Варлан'] }] },
  {
    format: 'aws',
    text: 'Phrase\tSoundsLike\tIPA\tDisplayAs\nIsmat-Varlan\tis-mat-var-lan\t\tİsmat Varlan\nU.N.-envoy\t\t\t\nQuist\t\tk w ɪ s t\t\n',
    entries: [{ name: 'İsmat Varlan', soundsLike: ['is mat var lan'] }, { name: 'UN envoy' }, { name: 'Quist' }],
    losses: { 'pronunciations in IPA': 1 },
  },
  {
    format: 'assemblyai',
    text: '{"keyterms_prompt":["Ismat Varlan"],"custom_spelling":[{"from":["kwist","quest"],"to":"Quist"},{"from":["x"]}]}',
    entries: [{ name: 'Ismat Varlan' }, { name: 'Quist', garbles: ['kwist', 'quest'] }],
    losses: { 'spellings without a right form': 1 },
  },
  {
    format: 'deepgram',
    text: 'https://example.org/v1/listen?model=nova-3&keyterm=Ismat%20Varlan&replace=far+lan:Varlan&replace=um\n',
    entries: [{ name: 'Ismat Varlan' }, { name: 'Varlan', garbles: ['far lan'] }],
    losses: { 'words to remove': 1 },
  },
  {
    format: 'gladia',
    text: '{"custom_vocabulary":true,"custom_vocabulary_config":{"vocabulary":["Quist",{"value":"Varlan","pronunciations":["var lawn"],"intensity":0.4}]},"custom_spelling_config":{"spelling_dictionary":{"Quist":["quest"]}}}',
    entries: [
      { name: 'Quist', garbles: ['quest'] },
      { name: 'Varlan', soundsLike: ['var lawn'] },
    ],
    losses: { intensities: 1 },
  },
  {
    format: 'speechmatics',
    text: '{"transcription_config":{"language":"en","additional_vocab":["Quist",{"content":"Varlan","sounds_like":["var lawn"]},{}]}}',
    entries: [{ name: 'Quist' }, { name: 'Varlan', soundsLike: ['var lawn'] }],
    losses: { 'words without content': 1 },
  },
  {
    format: 'subtitle-edit',
    text: '<?xml version="1.0" encoding="utf-8"?>\n<!-- names -->\n<names>\n  <blacklist><name>Will</name></blacklist>\n  <name>Ismat Varlan</name>\n  <name>Quist &amp; Co</name>\n</names>',
    entries: [{ name: 'Ismat Varlan' }, { name: 'Quist & Co' }],
    losses: { 'names of the blacklist': 1 },
  },
  {
    format: 'spacy',
    text: '{"label":"PERSON","pattern":"Ismat Varlan","id":"Q1"}\n{"label":"PERSON","pattern":[{"LOWER":"varlan"}],"id":"Q1"}\n{"label":"ORG","pattern":[{"LOWER":"quist"},{"IS_PUNCT":true}]}\n{"label":"Ship","pattern":"Velme"}\n',
    entries: [
      { name: 'Ismat Varlan', id: 'Q1', kind: 'person', aliases: ['varlan'] },
      { name: 'Velme', kind: 'ship' },
    ],
    losses: { 'patterns that are not plain text': 1 },
  },
  {
    format: 'spaczz',
    text: '{"label":"GPE","pattern":"Velme","type":"fuzzy","kwargs":{"min_r2":85}}\n{"label":"GPE","pattern":"V.lme","type":"regex"}\n',
    entries: [{ name: 'Velme', kind: 'place' }],
    losses: { 'settings of fuzzy matching': 1, 'patterns that are not plain text': 1 },
  },
  {
    format: 'opensanctions',
    text: '"id","schema","name","aliases","countries"\n"x-1","Person","Ismat Varlan","Исмат Варлан;Ismet Varlan","zz"\n"x-2","Vessel","Velme","",""\n',
    entries: [
      { name: 'Ismat Varlan', id: 'x-1', kind: 'person', aliases: ['Ismet Varlan'], native: ['Исмат Варлан'] },
      { name: 'Velme', id: 'x-2', kind: 'vessel' },
    ],
  },
  {
    format: 'followthemoney',
    text: '{"id":"x-1","schema":"Person","caption":"Ismat Varlan","properties":{"name":["Исмат Варлан","Ismat Varlan"],"alias":["Ismet Varlan"],"weakAlias":["Ismat"],"position":["Minister of Ports"]}}\n{"id":"a","schema":"Address","properties":{"full":["Quay 1"]}}\n',
    entries: [
      {
        name: 'Ismat Varlan',
        id: 'x-1',
        kind: 'person',
        aliases: ['Ismet Varlan'],
        roles: ['Minister of Ports'],
        native: ['Исмат Варлан'],
      },
    ],
    losses: { 'weak aliases': 1, 'entities without a name': 1 },
  },
  {
    format: 'wikidata',
    text: JSON.stringify({
      entities: {
        Q1: {
          id: 'Q1',
          labels: { en: { language: 'en', value: 'Ismat Varlan' }, de: { language: 'de', value: 'Warlan' } },
          aliases: { en: [{ language: 'en', value: 'I. Varlan' }] },
          claims: {
            P31: [{ mainsnak: { datavalue: { value: { id: 'Q5' } } } }],
            P39: [
              { mainsnak: { datavalue: { value: { id: 'Q2' } } } },
              { mainsnak: { datavalue: { value: { id: 'Q3' } } } },
              { mainsnak: { datavalue: { value: { id: 'Q2' } } }, qualifiers: { P582: [{}] } },
            ],
            P1559: [{ mainsnak: { datavalue: { value: { text: 'Исмат Варлан', language: 'ru' } } } }],
          },
        },
        Q2: { id: 'Q2', labels: { en: { language: 'en', value: 'Minister of Ports' } } },
      },
    }),
    entries: [
      {
        name: 'Ismat Varlan',
        id: 'wikidata:Q1',
        kind: 'person',
        aliases: ['I. Varlan'],
        roles: ['Minister of Ports'],
        native: ['Исмат Варлан'],
      },
    ],
    losses: { 'offices whose entity is not in the file': 1, 'offices that have ended': 1 },
  },
  {
    format: 'wikidata',
    text: '[\n{"id":"Q1","labels":{"en":{"value":"Velme"}}},\n{"id":"Q2","labels":{}}\n]\n',
    entries: [{ name: 'Velme', id: 'wikidata:Q1' }],
    losses: { 'entities without an English label': 1 },
  },
  {
    format: 'wikidata-sparql',
    text: JSON.stringify({
      head: { vars: ['item', 'itemLabel', 'itemAltLabel', 'nativeName', 'office', 'officeLabel', 'born'] },
      results: {
        bindings: [
          {
            item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
            itemLabel: { type: 'literal', value: 'Ismat Varlan' },
            itemAltLabel: { type: 'literal', value: 'I. Varlan, Ismet Varlan' },
            nativeName: { type: 'literal', value: 'Исмат Варлан' },
            office: { type: 'uri', value: 'http://www.wikidata.org/entity/Q2' },
            officeLabel: { type: 'literal', value: 'Minister of Ports' },
          },
          {
            item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
            itemLabel: { type: 'literal', value: 'Ismat Varlan' },
            officeLabel: { type: 'literal', value: 'Mayor of Velme' },
            altLabel: { type: 'literal', value: 'Varlan the Elder' },
            born: { type: 'literal', value: '1960' },
          },
          {
            item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q9' },
            itemLabel: { type: 'literal', value: 'Q9' },
          },
        ],
      },
    }),
    entries: [
      {
        name: 'Ismat Varlan',
        id: 'wikidata:Q1',
        aliases: ['I. Varlan', 'Ismet Varlan', 'Varlan the Elder'],
        roles: ['Minister of Ports', 'Mayor of Velme'],
        native: ['Исмат Варлан'],
      },
    ],
    losses: { 'values of ?born': 1, 'results without a label': 1 },
  },
];

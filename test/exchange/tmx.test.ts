import { expect, test } from 'vitest';
import { tmx } from '../../src/exchange/tmx.ts';

/** What is read from a memory with one segment. */
function namesIn(segment: string, header = '') {
  const unit = `<tu><tuv xml:lang="en"><seg>${segment}</seg></tuv></tu>`;
  const read = tmx.read?.(`<tmx version="1.4"><header ${header}/><body>${unit}</body></tmx>`);
  return { names: read?.dictionary.entries.map(({ name }) => name), losses: read?.losses };
}

test.for([
  'Varlan',
  'Xi Jinping',
  'bin Varlan',
  'al-Quist',
  'iVelme',
  'Ministry of Ports of the Republic of Velme',
  'Convention against Piracy',
  'Варлан',
  'ورلان',
  'Velme 2',
  'Varlan, Ismat',
])('a name: %s', (segment) => {
  expect(namesIn(segment)).toEqual({ names: [segment], losses: {} });
});

test.for([
  ['He left.', 'sentences'],
  ['Who is Varlan?', 'sentences'],
  ['“He left.”', 'sentences'],
  ['رفت؟', 'sentences'],
  ['Ismat Varlan Met Torvald Quist In Velme On Monday', 'sentences'],
  ['Save changes', 'segments that are not written like a name'],
  ['sea port', 'segments that are not written like a name'],
  ['then went to Velme', 'segments that are not written like a name'],
  ['Pier <ph x="1">{0}</ph>', 'segments with placeholders'],
])('not a name: %s', ([segment, loss]) => {
  expect(namesIn(segment)).toEqual({ names: [], losses: { [loss]: 1 } });
});

test.for([
  ['marked text is kept', 'Ismat <hi type="x-name">Var<hi>lan</hi></hi>'],
  ['paired codes are not', 'Ismat <bpt i="1">&lt;b&gt;</bpt>Varlan<ept i="1">&lt;/b&gt;</ept>'],
  ['nor single and unknown ones', '<it pos="begin">[i]</it>Ismat <ut>{\\rtf}</ut>Varlan'],
  ['nor text in codes', 'Ismat Varlan<it pos="begin">[note: <sub>see page <hi>9</hi></sub>]</it>'],
  ['nor comments', 'Ismat<!-- first --> Varlan'],
  ['white space is one space', '\n  Ismat\n  <![CDATA[Varlan]]>\n'],
])('%s', ([, segment]) => {
  expect(namesIn(segment)).toEqual({ names: ['Ismat Varlan'], losses: {} });
});

test('a file that says that it holds phrases is believed', () => {
  expect(namesIn('sea port', 'segtype="phrase"').names).toEqual(['sea port']);
  expect(namesIn('He left.', 'segtype="phrase"').names).toEqual([]);
});

test.for([
  ['English', 'ru', ['ru:Варлан', 'de:Warlan', 'en_US:Varlan', 'EN:Varlaan'], 'Varlan', ['Varlaan'], ['Варлан']],
  [
    'the first that is not the source',
    'ru-RU',
    ['ru:Варлан', 'de:Warlan', 'de-AT:Warlahn'],
    'Warlan',
    ['Warlahn'],
    ['Варлан'],
  ],
  ['the first, if any may be the source', '*all*', ['de:Warlan', 'ru:Варлан'], 'Warlan', [], ['Варлан']],
  ['none of a longer code', 'ru', ['enm:Warlan', 'en:Varlan'], 'Varlan', [], []],
] as const)('the names are in %s', ([, source, variants, name, aliases, native]) => {
  const written = variants.map((variant) => {
    const [language, segment] = variant.split(':');
    return `<tuv xml:lang="${language}"><seg>${segment}</seg></tuv>`;
  });
  const unit = `<tu srclang="${source}">${written.join('')}</tu>`;
  const read = tmx.read?.(`<tmx version="1.4"><header srclang="en"/><body>${unit}</body></tmx>`);
  const lists = [...(aliases.length > 0 ? [{ aliases }] : []), ...(native.length > 0 ? [{ native }] : [])];
  expect(read?.dictionary.entries).toEqual([Object.assign({ name }, ...lists)]);
});

test('units with the same name are one entry', () => {
  const unit = (native: string) =>
    `<tu><tuv xml:lang="ru"><seg>${native}</seg></tuv><tuv xml:lang="en"><seg>Varlan</seg></tuv></tu>`;
  const body = ['Варлан', 'Варлана', 'Варлан'].map(unit).join('');
  const read = tmx.read?.(`<tmx version="1.4"><header srclang="ru"/><body>${body}</body></tmx>`);
  expect(read?.dictionary.entries).toEqual([{ name: 'Varlan', native: ['Варлан', 'Варлана'] }]);
});

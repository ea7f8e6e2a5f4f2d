import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const person = (name: string, more: object = {}) => ({ name, kind: 'person', ...more });
const lexicon = compileLexicon(
  parseDictionary({
    entries: [
      person('Mark Milley'),
      person('Abbas Araqchi', { aliases: ['Abbas Araghchi'], roles: ['Iranian foreign minister'] }),
      person('Cyril Ramaphosa', { roles: ['South African president'] }),
      person('Hassan Sheikh Mohamud', { roles: ['Somali president'] }),
      person('Aziz Nasirzadeh', { aliases: ['Aziz Nasir Zadeh'], roles: ['Iranian defense minister'] }),
      person('Gen. Ramo Ortega'),
      { name: 'Iranians', kind: 'term' },
      { name: 'strategic partnership', kind: 'term' },
      { name: 'US Secretary of State', kind: 'title' },
      { name: 'International Atomic Energy Agency', kind: 'organisation' },
      { name: 'Organisation of Islamic Cooperation', kind: 'organisation' },
      { name: "head of Iran's ground forces", kind: 'phrase' },
      { name: 'Gulf of Aqaba', kind: 'place' },
      { name: 'Yichun', kind: 'place' },
      { name: 'Torzhok', kind: 'place' },
      { name: 'buffer zone', kind: 'term' },
      person('Augusto Pinochet'),
      person('Seyed Ebrahim Raisi', { aliases: ['Ebrahim Raisi'], roles: ['Iranian president'] }),
      person('Moon Jae-in', { roles: ['South Korean president'] }),
      { name: 'In Salah', kind: 'place' },
      person('Sergey Vlarov'),
      person('Jorge Arzeaga'),
      { name: 'Lyon Chamber of Commerce and Industry', kind: 'organisation' },
      { name: 'RFP', kind: 'term' },
      { name: 'QX45', kind: 'term' },
      { name: 'GAP', kind: 'organisation' },
      { name: 'Germain', kind: 'person' },
      { name: 'commodity', kind: 'term' },
      { name: 'Israeli', kind: 'term' },
      { name: 'Bulgarian', kind: 'term' },
      person('Mustafa Kemal Ozturk'),
      person('Kemal Ozturk'),
      person('Mustafa Varol'),
      person('Charles Brennock'),
      person('Mohannad Qaltrani'),
      person('Ludmila Vester'),
      { name: 'Torzhok Energy', kind: 'organisation' },
      { name: 'Touran Northern', kind: 'organisation' },
      { name: 'Everlight Gas Company', kind: 'organisation' },
      { name: 'BAE Systems', kind: 'organisation' },
      { name: 'Sall District', kind: 'place' },
      { name: 'Port of Lorva', kind: 'place' },
      person('Joshua Wong'),
      person('David Cameron'),
      { name: 'ULN General Assembly', kind: 'organisation' },
      { name: 'Tripoli', kind: 'place', native: ['طرابلس'] },
      { name: 'Jericho', kind: 'place', native: ['أريحا'] },
      { name: 'MBS', kind: 'person' },
      { name: 'Vine Valley', kind: 'place' },
      { name: 'Department of State', kind: 'organisation' },
      { name: 'Marrakesh', kind: 'place', aliases: ['Marrakech'], native: ['مراكش'] },
      { name: 'Nord Stream', kind: 'organisation' },
      person('Frederik X'),
      { name: 'Yesh Atid', kind: 'organisation', roles: ['foreign minister'] },
      person('Ali Abbas Rahimpour', { aliases: ['Sayyid Abbas Rahimpour'] }),
      person('Mohammed bin Salman', { aliases: ['Mohammed bin Salman Al Saud'], roles: ['Saudi Crown Prince'] }),
    ],
  }),
);
const corrector = createCorrector(lexicon);

describe('right text that resembles a listed name is not changed by fix', () => {
  test.for([
    'Mark Miller lives in Ohio.',
    'The book by Frederik Brooks was read by all of us in the spring.',
    'Then Charles brought the boxes down to the yard, and we all had tea.',
    'Mustafa Vrelland wrote to us in the spring.',
    'Araghchi met Abbas in Ramallah.',
    'The Iranian delegation left.',
    'A strategic partner need not be an ally.',
    'The US Undersecretary of State visited Kyiv.',
    'The International Energy Agency forecasts demand for oil.',
    "The head of Iran's ground forces was there.",
    'On Tuesday the gulf was calm.',
    'The hotel opened a buffet zone.',
    'The salt district was closed.',
    'They walked through the wine valley in spring.',
    'He had seen a part of Lorva.',
    'Then Joshua went over the river.',
    'David Cameron is here. David came to the river.',
    'They met in general assemblies of all workers.',
    'He met Mr. Oakes there.',
    'Then Sergeant Vlarov took the stairs.',
    'Then Dr. Torzhak took the stairs.',
    'A letter from Judge Arzeaga came.',
    'They went to Tripoli. All iterables are read twice by the program.',
    'They came to Jericho. Then came Uriah, and Uriah spoke.',
    'It reads 40 MB/s from disk.',
    'The night train runs from Yichuan to Yichun.',
    'The poet Oleg Torzhek read from his new book.',
    'The poet Torzhek Ivanov read from his new book.',
    'He left Kabul in August 2021.',
    'Raising taxes was not on the agenda of President Raisi.',
    'The caravan rested in Sallah for a week.',
    'Then Zvonimir Qaltrani spoke of the harbour.',
    'Members of the Odessa Chamber of Commerce and Indusrty met.',
    'The Israelites crossed the desert.',
    'Ludmila rode first. Then Lyudmila rode through the river.',
    'The Bulgarian state lent the money. The guest was Otto Bulgariev.',
    'See www.torzhokenergie.com or write to press@torzhokenergie.com.',
    'Pipe it into nodeStream and wait for the end.',
    'Use test_have_prereq X in a test.',
  ])('%s', (text) => {
    expect(corrector.fix(text).text).toBe(text);
  });
});

describe('a word next to a name is not treated as part of it', () => {
  test.for([
    ['Of all Debian-based systems this one is old.', 'based systems'],
    ['he met abas rahimpur said so', 'abas rahimpur said'],
    ['Foreign Minister Wan Yi said so.', 'Yi said'],
    ['We met Saudi Crown Prince Mohamad bin Salmon in Riyad.', 'Mohamad bin Salmon in Riyad'],
    ['Moon Jae, a baker from Busan, won the prize.', 'Moon Jae, a'],
  ] as const)('%s', ([text, run]) => {
    const found = createCorrector(lexicon, { minConfidence: 0.1 }).check(text);
    expect(found.map((finding) => finding.text)).not.toContain(run);
  });
});

test.for(['All Departments of the Government were closed.', 'He saw Velter & Ludmila Velter there.'])(
  'two names with a link between them are not one: %s',
  (text) => expect(corrector.check(text).filter((finding) => /of|&/.test(finding.text))).toEqual([]),
);

describe('words derived from a listed one, and other numbers, are not reported', () => {
  const eager = createCorrector(lexicon, { minConfidence: 0.1 });

  test.for([
    'They answered several RFPs.',
    'A German bank lent the money.',
    'Prices of all three Commodities fell.',
    'QX45a and QX46 bind well.',
    'They were on a tour in northern parts of the country.',
  ])('%s', (text) => {
    expect(eager.check(text)).toEqual([]);
  });
});

test('an acronym that a text repeats may be meant', () => {
  const text = 'GAAP figures follow. GAAP has rules. See the GAAP figures, and why GAAP matters.';
  const [{ tier, message }] = corrector.check(text);
  expect(tier).toBe('suggest');
  expect(message).toContain('the text repeats it');
});

describe('a long text with many names', () => {
  const named =
    'Albania Algeria Angola Argentina Armenia Austria Bahrain Belgium Bolivia Bulgaria Burma Cameroon Chile Croatia Cyprus Denmark Ecuador Egypt Estonia Finland Georgia Ghana Greece Haiti Hungary Iceland Indonesia Ireland Jamaica Jordan Kenya Kuwait Latvia Lebanon Libya Malaysia Mali Malta Mexico Moldova Mongolia Morocco Namibia Nepal Nigeria Norway Oman Panama Paraguay Peru Poland Qatar Romania Rwanda Senegal Serbia Shanghai Slovakia Slovenia Somalia Sudan Sweden Syria Tanzania Thailand Tunisia Turkey Uganda Ukraine Uruguay Vietnam Yemen Zambia Zimbabwe'.split(
      ' ',
    );
  const many = createCorrector(
    compileLexicon(parseDictionary({ entries: named.map((name) => ({ name, kind: 'place' })) })),
  );
  const report = named.map((name) => `She has been to ${name}, and more than once to ${name}.`).join(' ');

  test.for(['the painter Georgiou', 'a Porsche Panamera', 'a trader of Tanzanite', 'a boat for Neapel'])(
    'says little of %s',
    (words) => {
      expect(many.fix(`${report} Later she met ${words}.`).edits).toEqual([]);
    },
  );

  test.for([
    ['Thailund', 'Thailand'],
    ['Shanghei', 'Shanghai'],
    ['Icelund', 'Iceland'],
  ])('%s is still %s', ([garbled, right]) => {
    expect(many.fix(`${report} Later she went to ${garbled}.`).edits).toMatchObject([{ text: right }]);
  });
});

describe('two spellings of a name', () => {
  const words = 'and then we went on with the talks '.repeat(8);

  test('in one sentence may be two names', () => {
    const text = 'Cyril Ramaphosa and then South African President Cyrill Ramafosa spoke';
    expect(corrector.fix(text).text).toBe(text);
  });

  test('far apart in a transcript without full stops are one name', () => {
    const { text } = corrector.fix(`Cyril Ramaphosa spoke ${words}South African President Cyrill Ramafosa spoke`);
    expect(text).toBe(`Cyril Ramaphosa spoke ${words}South African President Cyril Ramaphosa spoke`);
  });
});

test('a listed part of a name yields to the whole name', () => {
  const [finding] = corrector.check('Officials met Mustafa Kemel Osturk in Ankara.');
  expect([finding.text, finding.suggestions[0].text]).toEqual(['Mustafa Kemel Osturk', 'Mustafa Kemal Ozturk']);
});

describe('garbled names are corrected, and nothing else', () => {
  test.for([
    [
      'a title stays before the name',
      'South African President Cyrill Ramafosa spoke.',
      'South African President Cyril Ramaphosa spoke.',
    ],
    [
      'no word of the name is doubled',
      'Somali President Hasan Sheik Mohamut visited the front.',
      'Somali President Hassan Sheikh Mohamud visited the front.',
    ],
    [
      'a title before the name is not written over',
      'Iranian President Ibrahim Raicy spoke.',
      'Iranian President Ebrahim Raisi spoke.',
    ],
    [
      'a little word after a hyphen is a part of the name',
      'South Korean President Mun Jae-in crossed the line.',
      'South Korean President Moon Jae-in crossed the line.',
    ],
    [
      'a verb after the name is not swallowed',
      'Iranian Defense Minister Asis Nasirsade flew to Qingdao.',
      'Iranian Defense Minister Aziz Nasirzadeh flew to Qingdao.',
    ],
    [
      'what is left of a given name, though it is a word',
      'and then we spoke to char brennock about the harbour',
      'and then we spoke to Charles Brennock about the harbour',
    ],
    [
      'what is left of a given name, beside a rare surname',
      'and then we spoke to moenedz qaltrani about the harbour',
      'and then we spoke to Mohannad Qaltrani about the harbour',
    ],
    [
      'a word off in a long name',
      'The Organisation of Islamic Corporation denied it.',
      'The Organisation of Islamic Cooperation denied it.',
    ],
    [
      "a word that is nobody's name, within a name",
      'It was said that Gen. Branch Ortega agreed.',
      'It was said that Gen. Ramo Ortega agreed.',
    ],
    [
      'a name that came out as two words',
      'Ships in the Gulf of Acka Bar waited.',
      'Ships in the Gulf of Aqaba waited.',
    ],
    [
      'a name that came out as ordinary words, beside its right ones',
      'We bought it from every light gas company in the end.',
      'We bought it from Everlight Gas Company in the end.',
    ],
    [
      'over a comma',
      'We bought it from ever, light gas company in the end.',
      'We bought it from Everlight Gas Company in the end.',
    ],
  ] as const)('%s', ([, garbled, right]) => {
    expect(corrector.fix(garbled, { tier: 'suggest' }).text).toBe(right);
  });
});

describe('the names in a document', () => {
  test('identify the remnant of a surname', () => {
    const text = 'Iranian Foreign Minister Abbas Araghchi left. “My trip was short,” Aragut said.';
    expect(corrector.fix(text, { tier: 'suggest' }).text).toBe(text.replace('Aragut', 'Araghchi'));
  });
  test('without them the remnant is not reported', () => {
    const text = '“My trip was short,” Aragut said.';
    expect(corrector.check(text)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { parseDictionary } from '../../src/dictionary/parse-dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';

const person = (name: string, more: object = {}) => ({ name, kind: 'person', ...more });
const term = (name: string, more: object = {}) => ({ name, kind: 'term', ...more });
const corrector = createCorrector(
  compileLexicon(
    parseDictionary({
      entries: [
        term('Briton', { aliases: ['Britons'] }),
        term('African'),
        term('American', { aliases: ['Americans'] }),
        term('Zambian'),
        { name: 'Bethlehem', kind: 'place' },
        { name: 'Microsoft', kind: 'organisation' },
        { name: 'Torzhok', kind: 'place' },
        { name: 'Port of Lorva', kind: 'place' },
        { name: 'Senate of Vellmar', kind: 'organisation' },
        person('David Brennock'),
        person('Ali Larvanijan'),
        person('Rafal Trzalkovsky'),
        person('John Healey'),
        person('George Galloway'),
        person('Catherine Ashton'),
        person('Jack Horden'),
        person('Osric III', { aliases: ['King Osric III'] }),
        person('Alarik X'),
        person('Pope Evander XIV'),
        person('Di Martino'),
        person('Raila Odinga'),
        person('Grigor Velshnikov'),
        person('Molavi Abdolqamar'),
        person('Karim Nasser'),
        { name: 'United States Senate', kind: 'organisation' },
        person('Velmar Carney'),
        person('Alexander Strubb'),
        { name: 'Shercliff', kind: 'organisation' },
        { name: 'World Court', kind: 'organisation' },
        { name: 'Human Rights Watch', kind: 'organisation' },
        person('Josep Vrellin'),
        { name: 'BAE Systems', kind: 'organisation' },
        { name: 'United States', kind: 'place' },
        { name: 'Caribbean', kind: 'place' },
        { name: 'Caribbean Sea', kind: 'place' },
        person('Kais Saied', { aliases: ['Kais Said'] }),
        term('QVT'),
        term('Velvets'),
        { name: 'San Velvisco', kind: 'place' },
        { name: 'Ukrella', kind: 'place' },
        { name: 'State Department', kind: 'organisation' },
        person('Luis Abinader'),
        person('Henry Kissinger'),
        person('Konrad Velmauer'),
        { name: 'UN General Assembly', kind: 'organisation' },
        { name: 'Department of State', kind: 'organisation' },
        { name: 'Republic of San Marino', kind: 'place' },
        term('Rhovanik'),
        person('Benjamin Netravahu'),
        person('Kim Jong Velk'),
        person('Mark Vrutte', { roles: ['Dutch prime minister'] }),
        person('Sergei Lavrenov'),
        term('Barbadian'),
        { name: 'Velgeria', kind: 'place' },
        person('MBS'),
      ],
    }),
  ),
  { minConfidence: 0.1 },
);

/** What would be written into the text unattended, and why the rest would not. */
function read(text: string) {
  const findings = corrector.check(text);
  return {
    fixes: findings.filter(({ tier }) => tier === 'fix').map((finding) => finding.suggestions[0].text),
    messages: findings.filter(({ tier }) => tier !== 'fix').map(({ message }) => message),
  };
}

type Cases = [
  title: string,
  clause: string,
  right: [text: string, other: string][],
  garbled: [text: string, name: string][],
];

describe.each<Cases>([
  [
    'a word in lower case before a surname says who somebody is',
    'its words are ordinary and may be intended',
    [
      ['His ally Larvanijan agreed.', 'Ali Larvanijan'],
      ['A former rival Trzalkovsky conceded the next day.', 'Rafal Trzalkovsky'],
    ],
    [['Alli Larvanijan agreed.', 'Ali Larvanijan']],
  ],
  [
    'the name of the next person is not dropped',
    'it may be part of another name',
    [['Benjamin Netravahu spoke. Later, with Benjamin Netravaho Emanuel Marchand left.', 'Benjamin Netravahu']],
    [['Later, Benjamin Netravaho left.', 'Benjamin Netravahu']],
  ],
  [
    'a syllable that sounds different makes another name of a person',
    'one syllable makes another name',
    [['The former minister Kim Jong-pel died.', 'Kim Jong Velk']],
    [['The former minister Kim Jong Vellk died.', 'Kim Jong Velk']],
  ],
  [
    'somebody whom the text introduces is not known to its readers',
    'introduced as somebody the reader does not know',
    [['Then Mark Vruttek, a sociologist, spoke.', 'Mark Vrutte']],
    [
      ['Then Mark Vruttek spoke.', 'Mark Vrutte'],
      ['Then Mark Vruttek, a Dutch politician, spoke.', 'Mark Vrutte'],
      ['Mark Vrutte left. Then Mark Vruttek, a sociologist, spoke.', 'Mark Vrutte'],
    ],
  ],
  [
    'the last letter of a surname may be an ending',
    'it may be the plural',
    [
      ['The Lavrenos met. Sergei Lavrenov was there.', 'Lavrenov'],
      ['The statement of Sergei Lavrenovs was read.', 'Sergei Lavrenov'],
    ],
    [['The Lavreno statement was read. Sergei Lavrenov was there.', 'Lavrenov']],
  ],
  [
    'an ordinary word in lower case, or with the capital of a sentence, is no garble of a name of the document',
    'its words are ordinary and may be intended',
    [
      ['A Barbadian spoke. The barbarian laughed.', 'Barbadian'],
      ['A Barbadian spoke. Barbarian invaders came.', 'Barbadian'],
    ],
    [['A Barbadian spoke. Then a Barbadien laughed.', 'Barbadian']],
  ],
  [
    'a place is not directly beside the given name of a person',
    'it may be part of another name',
    [['They left Velgeria. Then they met Horatio Velgria by night.', 'Velgeria']],
    [['They left Velgeria. Then they met in Velgria by night.', 'Velgeria']],
  ],
  [
    'a compound with a hyphen is another name',
    'it may be part of another name',
    [['The Torzhokk-velto islands are empty.', 'Torzhok']],
    [['The Torzhokk islands are empty.', 'Torzhok']],
  ],
  [
    'an unknown word in lower case is no name that the text does not mention',
    'it is in lower case and may be a word',
    [['It was trsalkoffsky who came.', 'Trzalkovsky']],
    [
      ['It was Trsalkoffsky who came.', 'Trzalkovsky'],
      ['Rafal Trzalkovsky left. It was trsalkoffsky who came.', 'Trzalkovsky'],
    ],
  ],
  [
    'a short word after a number is a unit',
    'it may be a unit of measurement',
    [['It has 100 Mbps. MBS spoke.', 'MBS']],
    [['The prince is called Mbps. MBS spoke.', 'MBS']],
  ],
  [
    'a well-known name is rarely misspelled in more than a letter',
    'rarely misspelled in more than a letter',
    [
      ['A Briton spoke. Then Barton was cold.', 'Briton'],
      ['Britons met. The train to Brighton was late.', 'Briton'],
      ['An African spoke. She reads Afrikaans at home.', 'African'],
      ['An American spoke. All AmeriCorps left.', 'American'],
      ['The Zambezi is wide. A Zambian spoke.', 'Zambian'],
      ['Microsoft grew. Then Microsloth grew.', 'Microsoft'],
      ['They came to Bethlehem. Then came Betharam by night.', 'Bethlehem'],
    ],
    [
      ['The American army came. Then an Amerrican general spoke.', 'American'],
      ['Microsft grew.', 'Microsoft'],
      ['They came to Bethlehm by night.', 'Bethlehem'],
      ['They walked from Torzhok. Then came Torrshok.', 'Torzhok'],
    ],
  ],
  [
    'without capitals, known words that resemble nothing in a name are no garble of it',
    'not very similar',
    [
      ['and that was alexander sobbed he', 'Alexander Strubb'],
      ['and then the merit pay systems came along', 'BAE Systems'],
    ],
    [['and that was alexander strub he said', 'Alexander Strubb']],
  ],
  [
    'without capitals, ordinary words are only changed with much confidence',
    'no capitals mark the names',
    [
      ['the world could see it', 'World Court'],
      ['the human rights which we have', 'Human Rights Watch'],
    ],
    [['and now it was sher cliff and it was good', 'Shercliff']],
  ],
  [
    'a place with the ending of a people is another word',
    'it may be derived from the name',
    [
      ['They walked from Torzhok. A Torzhokian song was heard.', 'Torzhok'],
      ['They walked from Torzhok. Then came Torzhoki.', 'Torzhok'],
    ],
    [['They walked to Torzhokk.', 'Torzhok']],
  ],
  [
    'so is the last word of a name, which may lose a letter before the ending',
    'it may be derived from the name',
    [
      ['They walked to San Velvisco. The San Velviscans sang.', 'San Velvisco'],
      ['The Velvets sang. Then came Velvetism.', 'Velvets'],
      ['They walked to Ukrella. A Ukrellish song was heard.', 'Ukrella'],
    ],
    [
      ['They walked to Ukrella. They left Ukrelly.', 'Ukrella'],
      ['They walked to San Velvisko.', 'San Velvisco'],
    ],
  ],
  [
    'a capitalised word before it may belong to it',
    'part of a longer title',
    [['They saw the Port of Lorva. The Communist Party of Lorva met.', 'Port of Lorva']],
    [['They saw the Porrt of Lorva.', 'Port of Lorva']],
  ],
  [
    'known words beside a comma are two things',
    'a comma separates its words',
    [['The State Department spoke. They ran the Stare, Department heads left.', 'State Department']],
    [['The report of Human, Rihgts Watch was read.', 'Human Rights Watch']],
  ],
  [
    'an initial with a full stop is that of another name',
    'its initial is another',
    [['Luis Abinader left. Then Louis B. Mayer spotted her.', 'Luis Abinader']],
    [['Luis Abinader left. Then L. Abinadder spotted her.', 'Luis Abinader']],
  ],
  [
    'a given name stands before a surname',
    'part of another name',
    [['Konrad Velmauer left. They read Joseph Conrad there.', 'Konrad']],
    [],
  ],
  [
    'known words with capitals must be similar',
    'not very similar to the name',
    [
      ['Henry Kissinger came. Then Henrik Ibsen left.', 'Henry Kissinger'],
      ['They left the Republic of San Marino. Then came Republicans and Marxists.', 'Republic of San Marino'],
      ['The Department of State spoke. Both in the Departments at Lorva and here.', 'Department of State'],
    ],
    [['Henry Kissinger came. Then Henry Kissenger left.', 'Henry Kissinger']],
  ],
  [
    'words beside a right name are not part of a longer one',
    'another name in it is right',
    [
      ['The United States Senate met. The United States adequate laws came late.', 'United States Senate'],
      ['and then the united states joined with other members', 'United States Senate'],
      ['and the chiefs of state of the caribbean set a new precedent', 'Caribbean Sea'],
    ],
    [['and they crossed the caribean sea that night', 'Caribbean Sea']],
  ],
  [
    'words in lower case, one of them a function word, are meant',
    'its words are ordinary',
    [
      ['The UN General Assembly met. They met in general assemblies and elsewhere.', 'UN General Assembly'],
      ['The UN General Assembly met. Then a unicameral Assembly met in Rome.', 'UN General Assembly'],
    ],
    [],
  ],
  [
    'a person with the ending of followers, not of a case',
    'it may be derived from the name',
    [
      ['Then Grigor Velshnikov spoke. The Velshnikovist camp was glad.', 'Grigor Velshnikov'],
      ['Then Grigor Velshnikov spoke. A Velshnikovian song was heard.', 'Grigor Velshnikov'],
    ],
    [['Then Grigor Velshnikov spoke. They met Velshnikova there.', 'Velshnikov']],
  ],
  [
    'names of one stem are different names',
    'it is itself a name',
    [
      ['and then velmar carne spoke about it', 'Velmar Carney'],
      ['and then joseph vrellin spoke about it', 'Josep Vrellin'],
    ],
    [['and then velmar karney spoke about it', 'Velmar Carney']],
  ],
  [
    'a word with an s at its end is the plural',
    'it may be the plural',
    [
      ['The QVT was late. All other qvts were later.', 'QVT'],
      ['and then we saw three more rhovaniks in the yard', 'Rhovanik'],
    ],
    [['and then we saw the rovanik in the yard', 'Rhovanik']],
  ],
  [
    'a different number makes a different name',
    'a different number makes a different name',
    [
      ['Osric II was crowned.', 'Osric III'],
      ['Alaric C. was crowned.', 'Alarik X'],
      ['Pope Evander XIII spoke.', 'Pope Evander XIV'],
    ],
    [
      ['King Osrik III was crowned.', 'King Osric III'],
      ['Alarick X was crowned.', 'Alarik X'],
      ['Pope Evandar XIV spoke.', 'Pope Evander XIV'],
      ['They met Dy Martino.', 'Di Martino'],
    ],
  ],
  [
    'a known word in lower case is no name, even beside it',
    'its words are ordinary and may be intended',
    [
      ['He addressed a rally in the town. Raila Odinga left.', 'Raila'],
      ['He railed at them. Raila Odinga left.', 'Raila'],
      ['Raila Odinga left. The laila flower grew.', 'Raila'],
    ],
    [
      ['Raila Odinga left. Then Rajla spoke.', 'Raila'],
      ['Raila Odinga left. Then railla spoke.', 'Raila'],
    ],
  ],
  [
    'what stands next to right words resembles the rest',
    'not very similar to the name',
    [
      ['David Brin wrote.', 'David Brennock'],
      ['John Hall wrote.', 'John Healey'],
      ['George Gray wrote.', 'George Galloway'],
      ['George Gray wrote. George Galloway left.', 'George Galloway'],
      ['Catherine sat down there.', 'Catherine Ashton'],
      ['Girgis Velshnikov was fined.', 'Grigor Velshnikov'],
      ['The Saint of Vellmar spoke.', 'Senate of Vellmar'],
      ['The Blood of Lorva flowed.', 'Port of Lorva'],
    ],
    [
      ['David Brenok wrote.', 'David Brennock'],
      ['John Heely wrote.', 'John Healey'],
      ['George Galoway wrote.', 'George Galloway'],
      ['Catherine Ashten spoke.', 'Catherine Ashton'],
      ['Jack hoarding spoke.', 'Jack Horden'],
      ['Grigur Velshnikov was fined.', 'Grigor Velshnikov'],
      ['The Sennate of Vellmar met.', 'Senate of Vellmar'],
      ['David Brennock came. David Brin left.', 'David Brennock'],
    ],
  ],
  [
    'no other name stands after the surname of a person',
    'part of another name',
    [
      ['On Monday Abdelqamar Dbeshti told reporters that the talks would continue.', 'Molavi Abdolqamar'],
      ['On Monday Karim Naser Velshti told reporters that the talks would continue.', 'Karim Nasser'],
    ],
    [
      ['On Monday Molavi Abdelqamar told reporters that the talks would continue.', 'Molavi Abdolqamar'],
      ['On Monday Karim Naser told reporters that the talks would continue.', 'Karim Nasser'],
      ['On Monday Karim Naser & Velshti told reporters that the talks would continue.', 'Karim Nasser'],
    ],
  ],
  [
    'a surname that the text has after another given name',
    'after another given name',
    [['Gennady Velshnikof is rich. Then Velshnikof left.', 'Grigor Velshnikov']],
    [['Grigor Velshnikov spoke. Then Velshnikof left.', 'Velshnikov']],
  ],
  [
    'a verb of saying in lower case is no part of a name',
    'its words are ordinary',
    [['Residents in Kayes said that they heard it.', 'Kais Saied']],
    [],
  ],
  [
    'a word that is cut off is not completed',
    'a hyphen cuts it off',
    [
      ['They went to see John Heal-', 'John Healey'],
      ['They went to see Catherine Ashtn- and left.', 'Catherine Ashton'],
    ],
    [
      ['They went to see John Heeley - and left.', 'John Healey'],
      ['The Catherine Ashten-led talks went on.', 'Catherine Ashton'],
    ],
  ],
  [
    'words in another order may be another name',
    'in another order',
    [
      ['The report by Healley John was read.', 'John Healey'],
      ['They met Ashten Catherine in Rome.', 'Catherine Ashton'],
    ],
    [['The report by John Healley was read.', 'John Healey']],
  ],
])('%s', (_, clause, right, garbled) => {
  test.for(right)('%s is not %s', ([text]) => {
    const { fixes, messages } = read(text);
    expect(fixes).toEqual([]);
    expect(messages).toEqual([expect.stringContaining(clause)]);
  });

  test.for(garbled)('%s: %s', ([text, name]) => {
    expect(read(text).fixes).toEqual([name]);
  });
});

test('titles are not dropped with the first word of a name that has a shorter form', () => {
  const person = { name: 'Abbas Araghchi', kind: 'person', aliases: ['Seyed Abbas Araghchi'] };
  const { fix } = createCorrector(compileLexicon(parseDictionary({ entries: [person] })));
  expect(fix('Iranian Foreign Minister Seyed Abas Aragchi left.').text).toBe(
    'Iranian Foreign Minister Seyed Abbas Araghchi left.',
  );
});

test.for([
  ['a title that goes on', 'Internationaal Committee of the Red Cross was named.'],
  ['a form of a word of the language', 'The Deputy Minister of Inner Affairs spoke.'],
  [
    'but not a function word beside it',
    'A map of Europen Court of Justice was shown.',
    'A map of European Court of Justice was shown.',
  ],
  [
    'but not a plural with an apostrophe',
    "The Veterans' Asociation of Norway met.",
    "The Veterans' Association of Norway met.",
  ],
])('what may be part of an organisation: %s', ([, text, corrected = text]) => {
  const names = [
    'International Olympic Committee',
    'Ministry of Inner Affairs',
    'European Court of Justice',
    "Veterans' Association of Norway",
  ];
  const entries = names.map((name) => ({ name, kind: 'organisation' }));
  const { fix } = createCorrector(compileLexicon(parseDictionary({ entries })));
  expect(fix(text).text).toBe(corrected);
});

test('a surname is corrected after its own full name, whose garbled given name looks like that of another', () => {
  const entry = {
    name: 'Abbas Araghchi',
    kind: 'person',
    aliases: ['Seyed Abbas Araghchi'],
    roles: ['Iranian foreign minister'],
  };
  const { check } = createCorrector(compileLexicon(parseDictionary({ entries: [entry] })));
  const findings = check('Iranian Foreign Minister Seyeda Alabha Araguchi left. Araguchi said no.');
  expect(findings.map(({ tier, suggestions }) => [tier, suggestions[0].text])).toEqual([
    ['fix', 'Seyed Abbas Araghchi'],
    ['fix', 'Araghchi'],
  ]);
});

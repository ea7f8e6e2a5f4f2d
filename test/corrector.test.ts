import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  compileLexicon,
  createCorrector,
  decodeLexicon,
  encodeLexicon,
  invertEdits,
  parseDictionary,
} from '../src/index.ts';
import { FILLER, maskAddresses } from '../src/text/protected-text.ts';

const corpus = (name: string): string => readFileSync(path.join(import.meta.dirname, 'corpus/prose', name), 'utf8');

const ENTRIES = [
  {
    name: 'Seyed Abbas Araghchi',
    kind: 'person',
    aliases: ['Abbas Araqchi'],
    roles: ['Iranian foreign minister'],
    garbles: ['my crude'],
  },
  { name: 'Ruhollah Modabber', kind: 'person' },
  { name: 'Hamid Valadi', kind: 'person', roles: ["Iran's ambassador to Russia"] },
  { name: 'Vladimir Putin', kind: 'person', roles: ['Russian president'] },
  { name: 'Ali Khamenei', kind: 'person', titles: ['Ayatollah'] },
  { name: 'Jeyhun Bayramov', kind: 'person', native: 'Джейхун Байрамов' },
  { name: 'Dmitry Peskov', kind: 'person', aliases: ['Dmitri Peskov'] },
  { name: 'Robert Lewandowski', kind: 'person', soundsLike: 'low window ski' },
  { name: 'permanent member of the UN Security Council', kind: 'phrase' },
  { name: 'Moscow', kind: 'place' },
  { rule: 'put {plan} on ice', becomes: 'suspended {plan}' },
];
const lexicon = compileLexicon(parseDictionary({ entries: ENTRIES }));
const corrector = createCorrector(lexicon);
const suggested = (text: string): string => corrector.fix(text, { tier: 'suggest' }).text;

describe('garbled names are corrected', () => {
  it.each([
    [
      'a whole name',
      'Iranian Foreign Minister Seyed Abas Aragchi left.',
      'Iranian Foreign Minister Seyed Abbas Araghchi left.',
    ],
    ['a surname, with a surname', 'He met Araghchi. Then Araguchi said no.', 'He met Araghchi. Then Araghchi said no.'],
    [
      'a possessive keeps its ending',
      "They met Araghchi. Aragchi's visit ended.",
      "They met Araghchi. Araghchi's visit ended.",
    ],
    [
      'capitals stay capitals',
      'RUSSIAN PRESIDENT VLADIMIR PUTTIN SPOKE TO THE PRESS',
      'RUSSIAN PRESIDENT VLADIMIR PUTIN SPOKE TO THE PRESS',
    ],
    ['a surname after an abbreviated title', 'Dr. Lewandovski spoke.', 'Dr. Lewandowski spoke.'],
    ['a known garble', 'and my crude said it', 'and Seyed Abbas Araghchi said it'],
    ['a listed respelling', 'and low window ski scored', 'and Robert Lewandowski scored'],
    ['a listed respelling beside the other name', 'and Robert low window ski scored', 'and Robert Lewandowski scored'],
    [
      'a known garble beside a word of the name, which is not doubled',
      'and Abbas my crude said it',
      'and Seyed Abbas Araghchi said it',
    ],
    [
      'a phrase with one word off',
      'a permanent resident of the UN Security Council',
      'a permanent member of the UN Security Council',
    ],
    ['a rule with a slot', 'The board put the merger on ice.', 'The board suspended the merger.'],
  ])('%s', (_what, text, corrected) => expect(suggested(text)).toBe(corrected));

  it('flags a title that is separated from its name', () => {
    const [finding] = corrector.check('explained what Ayatollah contained the message of Ali Khamenei');
    expect(finding).toMatchObject({ tier: 'flag', rule: 'displaced-title', suggestions: [] });
  });

  it('only suggests a name if a role contradicts a name that looks right', () => {
    const text = "Iran's ambassador to Russia explained it. Hamed Valadi added that it was time.";
    const withHamed = createCorrector(
      compileLexicon(parseDictionary({ entries: [...ENTRIES, { name: 'Hamed Haddadi', kind: 'person' }] })),
    );
    const [finding] = withHamed.check(text);
    expect(finding).toMatchObject({ rule: 'wrong-name', tier: 'suggest', text: 'Hamed Valadi' });
    expect(finding.suggestions[0].text).toBe('Hamid Valadi');
    expect(finding.message).toContain('appears with the role of "Hamid Valadi"');
    const [other] = withHamed.check('Then Hamed Valadi came, and Hamid Valadi left.');
    expect(other?.message ?? '').not.toContain('role');
  });

  it('a listed garble of a surname is no other name beside the given name', () => {
    const entries = [
      { name: 'Stefan Vitkov', kind: 'person' },
      { name: 'Vitkov', kind: 'person', garbles: ['Whitkov'] },
    ];
    const learned = createCorrector(compileLexicon(parseDictionary({ entries })));
    expect(learned.fix('Then Stefan Whitkov spoke, and Whitkov left.').text).toBe(
      'Then Stefan Vitkov spoke, and Vitkov left.',
    );
    expect(learned.check('Then Stefan Whitkov spoke.')).toMatchObject([{ text: 'Stefan Whitkov', tier: 'fix' }]);
  });

  describe('a place instead of a part of a name', () => {
    const person = (name: string, role: string) => ({ name, kind: 'person' as const, roles: [role] });
    const place = (name: string) => ({ name, kind: 'place' as const });
    const listed = [
      person('Giorgia Meloni', 'Italian prime minister'),
      person('Omar al-Bashir', 'president of Sudan'),
      person('Jonas Lyman', 'union leader'),
    ];
    const withPlaces = createCorrector(
      compileLexicon(
        parseDictionary({ entries: [...listed, place('Georgia'), place('Oman'), place('Cairo'), place('Leyman')] }),
      ),
    );
    const answers = (text: string) =>
      withPlaces.check(text).map(({ tier, suggestions }) => [tier, suggestions[0].text]);
    it.each([
      ['in print', 'The Italian prime minister Georgia Meloni spoke on Monday.', 'Giorgia Meloni'],
      ['in a transcript', 'yesterday the italian prime minister georgia meloni spoke', 'Giorgia Meloni'],
      ['instead of a surname', 'The union leader Jonas Leyman spoke on Monday.', 'Jonas Lyman'],
      ['before a particle', 'The president of Sudan, Oman al-Bashir, was ousted.', 'Omar al-Bashir'],
    ])('is a suggestion %s', (_what, text, name) => expect(answers(text)).toEqual([['suggest', name]]));
    it.each([
      ['before a word that is not quite the surname', 'Then Georgia Melone spoke of the grain.'],
      ['unlike the given name', 'In Cairo Meloni spoke of the grain.'],
      ['unlike the surname', 'Then Jonas Cairo spoke of the grain.'],
      ['before what is no name', 'In Georgia Monday is a holiday.'],
    ])('is none %s', (_what, text) => expect(answers(text).filter(([, name]) => name.includes(' '))).toEqual([]));
  });
});

describe('a related text', () => {
  const listed = createCorrector(
    compileLexicon(
      parseDictionary({
        entries: [
          { name: 'Seyed Abbas Araghchi', kind: 'person', native: 'عباس عراقچی' },
          { name: 'Keir Starmer', kind: 'person' },
        ],
      }),
    ),
  );
  it.each([
    [
      'the original of a translation',
      'Aragut said that it was late.',
      'عباس عراقچی گفت',
      'Araghchi said that it was late.',
    ],
    ['a programme', 'yesterday care starmer spoke', 'Guest: Keir Starmer', 'yesterday Keir Starmer spoke'],
  ])('makes a correction safe: %s', (_what, text, related, corrected) => {
    expect(listed.fix(text).text).toBe(text);
    expect(listed.fix(text, { related }).text).toBe(corrected);
    expect(listed.check(text, { related })).toMatchObject([{ tier: 'fix' }]);
  });
  it('does not make a right word wrong', () => {
    const text = 'The Iraqi stammer of Mr. Aragon is rare.';
    expect(listed.fix(text, { related: 'Seyed Abbas Araghchi and Keir Starmer' }).text).toBe(text);
  });
  it('must be a string', () => {
    expect(() => listed.check('text', { related: ['a'] as unknown as string })).toThrow(
      'option "related" must be a string',
    );
  });
});

describe('a right word next to a garbled one', () => {
  const listed = createCorrector(
    compileLexicon(
      parseDictionary({
        entries: [
          { name: 'Xi Jinping', kind: 'person', roles: ['Chinese president'] },
          { name: 'Kim Jong Un', kind: 'person', roles: ['North Korean leader'] },
          { name: 'Kim Yong Nam', kind: 'person' },
          { name: 'Jim Yong Kim', kind: 'person', native: '김용' },
          { name: 'UN', kind: 'organisation' },
          {
            name: 'Mahmoud Ahmadinejad',
            kind: 'person',
            aliases: ['Mahmoud Ahmadi-Nejad'],
            roles: ['Iranian president'],
          },
        ],
      }),
    ),
  );

  it.each([
    ['is its given name', 'Chinese President Shi Jinping said so.', 'Chinese President Xi Jinping said so.'],
    [
      'is how others sound, and an acronym',
      'North Korean leader Kim Yong Un spoke.',
      'North Korean leader Kim Jong Un spoke.',
    ],
    [
      'leads to no spelling with a word more, for which a title would be written over',
      'Former Iranian President Mahmoud Ahmadinijad registered.',
      'Former Iranian President Mahmoud Ahmadinejad registered.',
    ],
  ])('%s', (_what, text, corrected) => expect(listed.fix(text, { tier: 'suggest' }).text).toBe(corrected));
});

describe('right text is not changed', () => {
  it.each(corpus('clean-prose.txt').trim().split('\n'))('%s', (line) => expect(corrector.check(line)).toEqual([]));

  it.each([
    ['a name', 'Seyed Abbas Araghchi left Moscow.'],
    ['an alias', 'Abbas Araqchi left.'],
    ['a name in capitals', 'ABBAS ARAQCHI LEFT.'],
    ['words beside a name', 'He went to Moscow and saw Putin there.'],
    ['numbers beside a name', 'Row 7: 2 Araghchi, Araghchi 1, Araghchi-1'],
    ['a pictograph beside a name', '🇮🇷 Araghchi came'],
    ['another real name', 'Saeed Jalili spoke in Mashhad.'],
  ])('%s', (_what, text) => expect(corrector.check(text).filter(({ tier }) => tier === 'fix')).toEqual([]));

  it('an alias is replaced by its name only on request', () => {
    const normalising = createCorrector(lexicon, { normalise: true });
    expect(normalising.fix('Abbas Araqchi left.').text).toBe('Seyed Abbas Araghchi left.');
    expect(corrector.fix('Abbas Araqchi left.').text).toBe('Abbas Araqchi left.');
  });

  it.each([
    [
      'the stop of an alias does not remain',
      'The U.S. army left the U.S. They said so.',
      'The U.S. army left the U.S. They said so.',
    ],
    ['the stop of a name is not doubled', 'Robert Kennedy Jr. left.', 'Robert F. Kennedy Jr. left.'],
    ['without a stop', 'Robert Kennedy Jr left', 'Robert F. Kennedy Jr. left'],
  ])('%s', (_what, text, expected) => {
    const dictionary = parseDictionary({
      entries: [
        { name: 'US', kind: 'place', aliases: ['U.S.'], match: 'exact', case: 'exact' },
        { name: 'Robert F. Kennedy Jr.', kind: 'person', aliases: ['Robert Kennedy Jr.'] },
      ],
    });
    expect(createCorrector(compileLexicon(dictionary), { normalise: true }).fix(text).text).toBe(expected);
  });
});

/** Prose, pieces of it put together anew, names cut short, and any string at all. */
const anyText = fc.oneof(
  fc.shuffledSubarray(corpus('translated-news.txt').split(/(?<=[\s,.])/)).map((pieces) => pieces.join('')),
  fc
    .array(
      fc.constantFrom(
        'Seyed',
        'Abas',
        'Aragchi',
        'Araghchi',
        'Modaber',
        'said',
        'the',
        'Putin',
        'Puttin',
        'my',
        'crude',
        ' ',
        ', ',
        '. ',
        '-',
        "'s",
        '\n',
      ),
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const anySegments = fc.array(anyText, { minLength: 1, maxLength: 3 });
const tiers = fc.constantFrom('fix' as const, 'suggest' as const);

describe('for any text', () => {
  it('findings are sorted, disjoint, within their segment, and quote it', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        let previous = { segment: 0, end: 0 };
        for (const { segment, start, end, text, confidence } of corrector.check(segments)) {
          if (segment !== previous.segment) previous = { segment, end: 0 };
          expect(start).toBeGreaterThanOrEqual(previous.end);
          expect(end).toBeGreaterThan(start);
          expect(segments[segment].slice(start, end)).toBe(text);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          previous = { segment, end };
        }
      }),
    );
  });

  it('fix is idempotent', () => {
    fc.assert(
      fc.property(anySegments, tiers, (segments, tier) => {
        const once = corrector.fix(segments, { tier }).segments;
        expect(corrector.fix(once, { tier }).segments).toEqual(once);
      }),
    );
  });

  it('edits describe the changes and invert exactly', () => {
    fc.assert(
      fc.property(anySegments, tiers, (segments, tier) => {
        const fixed = corrector.fix(segments, { tier });
        expect(applyEdits(segments, fixed.edits)).toEqual(fixed.segments);
        expect(applyEdits(fixed.segments, invertEdits(fixed.edits))).toEqual(segments);
        expect(fixed.applied).toBe(fixed.edits.length);
      }),
    );
  });

  it('what was checked before has no influence', () => {
    const stored = encodeLexicon(lexicon);
    fc.assert(
      fc.property(anySegments, anySegments, (before, segments) => {
        corrector.check(before);
        const fresh = decodeLexicon(stored);
        expect(corrector.check(segments)).toEqual(createCorrector(fresh).check(segments));
        expect(lexicon.lookup(segments[0])).toEqual(fresh.lookup(segments[0]));
      }),
      { numRuns: 50 },
    );
  });

  it('addresses, handles, paths and names in programs are never touched', () => {
    const garble = fc.constantFrom('Aragchi', 'Puttin', 'my_crude', 'Modaber', 'Levandowski');
    const address = fc
      .tuple(
        fc.constantFrom('https://example.org/', 'www.', '@', '#', 'mail@', '/home/', './', 'load_', '~/'),
        garble,
        fc.constantFrom('.com', '.txt', '/notes', '_hook'),
      )
      .map((parts) => parts.join(''))
      .filter((text) => maskAddresses(text) === FILLER.repeat(text.length));
    const text = fc
      .array(fc.oneof(address, fc.constantFrom('Araghchi', 'Putin', 'said', 'Ruhollah', 'Robert', 'to', '. ')), {
        minLength: 1,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (sample) => {
        const masked = maskAddresses(sample);
        for (const { start, end } of corrector.fix(sample, { tier: 'suggest' }).edits)
          expect(masked.slice(start, end)).not.toContain(FILLER);
      }),
    );
  });

  it('names and aliases of the lexicon are never touched', () => {
    const names = fc.constantFrom(...lexicon.entries.flatMap(({ name, aliases }) => [name, ...aliases]));
    fc.assert(
      fc.property(fc.array(names, { maxLength: 5 }), (list) => {
        const text = `Present were ${list.join(', ')} and others.`;
        expect(suggested(text)).toBe(text);
      }),
    );
  });
});

it('a text of a megabyte without a break takes little time', () => {
  expect(corrector.check('x'.repeat(1 << 20))).toEqual([]);
});

describe('signs that touch a garbled name', () => {
  it.each([
    ['an emoji', 'Then Robert Levandowski🔥 left.', 'Then Robert Lewandowski🔥 left.'],
    ['an emoji before it', 'Then 👩‍👩‍👧Robert Levandowski left.', 'Then 👩‍👩‍👧Robert Lewandowski left.'],
    ['the number of a footnote', 'Then Robert Levandowski¹² left.', 'Then Robert Lewandowski¹² left.'],
  ])('stay where they are: %s', (_what, text, corrected) => expect(suggested(text)).toBe(corrected));
});

describe('the spaces of a garbled name', () => {
  it.each([
    ['a no-break space', 'Then Robert\u00a0Levandowski left.', 'Then Robert\u00a0Lewandowski left.'],
    ['two spaces', 'Then Robart  Levandowski left.', 'Then Robert  Lewandowski left.'],
  ])('stay what they are: %s', (_what, text, corrected) => {
    const corrector = createCorrector(
      compileLexicon(parseDictionary([{ name: 'Robert Lewandowski', kind: 'person' }])),
    );
    expect(corrector.fix(text, { tier: 'suggest' }).text).toBe(corrected);
  });
});

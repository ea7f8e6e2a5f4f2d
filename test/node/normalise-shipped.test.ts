import { expect, it } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { loadDictionaries } from '../../src/node/load-dictionaries.ts';

const corrector = createCorrector(compileLexicon(await loadDictionaries(['dictionaries'])), { normalise: true });

it.each([
  ['long forms with an article', 'The Russian Federation and the Islamic Republic of Iran met in the Netherlands.'],
  ['part of a longer title', 'NATO Secretary-General Mark Rutte flew over Gaza and the Kurdistan Region.'],
  ['models', 'An F-16 and an S-400 were seen near Fattah-2 and Khorramshahr-4 missiles.'],
  ['plurals', 'Palestinians, Bosniaks, mercenaries and foreign ministers spoke of tariffs.'],
  ['other words', 'War criminals were extradited for genocidal acts under anti-money laundering law.'],
  ['parts of a place', 'East Jerusalem, North Waziristan and the Western Balkans were named.'],
  ['relatives of a phrase', 'Western capitals want an immediate and unconditional ceasefire.'],
  ['a description beside its name', 'The UN nuclear watchdog, the International Atomic Energy Agency, spoke.'],
  ['surnames', 'Ms von der Leyen met Mr de Mistura.'],
  ['names of institutions', 'Peking University and the Bombay Stock Exchange were closed.'],
  ['abbreviations', 'The U.S. Treasury left the U.S. alone.'],
])('normalising leaves %s', (_what, text) => expect(corrector.fix(text).text).toBe(text));

it('normalising replaces another spelling', () =>
  expect(corrector.fix('Kiev and Odessa saw Volodymyr Zelenskyy.').text).toBe(
    'Kyiv and Odesa saw Volodymyr Zelensky.',
  ));

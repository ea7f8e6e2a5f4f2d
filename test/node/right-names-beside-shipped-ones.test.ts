import { beforeAll, expect, test } from 'vitest';
import { type Corrector, createCorrector } from '../../src/corrector.ts';
import { loadShippedLexicon } from '../../src/node/load-shipped-lexicon.ts';

let corrector: Corrector;
beforeAll(async () => {
  corrector = createCorrector(await loadShippedLexicon());
});

/** Some of these get a suggestion, which a reviewer has to reject; none may be changed unattended. */
test.for([
  'Jean-Jacques Rousseau was born in Geneva.',
  'Wang Yibo sang in Shanghai.',
  'The novelist Gutierrez lives in Havana.',
  'Turkey calls its air defence project Steel Dome.',
  'The hotel opened a buffet zone.',
  'State departments of education in Ohio and Texas agreed.',
  'Mark Miller lives in Ohio.',
  'Rodrigo Duarte plays for Benfica.',
  'Lee Jung-jae won an award for acting.',
  'Novak Djokovic won in Jakarta.',
  'The US Undersecretary of State visited Kyiv.',
  'Araghchi met Abbas in Ramallah before flying to Bandar Abbas.',
  'The International Energy Agency forecasts demand for oil.',
  'The Leader of the Opposition spoke in Canberra.',
  'Winds over the western Mediterranean are mild.',
  'Moses led the Israelites through the desert.',
  'The tribunal sits in The Hague. In May its ruling was confirmed by the High Court of Justice.',
])('fix leaves alone what only resembles a shipped name: %s', (text) => {
  expect(corrector.fix(text).text).toBe(text);
});

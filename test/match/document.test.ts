import { describe, expect, it } from 'vitest';
import { resourcesOf, segmentOf } from './read-segment.ts';

const resources = resourcesOf([]);

describe('whether capitals distinguish anything in a segment', () => {
  it.each([
    ['a sentence', 'We met Torvaldsen there.', true],
    ['a capital only at the beginning', 'We met there.', true],
    ['no capitals', 'we met torvaldsen there', false],
    ['no letters with case', '2024, 12', true],
    ['a list of names', 'Seyed Abbas Araghchi, Moscow', true],
    ['seven capitals', 'Ministers Meet Torvaldsen, Discuss Peace, Trade Routes', true],
    ['eight capitals', 'Ministers Meet Torvaldsen, Discuss Peace, Trade Routes, Bridges', false],
    ['a headline with function words', 'Ministers Meet with Torvaldsen to Discuss the Peace Plan', false],
    ['upper case', 'GUESTS MET TORVALDSEN BEFORE DINNER, THEN TORVALDSON SPOKE, HOSTS LISTENED.', false],
    ['nine capitals of ten content words', 'Ada Bergqvist, Rui Castelo, Ines Duarte, Pavel Erben, Mira sang', true],
  ])('%s', (_what, text, cased) => expect(segmentOf(text, resources).cased).toBe(cased));
});

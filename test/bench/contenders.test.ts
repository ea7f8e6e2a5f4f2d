import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Contender } from '../../bench/contender.ts';
import { contenders } from '../../bench/contenders.ts';
import { seededNames } from '../../bench/listed-names.ts';
import { allowedEdits, nearestName, scanCapitalised } from '../../bench/peers/capitalised-windows.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

const NAMES = [...seededNames(50), { name: 'Mokek Chusekhai', kind: 'person' }];

async function engineOf(contender: Contender) {
  const file = join(folder, contender.name.replace(/\W/g, ''));
  await contender.compile?.(NAMES, file);
  return contender.open({ names: () => NAMES, file });
}

const ofKind = (finds: Contender['finds']) =>
  contenders.filter((contender) => contender.finds === finds).map((contender) => [contender.name, contender] as const);

describe('contenders', () => {
  it.each(ofKind('exact'))('%s finds a name that is spelled as listed', async (_, contender) => {
    const { scan } = await engineOf(contender);
    expect(scan('Then Mokek Chusekhai came back.').map(({ name }) => name)).toEqual(['Mokek Chusekhai']);
  });

  it.each(ofKind('garbled'))('%s finds and looks up a garbled name', async (_, contender) => {
    const { scan, lookup } = await engineOf(contender);
    const text = 'The minister spoke to Mokkek Chusekhai on the way home.';
    const [{ name, start = 0, end = 0 }] = scan(text);
    expect(text.slice(0, start) + name + text.slice(end)).toBe(text.replace('Mokkek', 'Mokek'));
    expect(lookup?.('Mokkek Chusekhai')).toBe('Mokek Chusekhai');
    expect(lookup?.('Quetzalcoatl Fjordbuch')).toBeUndefined();
  });
});

describe('capitalised windows', () => {
  const lookup = (window: string) => (['Anna Karenin', 'Oblonsky'].includes(window) ? window.toUpperCase() : undefined);

  it.each([
    ['the longest window first', 'Then Anna Karenin left.', ['ANNA KARENIN']],
    ['windows within a run', 'Prince Oblonsky Anna Karenin', ['OBLONSKY', 'ANNA KARENIN']],
    ['nothing in lower case', 'anna karenin', []],
  ])('%s', (_, text, names) => {
    expect(scanCapitalised(text, lookup).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['Xi', 0],
    ['Anna', 1],
    ['Karenin', 1],
    ['Oblonsky', 2],
    ['Anna Arkadyevna Karenina', 2],
  ])('%s may have %i edits', (spelling, edits) => {
    expect(allowedEdits(spelling)).toBe(edits);
  });

  it('takes the name with the fewest edits, and none with too many', () => {
    expect(nearestName('Karenin', ['Kareninas', 'Karenina'])).toBe('Karenina');
    expect(nearestName('Karenin', ['Kareninas'])).toBeUndefined();
  });
});

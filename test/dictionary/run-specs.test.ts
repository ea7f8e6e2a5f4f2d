import { expect, it } from 'vitest';
import { runSpecs } from '../../src/dictionary/run-specs.ts';
import { parseYamlDictionary } from '../../src/yaml.ts';

const SOURCE = `
- name: Ari
  specs:
    - { from: Arie came, to: Ari came }
    - { from: Harry came, to: Ari came }
    - { keep: Mary came }
    - { keep: Arie left }
- rule: called on
  becomes: called out
  specs: { from: he called on, to: he called in }
`;
const fix = (text: string) => text.replace('Arie', 'Ari').replace('called on', 'called out');

it('returns the failing specs, with their position and result', () => {
  const failures = runSpecs([parseYamlDictionary(SOURCE, { file: 'd.yaml' })], fix);
  expect(failures.map(({ file, line, column, level, actual }) => ({ file, line, column, level, actual }))).toEqual([
    { file: 'd.yaml', line: 5, column: 7, level: 'error', actual: 'Harry came' },
    { file: 'd.yaml', line: 7, column: 7, level: 'error', actual: 'Ari left' },
    { file: 'd.yaml', line: 10, column: 10, level: 'error', actual: 'he called out' },
  ]);
  expect(failures.map(({ message }) => message)).toEqual([
    'spec of Ari: "Harry came" must become "Ari came", but does not change',
    'spec of Ari: "Arie left" must not change, but becomes "Ari left"',
    'spec of called on: "he called on" must become "he called in", but becomes "he called out"',
  ]);
});

import { expect, test } from 'vitest';
import { DICTIONARY, folderWith, OWN, runCli } from './run-cli.ts';

const NOTED = 'entries:\n  - { name: Abbas Araghchi, note: Not Araqchi., url: https://example.org/names }\n';
const cwd = folderWith({ 'names.yaml': DICTIONARY, 'noted.yaml': NOTED });

test('shows the candidates with their confidence, evidence and place', async () => {
  const { stdout } = await runCli(['explain', ...OWN, 'Abas', 'Araguchi'], { cwd });
  const [heading, candidate, ...rest] = stdout.split('\n');
  expect(heading).toBe('"Abas Araguchi" may stand for');
  expect(candidate).toMatch(/^ +\d+ % {2}Abbas Araghchi \(person\)$/);
  expect(rest.join('\n')).toMatch(/^ +[+−]\d+\.\d {2}\w+/);
  expect(rest.join('\n')).toMatch(/names\.yaml:2\n$/);
});

test('also shows the other fields of the entry', async () => {
  const { stdout } = await runCli(['explain', '--no-default-dict', '-d', 'noted.yaml', 'Araguchi'], { cwd });
  const [note, url, place] = stdout
    .trimEnd()
    .split('\n')
    .slice(-3)
    .map((line) => line.trim());
  expect([note, url]).toEqual(['Not Araqchi.', 'https://example.org/names']);
  expect(place).toMatch(/noted\.yaml:2$/);
});

test('says so if nothing is similar', async () => {
  expect((await runCli(['explain', ...OWN, 'Xyzzyq'], { cwd })).stdout).toBe('"Xyzzyq": no similar entry\n');
});

test('json contains the candidates of lookup', async () => {
  const { stdout } = await runCli(['explain', ...OWN, '--format', 'json', '--limit', '1', 'Abas Araguchi'], { cwd });
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ version: 1, spelling: 'Abas Araguchi', candidates: [{ name: 'Abbas Araghchi' }] });
  expect(answer.candidates[0].evidence[0]).toMatchObject({ name: expect.any(String), weight: expect.any(Number) });
});

test('the shipped dictionaries are used unless excluded', async () => {
  const { stdout } = await runCli(['explain', '--format', 'jsonl', '--limit', '1', 'Vladimir Putin']);
  expect(JSON.parse(stdout).entry.name).toBe('Vladimir Putin');
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseYamlDictionary } from '../../src/yaml.ts';
import { DICTIONARY, folderWith, OWN, runCli } from './run-cli.ts';

let cwd = '';

beforeEach(() => {
  cwd = folderWith({
    'names.yaml': DICTIONARY,
    'before.txt': 'Then Modavar spoke quickly. Minister Modavar said no.\n',
    'after.txt': 'Then Modabber spoke soon. Minister Modabber said no.\n',
    'pairs.jsonl':
      '{"mt":"Then Modavar spoke.","pe":"Then Modabber spoke."}\n\n{"mt":"It rained.","pe":"It rained."}\n',
    'before.srt': '1\n00:00:01,000 --> 00:00:02,000\nThen Modavar spoke.\n',
    'after.srt': '1\n00:00:01,500 --> 00:00:02,000\nThen Modabber spoke.\n',
    'sheet.tsv':
      'decision\ttext\treplacement\tfile\tstart\tend\naccept\tModavar\tModabber\ta.txt\t5\t12\nreject\tKwist\tQuist\ta.txt\t20\t25\n',
  });
});

const learned = (yaml: string) => parseYamlDictionary(yaml).entries.map(({ name, garbles }) => [name, ...garbles]);

describe('learn', () => {
  test.for([
    ['two files', ['before.txt', 'after.txt']],
    ['subtitles, whose times are no words', ['before.srt', 'after.srt']],
    ['JSON lines', ['--before', 'mt', '--after', 'pe', 'pairs.jsonl']],
    ['a review sheet', ['--review', 'sheet.tsv']],
  ] as const)('%s', async ([, argv]) => {
    const { code, stdout } = await runCli(['learn', ...OWN, ...argv], { cwd });
    expect(learned(stdout)).toEqual([['Modabber', 'Modavar']]);
    expect(code).toBe(0);
  });

  test('two folders: files with equal names; files without a counterpart are reported', async () => {
    for (const [folder, name] of [
      ['old', 'Modavar'],
      ['new', 'Modabber'],
    ]) {
      mkdirSync(join(cwd, folder, 'deep'), { recursive: true });
      writeFileSync(join(cwd, folder, 'deep', 'a.txt'), `Then ${name} spoke.\n`);
      writeFileSync(join(cwd, folder, `${folder}.txt`), 'It rained.\n');
    }
    const { stdout, stderr } = await runCli(['learn', ...OWN, 'old', 'new'], { cwd });
    expect(learned(stdout)).toEqual([['Modabber', 'Modavar']]);
    expect(stdout).toContain('first in old/deep/a.txt');
    expect(stderr.split('\n')).toEqual([
      'old/old.txt: skipped, because it has no counterpart',
      'new/new.txt: skipped, because it has no counterpart',
      '1 entry proposed, 0 corrections left out',
      '',
    ]);
  });

  test('skipped corrections are counted, with reasons in the file', async () => {
    const { stdout, stderr } = await runCli(['learn', ...OWN, 'before.txt', 'after.txt'], { cwd });
    expect(stderr).toBe('1 entry proposed, 1 correction left out\n');
    expect(stdout).toMatch(/# quickly → soon \(once\): the correction contains no name/);
    expect(stdout).toContain('# Modavar: 2 times, first in before.txt: Then Modavar spoke quickly.');
  });

  test('never overwrites a dictionary', async () => {
    const { code, stderr } = await runCli(['learn', ...OWN, 'before.txt', 'after.txt', '-o', 'names.yaml'], { cwd });
    expect(stderr).toBe('names.yaml: already exists: choose another name, or remove the file\n');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'names.yaml'), 'utf8')).toBe(DICTIONARY);
  });

  test.for([
    ['one operand', ['before.txt'], /learn needs two files or folders/],
    ['a file and a folder', ['before.txt', '.'], /not one of each/],
    ['one field', ['--before', 'mt', 'pairs.jsonl'], /--before and --after must be used together/],
    ['a sheet and files', ['--review', 'sheet.tsv', 'a', 'b'], /--review replaces/],
    ['a missing field', ['--before', 'mt', '--after', 'xy', 'pairs.jsonl'], /^pairs\.jsonl:1: no text in field "xy"/],
    ['a missing file', ['before.txt', 'none.txt'], /^none\.txt: no such file/],
  ] as const)('%s is refused', async ([, argv, message]) => {
    const { code, stderr } = await runCli(['learn', ...OWN, ...argv], { cwd });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

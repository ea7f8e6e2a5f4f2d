import { describe, expect, test } from 'vitest';
import { DICTIONARY, folderWith, OWN, runCli } from './run-cli.ts';

const cwd = folderWith({
  'names.yaml': DICTIONARY,
  'a.txt': 'So Abbas Araghchi met Varlanski. Then Araghchi left.\n',
  'b.srt':
    '1\n00:00:01,000 --> 00:00:02,000\nThen Varlenski left Velmeria.\n\n2\n00:00:03,000 --> 00:00:04,000\nSo Varlanski said.\n',
});

describe('names', () => {
  test('for people', async () => {
    const { code, stdout } = await runCli(['names', ...OWN, 'a.txt', 'b.srt'], { cwd });
    expect(stdout).toBe(`    3  Varlanski  (inconsistent spellings)
             2  Varlanski  in a.txt, b.srt
             1  Varlenski  in b.srt
    2  Abbas Araghchi  (person)
             1  Abbas Araghchi
             1  Araghchi
    1  Velmeria
3 names in 2 files; 1 with inconsistent spellings
`);
    expect(code).toBe(0);
  });

  test('json', async () => {
    const { stdout } = await runCli(['names', ...OWN, '--format', 'json', 'a.txt', 'b.srt'], { cwd });
    expect(JSON.parse(stdout).names[0]).toEqual({
      name: 'Varlanski',
      count: 3,
      spellings: [
        { text: 'Varlanski', count: 2, disagrees: true, files: { 'a.txt': 1, 'b.srt': 1 } },
        { text: 'Varlenski', count: 1, disagrees: true, files: { 'b.srt': 1 } },
      ],
    });
  });

  test('the start of a dictionary: names that are in none', async () => {
    const { stdout } = await runCli(['names', ...OWN, '--yaml', 'a.txt', 'b.srt'], { cwd });
    expect(
      stdout,
    ).toBe(`# Names found in texts. Review them: set their kind, and list their spellings as aliases (right) or garbles (wrong).

entries:
  # 2 × Varlanski, 1 × Varlenski
  - Varlanski
  # 1 × Velmeria
  - Velmeria
`);
  });
});

import { describe, expect, test } from 'vitest';
import { DICTIONARY, folderWith, runCli } from './run-cli.ts';

const cwd = folderWith({
  'good.yaml': DICTIONARY,
  'doubtful.yaml': `entries:
  - { name: Kazem Jalali, kind: person }
  - { name: Kazem Jalili, kind: person }
`,
  'wrong.yaml': `entries:
  - name: Abbas Araghchi
    garbles: [Kazem Jalali]
    specs:
      - { keep: Nothing to do. }
      - { from: the same, to: another }
  - name: Kazem Jalali
`,
});

describe('lint', () => {
  test('a good dictionary', async () => {
    const { code, stdout } = await runCli(['lint', 'good.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '2 entries and 0 specs: 0 errors, 0 warnings\n' });
  });

  test('warnings are not a failure', async () => {
    const { code, stdout } = await runCli(['lint', 'doubtful.yaml'], { cwd });
    expect(stdout).toMatch(/^doubtful\.yaml:3:\d+: warning: .* \(too-close\)\n/);
    expect(stdout).toMatch(/\n2 entries and 0 specs: 0 errors, 1 warning\n$/);
    expect(code).toBe(0);
  });

  test('errors and failing specs are listed with their places', async () => {
    const { code, stdout } = await runCli(['lint', 'wrong.yaml'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^wrong\.yaml:2:\d+: error: .* \(garble-is-right\)$/);
    expect(lines[1]).toMatch(/^wrong\.yaml:6:\d+: error: spec of Abbas Araghchi: .* \(failing-spec\)$/);
    expect(lines[2]).toBe('2 entries and 2 specs: 2 errors, 0 warnings');
    expect(code).toBe(1);
  });

  test('json', async () => {
    const { problems, summary } = JSON.parse(
      (await runCli(['lint', '--format', 'json', 'wrong.yaml'], { cwd })).stdout,
    );
    expect(problems.map(({ rule }: { rule: string }) => rule)).toEqual(['garble-is-right', 'failing-spec']);
    expect(summary).toEqual({ entries: 2, specs: 2, errors: 2, warnings: 0 });
  });

  test('a folder is linted as a whole', async () => {
    const { stdout } = await runCli(['lint', '.'], { cwd });
    expect(stdout).toContain('(duplicate-entry)');
  });
});

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

const paths = folderWith({
  'good.yaml': DICTIONARY,
  'twice.yaml': 'entries: [{ name: Abbas Araghchi, aliases: [Kazem Jalali] }]',
  'importing.yaml': 'imports: [missing.yaml]',
  'cycle.yaml': 'imports: [cycle.yaml]',
  'again.yaml': 'imports: [good.yaml, same.yaml]',
  'same.yaml': 'imports: [good.yaml]\nentries: [Bea Ek]',
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

  test.for([
    ['a missing import', ['importing.yaml'], 'importing.yaml:1:11: import missing.yaml: no such file or folder'],
    ['an import of a named folder', ['./importing.yaml'], 'import missing.yaml: no such file or folder'],
    ['a cycle', ['cycle.yaml'], 'import cycle.yaml: imports form a cycle: cycle.yaml → cycle.yaml'],
    ['another entry', ['good.yaml', 'twice.yaml'], '(good.yaml:'],
    ['another file, in another way', ['./good.yaml', 'twice.yaml'], '(./good.yaml:'],
    [
      'a file that is named in another way than by its import',
      ['./good.yaml', 'again.yaml'],
      'again.yaml:1:11: warning: import good.yaml: same.yaml already imports it',
    ],
    ['no file', [''], 'a file name is empty'],
  ] as const)('paths are named as given: %s', async ([, names, expected]) => {
    const { stdout, stderr } = await runCli(['lint', ...names], { cwd: paths });
    expect(stdout + stderr).toContain(expected);
    expect(stdout + stderr).not.toContain(paths);
  });

  test('an absolute path is named as given', async () => {
    const { stdout } = await runCli(['lint', `${cwd}/wrong.yaml`], { cwd });
    expect(stdout).toContain(`${cwd}/wrong.yaml:6:`);
  });
});

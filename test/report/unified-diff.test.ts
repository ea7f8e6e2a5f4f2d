import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ARTICLE } from './article.ts';

const folder = temporaryFolder();

const hasPatch = canRun('patch');
const testWithPatch = hasPatch || process.env.CI ? test : test.skip;

function canRun(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The result of the program `patch` for a file. */
function patched(file: string, text: string, diff: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (diff !== '')
    execFileSync('patch', ['-p1', '--binary', '--no-backup-if-mismatch', '-s'], { cwd: folder, input: diff });
  return readFileSync(path, 'utf8');
}

describe('unified diff', () => {
  test('shows the changes of fix', () => {
    expect(report([ARTICLE], 'diff')).toMatchInlineSnapshot(`
      "--- a/news/talks & more.txt	
      +++ b/news/talks & more.txt	
      @@ -1,4 +1,3 @@
       MUSCAT – Omani Foreign Minister received the envoy Steve Wittcough on Saturday.
      -“We have come a long way,” he said. In Moscow, Dmitri Peskof said that Russia, a permanent resident of the UN Security
      -Council, stood ready; what Ayatollah thought of it, nobody would say.
      -Naïve? 😀 Sergei Lavroff is expected on Monday.
      +“We have come a long way,” he said. In Moscow, Dmitri Peskov said that Russia, a permanent member of the UN Security Council, stood ready; what Ayatollah thought of it, nobody would say.
      +Naïve? 😀 Sergei Lavrov is expected on Monday.
      "
    `);
  });

  test('is empty if nothing changes', () => {
    expect(report([{ ...ARTICLE, findings: [] }], 'diff')).toBe('');
  });

  test('tier suggest changes more', () => {
    expect(report([ARTICLE], 'diff', { applied: 'suggest' })).toContain(
      '+MUSCAT – Omani Foreign Minister received the envoy Steve Witkoff',
    );
  });

  test.for([
    ['news.txt', 'a/news.txt'],
    ['/tmp/news.txt', 'a/tmp/news.txt'],
    ['my news.txt', 'a/my news.txt\t'],
    ['say "no"\n.txt', '"a/say \\"no\\"\\012.txt"'],
    ['иран.txt', 'a/иран.txt'],
  ] as const)('the name %j is written %j', ([file, name]) => {
    expect(report([{ file, text: 'a', corrected: 'b', findings: [] }], 'diff').split('\n')[0]).toBe(`--- ${name}`);
  });

  testWithPatch.for([
    ['no line feed at the end', 'a\nb', 'a\nc'],
    ['a line feed that is gone', 'a\nb\n', 'a\nb'],
    ['CRLF', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    ['a carriage return inside a line', 'a\rb\nc\n', 'a\rb\nd\n'],
    ['an empty file', '', 'a\n'],
    ['lines that look like a diff', '--- a\n+++ b\n@@ -1 +1 @@\n', '--- a\n+++ c\n@@ -1 +1 @@\n'],
    ['changes far apart', `a\n${'x\n'.repeat(20)}b\n`, `A\n${'x\n'.repeat(20)}B\n`],
  ] as const)('patch applies it: %s', ([, text, corrected]) => {
    const file = 'a folder/some "news".txt';
    expect(patched(file, text, report([{ file, text, corrected, findings: [] }], 'diff'))).toBe(corrected);
  });

  test('many changes in a long text do not take quadratic time', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `line ${i}`);
    const text = lines.join('\n');
    const corrected = lines.map((line) => `${line} changed`).join('\n');
    expect(applyPatch(text, report([{ file: 'a', text, corrected, findings: [] }], 'diff'))).toBe(corrected);
  });

  test('another program applies it and gets the corrected text', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'c\n', 'ab\r\n', 'a', ' '), { maxLength: 40 });
    const texts = lines.map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (text, corrected) => {
        const diff = report([{ file: 'a', text, corrected, findings: [] }], 'diff');
        expect(diff === '' ? text : applyPatch(text, diff, { autoConvertLineEndings: false })).toBe(corrected);
      }),
      { numRuns: 300 },
    );
  });

  testWithPatch('patch applies it to any text', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '\n', '\n', '\r\n', '\r', '- ', '+', '\\', 'é'), {
      maxLength: 40,
    });
    const texts = lines.map((parts) => parts.join('')).filter((text) => text !== '');
    fc.assert(
      fc.property(texts, texts, (text, corrected) => {
        expect(patched('any.txt', text, report([{ file: 'any.txt', text, corrected, findings: [] }], 'diff'))).toBe(
          corrected,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('word diff', () => {
  test('marks the words inside their lines', () => {
    expect(report([ARTICLE], 'word-diff')).toMatchInlineSnapshot(`
      "--- a/news/talks & more.txt	
      +++ b/news/talks & more.txt	
      @@ -1,4 +1,3 @@
      MUSCAT – Omani Foreign Minister received the envoy Steve Wittcough on Saturday.
      “We have come a long way,” he said. In Moscow, Dmitri [-Peskof-]{+Peskov+} said that Russia, a permanent [-resident-]{+member+} of the UN Security[-
      -]{+ +}Council, stood ready; what Ayatollah thought of it, nobody would say.
      Naïve? 😀 Sergei [-Lavroff-]{+Lavrov+} is expected on Monday.
      "
    `);
  });

  test('a missing or added word is marked alone', () => {
    const text = 'The International Atomic Agency said so so.\nThe end';
    const corrected = 'The International Atomic Energy Agency said so.\nThe end!';
    expect(
      report([{ file: 'a', text, corrected, findings: [] }], 'word-diff')
        .split('\n')
        .slice(3),
    ).toEqual(['The International Atomic {+Energy +}Agency said so[- so-].', 'The end{+!+}', '']);
  });

  test('contains both texts', () => {
    const words = fc.array(fc.constantFrom('ab', 'cd', ' ', ' ', '\n', ', ', 'é'), { maxLength: 30 });
    const texts = words.map((parts) => `${parts.join('')}\n`);
    fc.assert(
      fc.property(texts, texts, (text, corrected) => {
        fc.pre(text.split('\n').length < 4 && text !== corrected);
        const lines = report([{ file: 'a', text, corrected, findings: [] }], 'word-diff')
          .split('\n')
          .slice(3)
          .join('\n');
        expect(lines.replace(/\{\+[^+]*\+\}/g, '').replace(/\[-([^-]*)-\]/g, '$1')).toBe(text);
        expect(lines.replace(/\[-[^-]*-\]/g, '').replace(/\{\+([^+]*)\+\}/g, '$1')).toBe(corrected);
      }),
      { numRuns: 200 },
    );
  });

  test('colours change nothing else', () => {
    const coloured = report([ARTICLE], 'word-diff', { colours: true });
    expect(coloured).toContain('\u001b[31m[-Peskof-]\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours begin with ESC
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(report([ARTICLE], 'word-diff'));
  });

  test('text cannot contain control sequences', () => {
    expect(
      report([{ file: 'a', text: '\u001b[2J a', corrected: '\u001b[2J b', findings: [] }], 'word-diff'),
    ).not.toContain('\u001b');
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { correctedDocx } from './correct-garbles.ts';
import { corpusBytes } from './read-corpus.ts';

const isNeeded = Boolean(process.env.CI);
const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere && !isNeeded)
  console.warn('LibreOffice (soffice) is not installed: the test that opens a corrected .docx with it is skipped.');

it.skipIf(!isThere && !isNeeded)('a corrected Word document is opened by LibreOffice', { timeout: 180_000 }, () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'corrected.docx'), correctedDocx(corpusBytes('report.docx')));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text',
    '--outdir',
    folder,
    join(folder, 'corrected.docx'),
  ]);
  const shown = readFileSync(join(folder, 'corrected.txt'), 'utf8');
  expect(shown).toContain('Minister Araghchi in Moscow');
  expect(shown).toContain('Iranian Foreign Minister Seyed Abbas Araghchi met friends & foes. See what Araghchi said.');
  expect(shown).toContain('Mail Aragut@example.org.');
});

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const RUN = fileURLToPath(new URL('../../bench/run.ts', import.meta.url));
const folder = temporaryFolder();

describe('npm run bench', () => {
  it('measures a tiny size and writes its page and plot', { timeout: 120_000 }, async () => {
    const tiny = '--sizes 30 --megabytes 0.02 --runs 1 --seconds 0.5 --contenders ungarble,flashtext.js --write'.split(
      ' ',
    );
    await promisify(execFile)(process.execPath, ['--import', 'tsx', RUN, ...tiny, '--into', folder]);
    const page = readFileSync(join(folder, 'README.md'), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| (\*\*ungarble\*\*|flashtext\.js|30) /.test(line));
    expect(rows.map((row) => row.split(' | ').length)).toEqual([11, 11, 9]);
    expect(rows.join('')).not.toContain('| – | – | – | – | – | – | – |');
    expect(readFileSync(join(folder, 'speed.svg'), 'utf8')).toContain('>ungarble');
  });
});

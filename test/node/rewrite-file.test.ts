import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rewriteFile } from '../../src/node/rewrite-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function folderWithFile() {
  const folder = temporaryFolder();
  const file = join(folder, 'text.txt');
  writeFileSync(file, 'old');
  return { folder, file };
}

test('replaces the content and leaves no other file', async () => {
  const { folder, file } = folderWithFile();
  const replaced = await rewriteFile(file, async (sink) => {
    await sink('new ');
    await sink(Buffer.from('content'));
    expect(readFileSync(file, 'utf8')).toBe('old');
    return true;
  });
  expect(replaced).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('new content');
  expect(readdirSync(folder)).toEqual(['text.txt']);
});

test('keeps the mode', async () => {
  const { file } = folderWithFile();
  chmodSync(file, 0o4751);
  await rewriteFile(file, async (sink) => {
    await sink('new');
    return true;
  });
  expect(statSync(file).mode & 0o7777).toBe(0o4751);
});

test.skipIf(process.getuid?.() === 0)('a read-only file is refused, although its folder could be written', async () => {
  const { folder, file } = folderWithFile();
  chmodSync(file, 0o444);
  await expect(rewriteFile(file, async () => true)).rejects.toMatchObject({ code: 'EACCES' });
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['text.txt']);
});

test('follows symbolic links', async () => {
  const { folder, file } = folderWithFile();
  const link = join(folder, 'link.txt');
  symlinkSync('text.txt', link);
  await rewriteFile(link, async (sink) => {
    await sink('new');
    return true;
  });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('does not touch a file without changes', async () => {
  const { folder, file } = folderWithFile();
  const { ino } = statSync(file);
  expect(await rewriteFile(file, async () => false)).toBe(false);
  expect(statSync(file).ino).toBe(ino);
  expect(readdirSync(folder)).toEqual(['text.txt']);
});

test('whatever fails, the old content is kept and no other file is left', async () => {
  const { folder, file } = folderWithFile();
  const failing = rewriteFile(file, async (sink) => {
    await sink('half of the new');
    throw new Error('interrupted');
  });
  await expect(failing).rejects.toThrow('interrupted');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['text.txt']);
});

test('a missing file is not created', async () => {
  await expect(rewriteFile(join(tmpdir(), 'ungarble-nothing'), async () => true)).rejects.toThrow('ENOENT');
});

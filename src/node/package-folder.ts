import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders from that of this module, built or not, up to that of the installed package: the nearest that has a package.json. */
export function foldersUpToPackage(): string[] {
  const folders = [dirname(fileURLToPath(import.meta.url))];
  for (let folder = folders[0]; !existsSync(join(folder, 'package.json')) && dirname(folder) !== folder; ) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return folders;
}

export function packageFolder(): string {
  return foldersUpToPackage().at(-1) as string;
}

export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
/** Within the project, so that its dictionaries and dependencies are found. */
const built = temporaryFolder(cache);
await build({
  entryPoints: ['bin', 'worker'].map((name) => join(root, `src/cli/${name}.ts`)),
  outdir: built,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});

/** The program as the sources have it, in a process of its own. */
export function startProgram(argv: readonly string[], cwd: string) {
  return spawn(process.execPath, [join(built, 'bin.js'), ...argv], { cwd });
}

export async function finish(child: ReturnType<typeof startProgram>) {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, stderr, code };
}

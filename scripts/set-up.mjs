// Installs the dependencies and builds, each only if necessary. `npm start` and `npm test` run this first.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const modified = (file) => (existsSync(path.join(root, file)) ? statSync(path.join(root, file)).mtimeMs : 0);
const newest = (folder) =>
  Math.max(
    ...readdirSync(path.join(root, folder), { recursive: true }).map((file) => modified(path.join(folder, file))),
  );
const run = (command) => execSync(command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.error('Installing the dependencies (npm install) …');
  // Not `npm ci`: it refuses a lock file without the optional packages of other platforms. `--no-save` leaves the lock file alone.
  run('npm install --no-save --no-audit --no-fund --loglevel=error');
}
if (
  modified('dist/cli/bin.js') <
  Math.max(newest('src'), newest('dictionaries'), modified('tsup.config.ts'), modified('package.json'))
) {
  console.error('Building (npm run build) …');
  run('npm run build --silent');
}

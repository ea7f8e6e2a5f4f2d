/**
 * Bundles the command line into few files, beside the library that tsup builds: each file costs Node half a millisecond at every start, and
 * ordinary code splitting would give sixty files for `check`.
 */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import packageJson from '../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src/cli');
const target = path.join(root, 'dist/cli');

/** The modules that every command needs, and those that `check` and `fix` also need for plain text, which cover most of the others. */
const GROUPS = [
  { name: 'run', test: /src\/cli\/run\.ts$/, priority: 1 },
  {
    name: 'correct',
    test: /src\/(cli\/(commands\/(check|fix)|main-thread-workers)|format\/plain|report\/reporters)\.ts$/,
  },
];
/** Reuses the English data file of the library instead of bundling it twice. */
const englishOfLibrary: Plugin = {
  name: 'english-of-library',
  resolveId: (id) => (id.endsWith('/data/english.ts') ? { id: '../english-data.js', external: true } : undefined),
};

const bundle = await rolldown({
  input: { bin: path.join(source, 'bin.ts'), worker: path.join(source, 'worker.ts') },
  cwd: root,
  platform: 'node',
  resolve: { mainFields: ['module', 'main'] },
  external: new RegExp(`^(node:|(${Object.keys(packageJson.dependencies).join('|')})(/|$))`),
  plugins: [englishOfLibrary],
});
await bundle.write({
  dir: target,
  cleanDir: true,
  minify: true,
  codeSplitting: { groups: GROUPS },
});
await bundle.close();
chmodSync(path.join(target, 'bin.js'), 0o755);

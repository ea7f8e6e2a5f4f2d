// Packs the package, installs the tarball into an empty project and uses it in all supported ways: as a module, as
// CommonJS, from TypeScript, in a bundle for browsers and on the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * In kB of 1000 bytes, compressed: 567 measured, of which 493 are the English words and word pairs. If the core
 * exceeds this, remove an unnecessary dependency, or raise the budget deliberately.
 */
const CORE_BUDGET = 570;
/** The entry points that run in browsers, with an import of each. */
const BROWSER_ENTRIES = {
  ungarble: '{ createCorrector }',
  'ungarble/format': '*',
  'ungarble/report': '*',
  'ungarble/yaml': '*',
};
const FILES = [
  'package.json',
  'dictionaries/iran.yaml',
  'schema/dictionary.schema.json',
  'schema/report.schema.json',
].map((file) => `ungarble/${file}`);

const COMPILER_OPTIONS = {
  strict: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM'],
  types: [],
  skipLibCheck: false,
  outDir: 'compiled',
};
/** Ways to resolve modules, and the files that are compiled in each. */
const PROJECTS = {
  nodenext: { compilerOptions: { ...COMPILER_OPTIONS, module: 'nodenext' }, files: ['use.mts', 'use.cts'] },
  bundler: {
    compilerOptions: { ...COMPILER_OPTIONS, module: 'esnext', moduleResolution: 'bundler', noEmit: true },
    files: ['use.mts'],
  },
};
const USED = {
  fixed: 'Iranian Foreign Minister Seyed Abbas Araghchi left.',
  own: 'Ruhollah Modabber left.',
  reported: true,
  formats: true,
  refused: 'dictionary',
  // The path as recorded in the compiled dictionaries; loading the YAML files would give their real path.
  shipped: 'ungarble/dictionaries/iran.yaml',
  found: true,
};

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'ungarble-tarball-'));
const project = path.join(folder, 'project');

/** Runs a command in the empty project, checks its exit code and returns its standard output. */
function run(command, parameters, { cwd = project, exitCode = 0 } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== exitCode) {
    const shown = [command, ...parameters].join(' ');
    throw new Error(`${shown}\nexit code ${status} instead of ${exitCode}\n${stdout}${stderr}`);
  }
  return stdout;
}

function install() {
  const [{ filename, size, unpackedSize }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root }),
  );
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', path.join(folder, filename)]);
  return `${inKilobytes(size)} packed, ${inKilobytes(unpackedSize)} unpacked`;
}

function checkTypes() {
  const source = path.join(root, 'scripts/tarball/use.mts');
  for (const name of ['use.mts', 'use.cts']) copyFileSync(source, path.join(project, name));
  for (const [name, config] of Object.entries(PROJECTS)) {
    writeFileSync(path.join(project, `${name}.json`), JSON.stringify(config));
    run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '--project', `${name}.json`]);
  }
  return Object.keys(PROJECTS).join(', ');
}

function checkModules() {
  for (const file of ['compiled/use.mjs', 'compiled/use.cjs']) {
    assert.deepEqual(JSON.parse(run(process.execPath, [file])), USED, file);
  }
  return 'import and require give working results';
}

function checkFiles() {
  const resolve = `
    import { createRequire } from 'node:module';
    import { fileURLToPath } from 'node:url';
    const { resolve } = createRequire(process.cwd() + '/');
    const resolved = ${JSON.stringify(FILES)}.map((file) => [fileURLToPath(import.meta.resolve(file)), resolve(file)]);
    console.log(JSON.stringify(resolved));`;
  const resolved = JSON.parse(run(process.execPath, ['--input-type=module', '--eval', resolve]));
  for (const [i, file] of FILES.entries()) {
    const original = readFileSync(path.join(root, file.replace('ungarble/', '')), 'utf8');
    for (const found of resolved[i]) assert.equal(readFileSync(found, 'utf8'), original, file);
  }
  return FILES.join(', ');
}

function checkCommand() {
  const ungarble = (exitCode, ...parameters) => run('npx', ['--no-install', 'ungarble', ...parameters], { exitCode });
  writeFileSync(path.join(project, 'right.txt'), 'Iranian Foreign Minister Seyed Abbas Araghchi left.\n');
  writeFileSync(path.join(project, 'garbled.txt'), 'Iranian Foreign Minister Seyed Abbas Aragchi left.\n');
  assert.equal(ungarble(0, '--version').trim(), version);
  ungarble(0, 'check', 'right.txt');
  assert.match(ungarble(1, 'check', 'garbled.txt'), /Araghchi/);
  ungarble(2, 'check', 'missing.txt');
  return 'exit codes 0, 1 and 2';
}

/** For the platform `browser`, esbuild refuses every import of a Node module. */
async function checkBundles() {
  const sizes = [];
  for (const [entry, names] of Object.entries(BROWSER_ENTRIES)) {
    const { outputFiles } = await build({
      stdin: { contents: `export ${names} from '${entry}';`, resolveDir: project },
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    const { contents } = outputFiles[0];
    const compressed = gzipSync(contents).length;
    sizes.push(`${entry} ${inKilobytes(contents.length)} (gzip ${inKilobytes(compressed)})`);
    if (entry !== 'ungarble') continue;
    assert.ok(
      compressed <= CORE_BUDGET * 1000,
      `the core is ${inKilobytes(compressed)} compressed; its budget is ${CORE_BUDGET} kB`,
    );
  }
  return sizes.join(', ');
}

function inKilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}

try {
  for (const [title, check] of [
    ['tarball', install],
    ['types', checkTypes],
    ['modules', checkModules],
    ['files', checkFiles],
    ['command', checkCommand],
    ['bundles', checkBundles],
  ]) {
    console.log(`${title}: ${await check()}`);
  }
} catch (error) {
  console.error(`The tarball does not work.\n${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { ExitCode, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface CliOptions {
  readonly stdin?: string | Uint8Array | Readable;
  readonly cwd?: string;
  readonly env?: Io['env'];
  readonly terminal?: Partial<Io['isTerminal']>;
  readonly signal?: AbortSignal;
  readonly stdout?: Writable;
}

export interface CliResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process. */
export async function runCli(argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const out = collector();
  const err = collector();
  const { stdin = '' } = options;
  const code = await run(argv, {
    stdin: stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]),
    stdout: options.stdout ?? out.stream,
    stderr: err.stream,
    isTerminal: { stdin: false, stdout: false, stderr: false, ...options.terminal },
    columns: 80,
    env: options.env ?? {},
    cwd: options.cwd ?? tmpdir(),
    worker: new URL('../../src/cli/worker.ts', import.meta.url),
    signal: options.signal ?? new AbortController().signal,
  });
  return { code, stdout: out.text(), stderr: err.text() };
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** A new folder with these files, removed after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** One certain correction, and one for a person to decide. */
export const DICTIONARY = `entries:
  - name: Abbas Araghchi
    kind: person
    garbles: [Abba Sarah Gucci]
  - rule: 'called on {party} for its'
    becomes: 'called out {party} for its'
`;
export const GARBLED = 'Yesterday Abba Sarah Gucci spoke.\n';
export const CORRECTED = 'Yesterday Abbas Araghchi spoke.\n';
export const DOUBTFUL = 'He called on the committee for its silence.\n';
export const DECIDED = 'He called out the committee for its silence.\n';
export const CLEAN = 'Nothing is wrong here.\n';

/** Only the dictionary above. */
export const OWN = ['--no-default-dict', '--dict', 'names.yaml'];

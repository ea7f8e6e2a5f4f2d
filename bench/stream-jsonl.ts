/**
 * Memory and speed of `ungarble fix --jsonl` over a long stream: `npx tsx bench/stream-jsonl.ts [MEGABYTES] [BIN]`.
 * BIN is the built program, dist/cli/bin.js unless told. Peak memory is read from /proc, so on Linux only.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const [megabytes = '50', bin = BUILT] = process.argv.slice(2);
const SENTENCES = [
  'The foreign minister met Abbas Araghchi in the capital on Monday.',
  'Minister Araguchi said that the talks would go on for another week.',
  'Prices rose again in the spring, and nobody knew how long it would last.',
  'The committee has not answered the letter that was sent in January.',
  'Vladimir Putin spoke by telephone with the president of Kazakhstan.',
];

/** Articles of five to twenty-four sentences, the same in every run. */
function* lines(bytes: number): Generator<string> {
  for (let id = 0, written = 0; written < bytes; id += 1) {
    const count = 5 + ((id * 7) % 20);
    const text = Array.from({ length: count }, (_, i) => SENTENCES[(id + i * 3) % SENTENCES.length]).join(' ');
    const line = `${JSON.stringify({ id, text, source: 'bench' })}\n`;
    written += line.length;
    yield line;
  }
}

const begun = performance.now();
const child = spawn(process.execPath, [bin, 'fix', '--jsonl', '--field', 'text'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let received = 0;
let peak = 0;
child.stdout.on('data', (chunk) => {
  received += chunk.length;
});
const watch = setInterval(() => {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  peak = Math.max(peak, Number(kilobytes ?? 0));
}, 250);
const closed = once(child, 'close');
let sent = 0;
for (const line of lines(Number(megabytes) * 1e6)) {
  sent += line.length;
  if (!child.stdin.write(line)) await once(child.stdin, 'drain');
}
child.stdin.end();
await once(child.stdout, 'end');
clearInterval(watch);
await closed;
const seconds = (performance.now() - begun) / 1000;
console.log(
  `${(sent / 1e6).toFixed(1)} MB in, ${(received / 1e6).toFixed(1)} MB out, ${seconds.toFixed(1)} s, ` +
    `${(sent / 1e6 / seconds).toFixed(2)} MB/s, at most ${Math.round(peak / 1024)} MB of memory`,
);

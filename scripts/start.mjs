// Shows the findings in examples/article.txt and the corrected article.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const ungarble = (...parameters) => {
  try {
    execFileSync(process.execPath, [path.join(root, 'dist/cli/bin.js'), ...parameters], {
      cwd: root,
      stdio: 'inherit',
    });
  } catch (error) {
    if (error.status !== 1) process.exit(error.status ?? 2); // 1: findings, as expected
  }
};

console.log('$ ungarble check examples/article.txt\n');
ungarble('check', 'examples/article.txt');
console.log('\n$ ungarble fix --tier suggest examples/article.txt\n');
ungarble('fix', '--tier', 'suggest', 'examples/article.txt');

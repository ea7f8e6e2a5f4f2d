import path from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../../src/format/index.ts';
import { chromiumIsMissing, openChromium, titleWithChromium } from '../chromium.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { answer } from './answer.ts';

/** One script that sets `program`. For a browser esbuild refuses every import of a module of Node. */
async function bundle(entry: string, conditions: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    platform: 'browser',
    conditions,
    format: 'iife',
    globalName: 'program',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

it('the modules for browsers import no Node modules', async () => {
  expect(await bundle('answer.ts')).toContain('program');
});

it('the reference answer is right', async () => {
  const { formats, findings, markdown, reports } = await answer();
  expect(formats).toEqual(FORMAT_NAMES);
  expect(findings.length).toBeGreaterThan(0);
  expect(markdown).toBe(
    '# News\n\nIranian Foreign Minister Seyed Abbas Araghchi left. *Ruhollah Modabber* &eacute; said so.\n',
  );
  expect(reports).toMatchObject({ jsonl: expect.stringContaining('Araghchi') });
});

it('a module for Node would be refused', async () => {
  await expect(bundle('../../src/node/index.ts')).rejects.toThrow('node:fs');
});

describe.skipIf(chromiumIsMissing)(titleWithChromium('in Chromium'), { timeout: 120_000 }, () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openChromium(temporaryFolder());
  }, 120_000);
  afterAll(() => browser?.close());

  it('a page gives the same answer as Node', async () => {
    const page = await browser.newPage();
    const script = await bundle('answer.ts');
    const answered = await page.evaluate(`${script}; program.answer()`);
    expect(answered).toEqual(await answer());
  });

  it('a worker gives the same answer as Node', async () => {
    const page = await browser.newPage();
    // Without `worker`, micromark comes with a decoder of character references that needs a document.
    const script = await bundle('answer.ts', ['worker', 'browser']);
    const answered = await page.evaluate(
      `new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([source])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      })`.replace('source', () => JSON.stringify(`${script}; program.answer().then(postMessage)`)),
    );
    expect(answered).toEqual(await answer());
  });
});

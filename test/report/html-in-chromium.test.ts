import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import fc from 'fast-check';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReportInput, report } from '../../src/report/reporters.ts';
import { chromiumIsMissing, openChromium, titleWithChromium } from '../chromium.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { hostileFile } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

const MANY = Array.from({ length: 12 }, () => ARTICLE);
const FINDINGS = ARTICLE.findings.length;

describe.skipIf(chromiumIsMissing)(titleWithChromium('the HTML report in Chromium'), { timeout: 120_000 }, () => {
  const folder = temporaryFolder();
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openChromium(join(folder, 'user'));
  }, 120_000);
  afterAll(() => browser?.close());

  async function open(files: readonly ReportInput[], scheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const path = join(folder, 'report.html');
    writeFileSync(path, report(files, 'html'));
    const page = await browser.newPage();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  async function violationsOf(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}: ${nodes[0].failureSummary}`);
  }

  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('axe-core finds no violations: %s, %i pixels wide', async ([scheme, width]) => {
    const page = await open([ARTICLE, { ...ARTICLE, findings: [] }], scheme);
    await page.setViewportSize({ width, height: 800 });
    for (const details of await page.locator('summary').all()) await details.click();
    for (const view of ['found', 'corrected', 'changes']) {
      await page.locator(`input[value=${view}]`).check({ force: true });
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.locator('#mark-2').focus();
    expect(await page.locator('#tip-2').isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('the keyboard reaches every finding and shows its tip until Escape', async () => {
    const page = await open([ARTICLE]);
    const reached: string[] = [];
    for (let i = 0; i < 40 && reached.length < FINDINGS; i += 1) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate('document.activeElement.id');
      if (!String(id).startsWith('mark-')) continue;
      reached.push(String(id));
      const tip = page.locator(`#${String(id).replace('mark', 'tip')}`);
      expect(await tip.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
    }
    expect(reached).toEqual(['mark-1', 'mark-2', 'mark-3', 'mark-4', 'mark-5']);
    await page.close();
  });

  /** The middle of each piece of a mark, which may be broken over lines. */
  async function piecesOf(page: Page, number: number): Promise<{ x: number; y: number }[]> {
    const pieces = await page.evaluate(`(() => {
      const mark = document.getElementById('mark-${number}');
      mark.scrollIntoView({ block: 'center' });
      return [...mark.getClientRects()].map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
    })()`);
    return pieces as { x: number; y: number }[];
  }

  test('the pointer shows a tip and can move onto it, and the tip stays inside the window', async () => {
    const page = await open([ARTICLE]);
    await page.setViewportSize({ width: 390, height: 800 });
    for (let number = 1; number <= FINDINGS; number += 1) {
      const tip = page.locator(`#tip-${number}`);
      for (const { x, y } of await piecesOf(page, number)) {
        await page.mouse.move(x, y);
        const box = (await tip.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(390);
        await page.mouse.move(x, box.y + 12, { steps: 8 });
        expect(await tip.isVisible()).toBe(true);
        await page.mouse.move(1, 1);
        expect(await tip.isVisible()).toBe(false);
      }
    }
    await page.close();
  });

  test('views show the text as found and as corrected', async () => {
    const page = await open([ARTICLE]);
    const line = page.locator('[data-line="4"]');
    await page.locator('input[value=found]').check({ force: true });
    expect(await shownBy(line)).toMatch(/Sergei Lavroff✓ is/);
    await page.locator('input[value=corrected]').check({ force: true });
    expect(await shownBy(line)).toMatch(/Sergei Lavrov✓ is/);
    expect(await shownBy(page.locator('[data-line="1"]'))).toMatch(/Steve Wittcough\? on/);
    await page.close();
  });

  test('filters hide findings, also from the keyboard', async () => {
    const page = await open([ARTICLE]);
    await page.locator('input[value=fix]').uncheck();
    await page.locator('input[value=displaced-title]').uncheck();
    expect(await page.locator('.card:visible').count()).toBe(1);
    expect(await page.locator('#shown').textContent()).toBe('1 shown');
    expect(await page.locator('a.finding:not(.off)').count()).toBe(1);
    expect(await page.locator('a.finding[tabindex="-1"]').count()).toBe(FINDINGS - 1);
    await page.locator('input[value=fix]').check();
    expect(await page.locator('.card:visible').count()).toBe(FINDINGS - 1);
    await page.close();
  });

  test('printed: no controls, no tips, every card in full', async () => {
    const page = await open([ARTICLE], 'dark');
    await page.locator('#mark-1').focus();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    for (const hidden of ['.bar', '#tip-1', '.tile input'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    expect(await page.locator('.card li:visible').count()).toBeGreaterThan(FINDINGS);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.close();
  });

  test('without scripts the changes are shown, and no controls', async () => {
    const path = join(folder, 'plain.html');
    writeFileSync(path, report([ARTICLE], 'html').replace(/<script>[\s\S]*<\/script>/, ''));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path).href);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('.tile input').first().isVisible()).toBe(false);
    await page.locator('#mark-1').focus();
    expect(await page.locator('#tip-1').isVisible()).toBe(true);
    await page.close();
  });

  test('makes no network requests and fits the page at any width', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const path = join(folder, 'many.html');
    writeFileSync(path, report(MANY, 'html'));
    await page.goto(pathToFileURL(path).href);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    for (const width of [320, 768, 1600]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  test('hostile text is shown exactly, as text', async () => {
    const files = fc.sample(hostileFile, { numRuns: 150, seed: 7 });
    const page = await open(files);
    const shown = await page.evaluate(`[...document.querySelectorAll('.text')].map((text) => {
      const copy = text.cloneNode(true);
      for (const extra of copy.querySelectorAll('.vh, .becomes, .sign, .tip')) extra.remove();
      return [...copy.querySelectorAll('.line')].map((line) => line.textContent).join('\\n');
    })`);
    expect(shown).toEqual(files.map(({ text }) => asShown(text)));
    expect(await page.evaluate('document.scripts.length')).toBe(1);
    expect(await page.locator('a.finding').count()).toBe(files.flatMap(({ findings }) => findings).length);
    await page.close();
  });
});

/** The text of an element as it is seen, without what the view hides. */
function shownBy(element: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: whether text is hidden is what the test is about
  return element.innerText();
}

/** Lines, with U+FFFD for what HTML cannot hold; the empty line after the last line ending is left out. */
function asShown(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

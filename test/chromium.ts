import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Continuous integration must have Chromium; elsewhere the tests that need it are passed over. */
export const chromiumIsMissing = !existsSync(CHROMIUM) && !process.env.CI;

/** Says in the title of a suite why it is passed over, if it is. */
export function titleWithChromium(title: string): string {
  return chromiumIsMissing ? `passed over: no ${CHROMIUM} (Debian: apt install chromium): ${title}` : title;
}

/** @param folder where the browser keeps its profile */
export function openChromium(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: CHROMIUM, args: ARGUMENTS });
}

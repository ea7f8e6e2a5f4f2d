import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { hostileFiles } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

/** The elements that a page is made of, without the content of style and script. */
function tagsOf(page: string): string[] {
  const markup = page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<script>[\s\S]*?<\/script>/, '');
  return markup.match(/<[^>]*>/g) ?? [];
}

const MADE_OF =
  /^<\/?(html|head|meta|title|link|body|header|h1|h2|h3|p|span|small|b|i|fieldset|legend|label|input|nav|div|main|section|a|del|ins|ol|ul|li|details|summary)( [a-z-]+(="[^"<>]*")?)*>$/;

describe('HTML', () => {
  const page = report([ARTICLE], 'html');

  test('loads nothing', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\b(src|srcset|action|data)=|url\(|@import|https?:/);
    expect(page.match(/href="[^"]*"/g)!.filter((href) => !/^href="(#|data:,")/.test(href))).toEqual([]);
  });

  test('counts by tier and by rule', () => {
    const tiles = page.match(/<b>\d+<\/b><span>\S \w+/g);
    expect(tiles).toEqual(['<b>3</b><span>✓ fix', '<b>1</b><span>? suggest', '<b>1</b><span>! flag']);
    expect(page.match(/[a-z-]+ \(\d\)/g)).toEqual(['displaced-title (1)', 'garble (3)', 'term (1)']);
  });

  test('a finding on two lines has one link and a continuation', () => {
    expect(page.match(/id="mark-3"/g)).toHaveLength(1);
    expect(page).toMatch(
      /data-line="3" dir="auto"><span class="finding fix applied"[^>]*><del[^>]*>Council<\/del><\/span>, stood/,
    );
  });

  test('numbers continue from file to file', () => {
    const ids = report([ARTICLE, ARTICLE], 'html').match(/ id="[^"]*"/g)!;
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(' id="mark-10"');
  });

  test('says if nothing was found', () => {
    expect(report([{ ...ARTICLE, findings: [] }], 'html')).toContain('Nothing found.');
    expect(report([], 'html')).toContain('0 findings in 0 files');
  });

  test('no text or finding adds an element', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        for (const tag of tagsOf(report(files, 'html'))) if (tag !== '<!DOCTYPE html>') expect(tag).toMatch(MADE_OF);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/reporters.ts';
import { hostileFiles } from './arbitrary-file.ts';
import { ARTICLE } from './article.ts';

/** An element with its attributes and, in order, its children. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
});

function parse(xml: string): Node {
  expect(XMLValidator.validate(xml)).toBe(true);
  const elements = (parser.parse(xml) as Record<string, unknown>[]).filter(
    (node) => !('?xml' in node) && !('#text' in node),
  );
  expect(elements).toHaveLength(1);
  return toNode(elements[0]) as Node;
}

function toNode(node: Record<string, unknown>): Node | string {
  if ('#text' in node) return decode(String(node['#text']));
  const name = Object.keys(node).find((key) => key !== ':@')!;
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>).map(([key, value]) => [
    key,
    decode(value),
  ]);
  return {
    name,
    attributes: Object.fromEntries(attributes),
    children: (node[name] as Record<string, unknown>[]).map(toNode),
  };
}

/** All references that the reports write are decimal. */
function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function find(node: Node, name: string): Node[] {
  const inside = node.children.flatMap((child) => (typeof child === 'string' ? [] : find(child, name)));
  return node.name === name ? [node, ...inside] : inside;
}

function contentOf(node: Node, left: string): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : child.name === left ? '' : contentOf(child, left)))
    .join('');
}

/** The characters of a text that XML can represent. */
function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

describe('Checkstyle', () => {
  test('a file with its findings', () => {
    const root = parse(report([ARTICLE], 'checkstyle'));
    expect(root.name).toBe('checkstyle');
    const [file] = find(root, 'file');
    expect(file.attributes.name).toBe('news/talks & more.txt');
    expect(find(file, 'error').map(({ attributes }) => attributes)).toEqual([
      {
        line: '1',
        column: '52',
        severity: 'warning',
        message: '"Steve Wittcough" looks like a garbled "Steve Witkoff". Write "Steve Witkoff".',
        source: 'ungarble.garble',
      },
      expect.objectContaining({ line: '2', severity: 'error' }),
      expect.objectContaining({ line: '2', source: 'ungarble.term' }),
      expect.objectContaining({ line: '3', severity: 'info', message: 'A title without its name.' }),
      expect.objectContaining({ line: '4', column: '11' }),
    ]);
  });

  test('for any text and findings, the report is well-formed and complete', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        const found = find(parse(report(files, 'checkstyle')), 'file');
        expect(found.map(({ attributes }) => attributes.name)).toEqual(files.map(({ file }) => inXml(file)));
        expect(found.map((file) => find(file, 'error').length)).toEqual(files.map(({ findings }) => findings.length));
      }),
      { numRuns: 60 },
    );
  });
});

describe('TEI', () => {
  test('a choice for each finding, best correction first; a flag is only marked', () => {
    const root = parse(report([ARTICLE], 'tei'));
    expect(root).toMatchObject({ name: 'TEI', attributes: { xmlns: 'http://www.tei-c.org/ns/1.0' } });
    const [body] = find(root, 'ab');
    expect(find(body, 'choice').map((choice) => choice.attributes.n)).toEqual(['garble', 'garble', 'term', 'garble']);
    const [first] = find(body, 'choice');
    expect(first.children).toEqual([
      { name: 'sic', attributes: {}, children: ['Steve Wittcough'] },
      { name: 'corr', attributes: { cert: '0.97' }, children: ['Steve Witkoff'] },
      { name: 'corr', attributes: { cert: '0.02' }, children: ['Steve Witkoffik'] },
    ]);
    expect(find(body, 'sic').find(({ attributes }) => attributes.n)).toMatchObject({ children: ['Ayatollah'] });
  });

  test('the header describes the rules', () => {
    const rules = find(parse(report([ARTICLE], 'tei')), 'interpretation')[0].children;
    expect(rules).toMatchObject([
      { attributes: { n: 'garble' }, children: ['A name or term is garbled.'] },
      { attributes: { n: 'term' } },
      { attributes: { n: 'displaced-title' } },
    ]);
  });

  test('several files become a corpus', () => {
    const root = parse(report([ARTICLE, ARTICLE], 'tei'));
    expect(root.name).toBe('teiCorpus');
    expect(root.children.filter((child) => typeof child !== 'string').map(({ name }) => name)).toEqual([
      'teiHeader',
      'TEI',
      'TEI',
    ]);
  });

  test('without its corrections it is exactly the text', () => {
    fc.assert(
      fc.property(hostileFiles, (files) => {
        const bodies = find(parse(report(files, 'tei')), 'ab');
        expect(bodies.map((body) => contentOf(body, 'corr'))).toEqual(files.map(({ text }) => inXml(text)));
      }),
      { numRuns: 60 },
    );
  });
});

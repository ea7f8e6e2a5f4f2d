import { type XmlElement, XmlNode, type XmlText } from '@rgrove/parse-xml';
import { decodeXML } from 'entities/decode';
import { endsSentence } from './ends-sentence.ts';
import type { TextFormat } from './format.ts';
import { addMarkupText, escapeMarkup } from './markup-text.ts';
import { parseXmlFile } from './parse-xml-file.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/** TTML subtitles, also DFXP and IMSC: the text of `<p>`. A sentence that runs over several of them is one segment. */
export const ttml: TextFormat = {
  content: 'text',
  name: 'ttml',
  read(text, options = {}) {
    const { root } = parseXmlFile(text, options.file);
    const stitcher = createStitcher(text);
    if (root) addParagraphs(stitcher, text, root);
    return createProseFile(text, stitcher.finish(), escapeMarkup);
  },
};

function addParagraphs(stitcher: Stitcher, text: string, root: XmlElement): void {
  let fileEnd: number | undefined;
  for (const paragraph of elementsNamed(root, 'p')) {
    const nodes = leavesOf(paragraph);
    if (nodes.length === 0) continue;
    if (fileEnd !== undefined) stitcher.addBreak(fileEnd, nodes[0].start);
    for (const { start, end, value } of nodes) {
      if (value === undefined) stitcher.addBreak(start, end);
      else addMarkupText(stitcher, { file: text, start, end, value, decode: decodeXML });
    }
    fileEnd = nodes.at(-1)?.end;
    if (!endsSentence(paragraph.text)) continue;
    stitcher.endSegment();
    fileEnd = undefined;
  }
}

function elementsNamed(parent: XmlElement, localName: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (child.type !== XmlNode.TYPE_ELEMENT) return [];
    const element = child as XmlElement;
    return isNamed(element, localName) ? [element] : elementsNamed(element, localName);
  });
}

interface Leaf {
  readonly start: number;
  readonly end: number;
  /** Undefined for `<br/>`. */
  readonly value?: string;
}

function leavesOf(parent: XmlElement): Leaf[] {
  return parent.children.flatMap((child): Leaf[] => {
    const { start, end } = child;
    if (child.type === XmlNode.TYPE_TEXT) return [{ start, end, value: (child as XmlText).text }];
    if (child.type !== XmlNode.TYPE_ELEMENT) return [];
    return isNamed(child as XmlElement, 'br') ? [{ start, end }] : leavesOf(child as XmlElement);
  });
}

function isNamed({ name }: XmlElement, localName: string): boolean {
  return name.replace(/^.*:/, '') === localName;
}

import { type XmlElement, XmlNode, type XmlText } from '@rgrove/parse-xml';
import { decodeXML } from 'entities/decode';
import { isNoteNumber } from './is-note-number.ts';
import { addMarkupText } from './markup-text.ts';
import { parseXmlFile } from './parse-xml-file.ts';
import { createStitcher, type StitchedSegment, type Stitcher } from './stitch.ts';

/** One XML part of a Word document (ECMA-376, WordprocessingML). */
export interface WordPart {
  readonly name: string;
  readonly xml: string;
  /** One per paragraph. */
  readonly segments: readonly StitchedSegment[];
  /** End offsets of the start tags of the text elements, in order. */
  readonly tagEnds: readonly number[];
}

export function readWordPart(name: string, xml: string, file: string | undefined): WordPart {
  const { root } = parseXmlFile(xml, file === undefined ? name : `${file}/${name}`);
  const stitcher = createStitcher(xml);
  const tagEnds: number[] = [];
  const pending: XmlElement[] = root ? [root] : [];
  for (let element = pending.pop(); element; element = pending.pop()) {
    const nested = addParagraph(stitcher, xml, element, tagEnds);
    stitcher.endSegment();
    for (const inner of nested.reverse()) pending.push(inner);
  }
  return { name, xml, segments: stitcher.finish(), tagEnds: tagEnds.sort((a, b) => a - b) };
}

/** Deleted text of tracked changes, and fallbacks that repeat drawings for old programs. */
const LEFT_ALONE = new Set(['w:moveFrom', 'w:del', 'mc:Fallback', 'w:instrText', 'm:oMath', 'm:oMathPara']);
const LINE_BREAKS = new Set(['w:br', 'w:cr', 'w:tab', 'w:ptab']);
const PROTECTED = new Set(['w:noBreakHyphen', 'w:sym', 'w:drawing', 'w:pict', 'w:object']);
const CODE_STYLE = /code|verbatim|preformatted/i;

/** Adds the runs of one paragraph, and returns the paragraphs nested in it, such as those of a text box. */
function addParagraph(stitcher: Stitcher, xml: string, paragraph: XmlElement, tagEnds: number[]): XmlElement[] {
  const nested: XmlElement[] = [];
  const visit = (parent: XmlElement, isProse: boolean) => {
    for (const child of parent.children) {
      if (child.type !== XmlNode.TYPE_ELEMENT) continue;
      const element = child as XmlElement;
      const { name, start, end } = element;
      if (LEFT_ALONE.has(name)) continue;
      if (name === 'w:p') nested.push(element);
      else if (name === 'w:t' && isProse) addText(stitcher, xml, element, tagEnds);
      else if (name === 'w:t') stitcher.addProtected(start, end);
      else if (LINE_BREAKS.has(name)) stitcher.addBreak(start, end, name === 'w:tab' ? '\t' : '\n');
      else {
        if (PROTECTED.has(name)) stitcher.addProtected(start, end);
        visit(element, isProse && !isCode(element) && !isNote(element));
      }
    }
  };
  visit(paragraph, !isCode(paragraph));
  return nested;
}

function addText(stitcher: Stitcher, xml: string, element: XmlElement, tagEnds: number[]): void {
  for (const child of element.children) {
    if (child.type !== XmlNode.TYPE_TEXT) continue;
    tagEnds.push(child.start);
    const { start, end } = child;
    addMarkupText(stitcher, { file: xml, start, end, value: (child as XmlText).text, decode: decodeXML });
  }
}

/** Whether a paragraph or run has a code style. */
function isCode({ name, children }: XmlElement): boolean {
  if (name !== 'w:p' && name !== 'w:r') return false;
  const properties = childNamed(children, `${name}Pr`);
  const style = properties && childNamed(properties.children, name === 'w:p' ? 'w:pStyle' : 'w:rStyle');
  return CODE_STYLE.test(style?.attributes['w:val'] ?? '');
}

/** Whether a run is the number of a footnote that is no footnote of Word, but was typed or pasted. */
function isNote({ name, children, text }: XmlElement): boolean {
  if (name !== 'w:r') return false;
  const properties = childNamed(children, 'w:rPr');
  const position = properties && childNamed(properties.children, 'w:vertAlign');
  return position?.attributes['w:val'] === 'superscript' && isNoteNumber(text);
}

function childNamed(children: readonly XmlNode[], name: string): XmlElement | undefined {
  return children.find((child) => child.type === XmlNode.TYPE_ELEMENT && (child as XmlElement).name === name) as
    | XmlElement
    | undefined;
}

import { decodeHTML } from 'entities/decode';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { directiveOf } from './directives.ts';
import type { TextFormat } from './format.ts';
import { isNoteNumber } from './is-note-number.ts';
import { addMarkupText, escapeMarkup } from './markup-text.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/** HTML documents and fragments. Attributes, comments, scripts, styles and code are left alone. */
export const html: TextFormat = {
  content: 'text',
  name: 'html',
  read(text) {
    const stitcher = createStitcher(text);
    addTree(stitcher, text, parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
    return createProseFile(text, stitcher.finish(), escapeMarkup);
  },
};

type Node = DefaultTreeAdapterTypes.Node;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose tags may be inside a name; every other element separates text. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);
/** Elements without prose. Inline ones are replaced by filler. */
const LEFT_ALONE = new Set(
  'audio canvas code embed iframe img input kbd math noembed noframes object plaintext pre rp rt samp script select style svg textarea var video xmp'.split(
    ' ',
  ),
);

/** Walks the tree with an explicit stack instead of recursion, because pages may nest without limit. */
function addTree(stitcher: Stitcher, text: string, root: Node): void {
  const muting = createMuting();
  const steps: (Node | (() => void))[] = [root];
  const visit = (node: Node) => {
    if (node.nodeName === '#text') addText(stitcher, text, node as TextNode, muting);
    else if (node.nodeName === '#comment') muting.obey((node as DefaultTreeAdapterTypes.CommentNode).data);
    else if (!('tagName' in node) || enterElement(stitcher, node, muting, steps))
      for (const child of childrenOf(node).reverse()) steps.push(child);
  };
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step();
    else visit(step);
  }
}

function childrenOf(node: Node): Node[] {
  const parent = 'content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node;
  return 'childNodes' in parent ? [...parent.childNodes] : [];
}

/** Whether its children are read; the steps after them are pushed onto the stack. */
function enterElement(stitcher: Stitcher, element: Element, muting: Muting, steps: (Node | (() => void))[]): boolean {
  const { sourceCodeLocation: place, tagName } = element;
  if (tagName === 'br') {
    if (place) stitcher.addBreak(place.startOffset, place.endOffset, '\n');
    return false;
  }
  if (LEFT_ALONE.has(tagName) || isUntranslatable(element) || isNote(element)) {
    if (place) stitcher.addProtected(place.startOffset, place.endOffset);
    muting.pass();
    return false;
  }
  // A comment does not refer to elements that the parser adds.
  if (place && muting.enter(element)) steps.push(() => muting.leave(element));
  if (!INLINE.has(tagName)) {
    stitcher.endSegment();
    steps.push(stitcher.endSegment);
  }
  return true;
}

function addText(stitcher: Stitcher, file: string, { value, sourceCodeLocation }: TextNode, muting: Muting): void {
  if (!sourceCodeLocation) return;
  const { startOffset: start, endOffset: end } = sourceCodeLocation;
  const isBlank = value.trim() === '';
  if (!isBlank && muting.isMuted()) stitcher.addProtected(start, end);
  else addMarkupText(stitcher, { file, start, end, value, decode: decodeHTML });
  if (!isBlank) muting.pass();
}

/** The content that comments exclude. */
interface Muting {
  isMuted(): boolean;
  obey(comment: string): void;
  /** Whether the element is left alone. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** Marks the target of an `ignore` as passed. */
  pass(): void;
}

function createMuting(): Muting {
  let disabled = false;
  let ignoresNext = false;
  let ignored: Element | undefined;
  return {
    isMuted: () => disabled || ignoresNext || ignored !== undefined,
    obey(comment) {
      const directive = directiveOf(comment);
      if (directive === 'ignore') ignoresNext = true;
      else if (directive) disabled = directive === 'disable';
    },
    enter(element) {
      if (!ignoresNext) return false;
      ignoresNext = false;
      if (ignored) return false;
      ignored = element;
      return true;
    },
    leave(element) {
      if (ignored === element) ignored = undefined;
    },
    pass() {
      ignoresNext = false;
    },
  };
}

/** `<sup>2</sup>`, also with a link inside. A few levels are read, because pages may nest without limit. */
function isNote(element: Element): boolean {
  return element.tagName === 'sup' && isNoteNumber(textOf(element, MOST_LEVELS));
}

const MOST_LEVELS = 4;

function textOf(node: Node, levels: number): string {
  if (node.nodeName === '#text') return (node as TextNode).value;
  return levels === 0
    ? ''
    : childrenOf(node)
        .map((child) => textOf(child, levels - 1))
        .join('');
}

/** `translate="no"` marks product names, code and the like, which must not be changed. */
function isUntranslatable({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'translate' && value.toLowerCase() === 'no');
}

import { decodeHTML } from 'entities/decode';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { directiveOf } from './directives.ts';
import type { TextFormat } from './format.ts';
import { addMarkupText, escapeMarkup } from './markup-text.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/** HTML, whole documents and fragments. Attributes, comments, scripts, styles and code are left alone. */
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
type Element = DefaultTreeAdapterTypes.Element;

/** A name may run over the tags of these; every other element stands for itself. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong sub sup time tt u wbr'.split(
    ' ',
  ),
);
/** Hold no prose. Those that stand in a line leave filler behind. */
const LEFT_ALONE = new Set(
  'audio canvas code embed iframe img input kbd math noembed noframes object plaintext pre rp rt samp script select style svg textarea var video xmp'.split(
    ' ',
  ),
);

/** Walks the tree with a list of its own instead of recursion: pages may nest without limit. */
function addTree(stitcher: Stitcher, text: string, root: Node): void {
  let disabled = false;
  let ignoreNext = false;
  let mutedBy: Node | undefined;
  const steps: (Node | (() => void))[] = [root];

  const addText = (node: DefaultTreeAdapterTypes.TextNode) => {
    const place = node.sourceCodeLocation;
    if (!place) return;
    const isBlank = node.value.trim() === '';
    if (disabled || mutedBy || (ignoreNext && !isBlank)) stitcher.addProtected(place.startOffset, place.endOffset);
    else
      addMarkupText(stitcher, {
        file: text,
        start: place.startOffset,
        end: place.endOffset,
        value: node.value,
        decode: decodeHTML,
      });
    if (!isBlank) ignoreNext = false;
  };
  const enterElement = (element: Element) => {
    const { sourceCodeLocation: place, tagName } = element;
    if (tagName === 'br') return stitcher.addBreak(place?.startOffset ?? 0, place?.endOffset ?? 0, '\n');
    if (LEFT_ALONE.has(tagName) || isUntranslatable(element)) {
      if (place) stitcher.addProtected(place.startOffset, place.endOffset);
      ignoreNext = false;
      return;
    }
    if (ignoreNext && !mutedBy && place) {
      mutedBy = element;
      steps.push(() => {
        mutedBy = undefined;
      });
      ignoreNext = false;
    }
    if (!INLINE.has(tagName)) {
      stitcher.endSegment();
      steps.push(stitcher.endSegment);
    }
    pushChildren('content' in element ? (element as DefaultTreeAdapterTypes.Template).content : element);
  };
  const pushChildren = (parent: DefaultTreeAdapterTypes.ParentNode) => {
    for (let i = parent.childNodes.length - 1; i >= 0; i--) steps.push(parent.childNodes[i]);
  };

  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'function') step();
    else if (step.nodeName === '#text') addText(step as DefaultTreeAdapterTypes.TextNode);
    else if (step.nodeName === '#comment') {
      const directive = directiveOf((step as DefaultTreeAdapterTypes.CommentNode).data);
      if (directive === 'ignore') ignoreNext = true;
      else if (directive) disabled = directive === 'disable';
    } else if ('tagName' in step) enterElement(step);
    else if ('childNodes' in step) pushChildren(step);
  }
}

/** `translate="no"` marks names of products, code and the like, which are right as they stand. */
function isUntranslatable({ attrs }: Element): boolean {
  return attrs.some(({ name, value }) => name === 'translate' && value.toLowerCase() === 'no');
}

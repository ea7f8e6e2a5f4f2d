import { decodeHTML } from 'entities/decode';
import { directiveOf, directivesIn } from './directives.ts';
import type { TextFormat } from './format.ts';
import { isNoteNumber } from './is-note-number.ts';
import { BLOCKS, type Events, type MarkdownPiece, markdownEvents, type Token } from './markdown-events.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/** GitHub Flavored Markdown. Code, link targets, front matter and HTML blocks are left alone. */
export const markdown: TextFormat = {
  content: 'text',
  name: 'markdown',
  read(text) {
    const stitcher = createStitcher(text);
    const walk = createWalk(text, stitcher);
    for (const { start, events, isCut } of markdownEvents(text)) {
      events.forEach(([step, token], i) => {
        if (step === 'exit') walk.exit(token);
        else walk.enter(token, i, { start, events });
      });
      if (isCut) walk.goOn();
    }
    return createProseFile(text, stitcher.finish(), escapeMarkdown);
  },
};

/** Each of these blocks is a segment. */
const SEGMENTS = new Set(['paragraph', 'atxHeading', 'setextHeading', 'tableHeader', 'tableData']);
/** Contains letters that are not prose; a name may extend across it. */
const LEFT_OUT = new Set([
  ...['resource', 'reference', 'definition', 'gfmFootnoteCall', 'gfmFootnoteDefinitionLabel'],
  ...['codeFenced', 'codeIndented', 'taskListCheck', 'htmlText'],
]);
/** Inside prose, but not prose itself. */
const PROTECTED = new Set(['codeText', 'autolink', 'literalAutolink']);
const TEXT = new Set(['data', 'characterEscapeValue', 'characterReference']);
const HARD_BREAKS = new Set(['hardBreakTrailing', 'hardBreakEscape']);

interface Walk {
  enter(token: Token, index: number, piece: MarkdownPiece): void;
  exit(token: Token): void;
  /** The last block was cut: its state continues in the next one. */
  goOn(): void;
}

function createWalk(text: string, stitcher: Stitcher): Walk {
  const muting = createMuting(text);
  const leaves = createLeaves(text, stitcher, muting);
  /** The token whose content is skipped. */
  let passedOver: Token | undefined;
  let inSegment = false;
  return {
    enter(token, index, { start: pieceStart, events }) {
      if (passedOver) return;
      const start = pieceStart + token.start.offset;
      const end = pieceStart + token.end.offset;
      if (BLOCKS.has(token.type)) muting.enterBlock(token);
      if (token.type === 'htmlFlow') muting.blockHtml(start, end);
      if (SEGMENTS.has(token.type)) {
        stitcher.endSegment();
        inSegment = true;
      }
      const isKey = (token.type === 'link' || token.type === 'image') && isItsOwnKey(events, index);
      const isProtected = isKey || PROTECTED.has(token.type);
      if (inSegment && isProtected) stitcher.addProtected(start, end);
      else if (inSegment) leaves.add(token.type, start, end);
      if (isProtected || LEFT_OUT.has(token.type)) passedOver = token;
    },
    exit(token) {
      if (passedOver === token) passedOver = undefined;
      if (passedOver) return;
      muting.exit(token);
      if (!SEGMENTS.has(token.type)) return;
      stitcher.endSegment();
      inSegment = false;
    },
    goOn: muting.goOn,
  };
}

interface Leaves {
  /** Adds a token without inner tokens; others are ignored. */
  add(type: Token['type'], start: number, end: number): void;
}

function createLeaves(text: string, stitcher: Stitcher, muting: Muting): Leaves {
  let hardBreak = false;
  return {
    add(type, start, end) {
      const raw = text.slice(start, end);
      if (HARD_BREAKS.has(type)) hardBreak = true;
      else if (type === 'lineEnding') {
        stitcher.addBreak(start, end, hardBreak ? '\n' : ' ');
        hardBreak = false;
      } else if (type === 'htmlText') {
        if (/^<br\b/i.test(raw)) stitcher.addBreak(start, end, '\n');
        muting.inlineHtml(start, end);
      } else if (TEXT.has(type) && muting.isMuted(start)) stitcher.addProtected(start, end);
      else if (type === 'characterReference') stitcher.addReference(start, end, decodeHTML(raw));
      else if (TEXT.has(type)) stitcher.addText(start, end);
    },
  };
}

/** `[name]` and `[name][]` refer to a definition by their text, which therefore must not change. */
function isItsOwnKey(events: Events, index: number): boolean {
  const token = events[index][1];
  for (let i = index + 1; events[i][1] !== token; i++) {
    const { type } = events[i][1];
    if (type === 'resource' || type === 'referenceString') return false;
  }
  return true;
}

interface Muting {
  isMuted(offset: number): boolean;
  enterBlock(token: Token): void;
  exit(token: Token): void;
  goOn(): void;
  blockHtml(start: number, end: number): void;
  inlineHtml(start: number, end: number): void;
}

const CODE_TAG = /^<(\/?)(?:code|kbd|samp|var|pre|script|style)\b/i;
const SUPERSCRIPT = /<sup\b[^<>]*>([^<>]{1,40})<\/sup>/iy;

/** Content excluded by comments, and content that inline HTML marks as code. */
function createMuting(text: string): Muting {
  let disabled = false;
  let ignoreNext = false;
  let ignored: Token | undefined;
  let lastWasIgnored = false;
  let ignoredUpTo = 0;
  let codeDepth = 0;

  const obey = (html: string) => {
    for (const directive of directivesIn(html)) {
      if (directive === 'ignore') ignoreNext = true;
      else disabled = directive === 'disable';
    }
  };
  return {
    isMuted: (offset) => disabled || ignored !== undefined || offset < ignoredUpTo || codeDepth > 0,
    enterBlock(token) {
      codeDepth = 0;
      if (ignoreNext) ignored ??= token;
      ignoreNext = false;
      lastWasIgnored = false;
    },
    exit(token) {
      if (ignored !== token) return;
      ignored = undefined;
      lastWasIgnored = true;
    },
    goOn() {
      ignoreNext = lastWasIgnored;
    },
    blockHtml: (start, end) => obey(text.slice(start, end)),
    inlineHtml(start, end) {
      const html = text.slice(start, end);
      const tag = CODE_TAG.exec(html);
      if (tag) codeDepth = Math.max(0, codeDepth + (tag[1] ? -1 : 1));
      SUPERSCRIPT.lastIndex = start;
      const [superscript, content] = SUPERSCRIPT.exec(text) ?? [];
      if (superscript && isNoteNumber(content)) ignoredUpTo = start + superscript.length;
      if (directiveOf(html.slice('<!--'.length)) === 'ignore') ignoredUpTo = endOfLineAfter(text, end);
      else obey(html);
    },
  };
}

/** End of the line that contains `offset` or, if the rest of it is empty, of the next. */
function endOfLineAfter(text: string, offset: number): number {
  const rest = /^[ \t]*(?:\r\n|\r|\n)?[^\r\n]*/.exec(text.slice(offset)) as RegExpExecArray;
  return offset + rest[0].length;
}

/** Escapes characters that would begin markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<|~]/g, '\\$&');
}

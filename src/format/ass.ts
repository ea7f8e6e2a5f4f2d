import { addCues, type Cue, type CueSyntax } from './cues.ts';
import type { TextFormat } from './format.ts';
import { type Line, linesOf } from './lines.ts';
import { createProseFile } from './prose-file.ts';
import { refuseFile } from './refuse.ts';
import { createStitcher } from './stitch.ts';

/** SubStation Alpha subtitles (SSA and ASS). Only the text of dialogue is read, without override tags and drawings. */
export const ass: TextFormat = {
  content: 'text',
  name: 'ass',
  read(text, { file } = {}) {
    const stitcher = createStitcher(text);
    const cues = cuesOf(text);
    if (cues.length === 0 && text.trim() !== '')
      refuseFile('no line begins with Dialogue: this is not SubStation Alpha', file);
    addCues(stitcher, text, cues, SYNTAX);
    return createProseFile(text, stitcher.finish());
  },
};

/** Override tags. After `\p1` come drawing commands instead of text, up to `\p0`. */
const TAG = /\{(?=[^{}\n]*\})[^{}\n]*?\\p[1-9][^{}\n]*\}.*?(?=\{[^{}\n]*\\p0|$)|\{[^{}\n]*\}/g;
const SYNTAX: CueSyntax = { tag: TAG, hasReferences: false };
const FIELDS = /^(Format|Dialogue):[ \t]*/;
/** Number of fields before the text if no Format line lists them: layer, start, end, style, name, three margins, effect. */
const FIELDS_BEFORE_TEXT = 9;
const TIME = /^\s*(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)\s*$/;
/** Escapes for white space: a hard line break, a soft one, a hard space. */
const BREAK = /\\[Nnh]/g;

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  let before = FIELDS_BEFORE_TEXT;
  for (const line of linesOf(text, 0, text.length)) {
    const content = text.slice(line.start, line.end);
    const kind = FIELDS.exec(content);
    if (kind?.[1] === 'Format') before = content.split(',').length - 1;
    if (kind?.[1] !== 'Dialogue') continue;
    const at = afterCommas(content, before);
    if (at < 0) continue;
    const [, start = '', end = ''] = content.slice(kind[0].length, at).split(',');
    const isSilent = content.slice(at).replace(TAG, '').trim() === '';
    cues.push({
      lines: isSilent ? [] : spokenLines(text, line.start + at, line.end),
      start: secondsOf(start),
      end: secondsOf(end),
    });
  }
  return cues;
}

/** The offset of the text field, which may itself contain commas; −1 if there are too few commas. */
function afterCommas(content: string, commas: number): number {
  let at = 0;
  for (let i = 0; i < commas; i++) {
    at = content.indexOf(',', at) + 1;
    if (at === 0) return -1;
  }
  return at;
}

function spokenLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(BREAK)) {
    lines.push({ lineStart: from, start: from, end: start + index });
    from = start + index + '\\N'.length;
  }
  lines.push({ lineStart: from, start: from, end });
  return lines.filter((line) => line.start < line.end);
}

function secondsOf(time: string): number {
  const [, hours, minutes, seconds] = TIME.exec(time) ?? [];
  return hours === undefined ? 0 : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

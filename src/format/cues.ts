import { decodeHTML } from 'entities/decode';
import { endsSentence } from './ends-sentence.ts';
import { type Line, linesOf } from './lines.ts';
import { refuseFile } from './refuse.ts';
import type { Stitcher } from './stitch.ts';

/** A subtitle: its lines of text and its time. */
export interface Cue {
  readonly lines: readonly Line[];
  /** Seconds from the start. */
  readonly start: number;
  readonly end: number;
}

const TIMING =
  /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})[,.](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})[,.](\d{1,3})/;
const NUMBER = /^\d+$/;

/**
 * Refuses a subtitle file without cues, which would otherwise be skipped silently.
 * An empty file is accepted.
 */
export function requireCues(text: string, cues: readonly Cue[], what: string, file: string | undefined): void {
  if (cues.length > 0 || text.trim() === '') return;
  refuseFile(`no cue found (a cue begins like 00:00:01,000 --> 00:00:02,000): this is not ${what}`, file);
}

/** The cues of an SRT or WebVTT file: the lines after a line of times, up to a blank line or the next cue. Never throws. */
export function cuesOf(text: string): Cue[] {
  const lines = [...linesOf(text, 0, text.length)];
  const contents = lines.map((line) => text.slice(line.start, line.end));
  const cues: Cue[] = [];
  for (let i = 0; i < lines.length; i++) {
    const timing = TIMING.exec(contents[i]);
    if (!timing) continue;
    let last = i + 1;
    while (last < lines.length && !isEmpty(lines[last]) && !beginsCue(contents, last)) last++;
    cues.push({
      lines: lines.slice(i + 1, last).filter(({ start, end }) => start < end),
      start: secondsOf(timing.slice(1, 5)),
      end: secondsOf(timing.slice(5, 9)),
    });
    i = last - 1;
  }
  return cues;
}

/** A line of white space does not end a cue: recognisers begin cues with it. */
function isEmpty({ lineStart, end }: Line): boolean {
  return lineStart === end;
}

function beginsCue(contents: readonly string[], line: number): boolean {
  return contents[line].includes('-->') || (NUMBER.test(contents[line]) && TIMING.test(contents[line + 1] ?? ''));
}

function secondsOf([hours = '0', minutes, seconds, fraction]: readonly string[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** A sentence may continue in the next cue unless the pause is longer, in seconds. Set by hand. */
const LONGEST_PAUSE = 2;
/** A dash at the start of a line marks a change of speaker; so does a name in capitals with a colon. */
const SPEAKER = /^(?:[-–—]\s*|>>+\s*)?(?:[\p{Lu}][\p{Lu}\p{N} .'’-]{0,40}:(?=[\s<]|$)\s*)?/u;

/** Length of the speaker label at the start of a line. */
export function speakerLength(line: string): number {
  return SPEAKER.exec(line)?.[0].length ?? 0;
}

export interface CueSyntax {
  /** Markup inside a cue. */
  readonly tag: RegExp;
  readonly hasReferences: boolean;
}

export const SRT_SYNTAX: CueSyntax = { tag: /<\/?[a-z][^<>\n]*>|\{\\[^{}\n]*\}/giu, hasReferences: false };
export const VTT_SYNTAX: CueSyntax = { tag: /<[^<>\n]*>/gu, hasReferences: true };

/** Adds cues as prose; a sentence that spans several cues is one segment. */
export function addCues(stitcher: Stitcher, text: string, cues: readonly Cue[], syntax: CueSyntax): void {
  let lastText = '';
  let lastEnd = 0;
  let fileEnd: number | undefined;
  let voice: string | undefined;
  for (const cue of cues) {
    if (endsSentence(lastText) || cue.start - lastEnd > LONGEST_PAUSE) {
      stitcher.endSegment();
      fileEnd = undefined;
    }
    for (const line of cue.lines) {
      const content = text.slice(line.start, line.end);
      const tags = tagsBefore(content, syntax);
      const speaker = speakerLength(content.slice(tags.length));
      if (speaker > 0) {
        stitcher.endSegment();
        voice = VOICE.exec(tags)?.[1] ?? voice;
      } else if (fileEnd !== undefined) stitcher.addBreak(fileEnd, line.start);
      const start = line.start + (speaker > 0 ? tags.length + speaker : 0);
      voice = addLine(stitcher, text, { start, end: line.end }, { syntax, voice });
      fileEnd = line.end;
      lastText = content.replace(syntax.tag, '');
    }
    lastEnd = cue.end;
  }
}

/** The tags with which a line begins. */
function tagsBefore(line: string, { tag }: CueSyntax): string {
  let end = 0;
  for (const match of line.matchAll(tag)) {
    if (match.index !== end) break;
    end += match[0].length;
  }
  return line.slice(0, end);
}

const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]*)>/u;
const REFERENCE = /&(?:#(?:x[0-9a-f]+|[0-9]+)|[a-z][a-z0-9]*);/giu;

function addLine(
  stitcher: Stitcher,
  text: string,
  { start, end }: { start: number; end: number },
  { syntax, voice }: { syntax: CueSyntax; voice: string | undefined },
): string | undefined {
  const line = text.slice(start, end);
  let speaking = voice;
  let from = 0;
  for (const match of line.matchAll(syntax.tag)) {
    addStretch(stitcher, text, start + from, start + match.index, syntax);
    from = match.index + match[0].length;
    const named = VOICE.exec(match[0])?.[1];
    if (named === undefined || named === speaking) continue;
    stitcher.endSegment();
    speaking = named;
  }
  addStretch(stitcher, text, start + from, end, syntax);
  return speaking;
}

function addStretch(stitcher: Stitcher, text: string, start: number, end: number, { hasReferences }: CueSyntax): void {
  let from = start;
  if (hasReferences)
    for (const match of text.slice(start, end).matchAll(REFERENCE)) {
      const decoded = decodeHTML(match[0]);
      if (decoded === match[0]) continue;
      stitcher.addText(from, start + match.index);
      from = start + match.index + match[0].length;
      stitcher.addReference(start + match.index, from, decoded);
    }
  stitcher.addText(from, end);
}

import { addCues, type Cue, cuesOf, requireCues, VTT_SYNTAX } from './cues.ts';
import { type Directive, directiveOf } from './directives.ts';
import type { TextFormat } from './format.ts';
import { linesOf } from './lines.ts';
import { escapeMarkup } from './markup-text.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher } from './stitch.ts';

const HEADER = /^\ufeff?WEBVTT(?:\s|$)/;

/** WebVTT subtitles. Header, notes, styles, times, settings, tags and voices are left alone, and cues that notes exclude. */
export const vtt: TextFormat = {
  content: 'text',
  name: 'vtt',
  read(text, { file } = {}) {
    const stitcher = createStitcher(text);
    const cues = cuesOf(text);
    if (!HEADER.test(text)) requireCues(text, cues, 'WebVTT', file);
    for (const stretch of includedCues(cues, directivesOf(text))) {
      addCues(stitcher, text, stretch, VTT_SYNTAX);
      stitcher.endSegment();
    }
    return createProseFile(text, stitcher.finish(), escapeMarkup);
  },
};

interface PlacedDirective {
  readonly at: number;
  readonly directive: Directive;
}

/** A comment is a block that begins with this line. */
const NOTE = /^NOTE(?=[ \t]|$)/;

/** The directives in comments, in order. */
function directivesOf(text: string): PlacedDirective[] {
  const found: PlacedDirective[] = [];
  let isAfterBlank = false;
  let beginsComment = false;
  for (const { lineStart, end } of linesOf(text, 0, text.length)) {
    const line = text.slice(lineStart, end);
    const mark = isAfterBlank ? NOTE.exec(line) : null;
    if (mark || beginsComment) {
      const directive = directiveOf(line.slice(mark?.[0].length ?? 0));
      if (directive) found.push({ at: lineStart, directive });
    }
    beginsComment = mark?.[0] === line;
    isAfterBlank = line === '';
  }
  return found;
}

/** The cues that are read, in stretches without an excluded cue between them. */
function includedCues(cues: readonly Cue[], directives: readonly PlacedDirective[]): Cue[][] {
  const stretches: Cue[][] = [[]];
  let next = 0;
  let disabled = false;
  for (const cue of cues) {
    let ignored = false;
    for (; next < directives.length && directives[next].at < (cue.lines[0]?.start ?? 0); next++) {
      const { directive } = directives[next];
      if (directive === 'ignore') ignored = true;
      else disabled = directive === 'disable';
    }
    if (disabled || ignored) stretches.push([]);
    else stretches[stretches.length - 1].push(cue);
  }
  return stretches;
}

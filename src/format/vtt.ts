import { addCues, cuesOf, requireCues, VTT_SYNTAX } from './cues.ts';
import type { TextFormat } from './format.ts';
import { escapeMarkup } from './markup-text.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher } from './stitch.ts';

const HEADER = /^\ufeff?WEBVTT(?:\s|$)/;

/** WebVTT subtitles. Header, notes, styles, times, settings, tags and voices are left alone. */
export const vtt: TextFormat = {
  content: 'text',
  name: 'vtt',
  read(text, { file } = {}) {
    const stitcher = createStitcher(text);
    const cues = cuesOf(text);
    if (!HEADER.test(text)) requireCues(text, cues, 'WebVTT', file);
    addCues(stitcher, text, cues, VTT_SYNTAX);
    return createProseFile(text, stitcher.finish(), escapeMarkup);
  },
};

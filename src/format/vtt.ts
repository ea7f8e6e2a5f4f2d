import { addCues, cuesOf, VTT_SYNTAX } from './cues.ts';
import type { TextFormat } from './format.ts';
import { escapeMarkup } from './markup-text.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher } from './stitch.ts';

/** WebVTT subtitles. Header, notes, styles, times, settings, tags and voices are left alone. */
export const vtt: TextFormat = {
  content: 'text',
  name: 'vtt',
  read(text) {
    const stitcher = createStitcher(text);
    addCues(stitcher, text, cuesOf(text), VTT_SYNTAX);
    return createProseFile(text, stitcher.finish(), escapeMarkup);
  },
};

import { addCues, cuesOf, SRT_SYNTAX } from './cues.ts';
import type { TextFormat } from './format.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher } from './stitch.ts';

/** SubRip subtitles. Numbers, times, tags and speaker labels are left alone. */
export const srt: TextFormat = {
  content: 'text',
  name: 'srt',
  read(text) {
    const stitcher = createStitcher(text);
    addCues(stitcher, text, cuesOf(text), SRT_SYNTAX);
    return createProseFile(text, stitcher.finish());
  },
};

import { addCues, cuesOf, requireCues, SRT_SYNTAX } from './cues.ts';
import type { TextFormat } from './format.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher } from './stitch.ts';

/** SubRip subtitles. Numbers, times, tags and speaker labels are left alone. */
export const srt: TextFormat = {
  content: 'text',
  name: 'srt',
  read(text, { file } = {}) {
    const stitcher = createStitcher(text);
    const cues = cuesOf(text);
    requireCues(text, cues, 'SRT', file);
    addCues(stitcher, text, cues, SRT_SYNTAX);
    return createProseFile(text, stitcher.finish());
  },
};

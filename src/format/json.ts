import type { TextFormat } from './format.ts';
import { selectNodes } from './json-path.ts';
import { addJsonString, escapeJson } from './json-prose.ts';
import { type JsonNode, type JsonString, parseJsonSource } from './json-source.ts';
import { createProseFile } from './prose-file.ts';
import { createStitcher } from './stitch.ts';

/** JSON: the strings at the requested paths, or all that look like prose. Keys and everything else are left alone. */
export const json: TextFormat = {
  content: 'text',
  name: 'json',
  read(text, { file, paths } = {}) {
    const root = parseJsonSource(text, file);
    const strings = paths
      ? paths.flatMap((path) => selectNodes(root, path)).flatMap(stringsIn)
      : stringsIn(root).filter(({ value }) => PROSE.test(value));
    const stitcher = createStitcher(text);
    for (const node of new Set(strings)) {
      addJsonString(stitcher, text, node);
      stitcher.endSegment();
    }
    return createProseFile(text, stitcher.finish(), escapeJson);
  },
};

/** At least two words. A single word may be a key, a code or an enumeration value. */
const PROSE = /\p{L}[\p{P}\p{M}]*\s+[\p{P}]*\p{L}/u;

function stringsIn(node: JsonNode): JsonString[] {
  if (node.kind === 'string') return [node];
  if (node.kind === 'array') return node.items.flatMap(stringsIn);
  return node.kind === 'object' ? [...node.members.values()].flatMap(stringsIn) : [];
}

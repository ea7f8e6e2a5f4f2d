import { describe } from '../dictionary/read-values.ts';
import {
  type Checks,
  mustBeOffset,
  mustBeText,
  mustBeTextList,
  requireFields,
  requireOptions,
  requireText,
} from '../dictionary/require-argument.ts';
import { requireEdits } from '../suggest/edits.ts';
import type { ByteFormat, Format, ProseFile, ReadOptions, TextFormat } from './format.ts';
import { refuseOption } from './refuse.ts';

const READ_OPTIONS: Checks<ReadOptions> = { file: mustBeText, columns: mustBeTextList, paths: mustBeTextList };
const RANGE = { segment: mustBeOffset, start: mustBeOffset, end: mustBeOffset };

/** A format, and files read by it, that refuse arguments of the wrong type: they may be called without types. */
export function checkArguments<Checked extends Format>(format: Checked): Checked;
export function checkArguments(format: Format): Format {
  return format.content === 'text' ? checkTextFormat(format) : checkByteFormat(format);
}

function checkTextFormat(format: TextFormat): TextFormat {
  return {
    ...format,
    read(text, options = {}) {
      requireText(text, `read of ${format.name} takes the decoded text of a file`);
      requireOptions(options, READ_OPTIONS);
      return checkProse(format.read(text, options));
    },
  };
}

function checkByteFormat(format: ByteFormat): ByteFormat {
  return {
    ...format,
    read(bytes, options = {}) {
      if (!(bytes instanceof Uint8Array))
        refuseOption(`read of ${format.name} takes the bytes of a file as a Uint8Array, got ${describe(bytes)}`);
      requireOptions(options, READ_OPTIONS);
      return checkProse(format.read(bytes, options));
    },
  };
}

function checkProse<Content>(prose: ProseFile<Content>): ProseFile<Content> {
  const { length } = prose.segments;
  const requireSegment = (segment: number) => {
    if (segment >= length) refuseOption(`there is no segment ${segment}: the file has ${length}, numbered from 0`);
  };
  return {
    ...prose,
    toFileSpans(segment, start, end) {
      requireFields({ segment, start, end }, RANGE, 'toFileSpans');
      requireSegment(segment);
      return prose.toFileSpans(segment, start, end);
    },
    write(edits) {
      requireEdits(edits, 'write');
      for (const { segment } of edits) requireSegment(segment);
      return prose.write(edits);
    },
  };
}

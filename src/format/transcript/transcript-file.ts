import type { Edit } from '../../suggest/edits.ts';
import { endsSentence } from '../ends-sentence.ts';
import type { FormatName, HeardWord, ProseFile, TextFormat } from '../format.ts';
import { addJsonString, escapeJson } from '../json-prose.ts';
import { type JsonString, parseJsonSource } from '../json-source.ts';
import { applySplices, createProseFile, type Splice, splicesOf, touchesProtected } from '../prose-file.ts';
import { refuseFile } from '../refuse.ts';
import { createStitcher, type StitchedSegment } from '../stitch.ts';
import type { Transcript, TranscriptReader } from './transcript.ts';
import { alignProse, type ProseWords, proseWordsOf, type View, viewOf } from './views.ts';
import { readWordList, type WordList, wordListSplices } from './word-list.ts';

/** A transcript format of a service. All places of a file with the same words are edited consistently. */
export function transcriptFormat(name: FormatName, product: string, read: TranscriptReader): TextFormat {
  return {
    content: 'text',
    name,
    read(text, { file } = {}) {
      const transcripts = read(parseJsonSource(text, file), text);
      if (transcripts.length === 0) refuseFile(`this is not a transcript of ${product}`, file);
      return createTranscriptFile(text, transcripts);
    },
  };
}

interface Channel {
  readonly segments: readonly StitchedSegment[];
  /** Whether the segments are strings of their own, and not a list of words. */
  readonly hasProse: boolean;
  readonly firstSegment: number;
  readonly words: ProseWords;
  readonly copies: readonly View<StitchedSegment>[];
  readonly wordLists: readonly View<WordList>[];
}

function createTranscriptFile(text: string, transcripts: readonly Transcript[]): ProseFile {
  const channels: Channel[] = [];
  let segmentCount = 0;
  for (const transcript of transcripts) {
    const channel = readChannel(text, transcript, segmentCount);
    channels.push(channel);
    segmentCount += channel.segments.length;
  }
  const segments = channels.flatMap((channel) => channel.segments);
  return {
    ...createProseFile(text, segments),
    words: channels.flatMap(heardWords),
    write: (edits) =>
      applySplices(
        text,
        channels.flatMap((channel) => channelSplices(text, channel, edits)),
      ),
  };
}

function readChannel(
  text: string,
  { prose, copies, pieces = [], wordLists }: Transcript,
  firstSegment: number,
): Channel {
  const hasProse = prose.length > 0;
  const lists = wordLists.map((listed) => readWordList(text, listed));
  const segments = hasProse
    ? stitchStrings(text, prose, endsSentence)
    : lists
        .slice(0, 1)
        .map(({ segment }) => segment)
        .filter(({ text: words }) => words !== '');
  const words = proseWordsOf(segments);
  const copied = [...copies.flatMap((strings) => stitchStrings(text, strings)), ...stitchPieces(text, pieces)];
  return {
    segments,
    hasProse,
    firstSegment,
    words,
    copies: copied.map((copy) => viewOf(words, copy.text, copy)),
    wordLists: lists.map((list) => viewOf(words, list.segment.text, list)),
  };
}

/** Adds consecutive strings; without `isDivided`, as one segment. */
function stitchStrings(
  text: string,
  strings: readonly JsonString[],
  isDivided?: (before: string) => boolean,
): StitchedSegment[] {
  const stitcher = createStitcher(text);
  strings.forEach((string, i) => {
    const last = strings[i - 1];
    if (last && isDivided?.(last.value)) stitcher.endSegment();
    else if (last) stitcher.addBreak(last.end, string.start);
    addJsonString(stitcher, text, string, true);
  });
  return stitcher.finish();
}

function stitchPieces(text: string, pieces: readonly JsonString[]): StitchedSegment[] {
  const stitcher = createStitcher(text);
  for (const piece of pieces) addJsonString(stitcher, text, piece);
  return stitcher.finish();
}

function channelSplices(text: string, channel: Channel, edits: readonly Edit[]): Splice[] {
  const { segments, hasProse, firstSegment, words, copies, wordLists } = channel;
  const own = edits
    .map((edit) => ({ ...edit, segment: edit.segment - firstSegment }))
    .filter(({ segment, start, end }) => segments[segment] && !touchesProtected(segments[segment], start, end));
  const inProse = hasProse ? own.flatMap((edit) => splicesOf(segments[edit.segment], edit, escapeJson)) : [];
  const inCopies = copies.flatMap((view) =>
    own
      .flatMap((edit) => alignProse(words, view, edit) ?? [])
      .flatMap((edit) => splicesOf(view.source, edit, escapeJson)),
  );
  const inLists = wordLists.flatMap((view) =>
    wordListSplices(
      text,
      view.source,
      own.flatMap((edit) => alignProse(words, view, edit) ?? []),
    ),
  );
  return [...inProse, ...inCopies, ...inLists];
}

/** The confidence of each word of the prose, from the first list that has confidences. */
function heardWords({ words, wordLists, firstSegment }: Channel): HeardWord[] {
  const view = wordLists.find(({ source }) => source.words.some(({ confidence }) => confidence !== undefined));
  if (!view) return [];
  const { ends, words: listed } = view.source;
  let at = 0;
  return words.tokens.flatMap(({ segment, start, end }, i) => {
    const token = view.tokens[view.counterparts[i]];
    if (!token) return [];
    while (ends[at] <= token.start) at++;
    const { confidence } = listed[at];
    return confidence === undefined ? [] : [{ segment: firstSegment + segment, start, end, confidence }];
  });
}

import type { Corrector } from '../corrector.ts';
import type { DoubtfulSpan } from '../corrector-options.ts';
import type { ProseFile } from '../format/format.ts';
import { doubtfulWords } from '../format/transcript/doubtful-words.ts';
import type { Edit } from '../suggest/edits.ts';
import type { Finding, Tier } from '../suggest/finding.ts';
import { isBefore, unapplied } from './tally.ts';

/** What to do with a text. Plain data, so that it can be sent to another thread. */
export interface TextTask {
  /** Correct the text, or leave it as it is. */
  readonly fix: boolean;
  /** Without `fix`: still compute the corrected text. */
  readonly rehearse?: boolean;
  /** What `fix` applies. */
  readonly tier: 'fix' | 'suggest';
  /** Which findings are reported. */
  readonly reported: readonly Tier[];
  /** See `CheckOptions.related`. */
  readonly related: string;
}

/** The prose of a file and its mapping to the file. */
export type PlacedProse = Pick<ProseFile, 'segments' | 'text' | 'words' | 'toFileSpans'>;

/** Offsets refer to the original segments. */
export interface CorrectedProse {
  /** All findings (`check`) or the remaining ones (`fix`). */
  readonly findings: readonly Finding[];
  /** The corrections that `fix` makes or would make. */
  readonly edits: readonly Edit[];
}

/** Prose without its place in a file. */
export interface Segments {
  readonly segments: readonly string[];
  /** Words that the recogniser doubts. */
  readonly doubtful: readonly DoubtfulSpan[];
}

export function segmentsOf({ segments, words = [] }: PlacedProse): Segments {
  const doubtful = doubtfulWords(words).map(({ segment, start, end }) => ({ segment, start, end }));
  return { segments, doubtful };
}

export function correctSegments(
  { segments, doubtful }: Segments,
  task: TextTask,
  corrector: Corrector,
): CorrectedProse {
  if (!task.fix && !task.rehearse)
    return { findings: corrector.check(segments, { doubtful, related: task.related }), edits: [] };
  const { findings, edits } = corrector.fix(segments, { tier: task.tier, doubtful, related: task.related });
  return { findings, edits };
}

/** Keeps the findings that are requested, and the edits that can be written to the file. */
export function placeCorrected(
  { findings, edits }: CorrectedProse,
  task: TextTask,
  { toFileSpans }: PlacedProse,
): CorrectedProse {
  const made = edits.filter(({ segment, start, end }) => toFileSpans(segment, start, end).length > 0);
  const reported = findings.filter(({ tier }) => task.reported.includes(tier));
  return { findings: task.fix ? unapplied(reported, made) : reported, edits: made };
}

/** Findings with offsets in the file; those that touch protected content are dropped. */
export function inFile(findings: readonly Finding[], { toFileSpans }: PlacedProse): Finding[] {
  return findings.flatMap((finding) => {
    const spans = toFileSpans(finding.segment, finding.start, finding.end);
    if (spans.length === 0) return [];
    return [{ ...finding, segment: 0, start: spans[0].start, end: spans[spans.length - 1].end }];
  });
}

/** Findings that no edit touches, with offsets in the edited segments. Both lists are sorted. */
export function afterEdits(findings: readonly Finding[], edits: readonly Edit[]): Finding[] {
  let next = 0;
  let segment = 0;
  let shift = 0;
  return findings.map((finding) => {
    while (next < edits.length && isBefore(edits[next], finding)) {
      const { segment: at, start, end, text } = edits[next++];
      if (at !== segment) shift = 0;
      segment = at;
      shift += text.length - (end - start);
    }
    const by = segment === finding.segment ? shift : 0;
    return { ...finding, start: finding.start + by, end: finding.end + by };
  });
}

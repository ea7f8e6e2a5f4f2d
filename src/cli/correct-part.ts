import type { Corrector } from '../corrector.ts';
import { decodeText } from '../node/decode-text.ts';
import type { Edit } from '../suggest/edits.ts';
import type { Finding, Tier } from '../suggest/finding.ts';
import { unapplied } from './tally.ts';

/** What to do with each part of a text. Plain data, so that another thread can be told. */
export interface TextTask {
  /** Correct the text, or leave it as it is. */
  readonly fix: boolean;
  /** What `fix` applies. */
  readonly tier: 'fix' | 'suggest';
  /** Which findings are reported. */
  readonly reported: readonly Tier[];
}

/** Some of the bytes of a file: whole lines where it has lines, and whole characters if it is UTF-8. */
export interface TextBytes {
  readonly bytes: Buffer;
  /** Whether the file begins with it. */
  readonly first: boolean;
}

export interface CorrectedPart {
  /** The byte order mark before the text, if there is one. */
  readonly mark: string;
  readonly text: string;
  readonly corrected: string;
  /** Of `check` all, of `fix` those that are left; offsets into `text`. */
  readonly findings: readonly Finding[];
  /** What was corrected; offsets into `text`. */
  readonly edits: readonly Edit[];
}

const BYTE_ORDER_MARK = '\ufeff';
const MARK_BYTES = Buffer.from(BYTE_ORDER_MARK);

/** @throws UngarbleError `file` without a file and with the line in this part, for bytes that are no text in UTF-8. */
export function correctPart({ bytes, first }: TextBytes, task: TextTask, corrector: Corrector): CorrectedPart {
  const hasMark = bytes.subarray(0, MARK_BYTES.length).equals(MARK_BYTES);
  const decoded = decodeText(bytes, '');
  // Further on it is a character of the text, which decoding takes away as well.
  const text = hasMark && !first ? BYTE_ORDER_MARK + decoded : decoded;
  const mark = hasMark && first ? BYTE_ORDER_MARK : '';
  const isReported = ({ tier }: Finding) => task.reported.includes(tier);
  if (!task.fix) return { mark, text, corrected: text, findings: corrector.check(text).filter(isReported), edits: [] };
  const fixed = corrector.fix(text, { tier: task.tier });
  const left = unapplied(fixed.findings.filter(isReported), fixed.edits);
  return { mark, text, corrected: fixed.text, findings: left, edits: fixed.edits };
}

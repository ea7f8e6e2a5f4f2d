import type { Corrector } from '../corrector.ts';
import { UngarbleError } from '../errors.ts';
import { readJson } from '../exchange/json.ts';
import type { Edit } from '../suggest/edits.ts';
import type { Finding, Tier } from '../suggest/finding.ts';
import type { Span } from '../text/span.ts';
import { findFieldStrings, findMember, type JsonString, sourceOffsets } from './json-strings.ts';
import { addFindings, emptyTally, type Tally, unapplied } from './tally.ts';

/** What to do with each line. Plain data, so that it can be sent to another thread. */
export interface LineTask {
  /** Write corrections, or leave the text as it is. */
  readonly fix: boolean;
  /** What `fix` applies. */
  readonly tier: 'fix' | 'suggest';
  /** Which findings are reported. */
  readonly reported: readonly Tier[];
  /** Key or dotted path of the text. */
  readonly field: string;
  /** Text that belongs to all lines; see `CheckOptions.related`. */
  readonly related: string;
  /** Key or dotted path of text that belongs to that of the line. */
  readonly relatedField: string | undefined;
  /** Add the findings of a line to its object. */
  readonly annotate: boolean;
  /** Stop at the first bad line. */
  readonly strict: boolean;
}

interface LineProblem {
  /** Counted from 1, from the beginning of the batch. */
  readonly line: number;
  /** In UTF-16 code units from 1, for invalid JSON. */
  readonly column?: number;
  readonly message: string;
}

export interface LineBatch {
  /** The same number of lines as the input; in strict mode those before the first bad one. */
  readonly output: Uint8Array;
  readonly lines: number;
  /** How many of them are blank: neither good nor bad. */
  readonly blankLines: number;
  readonly problems: readonly LineProblem[];
  readonly tally: Tally;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = '\ufeff';
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Corrects JSON lines, each an object. A bad line is reported and passed through unchanged. */
export function correctLines(batch: Buffer, task: LineTask, corrector: Corrector): LineBatch {
  const output: Uint8Array[] = [];
  const problems: LineProblem[] = [];
  const tally = emptyTally();
  let lines = 0;
  let blankLines = 0;
  for (let start = 0; start < batch.length; ) {
    const lineFeed = batch.indexOf(LINE_FEED, start);
    const next = lineFeed < 0 ? batch.length : lineFeed + 1;
    const end = endOfContent(batch, start, lineFeed < 0 ? next : lineFeed);
    lines += 1;
    try {
      const source = decode(batch.subarray(start, end));
      const isBlank = source.trim() === '';
      if (isBlank) blankLines += 1;
      const line = isBlank ? undefined : correctLine(source, task, corrector, tally);
      output.push(line === undefined ? batch.subarray(start, end) : Buffer.from(line), batch.subarray(end, next));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      const { column, message } = error;
      problems.push({ line: lines, ...(column !== undefined && { column }), message });
      if (task.strict) break;
      output.push(batch.subarray(start, next));
    }
    start = next;
  }
  return { output: Buffer.concat(output), lines, blankLines, problems, tally };
}

class BadLine extends Error {
  readonly column: number | undefined;

  constructor(message: string, column?: number) {
    super(message);
    this.column = column;
  }
}

function endOfContent(batch: Buffer, start: number, end: number): number {
  return end > start && batch[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
}

function decode(bytes: Uint8Array): string {
  try {
    return DECODER.decode(bytes);
  } catch {
    throw new BadLine('not UTF-8, or longer than a string can be');
  }
}

/** The corrected line; undefined if it does not change. */
function correctLine(line: string, task: LineTask, corrector: Corrector, tally: Tally): string | undefined {
  const mark = line.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const source = line.slice(mark.length);
  requireObject(source);
  const strings = stringsOf(source, task.field);
  const segments = strings.map(({ value }) => value);
  const related = relatedText(source, task);
  const { findings, edits } = task.fix
    ? corrector.fix(segments, { tier: task.tier, related })
    : { findings: corrector.check(segments, { related }), edits: [] };
  const reported = findings.filter(({ tier }) => task.reported.includes(tier));
  addFindings(tally, task.fix ? unapplied(reported, edits) : reported, edits.length);
  if (edits.length === 0 && !task.annotate) return undefined;
  const corrected = editStrings(source, strings, edits);
  return mark + (task.annotate ? withFindings(corrected, reported) : corrected);
}

function stringsOf(source: string, field: string): readonly JsonString[] {
  const found = findFieldStrings(source, field);
  if ('fault' in found) throw new BadLine(`field "${field}" ${found.fault}`);
  return found.strings;
}

function relatedText(source: string, { related, relatedField }: LineTask): string {
  if (relatedField === undefined) return related;
  return [related, ...stringsOf(source, relatedField).map(({ value }) => value)].join('\n');
}

function requireObject(source: string): void {
  const value = parse(source);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLine('not a JSON object');
}

function parse(source: string): unknown {
  try {
    return readJson(source);
  } catch (error) {
    if (!(error instanceof UngarbleError)) throw error;
    const [{ message, column }] = error.problems;
    throw new BadLine(message, column);
  }
}

/** Changes only the edited characters of the strings; the rest of the line stays the same, byte for byte. */
function editStrings(source: string, strings: readonly JsonString[], edits: readonly Edit[]): string {
  const bySegment = strings.map((): Edit[] => []);
  for (const edit of edits) bySegment[edit.segment].push(edit);
  const replacements = strings.flatMap((string, segment) => {
    const own = bySegment[segment];
    const offsets = sourceOffsets(
      source,
      string,
      own.flatMap(({ start, end }) => [start, end]),
    );
    return own.map(({ text }, i) => ({
      start: offsets[2 * i],
      end: offsets[2 * i + 1],
      text: JSON.stringify(text).slice(1, -1),
    }));
  });
  return replaceSpans(source, replacements);
}

function replaceSpans(source: string, replacements: readonly (Span & { readonly text: string })[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of replacements) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}

/** Adds `findings` as the last member, or replaces the existing one. */
function withFindings(source: string, findings: readonly Finding[]): string {
  const text = JSON.stringify(findings);
  const old = findMember(source, 'findings');
  if (old) return replaceSpans(source, [{ ...old, text }]);
  const end = source.lastIndexOf('}');
  const separator = source.slice(0, end).trimEnd().endsWith('{') ? '' : ',';
  return replaceSpans(source, [{ start: end, end, text: `${separator}"findings":${text}` }]);
}

import { createLineIndex } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import { escapeText } from './escape.ts';
import { type NumberedFinding, renderContinuation, renderMark } from './html-finding.ts';

/** The text, one paragraph per line, with its findings marked. A finding that spans several lines is marked on each. */
export function renderText(text: string, findings: readonly NumberedFinding[]): string {
  const index = createLineIndex(text);
  const marked = withoutOverlaps(findings);
  const lines: string[] = [];
  let blank = 0;
  let next = 0;
  for (let number = 1; number <= index.lineCount; number += 1) {
    const span = index.lineSpan(number);
    while (next < marked.length && marked[next].finding.end <= span.start) next += 1;
    if (number === index.lineCount && span.start === span.end && number > 1) break;
    if (span.start === span.end) blank += 1;
    lines.push(`<p class="line" data-line="${number}" dir="auto">${renderLine(text, span, marked, next)}</p>`);
  }
  return `<div class="text${blank === 0 ? ' spaced' : ''}">\n${lines.join('\n')}\n</div>`;
}

function renderLine(text: string, line: Span, marked: readonly NumberedFinding[], first: number): string {
  let content = '';
  let from = line.start;
  for (let i = first; i < marked.length && marked[i].finding.start < line.end; i += 1) {
    const { start, end } = marked[i].finding;
    const begin = Math.max(start, line.start);
    const stop = Math.min(end, line.end);
    const render = start >= line.start ? renderMark : renderContinuation;
    content += escapeText(text.slice(from, begin)) + render(marked[i], text.slice(begin, stop));
    from = stop;
  }
  return content + escapeText(text.slice(from, line.end));
}

function withoutOverlaps(findings: readonly NumberedFinding[]): NumberedFinding[] {
  let from = 0;
  return findings.filter(({ finding: { start, end } }) => {
    if (start < from || start >= end) return false;
    from = end;
    return true;
  });
}

import { strongestFirst } from '../lexicon/strongest-first.ts';
import type { Suggestion, Tier } from '../suggest/finding.ts';
import { isWebAddress } from './advice.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { count, percent, signed } from './format-number.ts';
import { describeEvidence, type Reason, reasonsOf } from './reasons.ts';
import type { LocatedFinding } from './report.ts';

/** A finding with its number in the HTML report. */
export interface NumberedFinding {
  /** Counted over all files, for element ids. */
  readonly number: number;
  readonly finding: LocatedFinding;
  /** Whether the corrected text contains the best suggestion. */
  readonly applied: boolean;
}

export const TIER_SIGN: Readonly<Record<Tier, string>> = { fix: '✓', suggest: '?', flag: '!' };

/** Number of reasons shown in words. */
const REASONS = 3;
/** Log-odds that fill half of a bar. */
const FULL_BAR = 5;

/**
 * The words of a finding on one line, as a link to its card, and the tip that describes it.
 *
 * @param words the part on this line
 */
export function renderMark({ number, finding, applied }: NumberedFinding, words: string): string {
  const { tier, suggestions } = finding;
  const becomes = suggestions[0] ? `<ins class="becomes" dir="auto">${escapeText(suggestions[0].text)}</ins>` : '';
  const content = `<span class="vh">${tier}: </span><del class="was" dir="auto">${escapeText(words)}</del>${becomes}`;
  const sign = `<span class="sign" aria-hidden="true">${TIER_SIGN[tier]}</span>`;
  const link = `href="#finding-${number}" aria-describedby="tip-${number}"`;
  const mark = `<a id="mark-${number}" ${attributesOf('finding', finding, applied)} ${link}>${content}${sign}</a>`;
  return mark + renderTip(number, finding);
}

/** The part of a finding on the lines after its first. */
export function renderContinuation({ finding, applied }: NumberedFinding, words: string): string {
  return `<span ${attributesOf('finding', finding, applied)}><del class="was" dir="auto">${escapeText(words)}</del></span>`;
}

function attributesOf(kind: 'finding' | 'card', { tier, rule }: LocatedFinding, applied: boolean): string {
  return `class="${kind} ${tier}${applied ? ' applied' : ''}" data-tier="${tier}" data-rule="${escapeAttribute(rule)}"`;
}

function renderTip(number: number, { tier, confidence, message, suggestions }: LocatedFinding): string {
  const rows = [
    `<b>${TIER_SIGN[tier]} ${tier}</b>, ${percent(confidence)} sure`,
    escapeText(message),
    ...reasonsOf(suggestions[0], REASONS).map((reason) => `<span class="reason">${renderReason(reason)}</span>`),
  ];
  const content = rows.map((row) => `<span>${row}</span>`).join('');
  return `<span class="tip ${tier}" id="tip-${number}" role="tooltip"><span>${content}</span></span>`;
}

function renderReason({ text, weight }: Reason): string {
  return weight > 0 ? `<span aria-hidden="true">+ </span>${escapeText(text)}` : `− but ${escapeText(text)}`;
}

/** The card with all details of a finding. */
export function renderCard({ number, finding, applied }: NumberedFinding): string {
  const { tier, confidence, line, column, message, suggestions } = finding;
  const [best, ...others] = suggestions;
  const place = `<a href="#mark-${number}"><span class="vh">to the text, line and column </span>${line}:${column}</a>`;
  const pill = `<span class="pill">${TIER_SIGN[tier]} ${tier}</span>`;
  const entry =
    best?.entry !== undefined && best.entry !== best.text
      ? `<p class="entry">Entry: ${escapeText(best.entry)}</p>`
      : '';
  return `<li ${attributesOf('card', finding, applied)} id="finding-${number}" tabindex="-1">
<p class="meta">${pill}<span>${percent(confidence)} sure</span>${place}</p>
<h3>${renderChange(finding)}</h3>${entry}
<p>${escapeText(message)}</p>${renderLink(finding)}${renderReasons(best)}${renderEvidence(best)}${renderOthers(others)}
</li>`;
}

function renderLink({ url }: LocatedFinding): string {
  if (url === undefined) return '';
  const text = escapeText(url);
  return isWebAddress(url) ? `<p><a href="${escapeAttribute(url)}" rel="noreferrer">${text}</a></p>` : `<p>${text}</p>`;
}

function renderChange({ text, suggestions }: LocatedFinding): string {
  const found = escapeText(text);
  if (suggestions.length === 0) return `<span dir="auto">${found}</span>`;
  return `<del dir="auto">${found}</del> → <ins dir="auto">${escapeText(suggestions[0].text)}</ins>`;
}

function renderReasons(best: Suggestion | undefined): string {
  const rows = reasonsOf(best, REASONS).map((reason) => `<li>${renderReason(reason)}</li>`);
  return rows.length > 0 ? `<ul class="reasons">${rows.join('')}</ul>` : '';
}

/** The table of measures; empty for a single one, which would only repeat its reason. */
function renderEvidence(best: Suggestion | undefined): string {
  const evidence = strongestFirst(best?.evidence ?? []);
  if (evidence.length <= 1) return '';
  const rows = evidence.map((reason) => {
    const { weight } = reason;
    const width = Math.round((Math.min(Math.abs(weight), FULL_BAR) / FULL_BAR) * 50);
    const bar = `<i class="${weight < 0 ? 'against' : 'for'}" style="width:${width}%"></i>`;
    return `<li><span class="bars" aria-hidden="true">${bar}</span><span class="number">${signed(weight)}</span><span>${escapeText(describeEvidence(reason))}</span></li>`;
  });
  return `<details><summary>${count(evidence.length, 'measure')} for and against</summary><ul>${rows.join('')}</ul></details>`;
}

function renderOthers(others: readonly Suggestion[]): string {
  if (others.length === 0) return '';
  const rows = others.map(({ text, confidence }) => {
    return `<li><span dir="auto">${escapeText(text)}</span><span class="number">${percent(confidence)}</span></li>`;
  });
  const name = count(others.length, 'other suggestion');
  return `<details><summary>${name}</summary><ul class="others">${rows.join('')}</ul></details>`;
}

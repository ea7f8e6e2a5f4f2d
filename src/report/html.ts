import type { Tier } from '../suggest/finding.ts';
import { type AppliedTier, isApplied } from '../suggest/is-applied.ts';
import { type CheckedFile, createFileReporter, isPlain } from './checked-file.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { count } from './format-number.ts';
import { type NumberedFinding, renderCard, TIER_SIGN } from './html-finding.ts';
import { HTML_SCRIPT } from './html-script.ts';
import { HTML_STYLE } from './html-style.ts';
import { renderText } from './html-text.ts';
import type { LocatedFinding, Reporter } from './report.ts';

export interface HtmlOptions {
  /** Which corrections the corrected view shows. */
  readonly applied: AppliedTier;
}

const TIERS: readonly Tier[] = ['fix', 'suggest', 'flag'];
const TIER_MEANING: Readonly<Record<Tier, string>> = {
  fix: 'safe to apply',
  suggest: 'likely; needs review',
  flag: 'wrong, but no safe correction',
};
/** The page loads nothing and runs only its own script. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A self-contained HTML page: the texts with marked findings, evidence, filters, and views before and after. */
export function createHtmlReporter({ applied }: HtmlOptions): Reporter {
  const sections: string[] = [];
  const findings: LocatedFinding[] = [];
  return createFileReporter({
    comparesTexts: true,
    file(checked) {
      sections.push(renderFile(checked, applied, findings.length + 1));
      for (const finding of checked.findings) findings.push(finding);
      return '';
    },
    end: () => renderPage(sections, findings),
  });
}

function renderPage(sections: readonly string[], findings: readonly LocatedFinding[]): string {
  const summary = `${count(findings.length, 'finding')} in ${count(sections.length, 'file')}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Garbled names: ${summary}</title>
<link rel="icon" href="data:,">
<style>${HTML_STYLE}</style>
</head>
<body data-view="changes">
<header>
<h1>Garbled names</h1>
<p>${summary}, by ungarble. <span id="shown" role="status"></span></p>
<fieldset class="tiers"><legend class="vh">Show tiers</legend>${TIERS.map((tier) => renderTile(tier, findings)).join('')}</fieldset>
</header>
${renderBar(findings)}
<main>
${sections.join('\n')}
</main>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
}

function renderTile(tier: Tier, findings: readonly LocatedFinding[]): string {
  const number = findings.filter((finding) => finding.tier === tier).length;
  const box = `<input type="checkbox" data-filter="tier" value="${tier}" checked>`;
  return `<label class="tile ${tier}">${box}<b>${number}</b><span>${TIER_SIGN[tier]} ${tier}<span>${TIER_MEANING[tier]}</span></span></label>`;
}

function renderBar(findings: readonly LocatedFinding[]): string {
  const views = [
    ['changes', 'Changes'],
    ['found', 'As found'],
    ['corrected', 'Corrected'],
  ].map(([value, label]) => {
    const checked = value === 'changes' ? ' checked' : '';
    return `<label><input class="vh" type="radio" name="view" value="${value}"${checked}>${label}</label>`;
  });
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort().map((rule) => {
    const number = findings.filter((finding) => finding.rule === rule).length;
    const box = `<input type="checkbox" data-filter="rule" value="${escapeAttribute(rule)}" checked>`;
    return `<label>${box}${escapeText(rule)} (${number})</label>`;
  });
  const filter = rules.length > 0 ? `<fieldset><legend>Rules</legend>${rules.join('')}</fieldset>` : '';
  return `<nav class="bar" aria-label="View and filters"><div><fieldset class="views"><legend>View</legend>${views.join('')}</fieldset>${filter}</div></nav>`;
}

function renderFile(checked: CheckedFile, applied: AppliedTier, first: number): string {
  const findings = checked.findings.map((finding, i): NumberedFinding => {
    return { number: first + i, finding, applied: isApplied(finding, applied) && isPlain(checked, finding) };
  });
  const cards = findings.map(renderCard).join('\n');
  const list = cards
    ? `<ol class="list" tabindex="0" aria-label="Findings in ${escapeAttribute(checked.file)}">\n${cards}\n</ol>`
    : '<p class="nothing">Nothing found.</p>';
  return `<section class="file">
<h2>${escapeText(checked.file)} <small>${count(findings.length, 'finding')}</small></h2>
<div class="columns">
${renderText(checked.text, findings)}
${list}
</div>
</section>`;
}

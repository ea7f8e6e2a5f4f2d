/**
 * The style sheet of the HTML report. Tiers differ by underline and sign as well as by colour; every pair of text and background has a contrast of at
 * least 4.5 : 1 (WCAG 2.2, 1.4.3), as measured by test/report/html-in-chromium.test.ts.
 */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f4ef; --paper: #ffffff; --ink: #1c1e22; --soft: #595c63; --line: #dcd8cf; --accent: #1d4f91;
  --fix: #14602c; --fix-back: #dff3e3; --suggest: #7a4700; --suggest-back: #fdeecb; --flag: #97154a; --flag-back: #fbe1ea;
  --shade: 0 1px 2px rgb(30 25 10 / .08), 0 8px 24px rgb(30 25 10 / .06);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #121417; --paper: #1b1e23; --ink: #e9e6df; --soft: #a9adb6; --line: #343942; --accent: #9cc4ff;
    --fix: #86dda0; --fix-back: #17351f; --suggest: #f5c469; --suggest-back: #3b2c0d; --flag: #ff9fc0; --flag-back: #45172a;
    --shade: 0 1px 2px rgb(0 0 0 / .5), 0 8px 24px rgb(0 0 0 / .35);
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header, main, .bar > div { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 1.75rem; padding-bottom: 1rem; }
h1 { margin: 0; font-size: 1.65rem; line-height: 1.2; letter-spacing: -.01em; }
header p { margin: .35rem 0 0; color: var(--soft); }

.tiers { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.1rem 0 0; padding: 0; border: 0; }
.tile { display: flex; align-items: center; gap: .7rem; flex: 1 1 15rem; padding: .65rem .9rem; border: 1px solid var(--line); border-left: .4rem solid var(--tier); border-radius: .5rem; background: var(--paper); }
.tile input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--tier); }
.tile b { font-size: 1.45rem; line-height: 1; font-variant-numeric: tabular-nums; color: var(--tier); }
.tile span span { display: block; font-size: .82rem; color: var(--soft); }
.fix { --tier: var(--fix); --back: var(--fix-back); }
.suggest { --tier: var(--suggest); --back: var(--suggest-back); }
.flag { --tier: var(--flag); --back: var(--flag-back); }

.bar { position: sticky; top: 0; z-index: 2; border-block: 1px solid var(--line); background: var(--paper); }
.bar > div { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 2rem; padding-block: .55rem; font-size: .9rem; }
.bar fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .9rem; margin: 0; padding: 0; border: 0; }
.bar legend { float: left; margin-right: .4rem; padding: 0; color: var(--soft); }
.bar label { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.75rem; }
.bar input { accent-color: var(--accent); }
.views { gap: 0 !important; }
.views label { padding: 0 .8rem; border: 1px solid var(--line); cursor: pointer; }
.views label:first-of-type { border-radius: .4rem 0 0 .4rem; }
.views label:last-of-type { border-radius: 0 .4rem .4rem 0; }
.views label + label { border-left: 0; }
.views label:has(:checked) { background: var(--ink); color: var(--paper); }
.views label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 1px; }
html:not(.scripted) .bar, html:not(.scripted) .tile input { display: none; }

.file { margin: 1.5rem 0 2.5rem; }
.file > h2 { margin: 0 0 .7rem; font: 600 1rem/1.3 ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
.file > h2 small { font: .9rem system-ui, 'Noto Sans', sans-serif; color: var(--soft); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem); gap: 1.5rem; align-items: start; }
.text { padding: 1.6rem 2rem 1.6rem 3.6rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--paper); box-shadow: var(--shade); font: 1.09rem/1.75 Georgia, 'Noto Serif', 'DejaVu Serif', serif; }
.line { position: relative; max-width: 72ch; min-height: 1.75em; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.spaced .line { margin-bottom: .8em; }
.line::before { content: attr(data-line); position: absolute; left: -2.9rem; width: 2rem; text-align: right; font: .72rem/2.65 ui-monospace, 'DejaVu Sans Mono', monospace; color: var(--soft); user-select: none; }

.finding { color: inherit; text-decoration: none; padding: .08em .15em; border-radius: .2em; background: var(--back); border-bottom: .14em solid var(--tier); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.finding.suggest { border-bottom-style: dashed; }
.finding.flag { border-bottom-style: double; border-bottom-width: .24em; }
.finding del, .finding ins { text-decoration: none; }
.finding .becomes { margin-left: .35em; font-weight: 600; color: var(--tier); }
.finding .sign { margin-left: .2em; font: 700 .68em/1 system-ui, 'Noto Sans', sans-serif; vertical-align: .45em; color: var(--tier); }
[data-view='changes'] .applied .was { text-decoration: line-through; text-decoration-thickness: .08em; color: var(--soft); }
[data-view='found'] .becomes, [data-view='corrected'] .finding:not(.applied) .becomes, [data-view='corrected'] .applied .was { display: none; }
[data-view='corrected'] .finding .becomes { margin-left: 0; }
.finding.active, .card.active { outline: 2px solid var(--tier); outline-offset: 1px; }
.finding.off { background: none; border-bottom: 0; padding: 0; }
.finding.off .sign, .finding.off .becomes { display: none; }
[data-view] .finding.off .was { display: inline; text-decoration: none; color: inherit; }

.tip { display: none; position: absolute; z-index: 3; left: 0; top: 100%; width: min(24rem, 90vw); padding-top: .6rem; }
.tip > span { display: block; padding: .75rem .9rem; border: 1px solid var(--line); border-top: .25rem solid var(--tier); border-radius: .45rem; background: var(--paper); box-shadow: 0 10px 30px rgb(0 0 0 / .22); font: .87rem/1.45 system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; white-space: normal; }
.tip > span > span { display: block; margin-top: .3rem; }
.tip .reason { color: var(--soft); }
html:not(.quiet) .finding:not(.off):is(:hover, :focus) + .tip, html:not(.quiet) .tip:hover { display: block; }

.list { position: sticky; top: 4.2rem; max-height: calc(100vh - 5.2rem); overflow: auto; margin: 0; padding: .2rem; list-style: none; }
.card { padding: .8rem 1rem; border: 1px solid var(--line); border-left: .3rem solid var(--tier); border-radius: .5rem; background: var(--paper); }
.card + .card { margin-top: .7rem; }
.card.off { display: none; }
.card p { margin: .35rem 0 0; font-size: .88rem; overflow-wrap: anywhere; }
.card .meta { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; margin: 0; font-size: .82rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.card .meta a { margin-left: auto; min-height: 1.5rem; }
.pill { padding: .08rem .5rem; border-radius: 1rem; background: var(--back); color: var(--tier); font-weight: 600; }
.card h3 { margin: .35rem 0 0; font: 600 1.02rem/1.4 Georgia, 'Noto Serif', 'DejaVu Serif', serif; overflow-wrap: anywhere; }
.card h3 ins { color: var(--tier); text-decoration: none; }
.card h3 del { text-decoration-thickness: .07em; font-weight: 400; }
.card .entry { color: var(--soft); }
.card details { margin-top: .45rem; font-size: .84rem; }
.card summary { cursor: pointer; color: var(--soft); min-height: 1.5rem; }
.card ul { margin: .3rem 0 0; padding: 0; list-style: none; }
.card li { display: grid; grid-template-columns: 4.4rem 2.6rem 1fr; gap: .5rem; align-items: center; padding: .12rem 0; overflow-wrap: anywhere; }
.card .reasons { font-size: .84rem; color: var(--soft); }
.card .reasons li { display: block; padding-left: 1rem; text-indent: -1rem; }
.card .others li { grid-template-columns: 1fr auto; }
.bars { position: relative; height: .5rem; border-radius: .25rem; background: linear-gradient(90deg, transparent calc(50% - 1px), var(--soft) calc(50% - 1px) calc(50% + 1px), transparent calc(50% + 1px)), var(--line); }
.bars i { position: absolute; top: 0; bottom: 0; border-radius: .25rem; background: var(--tier); }
.bars i.for { left: 50%; }
.bars i.against { right: 50%; background: var(--soft); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.nothing { padding: 2rem; text-align: center; color: var(--soft); }

@media (max-width: 60rem) {
  html { scroll-padding-top: 1rem; }
  .bar { position: static; }
  .columns { grid-template-columns: minmax(0, 1fr); }
  .list { position: static; max-height: none; }
  .text { padding-right: 1.2rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --shade: none; }
  body { font-size: 10pt; }
  .bar, .tip, .tile input, .card .meta a { display: none !important; }
  header, main { max-width: none; padding: 0; }
  .columns { display: block; }
  .text { padding: 0 0 0 2.6rem; border: 0; box-shadow: none; }
  .list { position: static; max-height: none; margin-top: 1.5rem; overflow: visible; }
  .card, .line { break-inside: avoid; }
  .finding, .pill, .tile, .card { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

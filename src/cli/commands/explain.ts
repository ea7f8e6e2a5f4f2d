import type { Candidate } from '../../lexicon/candidate.ts';
import { strongestFirst } from '../../lexicon/strongest-first.ts';
import { writeTo } from '../../node/write-to.ts';
import { showable } from '../../report/excerpt.ts';
import { percent, signed } from '../../report/format-number.ts';
import { createPaint, type Paint } from '../../report/paint.ts';
import { describeEvidence } from '../../report/reasons.ts';
import type { Command } from '../commands.ts';
import type { ExitCode, Io } from '../io.ts';
import { openLexicon } from '../open-lexicon.ts';
import { wantsColours } from '../open-reporter.ts';
import { COMMON_FORMAT_MEANING, DICTIONARY_OPTIONS, type Settings } from '../options.ts';
import { refuseUsage } from '../refuse-usage.ts';
import { requireCommonFormat } from '../require-common-format.ts';

export const explain: Command = {
  usage: 'ungarble explain [options] NAME',
  summary: 'show the entries that a spelling may stand for, and why',
  description: 'Looks up a spelling in the dictionaries, as one whole name and without context.',
  options: [...DICTIONARY_OPTIONS, 'limit', 'format', 'color', 'help'],
  meanings: { format: COMMON_FORMAT_MEANING },
  examples: [
    ['ungarble explain Araguchi', 'the likely entries'],
    ['ungarble explain --limit 1 --format json Mo Davar', 'the best candidate, for a program'],
  ],
  exitCodes: '0 done, with or without candidates; 2 usage, dictionary or file error',
  run: runExplain,
};

async function runExplain(settings: Settings, io: Io): Promise<ExitCode> {
  requireCommonFormat(settings);
  const spelling = settings.operands.join(' ');
  if (spelling.trim() === '') refuseUsage('explain needs a name to look up');
  const lexicon = await openLexicon(settings, io);
  const candidates = lexicon.lookup(spelling, { limit: settings.limit });
  await writeTo(io.stdout, render(spelling, candidates, settings, createPaint(wantsColours(settings, io))));
  return 0;
}

function render(spelling: string, candidates: readonly Candidate[], { format }: Settings, paint: Paint): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, spelling, candidates }, undefined, 2)}\n`;
  if (format === 'jsonl') return candidates.map((candidate) => `${JSON.stringify(candidate)}\n`).join('');
  if (candidates.length === 0) return `"${spelling}": no similar entry\n`;
  return `"${spelling}" may stand for\n${candidates.map((candidate) => describe(candidate, paint)).join('')}`;
}

function describe({ name, entry, confidence, evidence }: Candidate, paint: Paint): string {
  const kind = entry.kind ? ` (${entry.kind})` : '';
  const alias = name === entry.name ? '' : `, as "${name}"`;
  const reasons = strongestFirst(evidence).map((item) => `       ${signed(item.weight)}  ${describeEvidence(item)}\n`);
  const { file, line } = entry.source ?? {};
  const place = file === undefined ? undefined : `${file}:${line ?? 1}`;
  const about = [entry.note, entry.url, place].flatMap((text) =>
    text === undefined ? [] : paint('dim', `         ${showable(text)}\n`),
  );
  const heading = `  ${percent(confidence).padStart(5)}  ${paint('bold', entry.name)}${kind}${alias}\n`;
  return [heading, ...reasons, ...about].join('');
}

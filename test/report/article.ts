import type { Evidence } from '../../src/lexicon/candidate.ts';
import type { ReportInput } from '../../src/report/reporters.ts';
import { findingOf } from './findings.ts';

const text = `MUSCAT – Omani Foreign Minister received the envoy Steve Wittcough on Saturday.
“We have come a long way,” he said. In Moscow, Dmitri Peskof said that Russia, a permanent resident of the UN Security
Council, stood ready; what Ayatollah thought of it, nobody would say.\r
Naïve? 😀 Sergei Lavroff is expected on Monday.
`;

const evidence: readonly Evidence[] = [
  { name: 'changed-sound', weight: 2.4, detail: 'f and v sound alike at the end' },
  { name: 'spelling', weight: 1.2, detail: '83 % alike' },
  { name: 'ordinary-word', weight: -0.7 },
];

function garble(words: string, better: string, rest = {}) {
  const suggestions = [
    { text: better, entry: `${better}, in full`, confidence: 0.97, evidence },
    { text: `${better}ik`, confidence: 0.02, evidence: [] },
  ];
  return findingOf(text, words, { suggestions, message: `"${words}" looks like a garbled "${better}".`, ...rest });
}

/** Findings of every tier: one over a line break, one without a suggestion, one after characters of several bytes. */
export const ARTICLE: ReportInput = {
  file: 'news/talks & more.txt',
  text,
  findings: [
    garble('Steve Wittcough', 'Steve Witkoff', { tier: 'suggest', confidence: 0.7 }),
    garble('Dmitri Peskof', 'Dmitri Peskov'),
    garble('permanent resident of the UN Security\nCouncil', 'permanent member of the UN Security Council', {
      rule: 'term',
    }),
    findingOf(text, 'Ayatollah', {
      tier: 'flag',
      rule: 'displaced-title',
      confidence: 0.7,
      message: 'A title without its name.',
    }),
    garble('Sergei Lavroff', 'Sergei Lavrov'),
  ],
};

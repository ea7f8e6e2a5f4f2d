import type { Row } from './collect-rows.ts';

/** Lower bounds of the confidence bands; answers below the first are not reported by default. */
const BANDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

const GROUPS: readonly (readonly [title: string, belongs: (task: string) => boolean])[] = [
  ['translated names', (task) => task === 'mt' || task === 'pairs'],
  ['attested spellings', (task) => task === 'names' || task === 'unlisted'],
  ['surnames in articles', (task) => task.startsWith('articles')],
  ['transcripts', (task) => task.startsWith('list-') || task.startsWith('calls-')],
  ['nothing to correct', (task) => task.startsWith('clean-') || task === 'keep' || task === 'prose'],
];

/** A Markdown page: how often answers of each confidence were right, on names and speakers that the weights were not fitted on. */
export function reliabilityPage(rows: readonly Row[], predictions: Float64Array): string {
  const head = ['confidence', ...GROUPS.map(([title]) => title)];
  const lines = BANDS.map((from, i) => {
    const to = BANDS[i + 1] ?? 1.001;
    const cells = GROUPS.map(([, belongs]) =>
      share(rows, predictions, (task, p) => belongs(task) && p >= from && p < to),
    );
    return [`${from.toFixed(2)} – ${Math.min(1, to).toFixed(2)}`, ...cells];
  });
  return `# Calibration

Each cell shows the share of answers that were right and the number of answers. An answer is one run of words and one form that it may stand for. It was scored
with weights fitted without its name, its speaker or its paragraph (five folds). \`npm run fit:confidence\` generates this page.

${[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

- _translated names_: one sentence each. Changing a word that has no human judgement counts as wrong, although the change may be right.
- _attested spellings_: in half of the cases the name is not listed, so that the nearest listed name is wrong.
- _surnames in articles_: a few sentences each, with a full name and surnames alone, both in attested spellings; one person in three is not listed.
- _transcripts_: earnings calls as transcribed by speech recognisers. An answer is right if it brings the text nearer to what was said.
- _nothing to correct_: every answer is wrong.

The thresholds of the tiers are in \`src/score/tiers.ts\`.
`;
}

function share(rows: readonly Row[], predictions: Float64Array, belongs: (task: string, p: number) => boolean): string {
  let right = 0;
  let all = 0;
  for (const [i, { task, label, weight }] of rows.entries()) {
    if (!belongs(task, predictions[i])) continue;
    right += label;
    all += weight;
  }
  return all === 0 ? '–' : `${Math.round((100 * right) / all)} % / ${Math.round(all)}`;
}

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { misspell } from '../../bench/misspell.ts';
import { pick, seededRandom } from '../../bench/seeded-random.ts';
import { createCorrector } from '../../src/corrector.ts';
import type { Entry } from '../../src/dictionary/dictionary.ts';
import { compileLexicon } from '../../src/lexicon/compile-lexicon.ts';
import { loadDictionaries } from '../../src/node/load-dictionaries.ts';

const lexicon = compileLexicon(await loadDictionaries([fileURLToPath(new URL('../../dictionaries', import.meta.url))]));
const corrector = createCorrector(lexicon);

type Sentence = (name: string, role: string) => string;
const inTitleCase = (role: string): string => role.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

const OF_PEOPLE: readonly Sentence[] = [
  (name, role) => `${inTitleCase(role)} ${name} spoke on Tuesday.`,
  (name, role) => `On Tuesday ${name}, the ${role}, spoke to reporters.`,
  (name) => `Reporters asked ${name} about the plan.`,
  (name) => `${name} rejected the plan.`,
  (name) => `A copy of ${name}'s letter was leaked.`,
  (name, role) => `on tuesday the ${role} ${name} said that the plan was ready`.toLowerCase(),
];
const OF_OTHERS: readonly Sentence[] = [
  (name) => `Officials from ${name} gave no details on Tuesday.`,
  (name) => `${name} was not mentioned in the report.`,
  (name) => `A map of ${name}'s borders was shown.`,
  (name) => `They asked the ${name} for help.`,
  (name) => `on tuesday he told ${name} that the plan was ready`.toLowerCase(),
];

/** What becomes of the name of every entry, misspelled once or twice in a sentence; those that become something else, with their text. */
function correctAll(entries: readonly Entry[], sentences: readonly Sentence[]) {
  const random = seededRandom(11);
  const counts = { right: 0, left: 0, wrong: [] as string[] };
  for (const { name, aliases, roles } of entries) {
    const sentence = pick(sentences, random);
    const garbled = random() < 0.5 ? misspell(name, random) : misspell(misspell(name, random), random);
    if (garbled === name) continue;
    const text = sentence(garbled, roles[0] ?? '');
    const fixed = corrector.fix(text).text;
    const isRight = [name, ...aliases].some(
      (form) => sentence(form, roles[0] ?? '').toLowerCase() === fixed.toLowerCase(),
    );
    if (fixed === text) counts.left++;
    else if (isRight) counts.right++;
    else counts.wrong.push(`${text} → ${fixed}`);
  }
  const total = counts.right + counts.left + counts.wrong.length;
  return { right: counts.right / total, wrong: counts.wrong.length / total, examples: counts.wrong };
}

/**
 * Of the people 92 % are restored, of the others 61 %, as short names of well-known places are held back; 2 and 3 in a thousand become something else.
 */
test.for<[title: string, isOne: (entry: Entry) => boolean, sentences: readonly Sentence[], leastRight: number]>([
  ['people', ({ kind, roles }) => kind === 'person' && roles.length > 0, OF_PEOPLE, 0.89],
  ['organisations, places and terms', ({ kind }) => kind !== 'person' && kind !== 'phrase', OF_OTHERS, 0.6],
])('misspelled names of %s are restored or left alone', { timeout: 120_000 }, ([, isOne, sentences, leastRight]) => {
  const entries = [...lexicon.entries].filter((entry) => entry.match !== 'exact' && isOne(entry));
  const { right, wrong, examples } = correctAll(entries, sentences);
  expect(right).toBeGreaterThan(leastRight);
  expect(wrong, examples.join('\n')).toBeLessThan(0.006);
});

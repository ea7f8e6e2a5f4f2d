/**
 * Measures what the original of a translation is worth: `npx tsx bench/related-text.ts`. Persons of the shipped dictionaries, by full name and by surname,
 * with two slips each, stand in a sentence alone; the related text is their native name. A text changed otherwise mostly has another listed spelling of the
 * same name. Nothing was fitted to such texts.
 */
import { createCorrector } from '../src/corrector.ts';
import { compileLexicon } from '../src/lexicon/compile-lexicon.ts';
import { loadDictionaries } from '../src/node/load-dictionaries.ts';
import { misspell } from './misspell.ts';
import { pick, seededRandom } from './seeded-random.ts';

const SENTENCES: readonly ((name: string) => string)[] = [
  (name) => `${name} said on Monday that talks would go on.`,
  (name) => `In the afternoon ${name} met reporters.`,
  (name) => `They spoke with ${name} about the plan.`,
  (name) => `A statement by ${name} followed.`,
];
/** Letters of the shortest name that has two slips. */
const LEAST_LETTERS = 5;

const lexicon = compileLexicon(await loadDictionaries(['dictionaries']));
const corrector = createCorrector(lexicon);
const random = seededRandom(5);
const without = { right: 0, other: 0 };
const withOriginal = { right: 0, other: 0 };
let texts = 0;
for (const { name, kind, native } of lexicon.entries) {
  const surname = name.split(' ').at(-1);
  if (kind !== 'person' || native.length === 0 || surname === undefined || surname === name) continue;
  for (const meant of [name, surname]) {
    const garbled = misspell(misspell(meant, random), random);
    if (meant.length < LEAST_LETTERS || garbled === meant) continue;
    const write = pick(SENTENCES, random);
    count(without, write(garbled), write(meant));
    count(withOriginal, write(garbled), write(meant), native[0]);
    texts++;
  }
}

function count(counts: { right: number; other: number }, text: string, right: string, related = ''): void {
  const corrected = corrector.fix(text, { related }).text;
  if (corrected === right) counts.right++;
  else if (corrected !== text) counts.other++;
}

const share = (times: number): string => `${((100 * times) / texts).toFixed(1)} %`;
const describe = ({ right, other }: typeof without): string =>
  `${share(right)} right, ${share(other)} changed otherwise`;
console.log(`${texts} texts. fix alone: ${describe(without)}; with the original: ${describe(withOriginal)}`);

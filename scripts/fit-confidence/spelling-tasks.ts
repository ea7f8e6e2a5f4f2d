import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';
import { foldedKey } from '../../src/text/fold.ts';
import { hashOf } from './hash-of.ts';
import { lexiconOf, type Name } from './lexicon-of.ts';
import type { Judge, Sample, Task } from './tasks.ts';

/** An attested spelling of a name. */
export interface Spelling {
  readonly variant: string;
  readonly canonical: string;
  readonly kind: string;
}

/** The names of two different people or things. */
export interface DistinctNames {
  readonly name: string;
  readonly other: string;
  readonly kind: string;
}

/** Number of sampled spellings of each kind. Most are whole names, which no other task contains. */
const SAMPLE: Readonly<Record<string, number>> = {
  person: 2400,
  org: 400,
  place: 1600,
  nametoken: 800,
  surname: 500,
  given: 300,
};
const DISTINCT = 900;
/** Number of samples with a right given name before a surname that is garbled or different: Mark Miller is not Mark Milley. */
const BESIDE = 900;
/** Lexicon sizes of the tasks: the size determines the similarity of chance neighbours. */
const SIZES = [200, 1500, 9000];

const FRAMES = {
  cased: [
    'A spokesman confirmed that {X} had been informed of the decision.',
    'The newspaper wrote about {X} and the consequences of the agreement.',
    'Yesterday {X} was the subject of a long debate.',
    'Critics of {X} have asked for an inquiry.',
  ],
  lower: [
    'well i think {X} is what people will remember from this',
    'and then they asked about {X} and nobody had an answer',
  ],
};
/** One in this many samples is a text without capitals. */
const LOWER = 5;

/**
 * Attested spellings in plain sentences. The name is alternately listed and not listed; if it is not, the text is right as it is, however
 * similar the nearest name may be.
 */
export function* spellingTasks(spellings: readonly Spelling[], distinct: readonly DistinctNames[]): Generator<Task> {
  const chosen = Object.entries(SAMPLE).flatMap(([kind, count]) =>
    inHashOrder(spellings.filter((spelling) => spelling.kind === kind && isPlain(spelling))).slice(0, count),
  );
  const unlike = inHashOrder(distinct.map(({ name, other, kind }) => ({ variant: name, canonical: other, kind })));
  const givenNames = inHashOrder(spellings.filter(({ kind }) => kind === 'given')).map(({ canonical }) => canonical);
  const beside = (items: readonly Spelling[]) => besideGivenNames(items, givenNames).slice(0, BESIDE);
  chosen.push(...beside(inHashOrder(spellings.filter((item) => item.kind === 'surname' && isPlain(item)))));
  const pairs = [...unlike.slice(0, DISTINCT), ...beside(unlike.filter(({ kind }) => kind === 'surname'))];
  const names = [...chosen, ...pairs].map(({ canonical, kind }) => nameOf(canonical, kind));
  for (const [number, size] of SIZES.entries()) {
    const here = <Item extends Spelling>(items: readonly Item[]) =>
      items.filter(({ canonical }) => hashOf(canonical) % SIZES.length === number);
    const listed = here(chosen).filter(({ canonical }) => hashOf(`${canonical} listed`) % 2 === 0);
    const unlisted = new Set(
      here(chosen)
        .filter((item) => !listed.includes(item))
        .map(({ canonical }) => foldedKey(canonical)),
    );
    const own = [...listed, ...here(pairs)].map(({ canonical, kind }) => nameOf(canonical, kind));
    const others = names.filter(({ name }) => !unlisted.has(foldedKey(name)));
    const lexicon = lexiconOf([...own, ...others.slice(0, Math.max(0, size - own.length))]);
    yield {
      lexicon,
      samples: [
        ...here(chosen).map((item) => sampleOf(item, !unlisted.has(foldedKey(item.canonical)))),
        ...here(pairs).map((item) => sampleOf(item, false)),
      ],
    };
  }
}

function besideGivenNames(surnames: readonly Spelling[], givenNames: readonly string[]): Spelling[] {
  return surnames.map(({ variant, canonical }) => {
    const given = givenNames[hashOf(canonical) % givenNames.length];
    return { variant: `${given} ${variant}`, canonical: `${given} ${canonical}`, kind: 'person' };
  });
}

/** The listed name; without a kind for a surname alone. */
const nameOf = (name: string, kind: string): Name => ({
  name,
  ...(kind === 'person' || kind === 'place' ? { kind } : kind === 'org' ? { kind: 'organisation' } : {}),
});

export const inHashOrder = <Item extends { readonly variant: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => hashOf(a.variant) - hashOf(b.variant) || (a.variant < b.variant ? -1 : 1));

/** Whether a spelling is capitalised, not in all capitals, and differs from the name in more than punctuation. */
const isPlain = ({ variant, canonical }: Spelling): boolean =>
  /^\p{Lu}\p{Ll}/u.test(variant) && /^\p{Lu}\p{Ll}/u.test(canonical) && foldedKey(variant) !== foldedKey(canonical);

function sampleOf({ variant, canonical }: Spelling, listed: boolean): Sample {
  const lower = hashOf(`${variant} case`) % LOWER === 0;
  const frames = lower ? FRAMES.lower : FRAMES.cased;
  const frame = frames[hashOf(variant) % frames.length];
  const start = frame.indexOf('{X}');
  const written = lower ? variant.toLowerCase() : variant;
  const text = frame.replace('{X}', () => written);
  return {
    task: listed ? 'names' : 'unlisted',
    group: foldedKey(canonical),
    segments: [text],
    judge: listed ? judgeName(text, start, start + written.length, canonical) : () => 0,
  };
}

/** Judges a replacement: right if the text then has the name as listed, irrelevant if it is only more similar to it. */
export function judgeName(text: string, start: number, end: number, right: string): Judge {
  const wanted = foldedKey(right);
  const before = spellingSimilarity(foldedKey(text.slice(start, end)), wanted);
  const [head, tail] = [foldedKey(text.slice(0, start)), foldedKey(text.slice(end))];
  return (_segment, from, to, replacement) => {
    if (from >= end || to <= start) return 0;
    const after = foldedKey(text.slice(0, from) + replacement + text.slice(to));
    if (!after.startsWith(head) || !after.endsWith(tail)) return 0;
    const written = after.slice(head.length, after.length - tail.length).trim();
    if (written === wanted) return 1;
    return spellingSimilarity(written, wanted) > before ? undefined : 0;
  };
}

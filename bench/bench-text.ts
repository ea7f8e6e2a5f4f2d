import { seededNames } from './listed-names.ts';
import { misspell } from './misspell.ts';
import { seededProse } from './seeded-prose.ts';
import { pick, seededRandom } from './seeded-random.ts';

/** A planted garble: its position and the right name. */
export interface PlantedGarble {
  readonly segment: number;
  readonly at: number;
  readonly garbled: string;
  readonly name: string;
}

export interface BenchText {
  readonly segments: readonly string[];
  readonly garbles: readonly PlantedGarble[];
  /** Names that are spelled right. */
  readonly rightNames: number;
}

const SHAPE = {
  sentencesASegment: 3,
  wordsASentence: 20,
  /** One word in a hundred is a name, and half of the names are garbled. Set by hand; denser than news. */
  nameShare: 0.01,
  garbledShare: 0.5,
  /** Short names have one edit: after changes to more than a quarter of its letters a name cannot be recognised. */
  twiceShare: 0.3,
  leastLettersForTwice: 8,
} as const;

/** Number of different unlisted names to draw from. */
const STRANGERS = 20_000;

/**
 * Generates prose with names, half of them garbled; deterministic.
 * @param length in UTF-16 units, rounded up to a paragraph
 * @param strangerShare 0..1: the share of words that are unlisted names
 */
export function benchText(names: readonly string[], length: number, strangerShare = 0): BenchText {
  const random = seededRandom(2);
  const prose = seededProse(random);
  const listed = new Set(names.map((name) => name.toLowerCase()));
  const strangers = seededNames(STRANGERS, 3).flatMap(({ name }) => (listed.has(name.toLowerCase()) ? [] : name));
  const segments: string[] = [];
  const garbles: PlantedGarble[] = [];
  let rightNames = 0;
  const nextWord = (text: string): string => {
    const draw = random();
    if (draw >= SHAPE.nameShare)
      return draw < SHAPE.nameShare + strangerShare ? pick(strangers, random) : prose.next().value;
    const name = pick(names, random);
    const garbled = random() < SHAPE.garbledShare ? garble(name, listed, random) : name;
    if (garbled === name) rightNames++;
    else garbles.push({ segment: segments.length, at: text.length, garbled, name });
    return garbled;
  };
  for (let written = 0; written < length; ) {
    const text = segment(nextWord);
    segments.push(text);
    written += text.length;
  }
  return { segments, garbles, rightNames };
}

/** @param nextWord receives the text before the word */
function segment(nextWord: (text: string) => string): string {
  let text = '';
  for (let sentence = 0; sentence < SHAPE.sentencesASegment; sentence++) {
    const from = text === '' ? 0 : text.length + 1;
    for (let word = 0; word < SHAPE.wordsASentence; word++) {
      if (text !== '') text += ' ';
      text += nextWord(text);
    }
    text = `${text.slice(0, from)}${text.charAt(from).toUpperCase()}${text.slice(from + 1)}.`;
  }
  return text;
}

/** Garbles a name; returns it unchanged if every attempt gives another listed name. */
function garble(name: string, listed: ReadonlySet<string>, random: () => number): string {
  let garbled = misspell(name, random);
  if (name.length >= SHAPE.leastLettersForTwice && random() < SHAPE.twiceShare) garbled = misspell(garbled, random);
  return listed.has(garbled.toLowerCase()) ? name : garbled;
}

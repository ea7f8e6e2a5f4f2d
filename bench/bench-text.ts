import { seededNames } from './listed-names.ts';
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

/** Letters that are confused in hearing or romanisation. */
const SOUND_ALIKE: readonly (readonly [string, string])[] = [
  ['c', 'k'],
  ['k', 'c'],
  ['f', 'ph'],
  ['ph', 'f'],
  ['v', 'w'],
  ['w', 'v'],
  ['s', 'z'],
  ['z', 's'],
  ['j', 'y'],
  ['y', 'i'],
  ['b', 'p'],
  ['d', 't'],
  ['t', 'd'],
  ['g', 'k'],
  ['i', 'ee'],
  ['u', 'oo'],
  ['o', 'u'],
  ['kh', 'h'],
  ['sh', 's'],
  ['ch', 'sh'],
];
const VOWELS = 'aeiou';

type Edit = (name: string, at: number, random: () => number) => string;

const EDITS: readonly Edit[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name[at] + name.slice(at),
  (name, at, random) =>
    name.slice(0, at) + pick([...VOWELS], random) + name.slice(at + (VOWELS.includes(name[at]) ? 1 : 0)),
  (name, at) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  soundAlike,
  soundAlike,
];

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
  let garbled = editOnce(name, random);
  if (name.length >= SHAPE.leastLettersForTwice && random() < SHAPE.twiceShare) garbled = editOnce(garbled, random);
  return listed.has(garbled.toLowerCase()) ? name : garbled;
}

/** One edit within a word: its first and last letter stay. */
function editOnce(name: string, random: () => number): string {
  const inner = [...name.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map(({ index }) => index);
  if (inner.length === 0) return name;
  return pick(EDITS, random)(name, pick(inner, random), random);
}

/** Replaces a letter by one of similar sound, or deletes it if there is none. */
function soundAlike(name: string, at: number, random: () => number): string {
  const fitting = SOUND_ALIKE.filter(([from]) => name.startsWith(from, at));
  if (fitting.length === 0) return EDITS[0](name, at, random);
  const [from, to] = pick(fitting, random);
  return name.slice(0, at) + to + name.slice(at + from.length);
}

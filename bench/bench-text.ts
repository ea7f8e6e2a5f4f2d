import { seededNames } from './listed-names.ts';
import { seededProse } from './seeded-prose.ts';
import { pick, seededRandom } from './seeded-random.ts';

/** A name that was garbled on purpose, where it stands and what it should be. */
export interface PlantedGarble {
  readonly segment: number;
  readonly at: number;
  readonly garbled: string;
  readonly name: string;
}

export interface BenchText {
  readonly segments: readonly string[];
  readonly garbles: readonly PlantedGarble[];
  /** Names that stand as they should. */
  readonly rightNames: number;
}

const SHAPE = {
  sentencesASegment: 3,
  wordsASentence: 20,
  /** One word in a hundred is a name, and every other one of them garbled: set by hand, denser than news. */
  nameShare: 0.01,
  garbledShare: 0.5,
  /** Short names have one edit: more than a quarter of the letters leaves nothing to tell a name by. */
  twiceShare: 0.3,
  leastLettersForTwice: 8,
} as const;

/** Different names on no list that are drawn from. */
const STRANGERS = 20_000;

/** Letters that are heard, or romanised, for one another. */
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
 * Prose with names in it, half of them garbled; the same for the same arguments.
 * @param length in UTF-16 units, rounded up to a paragraph
 * @param strangerShare of the words, 0..1, are names that are on no list
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

/** @param nextWord is told what stands before the word */
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

/** The name itself where nothing could be done to it: garbles that are listed names themselves are none. */
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

/** A sound-alike at the place or, where no letter there has one, the letter left out. */
function soundAlike(name: string, at: number, random: () => number): string {
  const fitting = SOUND_ALIKE.filter(([from]) => name.startsWith(from, at));
  if (fitting.length === 0) return EDITS[0](name, at, random);
  const [from, to] = pick(fitting, random);
  return name.slice(0, at) + to + name.slice(at + from.length);
}

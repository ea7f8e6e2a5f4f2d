import type { Entry } from '../dictionary/dictionary.ts';
import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asList, asText, asTexts, member, readJson, writeJson } from './json.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { atMost, flatForms, rightForms } from './word-lists.ts';

/** Limits of the service, from its documentation in 2026. */
const MOST_WORDS = 1000;

/** `additional_vocab` of a `transcription_config`. */
export const speechmatics: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    const settings = readJson(text);
    const vocabulary =
      member(settings, 'transcription_config', 'additional_vocab') ?? member(settings, 'additional_vocab') ?? settings;
    for (const word of asList(vocabulary)) {
      const name = asText(word) ?? asText(member(word, 'content'));
      if (name === undefined) collector.losses.add('words without content');
      else collector.add({ name, soundsLike: asTexts(member(word, 'sounds_like')) });
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases', 'soundsLike'], losses);
    flatForms(dictionary, losses);
    const words = dictionary.entries.flatMap((entry) => rightForms(entry).map((form) => wordOf(entry, form)));
    const vocabulary = atMost(words, MOST_WORDS, 'names', losses);
    return { text: writeJson({ transcription_config: { additional_vocab: vocabulary } }), losses: losses.counts() };
  },
};

function wordOf({ name, soundsLike }: Entry, form: string) {
  return form === name && soundsLike.length > 0 ? { content: form, sounds_like: soundsLike } : { content: form };
}

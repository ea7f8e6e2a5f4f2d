import type { Entry } from '../dictionary/dictionary.ts';
import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asList, asMembers, asText, asTexts, member, readJson, writeJson } from './json.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { atMost, flatForms, rightForms } from './word-lists.ts';

/** What each service takes, from its documentation in 2026. */
const LIMITS = {
  assemblyAiTerms: 1000,
  assemblyAiWordsInTerm: 6,
  deepgramKeyterms: 100,
  deepgramReplacements: 200,
  speechmaticsWords: 1000,
} as const;

/** Parameters of a transcription: `keyterms_prompt` and `custom_spelling`, whose right side is one word. */
export const assemblyai: ExchangeFormat = {
  name: 'assemblyai',
  describe: 'AssemblyAI: keyterms_prompt and custom_spelling (JSON)',
  read(text) {
    const collector = createEntryCollector();
    const parameters = readJson(text);
    for (const field of ['keyterms_prompt', 'word_boost']) {
      for (const name of asTexts(member(parameters, field))) collector.add({ name });
    }
    for (const spelling of asList(member(parameters, 'custom_spelling'))) {
      const name = asText(member(spelling, 'to'));
      if (name === undefined) collector.losses.add('spellings without a right form');
      else collector.add({ name, garbles: asTexts(member(spelling, 'from')) });
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases', 'garbles'], losses);
    const forms = flatForms(dictionary, losses);
    const short = forms.filter((form) => form.split(' ').length <= LIMITS.assemblyAiWordsInTerm);
    losses.add(`names of more than ${LIMITS.assemblyAiWordsInTerm} words`, forms.length - short.length);
    const spellings = dictionary.entries.flatMap(({ name, garbles }) => {
      losses.add('garbles of names of several words', name.includes(' ') ? garbles.length : 0);
      return garbles.length > 0 && !name.includes(' ') ? [{ from: garbles, to: name }] : [];
    });
    const terms = atMost(short, LIMITS.assemblyAiTerms, 'names', losses);
    return { text: writeJson({ keyterms_prompt: terms, custom_spelling: spellings }), losses: losses.counts() };
  },
};

/** A query string: `keyterm=Name&replace=wrong:Right`. */
export const deepgram: ExchangeFormat = {
  name: 'deepgram',
  describe: 'Deepgram: query string of keyterm and replace',
  read(text) {
    const collector = createEntryCollector();
    for (const parameter of text.slice(text.indexOf('?') + 1).split(/[&\s]+/)) {
      const [key, value = ''] = parameter.split('=', 2);
      const [wrong, right] = value.split(':', 2).map(decode);
      if (key === 'keyterm' || key === 'keywords') collector.add({ name: wrong });
      if (key === 'replace' && right) collector.add({ name: right, garbles: [wrong] });
      if (key === 'replace' && !right) collector.losses.add('words to remove');
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases', 'garbles'], losses);
    const terms = atMost(flatForms(dictionary, losses), LIMITS.deepgramKeyterms, 'names', losses);
    const pairs = dictionary.entries.flatMap(({ name, garbles }) => garbles.map((garble) => [garble, name]));
    const replacements = atMost(pairs, LIMITS.deepgramReplacements, 'garbles', losses);
    const lines = [
      ...terms.map((term) => `keyterm=${encode(term)}`),
      ...replacements.map(([wrong, right]) => `replace=${[wrong.toLowerCase(), right].map(encode).join(':')}`),
    ];
    return { text: `${lines.join('&')}\n`, losses: losses.counts() };
  },
};

/** Halves of surrogate pairs have no encoding. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** `custom_vocabulary_config` and `custom_spelling_config` of a transcription. */
export const gladia: ExchangeFormat = {
  name: 'gladia',
  describe: 'Gladia: custom vocabulary and custom spelling (JSON)',
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

/** `additional_vocab` of a `transcription_config`. */
export const speechmatics: ExchangeFormat = {
  name: 'speechmatics',
  describe: 'Speechmatics: additional_vocab (JSON)',
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
    const vocabulary = atMost(words, LIMITS.speechmaticsWords, 'names', losses);
    return { text: writeJson({ transcription_config: { additional_vocab: vocabulary } }), losses: losses.counts() };
  },
};

function wordOf({ name, soundsLike }: Entry, form: string) {
  return form === name && soundsLike.length > 0 ? { content: form, sounds_like: soundsLike } : { content: form };
}

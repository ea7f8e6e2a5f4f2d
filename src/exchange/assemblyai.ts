import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asList, asText, asTexts, member, readJson, writeJson } from './json.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { atMost, flatForms } from './word-lists.ts';

/** Limits of the service, from its documentation in 2026. */
const LIMITS = { terms: 1000, wordsInTerm: 6 } as const;

/** Parameters of a transcription: `keyterms_prompt` and `custom_spelling`, whose right-hand side is a single word. */
export const assemblyai: ExchangeFormat = {
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
    const short = forms.filter((form) => form.split(' ').length <= LIMITS.wordsInTerm);
    losses.add(`names of more than ${LIMITS.wordsInTerm} words`, forms.length - short.length);
    const spellings = dictionary.entries.flatMap(({ name, garbles }) => {
      losses.add('garbles of names of several words', name.includes(' ') ? garbles.length : 0);
      return garbles.length > 0 && !name.includes(' ') ? [{ from: garbles, to: name }] : [];
    });
    const terms = atMost(short, LIMITS.terms, 'names', losses);
    return { text: writeJson({ keyterms_prompt: terms, custom_spelling: spellings }), losses: losses.counts() };
  },
};

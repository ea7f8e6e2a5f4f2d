import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { atMost, flatForms } from './word-lists.ts';

/** Limits of the service, from its documentation in 2026. */
const LIMITS = { keyterms: 100, replacements: 200 } as const;

/** A query string: `keyterm=Name&replace=wrong:Right`. */
export const deepgram: ExchangeFormat = {
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
    const terms = atMost(flatForms(dictionary, losses), LIMITS.keyterms, 'names', losses);
    const pairs = dictionary.entries.flatMap(({ name, garbles }) => garbles.map((garble) => [garble, name]));
    const replacements = atMost(pairs, LIMITS.replacements, 'garbles', losses);
    const lines = [
      ...terms.map((term) => `keyterm=${encode(term)}`),
      ...replacements.map(([wrong, right]) => `replace=${[wrong.toLowerCase(), right].map(encode).join(':')}`),
    ];
    return { text: `${lines.join('&')}\n`, losses: losses.counts() };
  },
};

/** Lone surrogates have no encoding. */
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

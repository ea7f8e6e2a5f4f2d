import { escapeText } from '../report/escape.ts';
import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { flatForms } from './word-lists.ts';
import { elementsIn, ownText, readXml } from './xml.ts';

/** `names.xml` and `xx_names.xml` of Subtitle Edit. */
export const subtitleEdit: ExchangeFormat = {
  read(text) {
    const collector = createEntryCollector();
    for (const element of elementsIn(readXml(text, ['names']))) {
      if (element.name === 'name') collector.add({ name: ownText(element) });
      if (element.name === 'blacklist') collector.losses.add('names of the blacklist', elementsIn(element).length);
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['aliases'], losses);
    const names = flatForms(dictionary, losses).map((form) => `  <name>${escapeText(form)}</name>\n`);
    return {
      text: `<?xml version="1.0" encoding="utf-8"?>\n<names>\n${names.join('')}</names>\n`,
      losses: losses.counts(),
    };
  },
};

import { stringify } from 'yaml';
import { UngarbleError } from '../errors.ts';
import { createEntryCollector } from './collect-entries.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { asMembers, asText, asTexts, member } from './json.ts';
import { countUncarried, createLossCounter } from './losses.ts';
import { literalOf, patternOf } from './pattern.ts';
import { readYaml } from './yaml-text.ts';

/** A Vale style of `extends: substitution`. */
export const valeSubstitution: ExchangeFormat = {
  read(text) {
    const style = readYaml(text);
    const swaps = asMembers(member(style, 'swap'));
    if (member(style, 'swap') === undefined) throw new UngarbleError('file', [{ message: 'the style has no swap' }]);
    const collector = createEntryCollector();
    collector.losses.add('exceptions', asTexts(member(style, 'exceptions')).length);
    for (const [pattern, right] of swaps) {
      const garble = literalOf(pattern);
      const [name, ...others] = (asText(right) ?? '').split('|');
      collector.losses.add('further suggestions', others.length);
      if (garble === undefined) collector.losses.add('regular expressions');
      else collector.add({ name, garbles: [garble] });
    }
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['garbles'], losses);
    const swap = new Map<string, string>();
    for (const { name, garbles } of dictionary.entries) {
      losses.add('names without garbles', garbles.length === 0 ? 1 : 0);
      // A bar separates suggestions and cannot be escaped.
      losses.add('garbles of names with a bar', name.includes('|') ? garbles.length : 0);
      if (!name.includes('|')) for (const garble of garbles) swap.set(patternOf(garble), name);
    }
    const style = { extends: 'substitution', message: "Use '%s' instead of '%s'.", level: 'error', ignorecase: true };
    return { text: stringify({ ...style, swap: Object.fromEntries(swap) }, { lineWidth: 0 }), losses: losses.counts() };
  },
};

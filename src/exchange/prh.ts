import { stringify } from 'yaml';
import type { Entry } from '../dictionary/dictionary.ts';
import { UngarbleError } from '../errors.ts';
import { createEntryCollector, type EntryCollector } from './collect-entries.ts';
import { type ExchangeFormat, specInput } from './exchange-format.ts';
import { asList, asText, asTexts, member } from './json.ts';
import { countUncarried, createLossCounter, type LossCounter } from './losses.ts';
import { literalOf, patternOf } from './pattern.ts';
import { readYaml } from './yaml-text.ts';

const REGULAR_EXPRESSION = /^\/(.*)\/[a-z]*$/s;

/** Rules of the proofreading helper prh, which textlint-rule-prh also reads. */
export const prh: ExchangeFormat = {
  read(text) {
    const rules = member(readYaml(text), 'rules');
    if (!Array.isArray(rules)) throw new UngarbleError('file', [{ message: 'prh needs a list of rules' }]);
    const collector = createEntryCollector();
    collector.losses.add('imports', asTexts(member(readYaml(text), 'imports')).length);
    for (const rule of rules) readRule(rule, collector);
    return collector.result();
  },
  write(dictionary) {
    const losses = createLossCounter();
    countUncarried(dictionary, ['garbles', 'specs', 'note'], losses);
    const rules = dictionary.entries.map((entry) => ruleOf(entry, losses));
    return { text: stringify({ version: 1, rules }, { lineWidth: 0 }), losses: losses.counts() };
  },
};

function readRule(rule: unknown, { add, losses }: EntryCollector): void {
  const expected = asText(rule) ?? asText(member(rule, 'expected'));
  if (expected === undefined) {
    losses.add('rules without expected');
    return;
  }
  const patterns = [...asTexts(member(rule, 'pattern')), ...asTexts(member(rule, 'patterns'))];
  const garbles = patterns.flatMap((pattern) => {
    const inner = REGULAR_EXPRESSION.exec(pattern)?.[1];
    const literal = inner === undefined ? pattern : literalOf(inner);
    if (literal === undefined) losses.add('regular expressions');
    return literal === undefined ? [] : [literal];
  });
  const specs = asList(member(rule, 'specs')).flatMap((spec) => {
    const [from, to] = [asText(member(spec, 'from')), asText(member(spec, 'to'))];
    return from?.trim() && to?.trim() && from !== to ? [{ from, to }] : [];
  });
  losses.add('specs', asList(member(rule, 'specs')).length - specs.length);
  losses.add('options', member(rule, 'options') === undefined ? 0 : 1);
  const note = asText(member(rule, 'prh'));
  add({ name: expected, garbles, ...(note !== undefined && { note }), ...(specs.length > 0 && { specs }) });
}

function ruleOf({ name, garbles, specs, note }: Entry, losses: LossCounter) {
  const patterns = garbles.map((garble) => (REGULAR_EXPRESSION.test(garble) ? `/${patternOf(garble)}/` : garble));
  // prh rejects a file with a spec that its own rule does not satisfy.
  const met = specs.filter(
    (spec) => 'from' in spec && garbles.some((garble) => spec.from.replaceAll(garble, () => name) === spec.to),
  );
  losses.add('specs', specs.length - met.length);
  return {
    expected: name,
    ...(patterns.length > 0 && { patterns }),
    ...(met.length > 0 && { specs: met.map(specInput) }),
    ...(note !== undefined && { prh: note }),
  };
}

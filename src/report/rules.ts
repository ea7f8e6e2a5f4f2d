import type { FindingRule, KnownRule } from '../suggest/finding.ts';

/** The meaning of a rule, for reports that explain their rules. */
export interface RuleDescription {
  /** In capitalised words without spaces, as required by SARIF. */
  readonly name: string;
  readonly summary: string;
  readonly help: string;
}

const RULES: Readonly<Record<KnownRule, RuleDescription>> = {
  garble: {
    name: 'GarbledName',
    summary: 'A name or term is garbled.',
    help: 'The words look or sound like a name in the dictionary and are unlikely here. Compare the suggestion with the source. If the name is right, add it to a dictionary, or as an alias to its entry.',
  },
  'known-garble': {
    name: 'KnownGarble',
    summary: 'A dictionary lists this form as wrong.',
    help: 'The form is a listed garble of an entry. Use the suggestion, or remove the form from the entry.',
  },
  alias: {
    name: 'Alias',
    summary: 'This form is right, but is not the name of its entry.',
    help: 'The form is an alias of an entry, and one spelling per name was requested.',
  },
  term: {
    name: 'BrokenPhrase',
    summary: 'A fixed phrase has a word that does not belong.',
    help: 'All words but one match a phrase in the dictionary, in order. Write the phrase as listed.',
  },
  paraphrase: {
    name: 'ParaphrasedName',
    summary: 'A name seems to be translated word by word.',
    help: 'The words mean the same as those of a name in the dictionary, but some are others, or in another order. Use the suggestion, or add the wording as an alias of the entry.',
  },
  rule: {
    name: 'DictionaryRule',
    summary: 'A dictionary rule replaces this wording.',
    help: 'The words match a dictionary rule. Use its replacement, or make the rule narrower.',
  },
  'wrong-name': {
    name: 'WrongName',
    summary: 'Part of what looks like a garbled name belongs to another name.',
    help: 'The text resembles a listed name, often next to its role, but part of it is a name of somebody else. Either may be wrong: check who was meant.',
  },
  'displaced-title': {
    name: 'DisplacedTitle',
    summary: 'A title is separated from its name.',
    help: 'Translation can separate titles from their names. Move the title back to its name.',
  },
  inconsistent: {
    name: 'InconsistentName',
    summary: 'An unlisted name is spelled in two ways.',
    help: 'The document spells what seems to be one name in two ways, and no dictionary lists it. Choose one spelling and add it to a dictionary.',
  },
};

const OTHER: Pick<RuleDescription, 'summary' | 'help'> = {
  summary: 'Something is wrong here.',
  help: 'See the message of the finding.',
};

export const KNOWN_RULES: readonly string[] = Object.keys(RULES);

export function describeRule(rule: FindingRule): RuleDescription {
  if (Object.hasOwn(RULES, rule)) return RULES[rule as KnownRule];
  const words = rule.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return { name: words.map(capitalise).join('') || 'Other', ...OTHER };
}

function capitalise(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}

import type { FindingRule, KnownRule } from '../suggest/finding.ts';

/** What a rule of findings means, for the reports that explain their rules. */
export interface RuleDescription {
  /** In capitalised words without spaces, as SARIF wants it. */
  readonly name: string;
  readonly summary: string;
  readonly help: string;
}

const RULES: Readonly<Record<KnownRule, RuleDescription>> = {
  garble: {
    name: 'GarbledName',
    summary: 'A name or term is garbled.',
    help: 'The words look or sound like a name of the dictionary, and are no words that stand here for themselves. Compare the suggestion with the source. A right name that was taken for a garble can be added to a dictionary, or as an alias of its entry.',
  },
  'known-garble': {
    name: 'KnownGarble',
    summary: 'A dictionary lists this form as wrong.',
    help: 'The form is among the garbles of an entry. Write the suggestion, or remove the form from the entry.',
  },
  alias: {
    name: 'Alias',
    summary: 'This form is right, and not the name of its entry.',
    help: 'The form is among the aliases of an entry, and one form of each name was asked for.',
  },
  term: {
    name: 'BrokenPhrase',
    summary: 'A fixed phrase has a word that does not belong.',
    help: 'All words but one are those of a phrase of the dictionary, in order. Write the phrase as it is listed.',
  },
  rule: {
    name: 'DictionaryRule',
    summary: 'A rule of the dictionary says to write this otherwise.',
    help: 'The words match the pattern of a rule of the dictionary. Write what it says, or make the rule narrower.',
  },
  'wrong-name': {
    name: 'WrongName',
    summary: 'The role named here belongs to somebody else.',
    help: 'A role of the dictionary stands beside a name that is not its holder’s. Either may be wrong: see who was meant.',
  },
  'displaced-title': {
    name: 'DisplacedTitle',
    summary: 'A title stands away from its name.',
    help: 'Translation moves titles away from the names that they belong to. Put the title back in its place.',
  },
  inconsistent: {
    name: 'InconsistentName',
    summary: 'One unknown name is spelled in two ways.',
    help: 'The document spells what seems to be one name differently, and no dictionary says which is right. Choose one spelling, and add it to a dictionary.',
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

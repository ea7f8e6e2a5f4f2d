import type { Rule } from './dictionary.ts';
import { choicesOf, expandChoices, type Wording } from './expand-choices.ts';
import { RULE_FIELDS } from './fields.ts';
import type { ParseContext, Path } from './parse-context.ts';
import { parseSpecs } from './parse-specs.ts';
import { describe, type Fields, readChoice, readText, readWords, reportUnknownFields } from './read-values.ts';

const SLOT = /\{([^{}]*)\}/g;
const SLOT_NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
/** Maximum number of rules that one rule with choices may stand for. */
const MOST_RULES = 256;

/** One rule, or several if it has slots with choices; none if it is unusable. */
export function parseRule(fields: Fields, path: Path, context: ParseContext): Rule[] {
  reportUnknownFields(fields, Object.keys(RULE_FIELDS), path, context);
  const rule = readRequired(fields, 'rule', path, context);
  const becomes = readRequired(fields, 'becomes', path, context);
  if (rule !== undefined && becomes !== undefined) checkSlots(rule, becomes, path, context);
  const optionalText = (field: 'note' | 'url') =>
    fields[field] === undefined ? undefined : readText(fields[field], [...path, field], context);
  const note = optionalText('note');
  const url = optionalText('url');
  const severity =
    fields.severity === undefined
      ? undefined
      : readChoice(fields.severity, RULE_FIELDS.severity, [...path, 'severity'], context);
  const specs = fields.specs === undefined ? [] : parseSpecs(fields.specs, [...path, 'specs'], context);
  if (rule === undefined || becomes === undefined) return [];
  const source = context.sourceOf(path);
  return expandChoices({ rule, becomes }).map((wording, index) => ({
    ...wording,
    ...(note && { note }),
    ...(url && { url }),
    ...(severity && { severity }),
    // The specs are about all of these rules; each is run once.
    specs: index === 0 ? specs : [],
    ...(source && { source }),
  }));
}

function readRequired(
  fields: Fields,
  field: 'rule' | 'becomes',
  path: Path,
  context: ParseContext,
): string | undefined {
  if (fields[field] !== undefined) return readWords(fields[field], [...path, field], context);
  context.report(
    path,
    `a rule needs ${field}: write {rule: 'called on {party} for its', becomes: 'called out {party} for its'}`,
  );
  return undefined;
}

function checkSlots(rule: string, becomes: string, path: Path, context: ParseContext): void {
  const offered = slotsOf(rule, [...path, 'rule'], context);
  const used = slotsOf(becomes, [...path, 'becomes'], context);
  const report = (field: 'rule' | 'becomes', message: string) => context.report([...path, field], message);

  const names = offered.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) report('rule', `slot {${twice}} is used twice in the rule: rename the second`);
  for (const name of new Set(used.map(({ name }) => name))) {
    if (names.includes(name)) continue;
    const advice = names.length > 0 ? `it has ${names.map((name) => `{${name}}`).join(', ')}` : 'it has no slots';
    report('becomes', `slot {${name}} is not in the rule: ${advice}`);
  }
  for (const { name, choices } of used)
    if (choices) report('becomes', `choices belong in the rule: write {${name}} here`);
  const rules = offered.reduce((product, { choices }) => product * (choices?.length ?? 1), 1);
  if (rules > MOST_RULES)
    report('rule', `its choices make ${rules} rules, at most ${MOST_RULES} are allowed: write several rules`);
  else checkWording(expandChoices({ rule, becomes }), report);
}

/** What holds for each of the rules that a rule with choices stands for. */
function checkWording(rules: readonly Wording[], report: (field: 'rule' | 'becomes', message: string) => void): void {
  const [{ rule }] = rules;
  if (/\}\s*\{/.test(rule)) report('rule', 'two slots are adjacent: put a word between them');
  if (!/[\p{L}\p{N}]/u.test(rule.replace(SLOT, ''))) report('rule', 'a rule needs a word outside its slots');
  else if (/^\s*\{/.test(rule))
    report('rule', 'a rule must begin with a word, not with a slot: include the word before the slot');
  if (rules.some(({ rule, becomes }) => rule === becomes))
    report('becomes', 'becomes is the same as rule: nothing would change');
}

interface Slot {
  readonly name: string;
  readonly choices?: readonly string[];
}

function slotsOf(phrase: string, path: Path, context: ParseContext): readonly Slot[] {
  if (/[{}]/.test(phrase.replace(SLOT, ''))) {
    context.report(path, `${describe(phrase)} has an unmatched brace: write a slot as {name}`);
  }
  const slots = [...phrase.matchAll(SLOT)].map(([, written]): Slot => {
    const [name, ...choices] = written.split('=');
    return choices.length === 0 ? { name } : { name, choices: choicesOf(choices.join('=')) };
  });
  for (const { name, choices } of slots) {
    if (!SLOT_NAME.test(name))
      context.report(
        path,
        `slot {${name}} must have a name that begins with a letter or _ and has only letters, digits, _ and -`,
      );
    if (choices?.some((choice) => !/[\p{L}\p{N}]/u.test(choice)))
      context.report(path, `slot {${name}} has a choice without a word: write {${name}=one|another}`);
  }
  return slots;
}

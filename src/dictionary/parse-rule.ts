import type { Rule } from './dictionary.ts';
import { RULE_FIELDS } from './fields.ts';
import type { ParseContext, Path } from './parse-context.ts';
import { parseSpecs } from './parse-spec.ts';
import { describe, type Fields, readChoice, readText, readWords, reportUnknownFields } from './read-values.ts';

const SLOT = /\{([^{}]*)\}/g;
const SLOT_NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

export function parseRule(fields: Fields, path: Path, context: ParseContext): Rule | undefined {
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
  if (rule === undefined || becomes === undefined) return undefined;
  const source = context.sourceOf(path);
  return {
    rule,
    becomes,
    ...(note && { note }),
    ...(url && { url }),
    ...(severity && { severity }),
    specs,
    ...(source && { source }),
  };
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

  const twice = offered.find((slot, index) => offered.indexOf(slot) !== index);
  if (twice !== undefined) report('rule', `slot {${twice}} is used twice in the rule: rename the second`);
  if (/\}\s*\{/.test(rule)) report('rule', 'two slots are adjacent: put a word between them');
  if (!/[\p{L}\p{N}]/u.test(rule.replace(SLOT, ''))) report('rule', 'a rule needs a word outside its slots');
  else if (/^\s*\{/.test(rule))
    report('rule', 'a rule must begin with a word, not with a slot: include the word before the slot');
  for (const slot of new Set(used)) {
    if (offered.includes(slot)) continue;
    const advice = offered.length > 0 ? `it has ${offered.map((name) => `{${name}}`).join(', ')}` : 'it has no slots';
    report('becomes', `slot {${slot}} is not in the rule: ${advice}`);
  }
  if (rule === becomes) report('becomes', 'becomes is the same as rule: nothing would change');
}

function slotsOf(phrase: string, path: Path, context: ParseContext): readonly string[] {
  if (/[{}]/.test(phrase.replace(SLOT, ''))) {
    context.report(path, `${describe(phrase)} has an unmatched brace: write a slot as {name}`);
  }
  const slots = [...phrase.matchAll(SLOT)].map(([, name]) => name);
  for (const name of slots) {
    if (!SLOT_NAME.test(name))
      context.report(
        path,
        `slot {${name}} must have a name that begins with a letter or _ and has only letters, digits, _ and -`,
      );
  }
  return slots;
}

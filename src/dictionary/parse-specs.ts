import type { Spec } from './dictionary.ts';
import { SPEC_FIELDS } from './fields.ts';
import type { ParseContext, Path } from './parse-context.ts';
import { describe, isFields, present, reportUnknownFields } from './read-values.ts';

const SHAPE = 'write {from: …, to: …} or {keep: …}';

/** The specs of an entry or a rule. Sentences are kept exactly as written, spaces included. */
export function parseSpecs(value: unknown, path: Path, context: ParseContext): readonly Spec[] {
  if (isFields(value)) return present([parseSpec(value, path, context)]);
  if (Array.isArray(value)) return present(value.map((item, index) => parseSpec(item, [...path, index], context)));
  context.report(path, `specs must be a list, got ${describe(value)}: ${SHAPE}`);
  return [];
}

function parseSpec(value: unknown, path: Path, context: ParseContext): Spec | undefined {
  if (!isFields(value)) {
    context.report(path, `a spec must be an object, got ${describe(value)}: ${SHAPE}`);
    return undefined;
  }
  reportUnknownFields(value, SPEC_FIELDS, path, context);
  const given = SPEC_FIELDS.filter((field) => value[field] !== undefined);
  const shape = given.join(' ');
  if (shape !== 'keep' && shape !== 'from to') {
    context.report(
      path,
      `a spec must have either from and to, or only keep, got ${given.join(' and ') || 'neither'}: ${SHAPE}`,
    );
    return undefined;
  }
  const sentences = given.map((field) => readSentence(value[field], [...path, field], context));
  const source = context.sourceOf(path);
  const [first, second] = sentences;
  if (first === undefined) return undefined;
  if (shape === 'keep') return { keep: first, ...(source && { source }) };
  if (second === undefined) return undefined;
  if (first === second) {
    context.report(path, 'from and to are the same: for a sentence that must not change, write {keep: …}');
    return undefined;
  }
  return { from: first, to: second, ...(source && { source }) };
}

function readSentence(value: unknown, path: Path, context: ParseContext): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value;
  const got = typeof value === 'string' ? 'an empty one' : describe(value);
  context.report(path, `${path.at(-1)} must be a sentence, got ${got}`);
  return undefined;
}

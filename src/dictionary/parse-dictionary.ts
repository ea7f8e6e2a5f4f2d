import { UngarbleError } from '../errors.ts';
import type { Dictionary, Entry, Rule } from './dictionary.ts';
import { DICTIONARY_FIELDS } from './fields.ts';
import { createParseContext, type Locate, type ParseContext, type Path } from './parse-context.ts';
import { parseEntry, parseName } from './parse-entry.ts';
import { parseRule } from './parse-rule.ts';
import { describe, isFields, readText, reportUnknownFields } from './read-values.ts';
import { type Checks, mustBeFunction, mustBeText, requireOptions } from './require-argument.ts';

/** The source of the object. */
export interface ParseDictionaryOptions {
  /** File name for problems and for the source of each entry. */
  readonly file?: string;
  /** Finds the line and column of a value, both from 1. Without it, problems name the path, such as `entries[3].kind`. */
  readonly locate?: Locate;
}

const PARSE_OPTIONS: Checks<ParseDictionaryOptions> = { file: mustBeText, locate: mustBeFunction };

const UNPARSED_ADVICE =
  ': for a file, use loadDictionaries of ungarble/node; for the text of one, parseYamlDictionary of ungarble/yaml';

/**
 * Parses a dictionary from an object, `{ entries, rules?, imports? }`, or from a list.
 * A list contains names, entries (`{ name, … }`) and rules (`{ rule, becomes }`) in any order.
 * Strings are normalised to NFC and trimmed; a single string may stand for a list of strings.
 *
 * @throws UngarbleError `dictionary`, with all problems found; `option` for invalid options.
 */
export function parseDictionary(input: unknown, options: ParseDictionaryOptions = {}): Dictionary {
  requireOptions(options, PARSE_OPTIONS);
  const context = createParseContext(options.file, options.locate);
  const entries: Entry[] = [];
  const rules: Rule[] = [];
  let imports: Imports = { names: [], sources: [] };
  if (Array.isArray(input)) {
    parseItems(input, [], context, entries, rules);
  } else if (isFields(input)) {
    reportUnknownParts(input, context);
    if (input.entries !== undefined) parseItems(input.entries, ['entries'], context, entries, rules);
    if (input.rules !== undefined) parseItems(input.rules, ['rules'], context, entries, rules);
    if (input.imports !== undefined) imports = parseImports(input.imports, context);
  } else {
    const isUnparsed = typeof input === 'string' && options.locate === undefined;
    const advice = isUnparsed ? UNPARSED_ADVICE : '';
    const found = describe(input ?? null);
    context.report([], `a dictionary must be a list of names or an object with entries, got ${found}${advice}`);
  }
  if (context.problems.length > 0) throw new UngarbleError('dictionary', inOrder(context));
  return {
    imports: imports.names,
    ...(imports.sources.some((source) => source) && { importSources: imports.sources }),
    entries,
    rules,
    ...(options.file !== undefined && { file: options.file }),
  };
}

function parseItems(list: unknown, path: Path, context: ParseContext, entries: Entry[], rules: Rule[]): void {
  const onlyRules = path[0] === 'rules';
  const items = isFields(list) && onlyRules ? [list] : list;
  if (!Array.isArray(items)) {
    const advice = onlyRules ? '- rule: …' : '- name: …';
    context.report(path, `${path[0]} must be a list, got ${describe(list)}: begin each item with "${advice}"`);
    return;
  }
  for (const [index, item] of items.entries()) {
    const itemPath = items === list ? [...path, index] : path;
    if (typeof item === 'string' && !onlyRules) {
      const entry = parseName(item, itemPath, context);
      if (entry) entries.push(entry);
    } else if (isFields(item) && (onlyRules || isRule(item))) {
      rules.push(...parseRule(item, itemPath, context));
    } else if (isFields(item)) {
      const entry = parseEntry(item, itemPath, context);
      if (entry) entries.push(entry);
    } else {
      context.report(itemPath, unusableItem(item, onlyRules));
    }
  }
}

function isRule(fields: Record<string, unknown>): boolean {
  return fields.name === undefined && (fields.rule !== undefined || fields.becomes !== undefined);
}

function unusableItem(item: unknown, onlyRules: boolean): string {
  if (onlyRules) return `a rule must be an object with rule and becomes, got ${describe(item)}`;
  const scalar = typeof item === 'number' || typeof item === 'boolean';
  const advice = scalar ? `: put it in quotes, '${item}'` : '';
  return `an entry must be a name or an object with a name, got ${describe(item ?? null)}${advice}`;
}

function reportUnknownParts(input: Readonly<Record<string, unknown>>, context: ParseContext): void {
  if (input.name !== undefined && input.entries === undefined) {
    context.report([], 'a single entry must be in a list: write "entries:" above it and "- " before its name');
    return;
  }
  reportUnknownFields(input, DICTIONARY_FIELDS, [], context);
  const parts = Object.keys(input).filter((field) => field !== '$schema');
  if (parts.length === 0) context.report([], 'the dictionary has no entries, rules or imports');
}

interface Imports {
  readonly names: readonly string[];
  readonly sources: Dictionary['importSources'] & object;
}

function parseImports(value: unknown, context: ParseContext): Imports {
  const path = ['imports'];
  if (!Array.isArray(value) && typeof value !== 'string') {
    context.report(path, `imports must be a list of file names, got ${describe(value)}`);
    return { names: [], sources: [] };
  }
  const paths: readonly Path[] = Array.isArray(value) ? value.map((_, index) => [...path, index]) : [path];
  const read = paths.flatMap((itemPath, index) => {
    const name = readText(Array.isArray(value) ? value[index] : value, itemPath, context);
    return name === undefined ? [] : [{ name, source: context.sourceOf(itemPath) }];
  });
  return { names: read.map(({ name }) => name), sources: read.map(({ source }) => source) };
}

/** Problems in file order. */
function inOrder({ problems }: ParseContext) {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

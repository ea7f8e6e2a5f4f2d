import { parseArgs } from 'node:util';
import { didYouMean } from '../dictionary/fields.ts';
import { type Problem, UngarbleError } from '../errors.ts';
import { orList } from '../text/or-list.ts';
import { OPTIONS, type Option, type OptionName, type Settings } from './options.ts';

const OPTION_LIST = Object.entries(OPTIONS) as [OptionName, Option][];

/**
 * Parses the arguments of a command.
 *
 * @param accepted the options that the command has
 * @throws UngarbleError `usage`, with all mistakes
 */
export function parseSettings(argv: readonly string[], accepted: readonly OptionName[]): Settings {
  const problems: Problem[] = [];
  const values = new Map<OptionName, string[]>();
  const operands: string[] = [];
  /** Indexes of arguments with an unknown option, which is reported once: in `-x.txt` every letter would be an unknown option. */
  const unknown = new Set<number>();
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option' || unknown.has(token.index)) continue;
    const isKnown = (accepted as readonly string[]).includes(token.name);
    if (!isKnown) unknown.add(token.index);
    const fault = isKnown ? faultOf(token) : unknownOption(token, argv[token.index], accepted);
    if (fault) problems.push({ message: fault });
    else values.set(token.name as OptionName, [...(values.get(token.name as OptionName) ?? []), token.value ?? '']);
  }
  for (const [name, given] of values) {
    const fault = repetitionOf(name, given);
    if (fault) problems.push({ message: fault });
  }
  const settings = toSettings(operands, values);
  if (!settings.help) problems.push(...contradictions(settings, accepted));
  if (problems.length > 0) throw new UngarbleError('usage', problems);
  return settings;
}

type OptionToken = Token & { kind: 'option' };
type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function tokensOf(argv: readonly string[]): Token[] {
  const options = OPTION_LIST.map(([name, { short, argument }]) => {
    const type = argument ? ('string' as const) : ('boolean' as const);
    return [name, short ? { type, short } : { type }] as const;
  });
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

function faultOf({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  const { argument, choices, range } = OPTIONS[name as OptionName] as Option;
  if (!argument) return value === undefined ? undefined : `${rawName} takes no value`;
  const isNextOption = !inlineValue && /^-./.test(value ?? '') && !(range && /^-[\d.]/.test(value ?? ''));
  if (value === undefined || value === '' || isNextOption) {
    return `${rawName} needs a value: ${rawName} ${argument}`;
  }
  if (choices && !choices.includes(value)) return `${rawName} must be ${orList(choices)}, not "${value}"`;
  if (range && !isInRange(value, range)) {
    return `${rawName} must be a ${range.whole ? 'whole ' : ''}number from ${range.least} to ${range.most}, not "${value}"`;
  }
  return undefined;
}

function unknownOption({ name, rawName }: OptionToken, argument: string, accepted: readonly OptionName[]): string {
  if (Object.hasOwn(OPTIONS, name)) return `${rawName} is not an option of this command`;
  if (!rawName.startsWith('--') && argument.length > rawName.length)
    return `unknown option ${rawName} in ${argument}; put a file of this name after --`;
  const meant = didYouMean(name, accepted);
  return `unknown option ${rawName}${meant ? `: did you mean --${meant}?` : ''}`;
}

/** Of choices and numbers the last one counts, so that a script can be given other ones; but a second file or field would be left out unnoticed. */
function repetitionOf(name: OptionName, given: readonly string[]): string | undefined {
  const { argument, repeatable, choices, range } = OPTIONS[name] as Option;
  if (!argument || repeatable || choices || range || new Set(given).size < 2) return undefined;
  return `--${name} takes one ${argument}, not ${given.join(' and ')}`;
}

function isInRange(value: string, { least, most, whole }: NonNullable<Option['range']>): boolean {
  const number = Number(value);
  return value.trim() !== '' && number >= least && number <= most && (!whole || Number.isInteger(number));
}

/** Converts option values, which have been checked against the table, to settings. See `repetitionOf` for repeated options. */
function toSettings(operands: readonly string[], values: ReadonlyMap<OptionName, readonly string[]>): Settings {
  const last = (name: OptionName) => values.get(name)?.at(-1);
  const numberOf = (name: OptionName) => (values.has(name) ? Number(last(name)) : undefined);
  return {
    operands,
    dictionaries: values.get('dict') ?? [],
    defaultDictionaries: !values.has('no-default-dict'),
    lexicon: last('lexicon'),
    tier: last('tier') as Settings['tier'],
    minConfidence: numberOf('min-confidence'),
    normalise: values.has('normalise'),
    format: last('format') as Settings['format'],
    inputFormat: last('input-format') as Settings['inputFormat'],
    columns: values.get('column') ?? [],
    jsonPaths: values.get('json-path') ?? [],
    jsonl: values.has('jsonl'),
    field: last('field'),
    related: values.get('related') ?? [],
    relatedField: last('related-field'),
    annotate: values.has('annotate'),
    strict: values.has('strict'),
    failOn: (last('fail-on') ?? 'info') as Settings['failOn'],
    jobs: numberOf('jobs'),
    write: values.has('write'),
    from: last('from'),
    to: last('to'),
    output: last('output'),
    yaml: values.has('yaml'),
    log: last('log'),
    review: last('review'),
    before: last('before'),
    after: last('after'),
    clean: values.get('clean') ?? [],
    budget: numberOf('budget'),
    limit: numberOf('limit'),
    color: (last('color') ?? 'auto') as Settings['color'],
    help: values.has('help'),
  };
}

function contradictions(settings: Settings, accepted: readonly OptionName[]): Problem[] {
  const { jsonl, field, related, relatedField, format, annotate, strict, log, clean, budget, yaml } = settings;
  const { inputFormat, columns, jsonPaths, before, after, defaultDictionaries, dictionaries, lexicon } = settings;
  const faults = [
    jsonl && field === undefined && '--jsonl needs --field NAME, the field that holds the text',
    !jsonl && field !== undefined && '--field needs --jsonl',
    !jsonl && relatedField !== undefined && '--related-field needs --jsonl',
    related.includes('-') && '--related needs a file: standard input is for the text itself',
    !jsonl && annotate && '--annotate needs --jsonl',
    !jsonl && strict && '--strict needs --jsonl',
    jsonl && format !== undefined && '--format cannot be used with --jsonl, whose output is JSON lines',
    jsonl && log !== undefined && '--log cannot be used with --jsonl',
    jsonl &&
      (inputFormat !== undefined || columns.length > 0 || jsonPaths.length > 0) &&
      '--input-format, --column and --json-path cannot be used with --jsonl',
    yaml && format !== undefined && '--yaml sets the output format: leave out --format',
    (before === undefined) !== (after === undefined) && '--before and --after must be used together',
    budget !== undefined && clean.length === 0 && '--budget needs --clean',
    lexicon !== undefined &&
      (dictionaries.length > 0 || !defaultDictionaries) &&
      '--lexicon cannot be combined with --dict or --no-default-dict: compile all dictionaries together with ungarble compile',
    !defaultDictionaries &&
      lexicon === undefined &&
      accepted.includes('dict') &&
      dictionaries.length === 0 &&
      '--no-default-dict needs --dict: otherwise there are no names to find',
  ];
  return faults.filter((fault) => fault !== false).map((message) => ({ message }));
}

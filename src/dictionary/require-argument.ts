import { type Problem, UngarbleError } from '../errors.ts';
import { orList } from '../text/or-list.ts';
import { describe, isFields } from './read-values.ts';

/** Checks of arguments of public functions, which may be called from JavaScript: a wrong one is named instead of failing somewhere inside. */

/** Returns what a value must be if it is not; undefined if it is. */
export type Check = (value: unknown) => string | undefined;
export type Checks<Fields> = Readonly<Record<keyof Fields, Check>>;

export const mustBeText: Check = (value) => (typeof value === 'string' ? undefined : 'must be text');
export const mustBeNumber: Check = (value) =>
  typeof value === 'number' && !Number.isNaN(value) ? undefined : 'must be a number';
export const mustBeOffset: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 0 ? undefined : 'must be a whole number of at least 0';
export const mustBeBoolean: Check = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false');
export const mustBeFunction: Check = (value) => (typeof value === 'function' ? undefined : 'must be a function');
export const mustBeTextList: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? undefined : 'must be a list of texts';

/** @param choices texts */
export function mustBeOneOf(choices: readonly string[]): Check {
  const wanted = `must be ${orList(choices.map((choice) => `"${choice}"`))}`;
  return (value) => (choices.includes(value as string) ? undefined : wanted);
}

export function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

/**
 * @param expected the name of the function and what it takes: "detectFormat takes the beginning of a file as text"
 * @throws UngarbleError `option`
 */
export function requireText(value: unknown, expected: string): asserts value is string {
  if (typeof value !== 'string') refuse([`${expected}, got ${describe(value)}`]);
}

/** @throws UngarbleError `option`, naming the first item that is not right */
export function requireList(
  value: unknown,
  expected: string,
  isRight: (item: unknown) => boolean = () => true,
): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) refuse([`${expected}, got ${describe(value)}`]);
  const wrong = Array.from(value).findIndex((item) => !isRight(item));
  if (wrong >= 0) refuse([`${expected}, got a list with ${describe(value[wrong])}`]);
}

/**
 * Requires an object with certain fields; others are ignored.
 * @param name of the object in messages, such as `findings[2]`
 * @throws UngarbleError `option`, with every wrong field
 */
export function requireFields<Fields>(value: unknown, checks: Checks<Fields>, name: string): void {
  if (!isFields(value))
    refuse([`${name} must be an object with ${Object.keys(checks).join(', ')}, got ${describe(value)}`]);
  const faults = Object.entries<Check>(checks).flatMap(([field, check]) => {
    const fault = check(value[field]);
    return fault ? [`${name}.${field} ${fault}, got ${describe(value[field])}`] : [];
  });
  if (faults.length > 0) refuse(faults);
}

/**
 * Requires a list of objects with certain fields.
 * @param name of the list in messages, such as `edits`
 * @throws UngarbleError `option`, with every wrong field of the first wrong item
 */
export function requireListOf<Fields>(value: unknown, checks: Checks<Fields>, name: string, expected: string): void {
  requireList(value, expected);
  value.forEach((item, i) => {
    requireFields(item, checks, `${name}[${i}]`);
  });
}

/** Requires options, all of which may be missing. @throws UngarbleError `option`, with every unknown or wrong option */
export function requireOptions<Options>(options: unknown, checks: Checks<Options>): void {
  if (!isFields(options))
    refuse([`options must be an object with ${Object.keys(checks).join(', ')}, got ${describe(options)}`]);
  const faults = Object.entries(options).flatMap(([name, value]): string[] => {
    if (value === undefined) return [];
    if (!Object.hasOwn(checks, name)) return [`unknown option "${name}"; known: ${Object.keys(checks).join(', ')}`];
    const fault = checks[name as keyof Options](value);
    return fault ? [`option "${name}" ${fault}, got ${describe(value)}`] : [];
  });
  if (faults.length > 0) refuse(faults);
}

function refuse(messages: readonly string[]): never {
  throw new UngarbleError(
    'option',
    messages.map((message): Problem => ({ message })),
  );
}

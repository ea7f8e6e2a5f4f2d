import { didYouMean } from '../dictionary/fields.ts';
import { formatProblem, UngarbleError } from '../errors.ts';
import { describeSystemError } from '../node/describe-system-error.ts';
import { packageVersion } from '../node/package-folder.ts';
import { isClosedPipe, writeTo } from '../node/write-to.ts';
import { COMMANDS, type Command, type CommandName } from './commands.ts';
import { displayPath } from './display-path.ts';
import { commandHelp, generalHelp } from './help.ts';
import type { ExitCode, Io } from './io.ts';
import { parseSettings } from './parse-settings.ts';
import { refuseUsage } from './refuse-usage.ts';

/**
 * Runs the command line.
 *
 * @param argv the arguments after the name of the program
 * @returns the exit code; never throws
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // An error of a stream without a listener ends the process; writers learn of errors in another way.
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (io.signal.aborted) return io.signal.reason === 'SIGTERM' ? 143 : 130;
    if (isClosedPipe(error)) return 0;
    await writeTo(io.stderr, describeError(error, argv, io)).catch(ignore);
    return 2;
  }
}

function ignore(): void {}

async function dispatch([first, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (first === undefined) {
    await writeTo(io.stderr, await generalHelp());
    return 2;
  }
  if (first === '--version' || first === '-V' || first === '-v') return answer(io, `${packageVersion()}\n`);
  if (first === '--help' || first === '-h') return answer(io, await generalHelp());
  if (first === 'help') {
    return answer(io, rest.length === 0 ? await generalHelp() : commandHelp(await commandNamed(rest[0])));
  }
  const command = await commandNamed(first);
  const settings = parseSettings(rest, command.options);
  return settings.help ? answer(io, commandHelp(command)) : command.run(settings, io);
}

async function answer(io: Io, text: string): Promise<ExitCode> {
  await writeTo(io.stdout, text);
  return 0;
}

async function commandNamed(name: string): Promise<Command> {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name as CommandName]();
  const names = Object.keys(COMMANDS);
  const meant = didYouMean(name, [...names, 'help']);
  if (!meant && looksLikePath(name)) return refuseCommand(name, `did you mean ungarble check ${name}?`);
  return refuseCommand(name, meant ? `did you mean ${meant}?` : `there are ${names.join(', ')} and help`);
}

function looksLikePath(name: string): boolean {
  return /[./\\*]/.test(name);
}

function refuseCommand(name: string, hint: string): never {
  refuseUsage(`unknown command "${name}": ${hint}`);
}

/** A dictionary in which every line is wrong must not hide the first mistake. Set by hand. */
const MOST_PROBLEMS = 100;

/** One line for each problem, never a stack. */
function describeError(error: unknown, [command]: readonly string[], io: Io): string {
  if (!(error instanceof UngarbleError)) {
    const failure = describeSystemError(error);
    if (failure !== undefined) return `ungarble: ${failure}\n`;
    const [firstLine] = String(error instanceof Error ? error.message : error).split('\n');
    return `ungarble: unexpected error: ${firstLine} (this is a bug: please report it, with the command and the input)\n`;
  }
  const lines = error.problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) =>
      problem.file === undefined
        ? `ungarble: ${problem.message}`
        : formatProblem({ ...problem, file: displayPath(problem.file, io.cwd) }),
    );
  const more = error.problems.length - lines.length;
  if (more > 0) lines.push(`ungarble: ${more} more ${more === 1 ? 'problem' : 'problems'}`);
  if (error.code === 'usage') lines.push(`See: ungarble help${Object.hasOwn(COMMANDS, command) ? ` ${command}` : ''}`);
  return `${lines.join('\n')}\n`;
}

import { COMMANDS, type Command } from './commands.ts';
import { OPTIONS, type Option, type OptionName } from './options.ts';

const WIDTH = 100;
const INDENT = '  ';

/** The output of `ungarble --help`. */
export async function generalHelp(): Promise<string> {
  const loaded = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const commands = Object.keys(COMMANDS).map((name, i) => [name, loaded[i].summary] as const);
  return `ungarble finds names and terms that machine translation or speech recognition garbled,
and corrects them.

Usage:
${table(loaded.map(({ usage }) => [usage, ''] as const))}

Commands:
${table([...commands, ['help COMMAND', 'show the options of a command, with examples']])}

Options:
${table(optionRows(['help', 'version']))}

Try:
${INDENT}echo 'Minister Araguchi said no' | ungarble check

Exit codes: 0 nothing found; 1 findings; 2 usage, dictionary or file error.
`;
}

/** The output of `ungarble COMMAND --help`. */
export function commandHelp({ usage, description, options, meanings, examples, exitCodes }: Command): string {
  return `Usage: ${usage}

${wrap(description, WIDTH).join('\n')}

Options:
${table(optionRows(options, meanings))}
${formats(options)}
Examples:
${table(examples)}

${wrap(`Exit codes: ${exitCodes}.`, WIDTH).join('\n')}
`;
}

function optionRows(
  names: readonly OptionName[],
  meanings: NonNullable<Command['meanings']> = {},
): (readonly [string, string])[] {
  return names.map((name) => {
    const { short, argument, description }: Option = OPTIONS[name];
    return [`${short ? `-${short}, ` : ''}--${name}${argument ? ` ${argument}` : ''}`, meanings[name] ?? description];
  });
}

/** A table of the formats of import and export; empty for other commands. */
function formats(names: readonly OptionName[]): string {
  const rows = names.flatMap((name) => (OPTIONS[name] as Option).glossary ?? []);
  return rows.length > 0 ? `\nFormats:\n${table(rows)}\n` : '';
}

/** Two columns, the second wrapped. */
function table(rows: readonly (readonly [string, string])[]): string {
  const first = Math.max(...rows.map(([left]) => left.length)) + INDENT.length;
  return rows
    .map(([left, right]) => {
      const [line, ...more] = wrap(right, WIDTH - INDENT.length - first);
      const rest = more.map((text) => `\n${INDENT}${' '.repeat(first)}${text}`).join('');
      return `${INDENT}${left.padEnd(first)}${line}`.trimEnd() + rest;
    })
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

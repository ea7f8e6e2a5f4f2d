import type { ExitCode, Io } from './io.ts';
import type { OptionName, Settings } from './options.ts';

/** A command and its help. */
export interface Command {
  readonly usage: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly options: readonly OptionName[];
  /** Descriptions of options that differ from the usual ones for this command. */
  readonly meanings?: Partial<Record<OptionName, string>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly exitCodes: string;
  run(settings: Settings, io: Io): Promise<ExitCode>;
}

/** Each command is loaded on demand, without the modules of the others. */
export const COMMANDS = {
  check: async () => (await import('./commands/check.ts')).check,
  fix: async () => (await import('./commands/fix.ts')).fix,
  explain: async () => (await import('./commands/explain.ts')).explain,
  lint: async () => (await import('./commands/lint.ts')).lint,
  compile: async () => (await import('./commands/compile.ts')).compile,
  apply: async () => (await import('./commands/apply.ts')).apply,
  undo: async () => (await import('./commands/undo.ts')).undo,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  learn: async () => (await import('./commands/learn.ts')).learn,
  names: async () => (await import('./commands/names.ts')).names,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

export type CommandName = keyof typeof COMMANDS;

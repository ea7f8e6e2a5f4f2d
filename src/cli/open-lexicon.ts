import { resolve } from 'node:path';
import type { CorrectorOptions } from '../corrector-options.ts';
import { UngarbleError } from '../errors.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../node/load-lexicon.ts';
import { loadShippedLexicon } from '../node/load-shipped-lexicon.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';

/** @throws UngarbleError with all problems of the named dictionaries, or that of the compiled lexicon. */
export async function openLexicon(settings: Settings, io: Io): Promise<Lexicon> {
  const { lexicon, dictionaries } = settings;
  return lexicon === undefined ? openDictionaries(dictionaries, settings, io) : openCompiled(lexicon, io);
}

async function openCompiled(name: string, io: Io): Promise<Lexicon> {
  try {
    return await loadLexicon(resolve(io.cwd, name));
  } catch (error) {
    const { isDictionaryFile } = await import('../node/dictionary-readers.ts');
    if (!(error instanceof UngarbleError && error.code === 'lexicon' && isDictionaryFile(name))) throw error;
    throw new UngarbleError(
      error.code,
      error.problems.map((problem) => ({ ...problem, message: `${problem.message}: use a dictionary with --dict` })),
    );
  }
}

/**
 * The named dictionaries, after the shipped ones unless these are disabled.
 * @throws UngarbleError `dictionary` with all their problems, or if there is nothing in them
 */
export async function openDictionaries(
  names: readonly string[],
  { defaultDictionaries }: Pick<Settings, 'defaultDictionaries'>,
  io: Io,
): Promise<Lexicon> {
  if (names.length === 0 && defaultDictionaries) return loadShippedLexicon();
  const { loadDictionariesFrom } = await import('../node/load-dictionaries.ts');
  const named = await loadDictionariesFrom(io.cwd, names);
  if (defaultDictionaries) return loadShippedLexicon(named);
  if (named.every(({ entries, rules }) => entries.length + rules.length === 0)) refuseEmpty(names);
  return compileLexicon(named);
}

function refuseEmpty(names: readonly string[]): never {
  const message = 'no names and no rules: nothing can be found; list names, or leave out --no-default-dict';
  throw new UngarbleError(
    'dictionary',
    names.map((file) => ({ file, message })),
  );
}

export function correctorOptions({ minConfidence, normalise }: Settings): CorrectorOptions {
  return { ...(minConfidence !== undefined && { minConfidence }), normalise };
}

import { resolve } from 'node:path';
import { type Corrector, createCorrector } from '../corrector.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadDefaultLexicon } from '../node/load-default-lexicon.ts';
import { loadDictionaries } from '../node/load-dictionaries.ts';
import type { Io } from './io.ts';
import type { Settings } from './options.ts';

/** @throws UngarbleError with every problem of the dictionaries that are named. */
export async function openLexicon({ dictionaries, defaultDictionaries }: Settings, io: Io): Promise<Lexicon> {
  const named = await loadDictionaries(dictionaries.map((name) => resolve(io.cwd, name)));
  return defaultDictionaries ? loadDefaultLexicon(named) : compileLexicon(named);
}

export async function openCorrector(settings: Settings, io: Io): Promise<Corrector> {
  const { minConfidence } = settings;
  return createCorrector(await openLexicon(settings, io), { ...(minConfidence !== undefined && { minConfidence }) });
}

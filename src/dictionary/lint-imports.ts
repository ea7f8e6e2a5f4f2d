import { foldedKey } from '../text/fold.ts';
import type { Dictionary } from './dictionary.ts';
import type { LintProblem } from './lint-dictionaries.ts';

type FilesOf = (importing: string, name: string) => readonly string[];

/** Useless imports: of empty dictionaries, or of content that another import or the dictionary itself already has. */
export function unusedImports(dictionaries: readonly Dictionary[], filesOf: FilesOf): LintProblem[] {
  const byFile = new Map(dictionaries.map((dictionary) => [dictionary.file, dictionary]));
  return dictionaries.flatMap((dictionary) =>
    dictionary.imports.flatMap((name, index) => {
      const reason = whyUseless(dictionary, index, byFile, filesOf);
      if (!reason) return [];
      const message = `import ${name}: ${reason}: remove it`;
      return [
        { ...dictionary.importSources?.[index], level: 'warning' as const, rule: 'unused-import' as const, message },
      ];
    }),
  );
}

type ByFile = ReadonlyMap<string | undefined, Dictionary>;

/** Why an import brings nothing; undefined if it brings something. */
function whyUseless(importing: Dictionary, index: number, byFile: ByFile, filesOf: FilesOf): string | undefined {
  const { file = '', imports } = importing;
  const reached = (name: string) => reachableFrom(filesOf(file, name), byFile, filesOf);
  const brought = filesOf(file, imports[index]);
  const all = [...reached(imports[index])].map((path) => byFile.get(path)).filter((found) => found !== undefined);
  if (all.every(({ entries, rules }) => entries.length + rules.length === 0)) return 'it is empty';
  const other = imports.find((name, at) => at !== index && brings(reached(name), brought) && !isMutual(name, at));
  if (other !== undefined) return `${other} already imports it`;
  return all.every((imported) => isRepeated(imported, importing)) ? 'this dictionary repeats all of it' : undefined;

  /** Of two imports that import each other, the first is kept. */
  function isMutual(name: string, at: number): boolean {
    return at > index && brings(reached(imports[index]), filesOf(file, name));
  }
}

function brings(reached: ReadonlySet<string>, files: readonly string[]): boolean {
  return files.length > 0 && files.every((path) => reached.has(path));
}

function reachableFrom(files: readonly string[], byFile: ByFile, filesOf: FilesOf): Set<string> {
  const reached = new Set(files);
  // The iteration over a set includes items that are added to it in the loop.
  for (const file of reached) {
    for (const name of byFile.get(file)?.imports ?? []) for (const path of filesOf(file, name)) reached.add(path);
  }
  return reached;
}

function isRepeated(imported: Dictionary, importing: Dictionary): boolean {
  const names = new Set(importing.entries.map(({ name }) => foldedKey(name)));
  const rules = new Set(importing.rules.map(({ rule }) => rule.toLowerCase()));
  return (
    imported.entries.every(({ name, ...rest }) => names.has(foldedKey(name)) && addsNothing(rest)) &&
    imported.rules.every(({ rule }) => rules.has(rule.toLowerCase()))
  );
}

/** Lists of entries with one name are united, so that an entry with any list adds to it. */
function addsNothing(entry: object): boolean {
  return Object.values(entry).every((value) => !Array.isArray(value) || value.length === 0);
}

import type { Entry } from '../dictionary/dictionary.ts';
import type { Language } from '../language/language.ts';
import { isSpellingVariant } from '../similarity/is-spelling-variant.ts';
import { romanisationKey } from '../similarity/romanisation-key.ts';
import { foldedKey } from '../text/fold.ts';
import { findNames } from './find-names.ts';

/** One spelling of a name. */
export interface Spelling {
  /** Its most frequent form. */
  readonly text: string;
  readonly count: number;
  /** Number of occurrences by file, in file order. */
  readonly files: ReadonlyMap<string, number>;
}

/** Spellings that probably refer to the same person or thing. */
export interface NameCluster {
  /** The name of the entry; without an entry, the spelling with the most words. */
  readonly name: string;
  readonly entry?: Entry;
  readonly count: number;
  /** The most frequent first. */
  readonly spellings: readonly Spelling[];
  /** Spellings that differ in letters, unless one is short for the other or a dictionary lists both as right. */
  readonly disagreeing: readonly Spelling[];
}

export interface NamedText {
  readonly file: string;
  readonly text: string;
}

export interface ClusterOptions {
  readonly language: Language;
  /** The only entry that has the name as a right form; undefined if there is none, or several. */
  readonly entryOf: (name: string) => Entry | undefined;
}

/** The names in texts, the most frequent first. */
export function clusterNames(texts: readonly NamedText[], options: ClusterOptions): NameCluster[] {
  const collected = collectSpellings(texts, options);
  const clusters = joinVariants(clustersOfEntries(collected), options.language);
  return joinShortForms(clusters)
    .map(finishCluster)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

interface CountedSpelling extends Spelling {
  readonly words: readonly string[];
  /** Without spaces. */
  readonly joined: string;
  /** The romanisation key of `joined`. */
  readonly sound: string;
  readonly entry: Entry | undefined;
}

/** A cluster under construction; the entry of its first member is that of the cluster. */
type Cluster = CountedSpelling[];

function collectSpellings(texts: readonly NamedText[], { language, entryOf }: ClusterOptions): CountedSpelling[] {
  const collected = new Map<string, { readonly raws: Map<string, number>; readonly files: Map<string, number> }>();
  for (const { file, text } of texts) {
    for (const { start, end } of findNames(text, language)) {
      const raw = text.slice(start, end).replace(/\s+/g, ' ');
      const key = foldedKey(raw);
      const spelling = collected.get(key) ?? { raws: new Map(), files: new Map() };
      collected.set(key, spelling);
      spelling.raws.set(raw, (spelling.raws.get(raw) ?? 0) + 1);
      spelling.files.set(file, (spelling.files.get(file) ?? 0) + 1);
    }
  }
  return [...collected].map(([key, { raws, files }]) => {
    const text = [...raws].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
    const count = [...files.values()].reduce((sum, number) => sum + number, 0);
    const words = key.split(' ');
    const joined = words.join('');
    return { text, count, files, words, joined, sound: romanisationKey(joined), entry: entryOf(text) };
  });
}

function clustersOfEntries(collected: readonly CountedSpelling[]): Cluster[] {
  const byEntry = new Map<Entry, Cluster>();
  const unknown: Cluster[] = [];
  for (const spelling of collected) {
    const cluster = spelling.entry && byEntry.get(spelling.entry);
    if (cluster) cluster.push(spelling);
    else if (spelling.entry) byEntry.set(spelling.entry, [spelling]);
    else unknown.push([spelling]);
  }
  return [...byEntry.values(), ...unknown];
}

/** Adds each unknown spelling to the most frequent cluster that contains a variant of it. Only spellings whose keys begin with the same two symbols are compared. */
function joinVariants(clusters: readonly Cluster[], language: Language): Cluster[] {
  const blocks = new Map<string, { readonly variant: CountedSpelling; readonly cluster: Cluster }[]>();
  const blockOf = ({ sound, words }: CountedSpelling) => {
    const key = `${sound.slice(0, 2)} ${words.length}`;
    const block = blocks.get(key) ?? [];
    blocks.set(key, block);
    return block;
  };
  const joined: Cluster[] = [];
  const order = [...clusters].sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || countOf(b) - countOf(a));
  for (const cluster of order) {
    const [first] = cluster;
    const found = isKnown(cluster)
      ? undefined
      : blockOf(first).find(({ variant }) => areVariants(variant, first, language));
    const home = found?.cluster ?? cluster;
    if (home === cluster) joined.push(cluster);
    else home.push(...cluster);
    for (const variant of cluster) blockOf(variant).push({ variant, cluster: home });
  }
  return joined;
}

function isKnown([{ entry }]: Cluster): boolean {
  return entry !== undefined;
}

/** Whether two spellings are of one name, of which one at least is neither listed nor made of common names. */
function areVariants(a: CountedSpelling, b: CountedSpelling, language: Language): boolean {
  if ([a, b].every(({ words, entry }) => entry !== undefined || words.every((word) => language.isName(word))))
    return false;
  return isSpellingVariant(a.joined, b.joined);
}

/** Joins a surname, or a name without middle names, with the cluster of the full name, if there is only one. */
function joinShortForms(clusters: readonly Cluster[]): Cluster[] {
  const byLastWord = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    for (const { words } of cluster) {
      const last = words[words.length - 1];
      byLastWord.set(last, (byLastWord.get(last) ?? new Set()).add(cluster));
    }
  }
  const left = new Set(clusters);
  for (const cluster of clusters.filter((candidate) => !isKnown(candidate))) {
    const near = new Set(cluster.flatMap(({ words }) => [...(byLastWord.get(words[words.length - 1]) ?? [])]));
    const fuller = [...near].filter((other) => other !== cluster && left.has(other) && isShortFor(cluster, other));
    if (fuller.length !== 1) continue;
    fuller[0].push(...cluster);
    left.delete(cluster);
  }
  return [...left];
}

function isShortFor(cluster: Cluster, other: Cluster): boolean {
  return cluster.some(({ words: part }) => other.some(({ words: whole }) => isPart(part, whole)));
}

/** Whether `whole` contains all words of `part`, in order, and others. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return part.length < whole.length && at === part.length;
}

function finishCluster(cluster: Cluster): NameCluster {
  const spellings = [...cluster].sort((a, b) => b.count - a.count || b.words.length - a.words.length);
  const entry = spellings.find((spelling) => spelling.entry)?.entry;
  const fullest = spellings.reduce((best, next) => (next.words.length > best.words.length ? next : best));
  const disagreeing = spellings.filter((spelling) => spellings.some((other) => disagree(spelling, other)));
  return {
    name: entry?.name ?? fullest.text,
    ...(entry && { entry }),
    count: countOf(cluster),
    spellings: spellings.map(plainSpelling),
    disagreeing: disagreeing.map(plainSpelling),
  };
}

/** Whether two spellings have as many words and are not both listed. Spellings with and without a given name do not disagree. */
function disagree(a: CountedSpelling, b: CountedSpelling): boolean {
  return a !== b && a.words.length === b.words.length && !(a.entry && b.entry);
}

function plainSpelling({ text, count, files }: Spelling): Spelling {
  return { text, count, files };
}

function countOf(cluster: readonly Spelling[]): number {
  return cluster.reduce((sum, { count }) => sum + count, 0);
}

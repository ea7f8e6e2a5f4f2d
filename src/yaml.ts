import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Locate, Part, Path } from './dictionary/parse-context.ts';
import { parseDictionary } from './dictionary/parse-dictionary.ts';
import { describe } from './dictionary/read-values.ts';
import { mustBeText, requireOptions } from './dictionary/require-argument.ts';
import { type Problem, UngarbleError } from './errors.ts';

/** Beyond this many uses of anchors, a small file may unfold into gigabytes (the default of `yaml`). */
const MAX_ALIASES = 100;

/**
 * A dictionary nests five deep. `yaml` composes nested collections by recursion, and V8 ends the whole process when a
 * regular expression is compiled near the end of the stack: depth must be refused before composing.
 */
const MAX_DEPTH = 50;

const OPTIONS = { file: mustBeText };

/**
 * Reads a dictionary written in YAML 1.2, of which JSON is a part.
 *
 * @throws UngarbleError `dictionary`, with every problem at its line and column: broken YAML, repeated keys,
 * unfolding aliases, or whatever `parseDictionary` refuses, or a source that is not text; `option` for invalid options.
 */
export function parseYamlDictionary(source: string, options: { readonly file?: string } = {}): Dictionary {
  if (typeof source !== 'string') refuseSource(source);
  requireOptions(options, OPTIONS);
  const { file } = options;
  const lines = new LineCounter();
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const refuse: Refuse = (faults) => {
    const problems = faults.map(
      ({ offset, message }): Problem => ({
        ...(file !== undefined && { file }),
        ...positionOf(offset),
        message: `not valid YAML: ${message}`,
      }),
    );
    throw new UngarbleError('dictionary', problems);
  };
  const document = readDocument(source.replace(/^\ufeff/, ''), lines, refuse);
  const locate: Locate = (path, part) => {
    const offset = document && offsetOf(document, path, part);
    return offset === undefined ? undefined : positionOf(offset);
  };
  const data = document ? toPlainData(document, refuse) : undefined;
  return parseDictionary(data, { ...(file !== undefined && { file }), locate });
}

function refuseSource(source: unknown): never {
  const advice = 'for a file, use loadDictionaries of ungarble/node; for parsed data, parseDictionary';
  throw new UngarbleError('dictionary', [
    { message: `parseYamlDictionary takes the text of a dictionary, got ${describe(source)}: ${advice}` },
  ]);
}

type Refuse = (faults: readonly { readonly offset: number; readonly message: string }[]) => never;

function readDocument(source: string, lines: LineCounter, refuse: Refuse): Document.Parsed | undefined {
  const tokens = [...new Parser(lines.addNewLine).parse(source)];
  const deep = tooDeep(tokens);
  if (deep) refuse([{ offset: deep.offset, message: `nested more than ${MAX_DEPTH} levels deep` }]);
  const composer = new Composer({ uniqueKeys: true, logLevel: 'silent' });
  const [document, second] = composer.compose(tokens, true, source.length);
  if (!document) return undefined;
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message }));
  if (second)
    faults.push({
      offset: second.range[0],
      message: 'a second YAML document begins here: put each dictionary in a file of its own',
    });
  if (faults.length > 0) refuse(faults);
  return document as Document.Parsed;
}

/** The first collection found below the allowed depth. Walks without recursion. */
function tooDeep(roots: readonly CST.Token[]): CST.Token | undefined {
  const waiting = roots.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return token;
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth });
    if (!CST.isCollection(token)) continue;
    for (const { key, value } of token.items) {
      if (key) waiting.push({ token: key, depth: depth + 1 });
      if (value) waiting.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

function toPlainData(document: Document.Parsed, refuse: Refuse): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    return refuse([{ offset: 0, message: error instanceof Error ? error.message : String(error) }]);
  }
}

/** Offset of the value at a path or of its key; of the nearest enclosing value where the path leads nowhere. */
function offsetOf(document: Document.Parsed, path: Path, part: Part): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, step] of path.entries()) {
    const collection: unknown = isAlias(node) ? node.resolve(document as Document) : node;
    const pair = isMap(collection)
      ? collection.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      : undefined;
    node = isSeq(collection) && typeof step === 'number' ? collection.items[step] : pair?.value;
    const keyWanted = part === 'key' && depth === path.length - 1;
    offset = (keyWanted ? startOf(pair?.key) : startOf(node)) ?? startOf(pair?.key) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { readonly range?: readonly number[] } | null | undefined)?.range?.[0];
}

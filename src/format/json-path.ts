import type { JsonNode } from './json-source.ts';
import { refuseOption } from './refuse.ts';

/** A key, an index, `*` for all children, or `**` for all descendants. */
type Step = string | number | typeof ANY | typeof DEEP;
const ANY = Symbol('any');
const DEEP = Symbol('deep');

const SHOWN_KEYS = 10;
const STEP = /\.\.|\.?(?:\*|[\p{L}\p{N}_$-]+)|\[(?:\*|\d+|"[^"]*"|'[^']*')\]|\./uy;

/**
 * The values that a path selects, in text order. Lists and objects may be empty.
 * @throws UngarbleError `option` for an invalid path, and for a key or an index that exists nowhere along the path
 */
export function selectNodes(root: JsonNode, path: string): JsonNode[] {
  let nodes = [root];
  for (const step of parsePath(path)) {
    const found = nodes.flatMap((node) => follow(node, step));
    if (found.length === 0 && nodes.length > 0 && step !== ANY) refuseStep(String(step), path, nodes);
    nodes = found;
  }
  return nodes;
}

function refuseStep(step: string, path: string, nodes: readonly JsonNode[]): never {
  const keys = new Set(nodes.flatMap((node) => (node.kind === 'object' ? [...node.members.keys()] : [])));
  const there = keys.size > 0 ? `; the keys there are ${[...keys].slice(0, SHOWN_KEYS).join(', ')}` : '';
  return refuseOption(`nothing found at "${path}": there is no ${step}${there}`);
}

/**
 * Reads a path such as `$.items[*].text`, `items.*.text`, `["a key"]` or `$..text` (a subset of RFC 9535).
 * @throws UngarbleError `option`
 */
function parsePath(path: string): readonly Step[] {
  const steps: Step[] = [];
  const body = path.replace(/^\$(?=[.[]|$)/, '');
  for (let at = 0; at < body.length; ) {
    STEP.lastIndex = at;
    const found = STEP.exec(body)?.[0];
    if (found === undefined || found === '.')
      return refuseOption(`"${path}" is not a path; write it like items[*].text`);
    steps.push(stepOf(found));
    at += found === '..' ? 1 : found.length;
    if (found === '..' && /^\.(?=[[.])/.test(body.slice(at))) at++;
  }
  return steps;
}

function stepOf(found: string): Step {
  if (found === '..') return DEEP;
  const inner = found.replace(/^\.|^\[["']?|["']?\]$/g, '');
  if (inner === '*') return ANY;
  return /^\[\d/.test(found) ? Number(inner) : inner;
}

function follow(node: JsonNode, step: Step): JsonNode[] {
  if (step === ANY) return childrenOf(node);
  if (step === DEEP) return [node, ...childrenOf(node).flatMap((child) => follow(child, DEEP))];
  if (typeof step === 'number') return node.kind === 'array' ? node.items.slice(step, step + 1) : [];
  const found = node.kind === 'object' ? node.members.get(step) : undefined;
  return found ? [found] : [];
}

function childrenOf(node: JsonNode): JsonNode[] {
  if (node.kind === 'array') return [...node.items];
  return node.kind === 'object' ? [...node.members.values()] : [];
}

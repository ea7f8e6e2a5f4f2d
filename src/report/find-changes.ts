/** A range of one list that is replaced by a range of another; half-open, in items. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Number of items of both lists that are searched for the next pair of anchors. Longer differences become one change. */
const REACH = 400;

/**
 * The differences between two lists of lines or words. Corrections are short and far apart, so the lists are walked in parallel, and
 * where they differ, the nearest equal pair of anchors is searched, in the order 1, 2, 3 …:
 *
 *           new →  . 1 3 6        distance is the number of skipped items of both;
 *     old ↓        2 4 7 …        Myers' algorithm (1986) would find the smallest change,
 *                  5 8 …          in time quadratic in the number of changes
 *
 * @param isAnchor whether an item may be an anchor; blank items are too common
 */
export function findChanges(
  before: readonly string[],
  after: readonly string[],
  isAnchor: (item: string) => boolean,
): Change[] {
  const changes: Change[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    if (old < before.length && before[old] === after[now]) {
      old += 1;
      now += 1;
      continue;
    }
    const [oldEnd, newEnd] = nextPair(before, after, old, now, isAnchor);
    const change = trimEnd(before, after, { oldStart: old, oldEnd, newStart: now, newEnd });
    const last = changes.at(-1);
    const touches = last?.oldEnd === change.oldStart && last.newEnd === change.newStart;
    if (touches) changes[changes.length - 1] = { ...change, oldStart: last.oldStart, newStart: last.newStart };
    else changes.push(change);
    old = oldEnd;
    now = newEnd;
  }
  return changes;
}

function nextPair(
  before: readonly string[],
  after: readonly string[],
  old: number,
  now: number,
  isAnchor: (item: string) => boolean,
): [number, number] {
  const oldLeft = before.length - old;
  const newLeft = after.length - now;
  for (let distance = 1; distance <= Math.min(REACH, oldLeft + newLeft); distance += 1) {
    for (let taken = Math.max(0, distance - newLeft); taken <= Math.min(distance, oldLeft); taken += 1) {
      const item = before[old + taken];
      if (item !== undefined && item === after[now + distance - taken] && isAnchor(item)) {
        return [old + taken, now + distance - taken];
      }
    }
  }
  if (oldLeft + newLeft <= REACH) return [before.length, after.length];
  return [old + Math.min(oldLeft, REACH / 2), now + Math.min(newLeft, REACH / 2)];
}

/** Removes equal items at the end: those before a pair of anchors that are not anchors themselves. */
function trimEnd(before: readonly string[], after: readonly string[], change: Change): Change {
  let { oldEnd, newEnd } = change;
  while (oldEnd > change.oldStart && newEnd > change.newStart && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  return { ...change, oldEnd, newEnd };
}

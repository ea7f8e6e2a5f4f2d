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
  let oldAt = 0;
  let newAt = 0;
  while (oldAt < before.length || newAt < after.length) {
    if (oldAt < before.length && before[oldAt] === after[newAt]) {
      oldAt += 1;
      newAt += 1;
      continue;
    }
    const [oldEnd, newEnd] = nextPair(before, after, oldAt, newAt, isAnchor);
    const change = trimEnd(before, after, { oldStart: oldAt, oldEnd, newStart: newAt, newEnd });
    const last = changes.at(-1);
    const touches = last?.oldEnd === change.oldStart && last.newEnd === change.newStart;
    if (touches) changes[changes.length - 1] = { ...change, oldStart: last.oldStart, newStart: last.newStart };
    else changes.push(change);
    oldAt = oldEnd;
    newAt = newEnd;
  }
  return changes;
}

/** The nearest pair of equal anchors, from these items on; without one in reach, the ends of what was searched. */
function nextPair(
  before: readonly string[],
  after: readonly string[],
  oldAt: number,
  newAt: number,
  isAnchor: (item: string) => boolean,
): [number, number] {
  const oldLeft = before.length - oldAt;
  const newLeft = after.length - newAt;
  for (let distance = 1; distance <= Math.min(REACH, oldLeft + newLeft); distance += 1) {
    for (let taken = Math.max(0, distance - newLeft); taken <= Math.min(distance, oldLeft); taken += 1) {
      const item = before[oldAt + taken];
      if (item !== undefined && item === after[newAt + distance - taken] && isAnchor(item)) {
        return [oldAt + taken, newAt + distance - taken];
      }
    }
  }
  if (oldLeft + newLeft <= REACH) return [before.length, after.length];
  return [oldAt + Math.min(oldLeft, REACH / 2), newAt + Math.min(newLeft, REACH / 2)];
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

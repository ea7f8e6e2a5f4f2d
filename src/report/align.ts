/** A stretch of one list that another stretch of another list takes the place of: half-open, counted in items. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Items of both lists together that are looked at for the next pair to hold on to. What differs for longer counts as one change. */
const REACH = 400;

/**
 * Where two lists of lines or words differ. Corrections are short and far apart, so the lists are walked together, and where
 * they part, the nearest equal pair of anchors is looked for, in the order of 1, 2, 3 …:
 *
 *           new →  . 1 3 6        a pair is as near as it takes few items of both;
 *     old ↓        2 4 7 …        Myers' algorithm (1986) would find the least change instead,
 *                  5 8 …          in time that grows with the square of all changes of the text
 *
 * @param isAnchor whether an item is worth holding on to: blank ones stand everywhere
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

/** Leaves out what is equal at the end: items before a pair of anchors that are none themselves. */
function trimEnd(before: readonly string[], after: readonly string[], change: Change): Change {
  let { oldEnd, newEnd } = change;
  while (oldEnd > change.oldStart && newEnd > change.newStart && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  return { ...change, oldEnd, newEnd };
}

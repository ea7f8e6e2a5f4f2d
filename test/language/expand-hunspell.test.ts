import { expect, test } from 'vitest';
import { expandHunspell } from '../../scripts/expand-hunspell.ts';

const AFF = `SET UTF-8
PFX U Y 1
PFX U   0     un         .
SFX D Y 3
SFX D   0     d          e
SFX D   y     ied        [^aeiou]y
SFX D   0     ed         [^ey]
SFX S Y 2
SFX S   y     ies        [^aeiou]y
SFX S   0     s          [^sxzhy]
REP 1
REP a ei`;

test.for([
  ['table/S', ['table', 'tables']],
  ['carry/DS', ['carried', 'carries', 'carry']],
  ['bake/D', ['bake', 'baked']],
  ['lock/DU', ['lock', 'locked', 'unlock', 'unlocked']],
  ['London', ['London']],
  ['grass/S', ['grass']],
  ['stem/D\tpo:verb', ['stem', 'stemed']],
] as const)('%s gives %j', ([line, expected]) => {
  expect([...expandHunspell(AFF, `1\n${line}\n`)].sort()).toEqual(expected);
});

import type { Contender } from './contender.ts';
import { flashtext } from './peers/flashtext.ts';
import { fuse } from './peers/fuse.ts';
import { levenshtein } from './peers/levenshtein.ts';
import { minisearch } from './peers/minisearch.ts';
import { modernAhoCorasick } from './peers/modern-ahocorasick.ts';
import { soundBuckets } from './peers/sound-buckets.ts';
import { symspell } from './peers/symspell.ts';
import { ufuzzy } from './peers/ufuzzy.ts';
import { ungarble } from './ungarble.ts';

/** The first is the subject of the benchmark; ratios are relative to the second. */
export const contenders: readonly Contender[] = [
  ungarble,
  flashtext,
  modernAhoCorasick,
  symspell,
  soundBuckets,
  minisearch,
  ufuzzy,
  levenshtein,
  fuse,
];

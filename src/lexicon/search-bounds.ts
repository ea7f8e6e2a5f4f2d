/** Search bounds for one string. */
export interface WordBounds {
  /** Maximum number of deleted letters of the query, as far as the index has deletes; see `NearStrings`. */
  readonly deletes: number;
  /** If the nearest string has at most this letter distance, in halves, two letters are not deleted; −1: they always are. */
  readonly nearEnough: number;
  /** If the nearest string has more than this letter distance, in halves per letter of the query, keys one class away are looked up as well. */
  readonly nearKeysBeyond: number;
  /** Maximum number of visited strings, some twice: those that share the spelling or the sound, then those with one deleted letter, then two. */
  readonly visited: number;
  /** Maximum number of letters apart, per letter of the query; see `CollectedStrings`. */
  readonly lettersApart: number;
  /** Strings whose letter distance is measured: those that have the most letters in common, and as many as tie with the last. */
  readonly measured: number;
  /** Strings that are aligned by the confusion model: the nearest for their length, and as many as tie with the last. */
  readonly aligned: number;
  /** Maximum letter distance of aligned strings, as a share of the longer string. */
  readonly distance: number;
  /** Maximum letter distance of aligned strings above that of the nearest, in halves. */
  readonly beyondNearest: number;
  /** Maximum cost of a kept string above the cheapest so far, in sixteenths of a nat. */
  readonly margin: number;
  /** Maximum cost of a string above the background cost of the query, in nats. */
  readonly beyondBackground: number;
  /** Cached answers in each of two generations. */
  readonly memory: number;
}

/** Search bounds for one run of words. */
export interface SearchBounds {
  /** For the words of a run. */
  readonly words: WordBounds;
  /** For joined words, which are long, many, and right less often. */
  readonly joined: WordBounds;
  /** Forms that are aligned word by word. */
  readonly aligned: number;
  /** Forms found by the joined run. */
  readonly ofJoinedRun: number;
  /**
   * Share of the background cost that an alignment without missing or added words must gain for the search to stop, even before trying concatenated
   * words; an unchanged word gains about half.
   */
  readonly settled: number;
  /** Whether to try short forms of given names. Not in texts, where both are right. */
  readonly otherGivenNames: boolean;
}

const THOROUGH_WORDS: WordBounds = {
  deletes: 2,
  nearEnough: -1,
  nearKeysBeyond: 0.3,
  visited: 4096,
  lettersApart: 32,
  measured: 800,
  aligned: 56,
  distance: 0.48,
  beyondNearest: 6,
  margin: 224,
  beyondBackground: 16,
  memory: 10_000,
};

const SWIFT_WORDS: WordBounds = {
  ...THOROUGH_WORDS,
  visited: 1024,
  distance: 0.62,
  nearEnough: 2,
  nearKeysBeyond: Number.POSITIVE_INFINITY,
  measured: 64,
  aligned: 12,
  beyondNearest: 4,
  margin: 112,
  beyondBackground: 8,
};

/**
 * For the runs of a text, of which one in hundreds is garbled: as many right answers among translated names and in transcripts (62.4 % first, 62.4 %
 * if two letters are always deleted and a third more is aligned). Without two deleted letters, two in a hundred of them would be lost (60.2 %); eight
 * words aligned instead of twelve bring wrong fixes among right names (5.1 instead of 4.3 in ten thousand words). For joined words, 1.2 letters apart
 * and a distance of 0.5 bring no more right answers, and take a tenth longer. With a `settled` of 0.5, which is hardly ever reached, right answers
 * are the same; with 0.3, two names of 755 specs get another spelling.
 */
const SWIFT: SearchBounds = {
  words: SWIFT_WORDS,
  joined: { ...SWIFT_WORDS, lettersApart: 0.7, distance: 0.42, deletes: 1, measured: 20, aligned: 5 },
  aligned: 8,
  ofJoinedRun: 4,
  settled: 0.35,
  otherGivenNames: false,
};

/** Search bounds by effort. */
export const EFFORTS = {
  /**
   * For what remains unclear in `lookup`. Of attested spellings among 50,000 names (bench/recall.ts) the right name is a candidate for 98.1 %; with
   * half as many words measured and a margin of eleven nats instead of fourteen for 97.9 %, in 0.95 of the time; with 40 words and 36 forms aligned
   * instead of 56 and 64 for 97.5 %, in 0.86; without keys one class away for 97.0 %, in 0.73. Twice as many visited, measured and aligned for
   * concatenated words bring 98.2 %, and take 1.04 times as long.
   */
  thorough: {
    words: THOROUGH_WORDS,
    joined: {
      ...THOROUGH_WORDS,
      visited: 2048,
      lettersApart: 1.2,
      measured: 400,
      aligned: 32,
      distance: 0.5,
    },
    aligned: 64,
    ofJoinedRun: 8,
    settled: Number.POSITIVE_INFINITY,
    otherGivenNames: true,
  },
  swift: SWIFT,
  /**
   * For `lookup` first; see `lookup.ts`. More forms are aligned than for texts, as rivals are wanted as well, and any complete alignment ends the
   * search: concatenated words would change one answer in a thousand and take a tenth longer.
   */
  moderate: { ...SWIFT, aligned: 16, settled: 0.1, otherGivenNames: true },
} as const satisfies Readonly<Record<string, SearchBounds>>;

export type Effort = keyof typeof EFFORTS;

const ofWords: readonly WordBounds[] = Object.values(EFFORTS).flatMap(({ words, joined }) => [words, joined]);
/** Maximum number of strings that any search visits. */
export const MOST_VISITED = Math.max(...ofWords.map(({ visited }) => visited));

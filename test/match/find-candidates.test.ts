import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/english.ts';
import type { Hit } from '../../src/lexicon/lexicon.ts';
import { foldedOf } from '../../src/match/document.ts';
import { findCandidates } from '../../src/match/find-candidates.ts';
import { findMentions } from '../../src/match/find-mentions.ts';
import { resourcesOf, segmentOf, textsOf } from './read-segment.ts';

const resources = resourcesOf(['Ali Modabber', 'Purple Curzon']);
const FORM = 0;

const hitOf = (logRatio: number, spelling = 0.6): Hit => ({
  form: FORM,
  entry: resources.lexicon.index.formEntry(FORM),
  logRatio,
  spelling,
  sound: 0.6,
  exactWords: 0,
  missingWords: 0,
  addedWords: 0,
  reordered: false,
  joined: true,
});

/** The runs of a text that keep hits, were these found for all of them, with their log ratios. */
function suspectsWith(
  text: string,
  logRatios: readonly number[],
  mentioned: readonly number[] = [],
  spelling?: number,
) {
  const { lexicon } = resources;
  const suspects = findCandidates(segmentOf(text, resources), [], {
    lexicon,
    language: english(),
    search: () => logRatios.map((logRatio) => hitOf(logRatio, spelling)),
    isMentioned: (entry) => mentioned.includes(entry),
    resemblesForm: resources.resemblesForm,
    resemblesMentioned: () => true,
  }).filter(({ hits }) => hits.length > 0);
  return {
    runs: textsOf(suspects.map(({ run }) => run)),
    ratios: suspects.map(({ hits }) => hits.map(({ logRatio }) => logRatio)),
  };
}

/** The runs of a text that are looked up, if these words resemble names of the document. */
function lookedUp(text: string, resemblesMentioned: (words: readonly string[]) => boolean = () => false): string[] {
  const { lexicon } = resources;
  const segment = segmentOf(text, resources);
  const runs: string[] = [];
  findCandidates(segment, findMentions(segment, lexicon.index), {
    lexicon,
    language: english(),
    search: (words) => {
      runs.push(words.join(' '));
      return [];
    },
    isMentioned: () => false,
    resemblesForm: resources.resemblesForm,
    resemblesMentioned: (run) => resemblesMentioned(foldedOf(run)),
  });
  return runs;
}

describe('what is looked up', () => {
  test.for([
    ['an unknown word, alone and with what may belong to it', 'the Modavar said', ['modavar']],
    ['ordinary words that resemble a name', 'her purple cure son went', ['purple cure', 'purple cure son']],
    ['not those that do not', 'her purple thermal curtain went', []],
    ['no rare word that is ordinary', 'the thermal followed', []],
    ['a right name with a word in lower case only where a longer name has it', 'and Purple Curzon followed', []],
    ['no more than what is beside a right name', 'so Zxqtar Ali Modabber said', ['zxqtar']],
  ] as const)('%s: %s', ([, text, expected]) => expect(lookedUp(text)).toEqual(expected));

  test('an ordinary word that resembles a name of the document', () => {
    expect(lookedUp('the thermal followed', (words) => words.join() === 'thermal')).toEqual(['thermal']);
  });

  test('no function words, whatever they resemble', () => {
    expect(lookedUp('of whom whose itself were', () => true)).toEqual([]);
  });
});

describe('a hit with a low ratio or little similarity', () => {
  test.for([
    ['is kept for one word down to −2', 'the Modavar said', -1.9, ['Modavar']],
    ['and no further', 'the Modavar said', -2.1, []],
    ['for several words down to −2', 'the Modavar Baluga said', -1.9, ['Modavar Baluga']],
    ['and no further', 'the Modavar Baluga said', -2.1, []],
    ['for ordinary words together down to 1.5', 'the curtain purple went', 1.6, ['curtain purple']],
    ['and no further', 'the curtain purple went', 1.4, []],
  ] as const)('%s: %s at %d', ([, text, logRatio, expected]) => {
    const found = suspectsWith(text, [logRatio]).runs;
    for (const run of expected) expect(found).toContain(run);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  test.for([
    [0.55, ['Modavar']],
    [0.54, []],
  ] as const)('with a spelling similarity of %d', ([spelling, expected]) => {
    expect(suspectsWith('the Modavar said', [2], [], spelling).runs).toEqual(expected);
  });

  test('is kept for any look-up if its entry is mentioned in the document', () => {
    const mentioned = [resources.lexicon.index.formEntry(FORM)];
    expect(suspectsWith('the Modavar said', [-4], mentioned).runs).toContain('Modavar');
  });

  test('is kept as a rival of a weighed hit, down to two nats below it', () => {
    expect(suspectsWith('the Modavar', [0.5, -3.9, -4.1]).ratios).toContainEqual([0.5, -3.9]);
  });
});

test('a right name at the end of one cue and again at the beginning of the next is not looked up as one run', () => {
  expect(lookedUp('Modabber MODABBER SAID', () => true).filter((run) => run.includes('modabber modabber'))).toEqual([]);
});

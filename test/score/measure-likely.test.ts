import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerReading } from '../../src/score/answer-reading.ts';
import { logOddsOf, measure } from '../../src/score/confidence.ts';
import { measureLikely } from '../../src/score/measure-likely.ts';

const share = fc.oneof(fc.constantFrom(0, 0.998, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const nats = fc.double({ min: -40, max: 60, noNaN: true });
const few = fc.nat({ max: 4 });

/** Readings of any kind at all, likely or not. */
const readings = fc
  .record({
    ratio: nats,
    changedRatio: nats,
    perLetter: fc.double({ min: -8, max: 8, noNaN: true }),
    spelling: share,
    sound: share,
    changedSound: share,
    unknown: fc.constantFrom(0, 0.5, 1),
    capitals: fc.constantFrom(0, 1),
    exact: few,
    words: fc.integer({ min: 1, max: 4 }),
    joined: fc.boolean(),
    mentions: few,
    ordinary: share,
    rarest: fc.double({ min: 1, max: 7.5, noNaN: true }),
    role: share,
    stranger: fc.boolean(),
    match: fc.constantFrom('strict', 'normal', 'loose'),
    kind: fc.constantFrom('name', 'surname'),
    roles: fc.constantFrom([], ['envoy']),
  })
  .map(
    (made) =>
      ({
        run: { letters: 8, words: made.words, cased: true, before: 'other' },
        difference: {
          words: made.words,
          letters: 8,
          meantWords: made.words,
          meantLetters: 7,
          spelling: made.spelling,
          sound: made.changedSound,
          logRatio: made.changedRatio,
          leastPerLetter: made.perLetter,
          edits: 2,
          onlyEnding: false,
          unlikeWords: 0,
          sameBeginning: made.spelling,
        },
        changing: {
          unknownShare: made.unknown,
          nameShare: 0,
          functionWords: 0,
          rarest: 5,
          commonest: 4,
          surprise: 6,
          capitalShare: made.capitals,
          acronymShare: 0,
          lowerShare: 0,
        },
        form: {
          kind: made.kind,
          entry: { match: made.match, roles: made.roles },
          words: Array(made.words).fill('x'),
          letters: 8,
          rarest: made.rarest,
          ordinaryShare: made.ordinary,
          endsNames: true,
        },
        hit: {
          logRatio: made.ratio,
          spelling: made.spelling,
          sound: made.sound,
          exactWords: made.exact,
          missingWords: 0,
          addedWords: 0,
          reordered: false,
          joined: made.joined,
        },
        margin: 1,
        rivals: 0,
        changedName: undefined,
        context: {
          role: made.role,
          isRoleEarlier: made.role > 0.5,
          isTitleBefore: made.role > 0.3,
          near: made.role,
          strangerBefore: made.stranger,
          strangerAfter: false,
        },
        facts: {
          formMentions: made.mentions,
          entryMentions: made.mentions,
          entriesInDocument: 3,
          sameRuns: 1,
          wordsElsewhere: 0,
        },
      }) as unknown as AnswerReading,
  );

describe('measureLikely', () => {
  it('returns all measures if they reach the minimum', () => {
    fc.assert(
      fc.property(readings, fc.double({ min: 1e-6, max: 40, noNaN: true }), (reading, by) => {
        const measures = measure(reading);
        expect(measureLikely(reading, logOddsOf(measures) - by)).toEqual(measures);
        expect(measureLikely(reading, logOddsOf(measures) + by)).toBeUndefined();
      }),
    );
  });

  it('computes no expensive input that could not help', () => {
    const [reading] = fc.sample(readings, { numRuns: 1, seed: 1 });
    const refuse = () => {
      throw new Error('asked for');
    };
    const hit = Object.defineProperty({ ...reading.hit }, 'sound', { get: refuse });
    const difference = Object.defineProperties(
      { ...reading.difference },
      { sound: { get: refuse }, logRatio: { get: refuse }, leastPerLetter: { get: refuse } },
    ) as AnswerReading['difference'];
    const form = Object.defineProperties({ ...reading.form }, { rarest: { get: refuse }, entry: { get: refuse } });
    const context = Object.defineProperties({ ...reading.context }, { role: { get: refuse }, near: { get: refuse } });
    expect(measureLikely({ ...reading, hit, difference, form, context }, 40)).toBeUndefined();
  });
});

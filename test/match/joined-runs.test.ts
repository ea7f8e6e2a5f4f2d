import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { joinedRuns } from '../../src/match/joined-runs.ts';
import { resourcesOf, segmentOf, textsOf } from './read-segment.ts';

const resources = resourcesOf(['BlackRock', 'Datadog', 'Togo', 'Whitehead Partners', 'Snowflake']);

const runsOf = (text: string): string[] => textsOf(joinedRuns(segmentOf(text, resources), resources.lexicon.index));

describe('two words that are together a name', () => {
  test.for([
    ['are found, however ordinary', 'we moved it to black rock last year', ['black rock']],
    ['are found at both ends', 'data dog is not black rock', ['data dog', 'black rock']],
    ['are not found over a comma', 'the data, dog and all', []],
    ['are not found with a hyphen', 'a black-rock beach', []],
    ['are not found if one is a function word', 'we have to go now', []],
    ['are not found if they are only a part of a name', 'the white head of the bird', []],
  ] as const)('%s', ([, text, expected]) => expect(runsOf(text)).toEqual(expected));

  test('are suggested, and never corrected unattended', () => {
    const [finding] = createCorrector(resources.lexicon).check('we moved it to black rock last year');
    expect(finding).toMatchObject({ tier: 'suggest', text: 'black rock', suggestions: [{ text: 'BlackRock' }] });
    expect(finding.message).toContain('its words are ordinary and may be intended');
  });
});

import { describe, expect, test } from 'vitest';
import { createCorrector } from '../../src/corrector.ts';
import { english } from '../../src/language/english.ts';
import { readDifference } from '../../src/score/difference.ts';
import { nearNameConfidence } from '../../src/score/near-name.ts';
import { readRun, readWords } from '../../src/score/reading.ts';
import { hitIn, resourcesOf } from '../match/read-segment.ts';

const resources = resourcesOf([
  ...[
    'Nordic Harbour Shipping Bank',
    'Alpine Shipping Bank',
    'Meet the Harbour with Ada Lorvell',
    'US Bureau of Harbours',
    'Union of Harbour Pilots in Lorvamar',
    'Grand Lake Valley Steel Works Union',
    'Lorvamar Trade Secretary Council',
    'Warden of the Foundation',
    'Guild of Lorvamar Masons',
  ].map((name) => ({ name, kind: 'organisation' })),
  ...['Gen. Ramo Ortega', 'Tessa Lindqvist', 'Gen. Ivo Maro Dervell'].map((name) => ({ name, kind: 'person' })),
]);

function confidenceOf(text: string, name: string): number {
  const language = english();
  const { run, hit } = hitIn(text, name, resources);
  const { folded, joined } = readRun(run, language);
  const form = resources.readForm(hit.form);
  const difference = readDifference({ words: folded, joined }, hit, form);
  const changing = readWords(run, difference.places, language);
  return nearNameConfidence(run, form, { difference, changing, hit }, language);
}

describe('three content words in place identify a name', () => {
  const bank = 'Nordic Harbour Shipping Bank';
  test.for([
    ['beside a word like the one meant', 'the [Nordic Harbour Stopping Bank] said', bank],
    ['or a letter off it', 'the [Lorvamar Trade Secretary Councils] met', 'Lorvamar Trade Secretary Council'],
    ['and other function words', 'see [Mute The Harbour from Ada Lorvell] there', 'Meet the Harbour with Ada Lorvell'],
  ] as const)('%s', ([, text, name]) => expect(confidenceOf(text, name)).toBe(0.9));

  test.for([
    ['two do not', 'the [Alpine Stopping Bank] said', 'Alpine Shipping Bank'],
    ['nor two and a function word', 'the [Guilt of Lorvamar Masons] met', 'Guild of Lorvamar Masons'],
    ['nor one among function words', 'the [Warden of the Federation] said', 'Warden of the Foundation'],
    ['nor beside a word unlike the one meant', 'the [Nordic Harbour Growing Bank] said', bank],
    ['nor beside a name', 'the [Nordic Harbour Chipman Bank] said', bank],
    ['nor beside an unknown word', 'the [Nordic Harbour Shippivng Bank] said', bank],
    ['nor beside two words', 'the [Grand Lake Valley Steal Walks Union] said', 'Grand Lake Valley Steel Works Union'],
    ['nor beside function words only', 'of the [Bureau of Harbours of] the north', 'US Bureau of Harbours'],
    [
      'nor with fewer function words',
      'see [Mute The Harbour Wish Ada Lorvell] on',
      'Meet the Harbour with Ada Lorvell',
    ],
    ['nor beside another word', 'the [Lorvamar Trade Undersecretary Council] met', 'Lorvamar Trade Secretary Council'],
    ['nor in another order', 'the [Harbour Nordic Stopping Bank] said', bank],
    ['nor beside more words than are meant', 'the [Nordic Harbour Stop Ping Bank] said', bank],
  ] as const)('%s', ([, text, name]) => expect(confidenceOf(text, name)).toBe(0));
});

describe('the other words of a full name of a person identify it', () => {
  test('beside an ordinary word, however little it resembles the one meant', () =>
    expect(confidenceOf('then [Gen. Branch Ortega] spoke', 'Gen. Ramo Ortega')).toBe(0.6));

  test.for([
    ['not without a title or a middle name', 'Then [Branch Lindqvist] spoke', 'Tessa Lindqvist'],
    ['nor beside two words', 'Then [Gen. Branch River Dervell] spoke', 'Gen. Ivo Maro Dervell'],
    ['nor beside another name', 'Then [Gen. Robert Ortega] spoke', 'Gen. Ramo Ortega'],
    ['nor beside a word that is mostly capitalised', 'Then [Gen. Western Ortega] spoke', 'Gen. Ramo Ortega'],
    ['nor beside a last word', 'Then [Gen. Ramo Branch] spoke', 'Gen. Ramo Ortega'],
    ['nor beside a first one', 'Then [Branch Ramo Ortega] spoke', 'Gen. Ramo Ortega'],
    ['nor beside one in lower case', 'Then [Gen. branch Ortega] spoke', 'Gen. Ramo Ortega'],
    ['nor in capitals', 'THEN THE OLD [GEN BRANCH ORTEGA] SPOKE ABOUT SHIPS IN NORTHERN HARBOURS', 'Gen. Ramo Ortega'],
    ['nor in text without capitals', 'then [gen branch ortega] spoke', 'Gen. Ramo Ortega'],
  ] as const)('%s', ([, text, name]) => expect(confidenceOf(text, name)).toBe(0));
});

test('the words in place are a reason', () => {
  const [{ suggestions }] = createCorrector(resources.lexicon).check('They asked Gen. Branch Ortega about it.');
  expect(suggestions[0].evidence.map(({ name }) => name)).toContain('near-name');
});

import { expect, test } from 'vitest';
import { readDocument } from '../../src/match/document.ts';
import { readDocumentWords } from '../../src/match/document-words.ts';
import { findMentions } from '../../src/match/find-mentions.ts';
import { learnDocument } from '../../src/resolve/learn-document.ts';
import { resourcesOf } from '../match/read-segment.ts';

test('an entry that is mentioned and restored counts once', () => {
  const resources = resourcesOf(['Vostra Kelmann', 'Ruhollah Modabber', 'Ismat Varlan']);
  const { index } = resources.lexicon;
  const text = 'Vostra Kelmann spoke. Later Vostra Kelman and Ruhollah Modaber left.';
  const document = readDocument([text], resources.wordOf);
  const [segment] = document.segments;
  const mentions = [findMentions(segment, index)];
  const knowledge = learnDocument(readDocumentWords(document), mentions, document.related, [], index);
  const [kelmann, modabber] = [0, 1];
  knowledge.license({ segment, from: 4, to: 6 }, kelmann);
  knowledge.license({ segment, from: 7, to: 9 }, modabber);
  expect(knowledge.entriesInDocument()).toEqual([kelmann, modabber]);
  const { entriesInDocument } = knowledge
    .factsOf({ segment, from: 7, to: 9 })
    .of({ form: index.formsOf(modabber)[0], entry: modabber }, ['ruhollah', 'modabber']);
  expect(entriesInDocument).toBe(2);
});

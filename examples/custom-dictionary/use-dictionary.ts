// Loads a dictionary from a file, runs its specs, and corrects a text with it.
import path from 'node:path';
import { compileLexicon, createCorrector, runSpecs } from 'ungarble';
import { loadDictionaries } from 'ungarble/node';

const dictionaries = await loadDictionaries(path.join(import.meta.dirname, 'newsroom.yaml'));
const corrector = createCorrector(compileLexicon(dictionaries));

const failures = runSpecs(dictionaries, (text) => corrector.fix(text, { tier: 'suggest' }).text);
console.log(
  failures.length === 0 ? 'All specs of the dictionary hold.' : failures.map(({ message }) => message).join('\n'),
);
console.log(
  corrector.fix('A tanker of cell stud offshore was seen by Margarethe Vestby-Olson.', { tier: 'suggest' }).text,
);

import { expect, test } from 'vitest';
import { detectFormat, loadFormat } from '../../src/format/index.ts';
import { compileLexicon, createCorrector, parseDictionary } from '../../src/index.ts';
import { corpusText } from './read-corpus.ts';

const corrector = createCorrector(
  compileLexicon(
    parseDictionary([
      { name: 'Seyed Abbas Araghchi', garbles: ['Seyeda Alabha Araguchi'] },
      { name: 'Araghchi', garbles: ['Aragut'] },
    ]),
  ),
);

test.for(['wrapped.txt', 'article.md', 'page.html', 'film.srt', 'talk.vtt', 'items.json', 'talk.aws.json'])(
  'a corrector corrects the prose of %s and nothing else',
  async (name) => {
    const text = corpusText(name);
    const format = await loadFormat(detectFormat(name, text) ?? 'plain');
    if (format.content !== 'text') throw new Error(`${name} is not text`);
    const file = format.read(text);
    const { edits } = corrector.fix(file.segments);
    expect(file.write(edits)).toBe(corpusText(`corrected/${name}`));
  },
);

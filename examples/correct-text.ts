// Use from TypeScript: a dictionary of two people, the findings in a text, and the corrected text.
import { compileLexicon, createCorrector, parseDictionary } from 'ungarble';

const dictionary = parseDictionary({
  entries: [
    { name: 'Seyed Abbas Araghchi', kind: 'person', roles: ['Iranian foreign minister'] },
    { name: 'Ruhollah Modabber', kind: 'person' },
  ],
});
const corrector = createCorrector(compileLexicon(dictionary));

const text =
  'Iranian Foreign Minister Seyed Abas Aragchi flew to Moscow. According to Ruhollah Modabber, it was time. Modaber said so.';
for (const { text: garble, suggestions, tier, confidence, message } of corrector.check(text)) {
  console.log(`${tier} ${Math.round(100 * confidence)} %: ${garble} -> ${suggestions[0]?.text ?? '?'} (${message})`);
}
console.log(corrector.fix(text, { tier: 'suggest' }).text);

import type { Corrector } from '../../src/corrector.ts';
import type { Finding } from '../../src/suggest/finding.ts';
import { fixText } from '../../src/suggest/fix-text.ts';

/** Knows two garbles: "bad" is surely "good", and "odd" may be "even". */
export const fakeCorrector: Corrector = {
  check: (text) => findAll([text].flat()),
  fix: (text, { tier = 'fix' } = {}) => fixText([text].flat(), findAll, tier),
};

function findAll(segments: readonly string[]): Finding[] {
  return segments.flatMap((text, segment) =>
    Array.from(text.matchAll(/bad|odd/g), ({ 0: word, index }): Finding => {
      const sure = word === 'bad';
      const confidence = sure ? 1 : 0.6;
      const suggestions = [{ text: sure ? 'good' : 'even', confidence, evidence: [] }];
      const place = { segment, start: index, end: index + word.length, text: word };
      return {
        ...place,
        tier: sure ? 'fix' : 'suggest',
        rule: 'garble',
        confidence,
        suggestions,
        message: `"${word}"`,
      };
    }),
  );
}

import type { Corrector } from '../corrector.ts';
import { applyEdits } from '../suggest/edits.ts';
import type { Finding } from '../suggest/finding.ts';
import { FILLER, maskLabels } from '../text/protected-text.ts';

/** A corrector that also leaves labels of speakers and sounds alone; all correctors leave addresses alone. */
export function protectText(corrector: Corrector): Corrector {
  const mask = (text: string | readonly string[]) => [text].flat().map(maskLabels);
  const isProse = ({ text }: Pick<Finding, 'text'>) => !text.includes(FILLER);
  return {
    check: (text, options) => corrector.check(mask(text), options).filter(isProse),
    fix(text, options) {
      const fixed = corrector.fix(mask(text), options);
      const edits = fixed.edits.filter(({ original }) => !original.includes(FILLER));
      const segments = applyEdits([text].flat(), edits);
      const findings = fixed.findings.filter(isProse);
      return { text: segments.join('\n'), segments, applied: edits.length, findings, edits };
    },
  };
}

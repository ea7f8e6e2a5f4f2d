import type { Alignment } from './alignment.ts';
import { alignJoined, type FormScorer, scoreForm } from './form-scorer.ts';

/** The forms that the current run has been compared with, each once, and its alignment with each. */
export interface ScoredForms {
  readonly forms: readonly number[];
  readonly alignments: readonly Alignment[];
  clear(): void;
  /** Aligns the run with a form, word by word. */
  score(form: number): void;
  /** The same, or with all words concatenated if that is better, at this ratio if it is known; see `alignJoined` in form-scorer.ts. */
  alignJoined(form: number, ratio?: number): void;
}

export function createScoredForms(scorer: FormScorer): ScoredForms {
  const forms: number[] = [];
  const alignments: Alignment[] = [];
  const placeOf = (form: number): number => {
    const known = forms.indexOf(form);
    if (known >= 0) return known;
    alignments.push(scoreForm(scorer, form));
    return forms.push(form) - 1;
  };
  return {
    forms,
    alignments,
    clear() {
      forms.length = 0;
      alignments.length = 0;
    },
    score: placeOf,
    alignJoined(form, ratio) {
      const place = placeOf(form);
      alignments[place] = alignJoined(scorer, form, alignments[place], ratio);
    },
  };
}

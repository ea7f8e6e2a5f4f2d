/** What a rule finds and what it writes. */
export interface Wording {
  readonly rule: string;
  readonly becomes: string;
}

const SLOT_WITH_CHOICES = /\{([^{}=]*)=([^{}]*)\}/;

/** The choices of a slot, `deliver|convey`. */
export const choicesOf = (written: string): string[] => written.split('|').map((choice) => choice.trim());

/**
 * A rule for each choice of its slots with choices, in the order in which they are written: `{verb=deliver|convey} the leader to` is one rule for
 * "deliver" and one for "convey", and `{verb}` in the replacement is the word that was found.
 */
export function expandChoices({ rule, becomes }: Wording): Wording[] {
  const slot = SLOT_WITH_CHOICES.exec(rule);
  if (!slot) return [{ rule, becomes }];
  const [written, name, choices] = slot;
  return choicesOf(choices).flatMap((choice) =>
    expandChoices({
      rule: rule.replace(written, () => choice),
      becomes: becomes.replaceAll(`{${name}}`, () => choice),
    }),
  );
}

/** An affix rule of a Hunspell `.aff` file: replace `strip` by `add` if `condition` holds. */
interface Affix {
  readonly isPrefix: boolean;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Every word that a Hunspell dictionary accepts, as written there: stems, prefixed and suffixed forms, and both at once. */
export function expandHunspell(aff: string, dic: string): Set<string> {
  const affixes = parseAffixes(aff);
  const words = new Set<string>();
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [stem, flags = ''] = line.split(/[\t ]/)[0].split('/');
    if (stem === '') continue;
    const rules = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    const suffixed = [
      stem,
      ...applyAll(
        stem,
        rules.filter((rule) => !rule.isPrefix),
      ),
    ];
    const prefixes = rules.filter((rule) => rule.isPrefix);
    for (const word of suffixed) {
      words.add(word);
      for (const prefixed of applyAll(word, prefixes)) words.add(prefixed);
    }
  }
  return words;
}

function applyAll(word: string, rules: readonly Affix[]): string[] {
  return rules.flatMap((rule) => apply(word, rule) ?? []);
}

function apply(word: string, { isPrefix, strip, add, condition }: Affix): string | undefined {
  if (!condition.test(word)) return undefined;
  if (isPrefix) return add + word.slice(strip.length);
  return word.slice(0, word.length - strip.length) + add;
}

function parseAffixes(aff: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of aff.split(/\r?\n/)) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || condition === undefined) continue;
    const isPrefix = kind === 'PFX';
    const pattern = isPrefix ? `^(?:${condition})` : `(?:${condition})$`;
    if (!affixes.has(flag)) affixes.set(flag, []);
    affixes.get(flag)!.push({
      isPrefix,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(pattern, 'u'),
    });
  }
  return affixes;
}

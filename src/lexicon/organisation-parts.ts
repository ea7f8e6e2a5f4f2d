import { fold, foldedWords } from '../text/fold.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Legal forms, folded: speakers always omit them. */
const LEGAL_FORMS = setOf(
  'inc incorporated corp corporation ltd limited llc llp lp plc sa sas sarl spa srl ag gmbh kg kgaa nv bv ab asa as oy oyj aps pty pte bhd tbk co company ooo oao zao pao pjsc jsc ojsc cjsc kk se sl sro doo kft zrt',
);
/** General words that speakers omit at the end of a name, unless nothing else is left. */
const GENERAL_WORDS = setOf('group holdings holding technologies international industries partners enterprises');

/** Short forms of an organisation's name: without its legal form at either end, and also without `Group` and similar words. */
export function shortOrganisationNames(name: string): string[] {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^the\s+/i, '')
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);
  const withoutForm = trimmed(words, LEGAL_FORMS);
  const withoutGroup = trimmed(withoutForm, GENERAL_WORDS);
  const shorter = [withoutForm, withoutGroup].filter(
    (kept, i, all) => kept.length > 0 && (i === 0 || kept.length < all[0].length),
  );
  return shorter
    .map((kept) => kept.join(' ').replace(/\.$/, ''))
    .filter((short) => short !== name && isNameable(short));
}

function trimmed(words: readonly string[], droppable: ReadonlySet<string>): readonly string[] {
  const drops = (word: string) => /^[&-]$/.test(word) || droppable.has(fold(word.replace(/[.'’]/g, '')));
  let from = 0;
  let to = words.length;
  while (to > from && drops(words[to - 1])) to--;
  while (from < to - 1 && droppable === LEGAL_FORMS && drops(words[from])) from++;
  return words.slice(from, to);
}

/** A short form of one or two letters would match everywhere. */
const isNameable = (short: string): boolean => foldedWords(short).join('').length > 2;

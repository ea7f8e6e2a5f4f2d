import { fold, foldedWords } from '../text/fold.ts';

/** The parts of a personal name that texts use alone, spelled as in the name. */
export interface PersonParts {
  readonly surname?: string;
  /** The surname without its article: Assad for al-Assad. */
  readonly bareSurname?: string;
  readonly given?: string;
  /** First given name and surname, if the name also has middle names or honorifics. */
  readonly short?: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that belong to the surname after them. */
const PARTICLES = setOf(
  'de da do dos das du des del della di della dalla la le van von der den het ten ter zu zum zur bin bint ibn ben al el as ad an ash abu abou abul aboul abd st saint mac san santa y',
);
/** Articles that texts often omit: al-Assad, Assad. */
const ARTICLES = setOf('al el as ad an ash ul');
/** Words before a given name that are not part of it. */
const HONORIFICS = setOf(
  'mr mrs ms miss dr prof professor sir dame lord lady sheikh shaikh shaykh sayed seyed seyyed sayyid syed haji hajj hojjatoleslam ayatollah imam mullah maulana king queen prince princess pope saint general gen colonel col major admiral',
);
const SUFFIXES = setOf('jr sr ii iii iv phd md esq cbe obe kbe');
/** The most common Chinese, Korean and Vietnamese surnames, which precede the given name. */
const LEADING_SURNAMES = setOf(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang song xu han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu jiang cui zhong tan lu fan wang jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou xi qi kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong jeon ko moon yang son bae baek nam ri pak jong choe yun nguyen tran le pham phan vo vu dang bui do ngo duong truong dinh',
);
const SYLLABLES =
  /^(?:(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ng|kh|nh|th|tr|ph|gi)?h?[iuy]?[aeiouy]{1,3}(?:ng?|m|k|p|t|l|h)?){1,3}$/;

/**
 * Splits a personal name: surname with its particles, given name, the short form without middle names.
 * `BATZANDAN Jalbasuren` and `Batzandan, Jalbasuren` are read with the surname first.
 */
export function partsOfPersonName(name: string): PersonParts {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}]/u.test(word));
  const kept = words.filter((word) => !SUFFIXES.has(bare(word)));
  const [first, last] = surnameRange(kept);
  if (first >= last) return {};
  const surname = clean(kept.slice(first, last).join(' '));
  const isHonorific = kept.map((word) => HONORIFICS.has(bare(word)));
  const given = kept.filter((_, i) => (i < first || i >= last) && !isHonorific[i]).map(clean);
  const givenName = given.find((word) => fold(word).length > 1);
  const leading = first === 0;
  const hasMore = given.length + isHonorific.filter(Boolean).length > 1;
  const inOrder = leading ? `${surname} ${givenName}` : `${givenName} ${surname}`;
  return {
    surname,
    bareSurname: withoutArticle(surname),
    given: leading ? given.join(' ') || undefined : givenName,
    // The given name of Kim Yong Nam is Yong Nam: nobody calls him Kim Yong.
    short: givenName && hasMore && !hasLeadingSurname(kept) ? inOrder : undefined,
  };
}

/** The range `[first, last)` of the words of the surname; empty for a name of one word. */
function surnameRange(words: readonly string[]): [number, number] {
  if (words.length < 2) return [0, 0];
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma >= 0 && comma < words.length - 1) return [0, comma + 1];
  const capitals = words.map((word) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase());
  const firstCapital = capitals.indexOf(true);
  if (firstCapital >= 0 && capitals.includes(false)) return [firstCapital, capitals.lastIndexOf(true) + 1];
  if (hasLeadingSurname(words)) return [0, 1];
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(bare(words[first - 1]))) first--;
  return [first, words.length];
}

/** Whether a name looks Chinese, Korean or Vietnamese: a surname, then a given name of one or two syllables. */
const hasLeadingSurname = (words: readonly string[]): boolean =>
  words.length <= 3 && LEADING_SURNAMES.has(bare(words[0])) && words.slice(1).every(isSyllabic);

const isSyllabic = (word: string): boolean =>
  fold(word)
    .split('-')
    .every((part) => SYLLABLES.test(part));
const bare = (word: string): string => foldedWords(word).join('');
const clean = (word: string): string => word.replace(/[,.]+$/u, '');

function withoutArticle(surname: string): string | undefined {
  const match = /^(\p{L}+)[-\s](\p{L}.*)$/u.exec(surname);
  return match && ARTICLES.has(fold(match[1])) ? match[2] : undefined;
}

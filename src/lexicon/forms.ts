import type { Entry } from '../dictionary/dictionary.ts';
import { romanise } from '../similarity/romanise.ts';
import { fold, nameWords } from '../text/fold.ts';
import { partsOfPersonName } from './name-parts.ts';
import { shortOrganisationNames } from './organisation-parts.ts';

/**
 * The relation of a form to its entry: `name` and `alias` as listed; `surname`, `given` and `short` are derived;
 * `garble` is a known wrong form; `sounds-like` is a respelling, or a romanisation of the native form; `native` is in another script.
 */
export type FormKind = 'name' | 'alias' | 'surname' | 'given' | 'short' | 'garble' | 'sounds-like' | 'native';

export const FORM_KINDS: readonly FormKind[] = [
  'name',
  'alias',
  'surname',
  'given',
  'short',
  'garble',
  'sounds-like',
  'native',
];

/** Whether a form is only part of the name of its entry. */
export const isPartOfName = (kind: FormKind): boolean => kind === 'surname' || kind === 'given' || kind === 'short';

/** Whether a form is the listed name of its entry, or a listed alias. */
export const isWholeName = (kind: FormKind): boolean => kind === 'name' || kind === 'alias';

/** A string that stands for an entry in texts. */
export interface Form {
  readonly text: string;
  readonly kind: FormKind;
  /** Its folded words. */
  readonly words: readonly string[];
}

/** All strings that stand for an entry in texts, its name first, without duplicates. */
export function formsOf(entry: Entry): Form[] {
  const forms: Form[] = [];
  // Nearly all entries have only a few forms: for these, a list of keys is faster than a map.
  const keys: string[] = [];
  const add = (kind: FormKind, text: string | undefined) => {
    if (!text) return;
    const words = nameWords(text);
    const key = words.join(' ');
    if (key === '' || keys.includes(key)) return;
    keys.push(key);
    forms.push({ text, kind, words });
  };
  const kind = entry.kind ?? (looksLikePerson(entry.name) ? 'person' : 'organisation');
  const authored = [entry.name, ...entry.aliases];
  add('name', entry.name);
  for (const alias of entry.aliases) add('alias', alias);
  for (const garble of entry.garbles) add('garble', garble);
  if (kind === 'person') for (const text of authored) addPersonParts(text, text === entry.name, add);
  if (kind === 'organisation')
    for (const text of authored) for (const short of shortOrganisationNames(text)) add('short', short);
  for (const text of authored) if (/ & | and /i.test(text)) add('alias', swapAnd(text));
  for (const respelling of entry.soundsLike) add('sounds-like', respelling);
  for (const native of entry.native) {
    for (const romanised of romanise(native)) add('sounds-like', romanised);
    add('native', native);
  }
  return forms;
}

function addPersonParts(text: string, isName: boolean, add: (kind: FormKind, text: string | undefined) => void): void {
  const { surname, bareSurname, given, short } = partsOfPersonName(text);
  add('short', short);
  add('surname', surname);
  add('surname', bareSurname);
  if (isName && given && fold(given).length > 2) add('given', given);
}

const swapAnd = (text: string): string =>
  text.includes(' & ') ? text.replaceAll(' & ', ' and ') : text.replace(/ and /gi, ' & ');

/** Words that occur in names of organisations, places and works, but not of people. */
const IMPERSONAL_WORDS = new Set(
  (
    'inc corp corporation company co ltd limited llc plc sa ag gmbh nv group holdings bank capital partners international global united national federal ' +
    'university college institute ministry department council committee commission agency party front army force forces union association organisation organization ' +
    'club society foundation trust fund systems technologies solutions services energy oil gas motors airlines media news times post journal radio ' +
    'city town county district province region state states republic kingdom island islands river lake mountain mount north south east west new ' +
    'old upper lower great saint san santa port fort bay beach valley hills park street road square station airport church school hospital ' +
    'museum center centre court house hotel games league team school the of and for in on at by'
  ).split(' '),
);

const PARTICLE = /^(?:de|da|dos|del|van|von|der|den|bin|ibn|al|el)$/;

/** Whether a name consists of two or three capitalised words, not counting particles, none of which is an impersonal word. */
function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/).filter((word, i) => i === 0 || !PARTICLE.test(word));
  if (words.length < 2 || words.length > 3) return false;
  return words.every(
    (word) =>
      /^(?:al-|el-)?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !IMPERSONAL_WORDS.has(fold(word.replace(/\.$/, ''))),
  );
}

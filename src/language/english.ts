import { createLanguage, type Derivation } from './create-language.ts';
import { ENGLISH_DATA } from './data/english.ts';
import { ENGLISH_SYNONYMS } from './english-synonyms.ts';
import type { Language } from './language.ts';
import type { Ending } from './meaning.ts';

const FUNCTION_WORDS =
  'a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his ' +
  'himself she her hers herself it its itself they them their theirs themselves who whom whose which what whatever whoever ' +
  'whichever someone somebody something anyone anybody anything everyone everybody everything none nobody nothing each every ' +
  'either neither both all any some no few many much more most other another such own same several less least enough ' +
  'of in to for with on at from by about as into like through after over between out against during without before under ' +
  'around among amid upon toward towards within throughout despite until till since beside besides beyond behind below above ' +
  'across along near off up down onto via per than unlike beneath inside outside except ' +
  'and or but nor so yet if because although though while whereas unless whether once when whenever where wherever why how ' +
  'however therefore thus hence then there here not never ever also too only just even still again already always often very ' +
  'quite rather almost perhaps ' +
  'am is are was were be been being have has had having do does did doing done will would shall should can could may might ' +
  'must ought cannot dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt mustnt ' +
  'im ive youre youve theyre theyve weve whats thats hes shes theres heres wheres whos lets ' +
  'one s t';

const REGULAR_SAYING_VERBS =
  'acknowledge add affirm agree allege announce answer argue ask assert assure believe caution cite claim clarify ' +
  'comment complain concede conclude confirm contend continue declare demand deny describe disclose elaborate ' +
  'emphasise emphasize estimate exclaim explain express highlight indicate inform insist joke lament mention note ' +
  'observe opine pledge point predict proclaim promise recall recount reiterate remark repeat reply report respond ' +
  'reveal state stress suggest testify tweet underline underscore urge vow warn';

/** Days of the week and months. */
const CALENDAR_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'january february march april may june july august september october november december';

const TITLES =
  'mr mrs ms miss dr sir dame lord lady madam ' +
  'pm mp mep gov sen rep amb prof rev hon gen lt col maj capt sgt adm brig ' +
  'minister president premier secretary chancellor king queen prince princess emir sheikh sultan senator governor mayor ' +
  'congressman congresswoman ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chief director leader ' +
  'professor doctor judge justice pope cardinal bishop archbishop rabbi imam reverend ayatollah mullah ' +
  'marshal general brigadier commander admiral colonel captain major lieutenant sergeant corporal sheriff inspector detective';

/** Of places and directions, which tell names apart: the Western Mediterranean is not the Eastern one. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['north', 'south'],
  ['northern', 'southern'],
  ['northeast', 'northwest'],
  ['northeastern', 'northwestern'],
  ['southeast', 'southwest'],
  ['southeastern', 'southwestern'],
  ['east', 'west'],
  ['eastern', 'western'],
  ['upper', 'lower'],
  ['inner', 'outer'],
  ['internal', 'external'],
  ['left', 'right'],
];

/** A base form, then the forms that the regular rules would get wrong; the third person and -ing are regular unless given. */
const IRREGULAR_SAYING_VERBS = [
  'say said',
  'tell told',
  'speak spoke spoken',
  'write wrote written',
  'admit admitted admitting',
  'quip quipped quipping',
];

const PREFIXES = 'un re non anti pre over under mis dis counter inter multi super sub ultra';
/** The suffix of the derived word, `>`, the ending of its base. Without -er and -ish, because many foreign names end in them. */
const SUFFIXES = 'ies>y ed> ied>y ing> ly> ily>y ness> iness>y less> like> wide>';

/** Tried in order: affixes of nouns, verbs and adjectives that keep most of the meaning; names take only the plural: "Israelites". */
const DERIVATIONS: readonly Derivation[] = [
  { prefix: '', suffix: 's', ending: '', ofNames: true },
  ...SUFFIXES.split(' ').map((rule) => {
    const [suffix, ending] = rule.split('>');
    return { prefix: '', suffix, ending };
  }),
  ...PREFIXES.split(' ').map((prefix) => ({ prefix, suffix: '', ending: '' })),
];

/** Plurals, then adjectives and agents of nouns: guards, guardian, revolutionary, Islamic, Chinese. */
const ENDINGS: readonly Ending[] = [
  'ies>y',
  's>',
  'ary>',
  'ian>',
  'ian>ia',
  'ic>',
  'al>',
  'al>e',
  'ese>a',
  'an>a',
  'an>',
  'n>',
  'er>',
].map((rule) => {
  const [ending, base] = rule.split('>');
  return [ending, base];
});

let decoded: Language | undefined;

/** British and American English. Unpacked on the first call and shared. */
export function english(): Language {
  decoded ??= createLanguage({
    code: 'en',
    data: ENGLISH_DATA,
    functionWords: FUNCTION_WORDS.split(' '),
    calendarWords: CALENDAR_WORDS.split(' '),
    titles: TITLES.split(' '),
    opposites: OPPOSITES,
    sayingVerbs: [...REGULAR_SAYING_VERBS.split(' '), ...IRREGULAR_SAYING_VERBS].flatMap(inflections),
    derivations: DERIVATIONS,
    synonyms: ENGLISH_SYNONYMS,
    endings: ENDINGS,
  });
  return decoded;
}

/** A base form, its third person, past and participles. */
function inflections(line: string): string[] {
  const [base, ...irregular] = line.split(' ');
  const stem = base.replace(/e$/, '');
  const endsInConsonantY = /[^aeiou]y$/.test(base);
  const third = endsInConsonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = endsInConsonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const participle = /ee$/.test(base) ? `${base}ing` : `${stem}ing`;
  return irregular.length > 0 ? [base, third, participle, ...irregular] : [base, third, past, participle];
}

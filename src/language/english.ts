import { createLanguage, type Derivation } from './create-language.ts';
import { ENGLISH_DATA } from './data/english.ts';
import type { Language } from './language.ts';

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

/** A base form, then the forms that the regular rules would get wrong. */
const SAYING_VERBS = [
  'say said',
  'tell told',
  'speak spoke spoken',
  'write wrote written',
  'add',
  'admit admitted admitting',
  'affirm',
  'agree',
  'allege',
  'announce',
  'answer',
  'argue',
  'ask',
  'assert',
  'assure',
  'believe',
  'caution',
  'cite',
  'claim',
  'clarify',
  'comment',
  'complain',
  'conclude',
  'concede',
  'confirm',
  'contend',
  'continue',
  'declare',
  'demand',
  'deny',
  'describe',
  'disclose',
  'elaborate',
  'emphasise',
  'emphasize',
  'estimate',
  'exclaim',
  'explain',
  'express',
  'highlight',
  'indicate',
  'inform',
  'insist',
  'joke',
  'lament',
  'mention',
  'note',
  'observe',
  'opine',
  'pledge',
  'point',
  'predict',
  'proclaim',
  'promise',
  'quip quipped quipping',
  'recall',
  'recount',
  'reiterate',
  'remark',
  'repeat',
  'reply',
  'report',
  'respond',
  'reveal',
  'state',
  'stress',
  'suggest',
  'testify',
  'tweet',
  'underline',
  'underscore',
  'urge',
  'vow',
  'warn',
  'acknowledge',
];

/** Tried in order. What English adds to nouns, verbs and adjectives without changing much of what they mean. */
const DERIVATIONS: readonly Derivation[] = [
  ...suffixes(
    's>',
    'es>',
    'ies>y',
    'ed>',
    'ed>e',
    'ied>y',
    'ing>',
    'ing>e',
    'ly>',
    'ily>y',
    'er>',
    'er>e',
    'ers>',
    'ers>e',
  ),
  ...suffixes('ness>', 'iness>y', 'less>', 'able>', 'able>e', 'ment>', 'ish>', 'like>', 'wide>'),
  ...[
    'un',
    're',
    'non',
    'anti',
    'pre',
    'over',
    'under',
    'mis',
    'dis',
    'counter',
    'inter',
    'multi',
    'super',
    'sub',
    'ultra',
  ].map((prefix) => ({ prefix, suffix: '', ending: '' })),
];

let decoded: Language | undefined;

/** English as written in Britain and America. Unpacked at the first call, shared by all. */
export function english(): Language {
  decoded ??= createLanguage({
    code: 'en',
    data: ENGLISH_DATA,
    functionWords: FUNCTION_WORDS.split(' '),
    sayingVerbs: SAYING_VERBS.flatMap(inflections),
    derivations: DERIVATIONS,
  });
  return decoded;
}

/** Third person, past and present participle of a verb line. */
function inflections(line: string): string[] {
  const [base, ...irregular] = line.split(' ');
  const stem = base.replace(/e$/, '');
  const endsInConsonantY = /[^aeiou]y$/.test(base);
  const third = endsInConsonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = endsInConsonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const participle = /ee$/.test(base) ? `${base}ing` : `${stem}ing`;
  return irregular.length > 0 ? [base, third, participle, ...irregular] : [base, third, past, participle];
}

/** From `suffix>ending`. */
function suffixes(...rules: readonly string[]): Derivation[] {
  return rules.map((rule) => {
    const [suffix, ending] = rule.split('>');
    return { prefix: '', suffix, ending };
  });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillVowels } from '../../src/similarity/fill-vowels.ts';
import { romanise } from '../../src/similarity/romanise.ts';

describe('one of the spellings is', () => {
  it.each([
    ['Сергей Лавров', 'Sergey Lavrov'],
    ['Алексей Навальный', 'Alexey Navalny'],
    ['Путин, Владимир Владимирович', 'Vladimir Putin'],
    ['Шойгу Сергей Кужугетович', 'Sergey Shoygu'],
    ['Юлия Ежова', 'Yuliya Yezhova'],
    ['Хрущёв', 'Khrushchev'],
    ['Володимир Зеленський', 'Volodymyr Zelensky'],
    ['Юрій Єхануров', 'Yurii Yekhanurov'],
    ['Згурський', 'Zghurskyi'],
    ['Аляксандр Лукашэнка', 'Alyaksandr Lukashenka'],
    ['Александар Вучић', 'Aleksandar Vučić'],
    ['Кръстев', 'Krastev'],
    ['عراقچی', 'Araqchi'],
    ['عباس عراقچی', 'Abbas Araghchi'],
    ['محمدباقر قالیباف', 'Mohammad Baqer Qalibaf'],
    ['حسن روحانی', 'Hassan Ruhani'],
    ['ظریف', 'Zarif'],
    ['عبد الفتاح السيسي', 'Abd Al-Fatah Al-Sisi'],
    ['صدام حسين', 'Saddam Hussein'],
    ['Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'],
    ['Μπέκας', 'Bekas'],
    ['Ευάγγελος Βενιζέλος', 'Evangelos Venizelos'],
    ['בנימין גנץ', 'Benjamin Gantz', 'Benjamin Gentz'],
    ['ג׳ון', 'Jon'],
    ['김정은', 'Kim Jong-un', 'Kim Chong-un'],
    ['이재명', 'Lee Jae-myung'],
    ['스티븐', 'Stiben'],
    ['홍길동', 'Hong Gil-dong'],
    ['いしば しげる', 'Ishiba Shigeru'],
    ['おおの きょうこ', 'Ono Kyoko'],
    ['バッハ', 'Bahha'],
    ['ジョージ・ヴァレンティ', 'Joji Varenti'],
    ['მიხეილ ყაველაშვილი', 'Mikheil Qavelashvili'],
    ['Նիկոլ Փաշինյան', 'Nikol Pashinyan'],
  ])('%s: %s', (native, ...likely) => {
    expect(romanise(native).filter((spelling) => likely.includes(spelling))).not.toEqual([]);
  });
});

it.each([[''], ['石破茂'], ['नरेन्द्र मोदी'], ['Vladimir Putin'], ['—'], ['李 Лавров']])(
  'cannot tell how %j sounds',
  (native) => {
    expect(romanise(native)).toEqual([]);
  },
);

it('gives at most three different spellings in Latin letters, whatever the name', () => {
  const letter = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0x370, max: 0x6ff }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0x3040, max: 0x30ff }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(' ', '\u200c', "'"),
  );
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 12 }).map((letters) => letters.join('')),
      (native) => {
        const spellings = romanise(native);
        expect(spellings.length).toBeLessThanOrEqual(3);
        expect(new Set(spellings).size).toBe(spellings.length);
        for (const spelling of spellings) expect(spelling).toMatch(/^[\p{Script=Latin}' -]+$/u);
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ['mhm*ud', 'mahmud'],
  ['*ahmd', 'ahmad'],
  ['hmd*an', 'hamdan'],
  ['hsn', 'hasan'],
  ['k*arl', 'karal'],
])('inserts short vowels into %s', (letters, expected) => {
  const sounds = letters
    .replace('*', '')
    .split('')
    .map((text) => ({ text, vowel: 'aiu'.includes(text) }));
  expect(fillVowels(sounds, 'a')).toBe(expected);
});

it('may end in two consonants', () => {
  const sounds = [...'karl'].map((text) => ({ text, vowel: text === 'a' }));
  expect(fillVowels(sounds, 'e', true)).toBe('karl');
});

import { describe, expect, test } from 'vitest';
import { baseForms } from '../../src/language/base-forms.ts';

describe('the base forms of an inflected name', () => {
  test.each([
    ['a Russian genitive', 'Путина', 'Путин'],
    ['a Russian instrumental', 'Владимиром', 'Владимир'],
    ['a Russian adjective as a name', 'Зеленского', 'Зеленский'],
    ['a Russian name in -й', 'Сергея', 'Сергей'],
    ['a Russian feminine', 'Захаровой', 'Захарова'],
    ['a Russian city', 'Москве', 'Москва'],
    ['a Russian country', 'Китаем', 'Китай'],
    ['a Ukrainian surname', 'Зеленському', 'Зеленський'],
    ['an Arabic conjunction', 'ولبنان', 'لبنان'],
    ['an Arabic preposition', 'بتونس', 'تونس'],
    ['two of them', 'وبلبنان', 'لبنان'],
    ['Persian letters of an Arabic keyboard', 'عراقچي', 'عراقچی'],
    ['a Hebrew prefix', 'בישראל', 'ישראל'],
    ['a Korean particle', '김정은과', '김정은'],
    ['a Turkish ending', "Erdoğan'ın", 'Erdoğan'],
    ['a Georgian ending', 'თბილისს', 'თბილის'],
  ])('%s', (_what, inflected, base) => expect(baseForms(inflected)).toContain(base));

  test.each([
    ['a word in Latin script', 'Teheran'],
    ['a short word', 'на'],
    ['a script without endings', '王毅'],
    ['a number', '1979'],
    ['nothing', ''],
  ])('none of %s', (_what, word) => expect(baseForms(word)).toEqual([]));

  test('never the word itself', () => expect(baseForms('Мали')).not.toContain('Мали'));
});

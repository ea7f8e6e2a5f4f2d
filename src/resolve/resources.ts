import type { Language } from '../language/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { createSearch, type Search } from '../match/find-candidates.ts';
import { createDisplacedTitleFinder, type FindDisplacedTitles } from '../match/find-displaced-titles.ts';
import { createDocumentNameFinder, type FindDocumentNames } from '../match/find-document-names.ts';
import { createParaphraseFinder, type FindParaphrases } from '../match/find-paraphrases.ts';
import { createPhraseFinder, type FindPhrases } from '../match/find-phrases.ts';
import { createRuleFinder, type FindRules } from '../match/find-rules.ts';
import { createResemblesForm, type ResemblesForm } from '../match/resembles-form.ts';
import { createWordMemo, type WordMemo } from '../match/word.ts';
import { createFormReader, type ReadForm } from '../score/form-reader.ts';

/** Data prepared once from a lexicon and a language, for all documents. */
export interface Resources {
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly wordOf: WordMemo;
  readonly search: Search;
  readonly resemblesForm: ResemblesForm;
  readonly documentNameFinder: (entriesInDocument: readonly number[]) => FindDocumentNames;
  readonly readForm: ReadForm;
  readonly findPhrases: FindPhrases;
  readonly findParaphrases: FindParaphrases;
  readonly findRules: FindRules;
  readonly findDisplacedTitles: FindDisplacedTitles;
}

export function createResources(lexicon: Lexicon, language: Language): Resources {
  return {
    lexicon,
    language,
    wordOf: createWordMemo(language, lexicon.index),
    search: createSearch(lexicon.index),
    resemblesForm: createResemblesForm(lexicon.index),
    documentNameFinder: createDocumentNameFinder(lexicon.index),
    readForm: createFormReader(lexicon, language),
    findPhrases: createPhraseFinder(lexicon, language.rarity),
    findParaphrases: createParaphraseFinder(lexicon, language),
    findRules: createRuleFinder(lexicon.rules),
    findDisplacedTitles: createDisplacedTitleFinder(lexicon),
  };
}

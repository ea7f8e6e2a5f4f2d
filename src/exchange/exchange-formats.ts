import { assemblyai } from './assemblyai.ts';
import { aws } from './aws.ts';
import { cspell } from './cspell.ts';
import { deepgram } from './deepgram.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { followTheMoney } from './followthemoney.ts';
import { gladia } from './gladia.ts';
import { deeplCsv, deeplTsv, googleCsv, googleTsv } from './glossary.ts';
import { hunspell } from './hunspell.ts';
import { list } from './list.ts';
import { openSanctions } from './opensanctions.ts';
import { prh } from './prh.ts';
import { spacy, spaczz } from './spacy.ts';
import { speechmatics } from './speechmatics.ts';
import { subtitleEdit } from './subtitle-edit.ts';
import { csv, tsv } from './table.ts';
import { tbx } from './tbx.ts';
import { valeSubstitution } from './vale-substitution.ts';
import { valeVocabulary } from './vale-vocabulary.ts';
import { wikidata } from './wikidata.ts';
import { sparql } from './wikidata-sparql.ts';

/** Every format that dictionaries can be imported from or exported to. */
export const EXCHANGE_FORMATS: readonly ExchangeFormat[] = [
  list,
  csv,
  tsv,
  prh,
  cspell,
  hunspell,
  valeVocabulary,
  valeSubstitution,
  tbx,
  deeplCsv,
  deeplTsv,
  googleCsv,
  googleTsv,
  aws,
  assemblyai,
  deepgram,
  gladia,
  speechmatics,
  subtitleEdit,
  spacy,
  spaczz,
  openSanctions,
  followTheMoney,
  wikidata,
  sparql,
];

export function exchangeFormat(name: string): ExchangeFormat | undefined {
  return EXCHANGE_FORMATS.find((format) => format.name === name);
}

export { type Corrector, createCorrector } from './corrector.ts';
export type { CheckOptions, CorrectorOptions, DoubtfulSpan, FixOptions } from './corrector-options.ts';
export type {
  CasePolicy,
  Dictionary,
  Entry,
  Kind,
  Rule,
  Severity,
  Source,
  Spec,
  Strictness,
} from './dictionary/dictionary.ts';
export { type LintOptions, type LintProblem, type LintRule, lintDictionaries } from './dictionary/lint-dictionaries.ts';
export { mergeDictionaries } from './dictionary/merge-dictionaries.ts';
export type { Locate } from './dictionary/parse-context.ts';
export { type ParseDictionaryOptions, parseDictionary } from './dictionary/parse-dictionary.ts';
export { runSpecs, type SpecFailure } from './dictionary/run-specs.ts';
export { type ErrorCode, type Problem, UngarbleError } from './errors.ts';
export { english } from './language/english.ts';
export type { Language } from './language/language.ts';
export type { Candidate, Evidence } from './lexicon/candidate.ts';
export { compileLexicon } from './lexicon/compile-lexicon.ts';
export { decodeLexicon, encodeLexicon } from './lexicon/encode-lexicon.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export { applyEdits, type Edit, invertEdits } from './suggest/edits.ts';
export type { Finding, FindingRule, Suggestion, Tier } from './suggest/finding.ts';
export type { FixedText } from './suggest/fix-text.ts';
export { createOffsetIndex, type OffsetIndex, type OffsetUnit } from './text/offsets.ts';
export type { LineIndex, Position } from './text/position.ts';
export type { Span } from './text/span.ts';

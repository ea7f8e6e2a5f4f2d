import {
  type CheckOptions,
  type CorrectorOptions,
  type FixOptions,
  segmentsOf,
  validateCheckOptions,
  validateCorrectorOptions,
  validateFixOptions,
} from './corrector-options.ts';
import { UngarbleError } from './errors.ts';
import { english } from './language/english.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type DocumentDetails, readDocument } from './match/document.ts';
import { createRelatedEntries } from './match/related-entries.ts';
import { resolveDocument } from './resolve/resolve-document.ts';
import { createResources } from './resolve/resources.ts';
import { cutAmong } from './score/tiers.ts';
import type { Finding } from './suggest/finding.ts';
import { findingFrom } from './suggest/finding-from.ts';
import { type FixedText, fixText } from './suggest/fix-text.ts';

/** Finds and corrects garbled names. Synchronous and without side effects; reusable for any number of texts. */
export interface Corrector {
  /**
   * The findings in a text, sorted by position and not overlapping. A list of strings is one document in segments
   * (paragraphs, subtitle cues, turns of a transcript).
   * @throws UngarbleError `option` for invalid options or an argument that is not text; never because of what a text contains.
   */
  check(text: string | readonly string[], options?: CheckOptions): Finding[];
  /**
   * The text with its corrections applied, by default only safe ones. Idempotent: `fix(fix(x)) = fix(x)`.
   * @throws UngarbleError `option` for invalid options or an argument that is not text; never because of what a text contains.
   */
  fix(text: string | readonly string[], options?: FixOptions): FixedText;
}

/**
 * Creates a corrector for the names of a lexicon.
 *
 * @throws UngarbleError `option`, with every invalid option; `lexicon` if the first argument is not a lexicon.
 * @example createCorrector(compileLexicon(parseDictionary(['Ruhollah Modabber']))).check('Modavar explained …')
 */
export function createCorrector(lexicon: Lexicon, options: CorrectorOptions = {}): Corrector {
  requireLexicon(lexicon);
  validateCorrectorOptions(options);
  const { language = english(), normalise = false } = options;
  const minConfidence = options.minConfidence ?? cutAmong(lexicon.index.searchedEntries, 'suggest');
  const resources = createResources(lexicon, language);
  const relatedEntries = createRelatedEntries(resources.wordOf, lexicon.index);
  const checkSegments = (segments: readonly string[], details: DocumentDetails): Finding[] => {
    const document = readDocument(segments, resources.wordOf, details);
    return resolveDocument(document, resources, { minConfidence, normalise })
      .flat()
      .map((proposal) => findingFrom(proposal, lexicon));
  };
  return {
    check(text, checkOptions = {}) {
      validateCheckOptions(checkOptions);
      const related = relatedEntries(checkOptions.related);
      return checkSegments(segmentsOf(text), { doubtful: checkOptions.doubtful, related });
    },
    fix(text, fixOptions = {}) {
      validateFixOptions(fixOptions);
      const segments = segmentsOf(text);
      const related = relatedEntries(fixOptions.related);
      // Doubtful spans refer to the original text, so later passes run without them.
      const check = (current: readonly string[]) =>
        checkSegments(current, { doubtful: current === segments ? fixOptions.doubtful : undefined, related });
      return fixText(segments, check, fixOptions.tier ?? 'fix');
    },
  };
}

function requireLexicon(lexicon: Lexicon): void {
  if (typeof lexicon?.index?.search === 'function') return;
  const advice = 'create one with compileLexicon(dictionary), or await loadLexicon or loadShippedLexicon';
  throw new UngarbleError('lexicon', [{ message: `createCorrector takes a lexicon: ${advice}` }]);
}

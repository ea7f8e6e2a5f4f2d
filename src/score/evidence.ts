import { DOCUMENT_EVIDENCE } from './document-evidence.ts';
import type { EvidenceDefinition } from './evidence-definition.ts';
import { LANGUAGE_EVIDENCE } from './language-evidence.ts';
import { PART_EVIDENCE } from './part-evidence.ts';
import { SPELLING_EVIDENCE } from './spelling-evidence.ts';

/** All reasons that a decision may depend on. */
export const EVIDENCE: readonly EvidenceDefinition[] = [
  ...SPELLING_EVIDENCE,
  ...PART_EVIDENCE,
  ...LANGUAGE_EVIDENCE,
  ...DOCUMENT_EVIDENCE,
];

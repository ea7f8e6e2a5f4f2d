import { DOCUMENT_EVIDENCE } from './document-evidence.ts';
import type { EvidenceDefinition } from './evidence-definition.ts';
import { LANGUAGE_EVIDENCE } from './language-evidence.ts';
import { PART_EVIDENCE } from './part-evidence.ts';
import { SPELLING_EVIDENCE } from './spelling-evidence.ts';

/** Every reason that a decision may rest on. */
export const EVIDENCE: readonly EvidenceDefinition[] = [
  ...SPELLING_EVIDENCE,
  ...PART_EVIDENCE,
  ...LANGUAGE_EVIDENCE,
  ...DOCUMENT_EVIDENCE,
];

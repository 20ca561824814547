import type { CheckedDiagnosis } from '../contract/model.js';

/** What a rule says of a failure, before the evidence is put to it. */
export type Finding = Pick<CheckedDiagnosis, 'category' | 'kind' | 'severity' | 'confidence' | 'rootCause' | 'fixes'>;

/** A finding that says as little as is known: `other`, `unknown`, low confidence. */
export const finding = (known: Partial<Finding> & Pick<Finding, 'rootCause'>): Finding => ({
  category: 'other',
  kind: 'unknown',
  severity: 'medium',
  confidence: 'low',
  fixes: [],
  ...known,
});

// Written by tests/eval/train/sentences/train.ts from 13472 sentences; do not edit.
export const classes = [
  'angry_customer',
  'refund_exception',
  'chargeback',
  'fraud_concern',
  'legal_threat',
  'safety_health',
  'public_exposure',
  'self_harm',
  'product_defect',
  'privacy_request',
  'repeat_contact',
  'churn_risk',
  'manager_request',
];
export const steps = [
  0.014788100072437912, 0.011216781097451759, 0.017597450281939504, 0.009694868370639011,
  0.014201885180404715, 0.009032984048301825, 0.013554717382089226, 0.012070580440954732,
  0.010120120337509765, 0.012467978973007951, 0.010714343556844152, 0.012684012235904821,
  0.011891136798357013,
];
export const bias = [
  -0.69, -1.94, -1.22, -1.66, -0.96, -1.19, -0.98, -1.45, -0.79, -1.24, -1.06, -0.7, -0.86,
];
/** Margins from which a find counts. */
export const limits: Readonly<Record<string, number>> = {
  angry_customer: 0.2,
  refund_exception: 0.18,
  chargeback: 0.44,
  fraud_concern: 0.28,
  legal_threat: 0.07,
  safety_health: 0.08,
  public_exposure: 0.24,
  self_harm: 0.22,
  product_defect: 0.32,
  privacy_request: 0.14,
  repeat_contact: 0.3,
  churn_risk: 0.31,
  manager_request: 0.23,
};

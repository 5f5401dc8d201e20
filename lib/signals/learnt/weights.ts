// Written by tests/eval/train/sentences/train.ts from 13414 sentences; do not edit.
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
  0.014741335473216141, 0.011071062764800542, 0.01759703817862935, 0.009706441648698619, 0.014196829793667902,
  0.009030544611206259, 0.013558855354587868, 0.012429665730775268, 0.009951898915381969,
  0.012453639297479672, 0.01073282010325828, 0.012661008737491822, 0.011892429177692152,
];
export const bias = [
  -0.69, -1.94, -1.22, -1.65, -0.96, -1.19, -0.98, -1.45, -0.78, -1.24, -1.06, -0.7, -0.86,
];
/** Margins from which a find counts. */
export const limits: Readonly<Record<string, number>> = {
  angry_customer: 0.25,
  refund_exception: 0.14,
  chargeback: 0.19,
  fraud_concern: 0.3,
  legal_threat: -0.03,
  safety_health: 0.02,
  public_exposure: 0.1,
  self_harm: 0.08,
  product_defect: 0.25,
  privacy_request: 0.12,
  repeat_contact: 0.22,
  churn_risk: 0.16,
  manager_request: 0.13,
};

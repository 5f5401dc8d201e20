// Written by tests/eval/train/sentences/train.ts from 16546 sentences; do not edit.
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
  0.015266435610809932, 0.011142734141158236, 0.018074306388945204, 0.009943781469919071,
  0.014585365686506943, 0.00955219691436087, 0.014035249888317362, 0.01202725878835716, 0.010366348928849321,
  0.012521832001017447, 0.010669157346343442, 0.012981491616131319, 0.012288912380875852,
];
export const bias = [-0.8, -1.89, -1.23, -1.62, -1, -1.21, -1.03, -1.45, -0.87, -1.26, -1.1, -0.8, -0.93];
/** Margins from which a find counts. */
export const limits: Readonly<Record<string, number>> = {
  angry_customer: 0.13,
  refund_exception: 0.09,
  chargeback: 0.27,
  fraud_concern: 0.21,
  legal_threat: 0.05,
  safety_health: 0.06,
  public_exposure: 0.16,
  self_harm: 0.2,
  product_defect: 0.25,
  privacy_request: 0.16,
  repeat_contact: 0.22,
  churn_risk: 0.2,
  manager_request: 0.17,
};

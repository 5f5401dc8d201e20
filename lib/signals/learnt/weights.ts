// Written by tests/eval/train/sentences/train.ts from 18465 sentences; do not edit.
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
  0.015770313240789858, 0.011563043879624542, 0.01786729985245423, 0.010114485467815276, 0.013546069488684207,
  0.009421614913926133, 0.01407674049631167, 0.012384527413677186, 0.010695131375339841, 0.01295371519695641,
  0.01154204691755928, 0.012534229673446588, 0.011969156521819943,
];
export const bias = [
  -0.79, -1.89, -1.27, -1.66, -1.04, -1.23, -1.02, -1.48, -0.89, -1.31, -1.09, -0.78, -0.99,
];
/** Margins from which a find counts. */
export const limits: Readonly<Record<string, number>> = {
  angry_customer: 0.1,
  refund_exception: -0.05,
  chargeback: 0.08,
  fraud_concern: -0.01,
  legal_threat: -0.12,
  safety_health: -0.06,
  public_exposure: 0.04,
  self_harm: 0.1,
  product_defect: 0.14,
  privacy_request: 0.01,
  repeat_contact: 0.09,
  churn_risk: 0.1,
  manager_request: 0.04,
};
/** Margins under which a rule's find is dropped or becomes uncertain. */
export const vetoes: Readonly<Record<string, { drop: number; doubt: number }>> = {
  angry_customer: { drop: -0.71, doubt: -0.57 },
  refund_exception: { drop: -0.53, doubt: -0.45 },
  chargeback: { drop: -0.35, doubt: -0.26 },
  fraud_concern: { drop: -0.52, doubt: -0.27 },
  legal_threat: { drop: -0.55, doubt: -0.36 },
  safety_health: { drop: -0.6, doubt: -0.48 },
  public_exposure: { drop: -0.68, doubt: -0.47 },
  self_harm: { drop: -0.66, doubt: -0.4 },
  product_defect: { drop: -0.48, doubt: -0.33 },
  privacy_request: { drop: -0.51, doubt: -0.35 },
  repeat_contact: { drop: -0.62, doubt: -0.43 },
  churn_risk: { drop: -0.68, doubt: -0.51 },
  manager_request: { drop: -0.36, doubt: -0.25 },
};

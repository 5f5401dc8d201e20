import { angryCustomer } from './angry-customer';
import { chargeback } from './chargeback';
import { churnRisk } from './churn-risk';
import { fraudConcern } from './fraud-concern';
import { legalThreat } from './legal-threat';
import { managerRequest } from './manager-request';
import { privacyRequest } from './privacy-request';
import { productDefect } from './product-defect';
import { publicExposure } from './public-exposure';
import { refundException } from './refund-exception';
import { repeatContact } from './repeat-contact';
import { safetyHealth } from './safety-health';
import { selfHarm } from './self-harm';
import type { Trigger } from './trigger';
import { vipCustomer } from './vip-customer';

/** Every built-in trigger, the gravest first. A new one is a file and a line here. */
export const triggers: readonly Trigger[] = [
  selfHarm,
  safetyHealth,
  legalThreat,
  chargeback,
  fraudConcern,
  publicExposure,
  privacyRequest,
  angryCustomer,
  managerRequest,
  churnRisk,
  refundException,
  repeatContact,
  productDefect,
  vipCustomer,
];

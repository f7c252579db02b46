import type { DemoStep } from '../steps.ts';
import { ORGANISATION } from './organisation.ts';
import { DATA } from './data.ts';
import { IMAGES } from './images.ts';
import { ENCODER } from './transaction-encoder.ts';
import { CREDIT_RISK_1 } from './credit-risk-1.ts';
import { CREDIT_RISK_2 } from './credit-risk-2.ts';
import { CHURN } from './churn.ts';

/** The whole story in the order in which it became known. */
export const STORY: readonly DemoStep[] = [
  ...ORGANISATION,
  ...DATA,
  ...IMAGES,
  ...ENCODER,
  ...CREDIT_RISK_1,
  ...CREDIT_RISK_2,
  ...CHURN,
].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

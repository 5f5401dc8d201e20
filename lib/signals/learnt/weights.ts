// Written by tests/eval/train/sentences/train.ts from 12707 sentences; do not edit.
export const classes = ["angry_customer","refund_exception","chargeback","fraud_concern","legal_threat","safety_health","public_exposure","self_harm","product_defect","privacy_request","repeat_contact","churn_risk","manager_request","negative","positive"];
export const steps = [0.01481258256713259,0.011120896926176557,0.01682145462932662,0.009888623888699745,0.01413595685774134,0.009499210623416193,0.013101341231248781,0.012506480190548484,0.010009600289072548,0.012226889733145912,0.010553439445172622,0.01277056666153621,0.01142785453907996,0.021751790217110885,0.022760764355771786];
export const bias = [-0.7,-1.93,-1.22,-1.63,-0.97,-1.18,-0.98,-1.44,-0.79,-1.24,-1.06,-0.7,-0.86,0.53,-0.36];
/** Margins from which a find counts. */
export const limits: Readonly<Record<string, number>> = {"angry_customer":0.23,"refund_exception":0.15,"chargeback":0.52,"fraud_concern":0.33,"legal_threat":0.22,"safety_health":0.16,"public_exposure":0.32,"self_harm":0.35,"product_defect":0.52,"privacy_request":0.29,"repeat_contact":0.34,"churn_risk":0.39,"manager_request":0.26,"negative":1.24,"positive":0.47};

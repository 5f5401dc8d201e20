import type { Macro, Pack } from '@/lib/packs/schema';
import { materialOf } from '@/lib/packs/select';

/**
 * Compares the figures of a text with the brand's own policies: days, hours, months, money, percentages and codes.
 * It knows nothing of other brands; a value copied from one of them has no policy here and is found by that.
 */

const units: readonly (readonly [unit: string, words: string])[] = [
  [
    'business days',
    'business days?|working days?|jours ouvrés|Werktagen?|Arbeitstagen?|días hábiles|werkdagen',
  ],
  ['days', 'days?|jours?|Tage?n?|días?|dagen'],
  ['hours', 'hours?|heures?|Stunden?|horas?|uur'],
  ['months', 'months?|mois|Monaten?|meses|maanden'],
];
const currencies: Readonly<Record<string, string>> = { '£': 'GBP', $: 'USD', '€': 'EUR' };

/** Each figure in one form: `5 business days`, `3-5 business days`, `3.95 GBP`, `15 percent`, `AUTUMN15 code`. */
export function figuresIn(text: string): string[] {
  const found: string[] = [];
  let rest = text.replace(/https?:\/\/\S+/g, ' ');
  const take = (pattern: RegExp, figure: (parts: (string | undefined)[]) => string) => {
    rest = rest.replace(pattern, (_whole, ...parts: (string | undefined)[]) => {
      found.push(figure(parts));
      return ' ';
    });
  };
  for (const [unit, words] of units) {
    take(
      new RegExp(`(\\d+)(?: (?:to|à|a|bis|tot|or) (\\d+))?[- ](?:${words})(?!\\p{L})`, 'giu'),
      ([from, to]) => `${to === undefined ? from : `${from}-${to}`} ${unit}`,
    );
  }
  take(/([£$€]) ?(\d+(?:[.,]\d{2})?)/g, ([sign, amount]) => money(amount, currencies[sign ?? '']));
  take(/(\d+(?:[.,]\d{2})?) ?€/g, ([amount]) => money(amount, 'EUR'));
  take(/(\d+) ?%/g, ([amount]) => `${amount} percent`);
  take(/\b([A-Z]{4,}\d{2})\b/g, ([code]) => `${code} code`);
  return found;
}

const money = (amount: string | undefined, currency: string | undefined) =>
  `${Number(amount?.replace(',', '.'))} ${currency}`;

/** Kinds of policy that a macro of an intent may speak of; an intent that is not here may speak of all. */
const kindsByIntent: Readonly<Record<string, readonly string[]>> = {
  'order-status': ['shipping-time', 'shipping-fee', 'free-shipping-over', 'lost-parcel'],
  'delivery-delay': ['shipping-time', 'lost-parcel'],
  'lost-parcel': ['lost-parcel', 'delivered-wait', 'refund-time', 'damage-report'],
  return: ['return-window', 'restocking-fee', 'refund-time', 'warranty'],
  'refund-status': ['refund-time'],
  exchange: ['exchange-window', 'return-window', 'restocking-fee', 'refund-time'],
  sizing: ['exchange-window', 'return-window'],
  'damaged-item': ['damage-report', 'keep-under'],
  'wrong-item': ['damage-report', 'keep-under'],
  'missing-item': ['damage-report'],
  warranty: ['warranty', 'dead-on-arrival'],
  cancellation: ['change-until', 'return-window', 'refund-time'],
  'subscription-pause': ['subscription-discount', 'subscription-deadline'],
  'subscription-cancel': ['subscription-deadline', 'return-window'],
};

/** What the policies of that day allow to be said about an intent, in the form of `figuresIn`. */
function policyFigures(pack: Pack, intent: string, day: string): Set<string> {
  const kinds = kindsByIntent[intent];
  return new Set(
    materialOf(pack, day)
      .policies.filter(({ kind }) => !kinds || kinds.includes(kind))
      .map(({ value, unit }) =>
        /^[\d.]+$/.test(String(value)) ? `${Number(value)} ${unit}` : `${value} ${unit}`,
      ),
  );
}

/** Figures of a macro's body that no policy of its own brand carries for what it is about on that day. */
export function strayFigures(macro: Pick<Macro, 'body' | 'intent'>, pack: Pack, day: string): string[] {
  const allowed = policyFigures(pack, macro.intent, day);
  return figuresIn(macro.body).filter((figure) => !allowed.has(figure));
}

import type { Doc } from '@/lib/knowledge/contract';

export function doc(id: string, parts: Partial<Doc> = {}): Doc {
  return { id, kind: 'macro', title: id, text: '', language: 'en', asks: [], tags: [], ...parts };
}

/** A small shop's documents, enough to tell right from wrong. */
export const shop: readonly Doc[] = [
  doc('refund-when', {
    title: 'When the refund arrives',
    text: 'Once your return reaches us, the refund goes to your original payment within 5 business days.',
    asks: ['where is my refund', 'how long does a refund take'],
  }),
  doc('cancel-order', {
    title: 'Cancel an order',
    text: 'I can stop an order until it is packed, usually 2 hours after you place it.',
    asks: ['cancel my order'],
  }),
  doc('invoice-copy', {
    title: 'Copy of the invoice',
    text: 'You find the invoice for every order in your account under "Orders".',
    asks: ['I need an invoice'],
  }),
  doc('wash', {
    kind: 'passage',
    title: 'Care: Washing',
    text: 'Wash at 30 degrees with a mild soap. Hang it up to dry.',
    tags: ['product-care'],
  }),
  doc('ruecksendung', {
    language: 'de',
    title: 'Rücksendung',
    text: 'Du hast 30 Tage ab Zustellung Zeit. Starte die Rücksendung mit deiner Bestellnummer.',
    asks: ['wie schicke ich etwas zurück'],
  }),
];

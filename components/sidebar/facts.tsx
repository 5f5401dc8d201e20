import type { Brand } from '@/lib/packs/schema';
import type { Fact } from '@/lib/signals/brief';
import { idKind } from '@/lib/signals/facts/kinds/order';
import type { Order } from '@/lib/ticket/ticket';
import { t } from '../i18n';
import { word } from '../i18n/words';
import { CopyButton } from '../ui/copy-button';
import { Section } from '../ui/section';
import { useVerbs, useView } from './context';

interface Row {
  kind: string;
  text: string;
  /** States are read, not copied. */
  plain?: boolean;
}

/** What can be checked: the shop's own facts first, then what the messages say. */
export function Facts() {
  const orders = useView((view) => view.ticket?.orders) ?? [];
  const facts = useView((view) => view.brief?.facts) ?? [];
  const customer = useView((view) => view.ticket?.customer);
  const missing = useView((view) => view.ticket?.missing) ?? [];
  const fromOrders = orders.flatMap(orderRows);
  const brand = useView((view) => view.material?.brand);
  const said = saidRows(facts, fromOrders, brand);
  const who: Row[] = customer?.name ? [{ kind: 'customer', text: customer.name }] : [];
  return (
    <Section title={t('facts.title')}>
      {fromOrders.length + said.length + who.length === 0 && <p className="hint">{t('facts.none')}</p>}
      <Rows rows={[...who, ...fromOrders]} />
      {said.length > 0 && fromOrders.length > 0 && <h3 className="sub">{t('facts.from-message')}</h3>}
      <Rows rows={said} />
      {missing.length > 0 && (
        <p className="hint">
          {t('state.missing', { parts: missing.map((part) => word('part', part)).join(', ') })}
        </p>
      )}
    </Section>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const store = useVerbs();
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(({ kind, text, plain }) => (
        <div key={`${kind} ${text}`}>
          <dt>{word('facts.kind', kind)}</dt>
          <dd>
            <span>{text}</span>
            {!plain && <CopyButton label={t('facts.copy', { text })} onCopy={() => void store.copy(text)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function orderRows(order: Order): Row[] {
  const rows: (Row | null)[] = [
    { kind: 'order', text: order.id },
    order.fulfilment ? { kind: 'status', text: order.fulfilment, plain: true } : null,
    order.payment ? { kind: 'payment', text: order.payment.replace(/_/g, ' '), plain: true } : null,
    order.total ? { kind: 'amount', text: `${order.total.amount} ${order.total.currency}` } : null,
    ...order.items.map((item) => ({
      kind: 'product',
      text: item.quantity > 1 ? `${item.quantity} × ${item.name}` : item.name,
    })),
    ...order.tracking.flatMap(({ number, carrier }) => [
      { kind: 'tracking', text: number },
      carrier ? { kind: 'carrier', text: carrier, plain: true } : null,
    ]),
  ];
  return rows.filter((row) => row !== null);
}

/** Facts shown at most; the messages themselves are beside the sidebar. */
const MOST = 12;

function saidRows(facts: readonly Fact[], known: readonly Row[], brand: Brand | undefined): Row[] {
  const seen = new Set(known.map((row) => row.text.toLowerCase()));
  return facts
    .filter((fact) => {
      const key = fact.text.toLowerCase();
      if (fact.kind === 'number' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST)
    .map(({ kind, text }) => ({ kind: kind === 'order' && brand ? idKind(text, brand) : kind, text }));
}

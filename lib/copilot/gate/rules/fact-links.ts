import type { Finding } from '../../contract';
import { finding, type Judged, type Rule, type RuleInput } from '../rule';

/** Links, e-mail addresses and phone numbers come from approved sources or the shop's order data, never from the ticket. */
export const factLinks: Rule = (input) =>
  input.judged.flatMap((item): Finding[] => {
    if (item.fact.kind === 'url') return link(item, input);
    if (item.fact.kind === 'email' || item.fact.kind === 'phone') return contact(item, input);
    return [];
  });

function link(item: Judged, input: RuleInput): Finding[] {
  const { fact } = item;
  const url = URL.canParse(fact.value) ? new URL(fact.value) : null;
  if (!url || url.username || url.password) return [refused(item, input, 'broken')];
  if (item.standing === 'approved-source' || input.gate.urls.has(fact.value)) return [];
  const known = [...input.gate.urls].some(
    (approved) => approved.replace(/\/$/, '') === fact.value.replace(/\/$/, ''),
  );
  if (known) return [];
  const host = url.hostname;
  const allowed = input.gate.material.linkHosts.some((name) => name.toLowerCase() === host);
  // The brand's own site, but a page that no approved source names: it may not exist.
  if (allowed && url.protocol === 'https:' && !/https?:|%3a%2f/i.test(url.search)) {
    return [
      finding(input, 'fact.url', 'warn', fact, { key: 'page', standing: item.standing, values: { host } }),
    ];
  }
  return [refused(item, input, item.standing === 'customer-said' ? 'customer-only' : 'nowhere', { host })];
}

function contact(item: Judged, input: RuleInput): Finding[] {
  const { fact } = item;
  if (item.standing === 'approved-source') return [];
  const { email, phone } = input.ticket.customer;
  const own = fact.kind === 'email' ? email?.toLowerCase() === fact.value : sameDigits(phone, fact.value);
  // "We have sent it to your address ..." is the helpdesk's own data; it is shown, not stopped.
  if (own)
    return [finding(input, `fact.${fact.kind}`, 'note', fact, { key: 'own', standing: 'customer-said' })];
  return [refused(item, input, item.standing === 'customer-said' ? 'customer-only' : 'nowhere')];
}

function refused(item: Judged, input: RuleInput, key: string, values: Record<string, string> = {}): Finding {
  return finding(input, `fact.${item.fact.kind}`, 'block', item.fact, {
    key,
    standing: item.standing,
    values,
  });
}

const sameDigits = (a: string | undefined, b: string) =>
  a !== undefined && a.replace(/\D/g, '').slice(-8) === b.replace(/\D/g, '').slice(-8) && b.length >= 8;

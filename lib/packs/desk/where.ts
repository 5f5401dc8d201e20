import type { BrandSignals } from '../../ticket/ticket';

/** Where a ticket came in, as a lead pastes it: one ticket a line, its parts in any order. */

export interface Where {
  helpdesk: 'zendesk' | 'gorgias';
  signals: BrandSignals;
  tags: string[];
}

/** Lines read at once. */
export const mostLines = 200;

export interface PastedWhere {
  line: string;
  where: Where;
  /** Parts that are nothing of a ticket's place. */
  unread: string[];
}

/**
 * An address with an @ is an inbox; a web address or a host is the helpdesk account; `tag:`, `store:` and `brand:` name the
 * rest, and `#vip` is a tag too. Never throws.
 */
export function readWhere(text: string): PastedWhere[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, mostLines)
    .map(readLine);
}

function readLine(line: string): PastedWhere {
  const where: Where = { helpdesk: 'zendesk', signals: { host: '', inboxes: [], stores: [] }, tags: [] };
  const { signals } = where;
  const unread: string[] = [];
  for (const part of line.split(/[\s,;]+/).filter(Boolean)) {
    const [, name = '', value = ''] = /^(tag|store|brand|inbox|host):(.+)$/i.exec(part) ?? [];
    const host = hostOf(part);
    if (name.toLowerCase() === 'tag') where.tags.push(value);
    else if (part.startsWith('#') && part.length > 1) where.tags.push(part.slice(1));
    else if (name.toLowerCase() === 'store') signals.stores.push(value);
    else if (name.toLowerCase() === 'brand') signals.brandId = value;
    else if (part.includes('@')) signals.inboxes.push((value || part).replace(/^[<"']+|[>"']+$/g, ''));
    else if (host) signals.host = host;
    else unread.push(part);
  }
  if (/(^|\.)gorgias\.com$/.test(signals.host)) where.helpdesk = 'gorgias';
  return { line, where, unread };
}

function hostOf(part: string): string | null {
  const bare = part.replace(/^host:/i, '');
  const address = /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}

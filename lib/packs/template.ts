/**
 * The small language of a macro's body: `{{order.id}}`, `{{#if order.tracking}}...{{else}}...{{/if}}` and
 * `{{#must}}...{{/must}}`. Parsed once; customer text is never parsed by it, so nothing in a ticket can be expanded.
 */

export type TemplateNode =
  | { type: 'text'; text: string }
  | { type: 'value'; name: string }
  | { type: 'if'; name: string; known: TemplateNode[]; unknown: TemplateNode[] }
  | { type: 'must'; body: TemplateNode[] };

/**
 * For `#if` only, so that nobody is asked for what is there: the customer sent a picture, wrote a postal address or a
 * serial number, named the item, looked with neighbours, told what tracking says, or what is wrong with it; gave
 * a day that is past; chose money or a new one.
 */
const questions = [
  'ticket.photo',
  'ticket.address',
  'ticket.serial',
  'ticket.item',
  'ticket.looked',
  'ticket.tracked',
  'ticket.fault',
  'ticket.dated',
  'ticket.wants_refund',
  'ticket.wants_replacement',
] as const;

/** Every placeholder that a macro may use. */
export const placeholders = [
  'customer.first_name',
  'order.id',
  'order.status',
  'order.placed_on',
  'order.total',
  'order.items',
  'order.carrier',
  'order.tracking',
  'order.tracking_url',
  'agent.name',
  'brand.name',
  'product',
  ...questions,
] as const;
export type Placeholder = (typeof placeholders)[number];

export class TemplateError extends Error {
  constructor(
    readonly at: number,
    problem: string,
  ) {
    super(problem);
    this.name = 'TemplateError';
  }
}

interface Token {
  at: number;
  text: string;
  tag?: string;
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  let from = 0;
  while (from < source.length) {
    const open = source.indexOf('{{', from);
    if (open < 0) break;
    const close = source.indexOf('}}', open);
    if (close < 0) throw new TemplateError(open, 'a "{{" has no "}}"');
    if (open > from) found.push({ at: from, text: source.slice(from, open) });
    found.push({ at: open, text: source.slice(open, close + 2), tag: source.slice(open + 2, close).trim() });
    from = close + 2;
  }
  if (from < source.length) found.push({ at: from, text: source.slice(from) });
  return found;
}

/** @throws {TemplateError} for an unknown placeholder or a block that is not closed. */
export function parseTemplate(source: string): TemplateNode[] {
  const list = tokens(source);
  let next = 0;
  const block = (until: readonly string[], openedAt: number): { nodes: TemplateNode[]; end: string } => {
    const nodes: TemplateNode[] = [];
    for (;;) {
      const token = list[next];
      if (!token) {
        if (until.length === 0) return { nodes, end: '' };
        throw new TemplateError(openedAt, `the block is not closed with {{${until.at(-1)}}}`);
      }
      next += 1;
      const { tag } = token;
      if (tag === undefined) nodes.push({ type: 'text', text: token.text });
      else if (until.includes(tag)) return { nodes, end: tag };
      else if (tag === '#must') nodes.push({ type: 'must', body: block(['/must'], token.at).nodes });
      else if (tag.startsWith('#if ')) nodes.push(condition(tag.slice(4).trim(), token.at, block));
      else nodes.push({ type: 'value', name: printed(tag, token.at) });
    }
  };
  return block([], 0).nodes;
}

function condition(
  name: string,
  at: number,
  block: (until: readonly string[], at: number) => { nodes: TemplateNode[]; end: string },
): TemplateNode {
  known(name, at);
  const first = block(['else', '/if'], at);
  const unknown = first.end === 'else' ? block(['/if'], at).nodes : [];
  return { type: 'if', name, known: first.nodes, unknown };
}

function known(name: string, at: number): string {
  if ((placeholders as readonly string[]).includes(name)) return name;
  throw new TemplateError(at, `"{{${name}}}" is not a placeholder; use one of: ${placeholders.join(', ')}`);
}

function printed(name: string, at: number): string {
  if (!(questions as readonly string[]).includes(name)) return known(name, at);
  throw new TemplateError(at, `"{{${name}}}" has no words of its own; write {{#if ${name}}}...{{/if}}`);
}

/** What a template needs to know; a missing value is left out of the map. */
export type TemplateValues = Partial<Record<Placeholder, string>>;

export interface RenderedPart {
  text: string;
  must: boolean;
  /** Set when the text is a ticket's value rather than the macro's words. */
  placeholder?: string;
  /** Set when the value is not known: the text is the placeholder itself. */
  unfilled?: boolean;
}

/** Renders in one pass. An unknown value keeps its `{{name}}`, so that the gate can block it. */
export function renderTemplate(
  nodes: readonly TemplateNode[],
  values: TemplateValues,
  must = false,
): RenderedPart[] {
  return nodes.flatMap((node): RenderedPart[] => {
    if (node.type === 'text') return [{ text: node.text, must }];
    if (node.type === 'must') return renderTemplate(node.body, values, true);
    if (node.type === 'if') return renderTemplate(branch(node, values), values, must);
    const value = values[node.name as Placeholder];
    return value === undefined
      ? [{ text: `{{${node.name}}}`, must, placeholder: node.name, unfilled: true }]
      : [{ text: value, must, placeholder: node.name }];
  });
}

function branch(node: TemplateNode & { type: 'if' }, values: TemplateValues): TemplateNode[] {
  return values[node.name as Placeholder] === undefined ? node.unknown : node.known;
}

/** The mandatory clauses of a macro as they must read with these values. */
export function mandatoryClauses(nodes: readonly TemplateNode[], values: TemplateValues): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'must') {
      return [
        renderTemplate(node.body, values)
          .map((part) => part.text)
          .join('')
          .trim(),
      ];
    }
    return node.type === 'if' ? mandatoryClauses(branch(node, values), values) : [];
  });
}

/**
 * A macro as a model reads it: clauses without their marks, values as `{{name}}` (never the ticket's own), and of each
 * condition the part that holds. Without values, both parts.
 */
export function plainTemplate(nodes: readonly TemplateNode[], values?: TemplateValues): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.text;
      if (node.type === 'value') return `{{${node.name}}}`;
      if (node.type === 'must') return plainTemplate(node.body, values);
      if (values) return plainTemplate(branch(node, values), values);
      return [node.known, node.unknown].map((part) => plainTemplate(part)).join(' ');
    })
    .join('');
}

/** The mandatory clauses as `plainTemplate` shows them. */
export function plainClauses(nodes: readonly TemplateNode[], values?: TemplateValues): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'must') return [plainTemplate(node.body, values).trim()];
    if (node.type !== 'if') return [];
    return (values ? [branch(node, values)] : [node.known, node.unknown]).flatMap((part) =>
      plainClauses(part, values),
    );
  });
}

/** A macro's words for search: values left out, every branch kept. */
export function templateText(nodes: readonly TemplateNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'value') return '';
      if (node.type === 'must') return templateText(node.body);
      return `${templateText(node.known)} ${templateText(node.unknown)}`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

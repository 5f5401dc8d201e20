import { z } from 'zod';

/** What the tests may ask of the lab while it runs. The same words are spoken over HTTP at `/__lab/`. */

/** `host` or `path` left out means every one; a path is a prefix, `*` stands for one segment. */
const Where = { host: z.string().optional(), path: z.string().optional() };

export const FailRequest = z.strictObject({
  ...Where,
  method: z.string().optional(),
  /** Answer with this status, ... */
  status: z.number().int().min(300).max(599).optional(),
  /** ... or in another bad way: the sign-in page with 200, half an answer, a cut line, no answer at all. */
  kind: z.enum(['html', 'broken-json', 'drop', 'hang']).optional(),
  /** Seconds, for 429 and 503. */
  retryAfter: z.number().optional(),
  /** How often; for ever when left out. */
  times: z.number().int().positive().optional(),
});
export type FailRequest = z.infer<typeof FailRequest>;

export const DelayRequest = z.strictObject({
  ...Where,
  ms: z.number().nonnegative(),
  times: z.number().optional(),
});
export type DelayRequest = z.infer<typeof DelayRequest>;

const editors = ['ckeditor', 'draft', 'prosemirror', 'slate', 'contenteditable', 'textarea'] as const;
export const VariantRequest = z.strictObject({
  host: z.string(),
  /** The library in the reply box; every Zendesk is `ckeditor` unless told otherwise. */
  editor: z.enum(editors).optional(),
  /** `refused`: the session does not open the JSON, as nobody knows for Gorgias. The page has its own way. */
  json: z.enum(['ok', 'refused']).optional(),
  /** False: nobody is signed in at this host. */
  signedIn: z.boolean().optional(),
  /** Requests a minute before 429; none when 0. */
  perMinute: z.number().int().nonnegative().optional(),
});
export type VariantRequest = z.infer<typeof VariantRequest>;

export interface Variant {
  editor: (typeof editors)[number];
  json: 'ok' | 'refused';
  signedIn: boolean;
  perMinute: number;
}

interface Rule<T> {
  what: T;
  left: number;
}

export class Control {
  private failures: Rule<FailRequest>[] = [];
  private delays: Rule<DelayRequest>[] = [];
  private readonly variants = new Map<string, Partial<Variant>>();

  constructor(
    private readonly start: readonly VariantRequest[],
    private readonly onReset: () => void,
  ) {
    this.begin();
  }

  /** Makes answers fail; the newest matching rule wins. */
  fail(request: FailRequest): void {
    const what = FailRequest.parse(request);
    this.failures.unshift({ what, left: what.times ?? Number.POSITIVE_INFINITY });
  }

  delay(request: DelayRequest): void {
    const what = DelayRequest.parse(request);
    this.delays.unshift({ what, left: what.times ?? Number.POSITIVE_INFINITY });
  }

  variant(request: VariantRequest): void {
    const { host, ...rest } = VariantRequest.parse(request);
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    this.variants.set(host, { ...this.variants.get(host), ...given });
  }

  /** Everything as at the start: threads, sessions, rules, variants and the log. */
  reset(): void {
    this.failures = [];
    this.delays = [];
    this.variants.clear();
    this.begin();
    this.onReset();
  }

  variantOf(host: string): Variant {
    return {
      editor: host.endsWith('.zendesk.com') ? 'ckeditor' : 'draft',
      json: 'ok',
      signedIn: true,
      perMinute: 0,
      ...this.variants.get(host),
    };
  }

  /** The failure for this request, counted down. */
  takeFailure(host: string, method: string, path: string): FailRequest | undefined {
    return take(this.failures, (rule) => fits(rule, host, path) && (rule.method ?? method) === method);
  }

  takeDelay(host: string, path: string): number {
    return take(this.delays, (rule) => fits(rule, host, path))?.ms ?? 0;
  }

  private begin(): void {
    for (const variant of this.start) this.variant(variant);
  }
}

function take<T>(rules: Rule<T>[], matches: (what: T) => boolean): T | undefined {
  const found = rules.find((rule) => rule.left > 0 && matches(rule.what));
  if (found) found.left -= 1;
  return found?.what;
}

function fits(
  where: { host?: string | undefined; path?: string | undefined },
  host: string,
  path: string,
): boolean {
  if (where.host !== undefined && where.host !== host) return false;
  if (where.path === undefined) return true;
  const wanted = where.path.split('/');
  const given = path.split('/');
  return wanted.every(
    (part, at) =>
      part === '*' || (at === wanted.length - 1 ? given[at]?.startsWith(part) : given[at] === part),
  );
}

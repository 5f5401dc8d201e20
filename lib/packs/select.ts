import type { Material, Passage } from './material';
import type { Article, Macro, Pack, Status } from './schema';

/**
 * The one door between a pack and everything that writes or searches: only what is approved, signed off by somebody and
 * valid on the given day comes through.
 */

interface Dated {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/** Days are compared as `YYYY-MM-DD` text; both ends count. */
export function inDate(item: Dated, day: string): boolean {
  return (item.validFrom ?? day) <= day && day <= (item.validUntil ?? day);
}

export function isUsable(
  item: Dated & { status: Status; approver?: string | undefined },
  day: string,
): boolean {
  return item.status === 'approved' && Boolean(item.approver) && inDate(item, day);
}

/** @param day `YYYY-MM-DD` */
export function materialOf(pack: Pack, day: string): Material {
  return {
    brand: pack.brand,
    voice: pack.voice,
    packVersion: pack.version,
    day,
    macros: pack.macros.filter((macro: Macro) => isUsable(macro, day)),
    passages: pack.articles.filter((article) => isUsable(article, day)).flatMap((a) => passagesOf(a, day)),
    policies: pack.policies.filter((policy) => inDate(policy, day)),
    escalations: pack.escalations,
    authority: pack.authority,
    checks: pack.checks,
    linkHosts: pack.linkHosts,
  };
}

function passagesOf(article: Article, day: string): Passage[] {
  return article.sections
    .filter((section) => inDate(section, day))
    .map((section) => {
      const until = section.validUntil ?? article.validUntil;
      return {
        id: `${article.id}/${section.id}`,
        articleId: article.id,
        title: article.title,
        heading: section.heading,
        text: section.text,
        asks: section.asks,
        language: article.language,
        audience: article.audience,
        version: article.version,
        tags: article.tags,
        ...(article.url === undefined ? {} : { url: article.url }),
        ...(article.approver === undefined ? {} : { approver: article.approver }),
        ...(article.approvedOn === undefined ? {} : { approvedOn: article.approvedOn }),
        ...(until === undefined ? {} : { validUntil: until }),
      };
    });
}

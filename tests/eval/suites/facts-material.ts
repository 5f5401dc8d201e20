import type { Material } from '../../../lib/packs/material';
import { extractFacts } from '../../../lib/signals/facts/extract';
import type { Ticket } from '../../../lib/ticket/ticket';

/** A source of a `facts` or `injection` line: approved text without a pack around it. */
export interface EvalSource {
  id: string;
  title: string;
  text: string;
}

const countriesByCurrency: Readonly<Record<string, readonly string[]>> = {
  GBP: ['GB', 'IE'],
  USD: ['US'],
  MXN: ['MX', 'US'],
  BRL: ['BR', 'PT'],
  CHF: ['CH'],
  CAD: ['CA', 'US'],
  AUD: ['AU'],
};
const countriesByLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['GB', 'IE', 'US'],
  es: ['ES', 'MX'],
  fr: ['FR', 'BE'],
  de: ['DE', 'AT', 'CH'],
  pt: ['PT', 'BR'],
  it: ['IT'],
  nl: ['NL', 'BE'],
};

/** A brand whose approved material is these sources and nothing else; currency and countries are read from the texts. */
export function materialFromSources(
  sources: readonly EvalSource[],
  ticket: Ticket,
  language: string,
  day: string,
): Material {
  const texts = [...sources.map((source) => source.text), ...ticket.messages.map((message) => message.text)];
  const currency = currencyOf(texts, language);
  const id = ticket.brand ?? 'brand';
  return {
    brand: {
      id,
      name: id,
      colour: '#333333',
      language,
      languages: [language],
      currency,
      countries: [...(countriesByCurrency[currency] ?? countriesByLanguage[language] ?? ['US'])],
      recognise: { hosts: [], brandIds: [], inboxes: [], stores: [], tags: [] },
      formats: { orderIds: [], productCodes: [], rmaIds: [] },
      products: [],
      carriers: [],
    },
    voice: {
      tone: '',
      greetings: {},
      signOffs: {},
      use: [],
      banned: [],
      readingGrade: 9,
      emoji: 'sparing',
      maxWords: {},
      formality: {},
      examples: [],
    },
    packVersion: 1,
    day,
    macros: [],
    passages: sources.map((source) => ({
      id: source.id,
      articleId: source.id,
      title: source.title,
      heading: '',
      text: source.text,
      asks: [],
      language,
      audience: 'public',
      version: 1,
      tags: [],
    })),
    policies: [],
    escalations: [],
    authority: { replacements: false },
    checks: { levels: {}, allowed: [] },
    linkHosts: [],
  };
}

function currencyOf(texts: readonly string[], language: string): string {
  for (const text of texts) {
    const amount = extractFacts(text, { language }).find((fact) => fact.kind === 'amount');
    const currency = amount?.value.split(' ')[1];
    if (currency) return currency;
  }
  return 'EUR';
}

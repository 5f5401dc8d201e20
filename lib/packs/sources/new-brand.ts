import type { Pack } from '../schema';

/** A pack for a brand that has none: its name and language, a plain greeting and closing, and nothing else. */

const frames: Readonly<Record<string, { greeting: string; nameless: string; closing: string }>> = {
  en: { greeting: 'Hello {{customer.first_name}},', nameless: 'Hello,', closing: 'Kind regards,' },
  de: { greeting: 'Hallo {{customer.first_name}},', nameless: 'Guten Tag,', closing: 'Viele Grüße' },
  fr: { greeting: 'Bonjour {{customer.first_name}},', nameless: 'Bonjour,', closing: 'Cordialement,' },
  es: { greeting: 'Hola {{customer.first_name}}:', nameless: 'Hola:', closing: 'Un saludo,' },
  it: { greeting: 'Ciao {{customer.first_name}},', nameless: 'Buongiorno,', closing: 'Cordiali saluti,' },
  nl: { greeting: 'Hallo {{customer.first_name}},', nameless: 'Hallo,', closing: 'Met vriendelijke groet,' },
  pt: {
    greeting: 'Olá {{customer.first_name}},',
    nameless: 'Olá,',
    closing: 'Com os melhores cumprimentos,',
  },
};

/** Languages that a new brand may begin with. */
export const firstLanguages = Object.keys(frames);

export interface NewBrand {
  name: string;
  /** One of {@link firstLanguages}. */
  language: string;
  /** ISO 4217. */
  currency: string;
  /** ISO 3166 alpha-2. */
  country: string;
}

/** @param day `YYYY-MM-DD` */
export function newPack({ name, language, currency, country }: NewBrand, id: string, day: string): Pack {
  const { greeting, nameless, closing } = frames[language] ?? { greeting: '', nameless: '', closing: '' };
  return {
    format: 'proofdesk-pack/1',
    version: 1,
    updatedOn: day,
    brand: {
      id,
      name,
      colour: '#3b5b8c',
      language,
      languages: [language],
      currency,
      countries: [country],
      recognise: { hosts: [], brandIds: [], inboxes: [], stores: [], tags: [] },
      formats: { orderIds: [], productCodes: [], rmaIds: [] },
      products: [],
      carriers: [],
    },
    voice: {
      tone: '',
      greetings: { [language]: [{ text: greeting, withoutName: nameless }] },
      signOffs: {
        [language]: [{ text: `${closing}\n{{agent.name}}\n${name}`, withoutName: `${closing}\n${name}` }],
      },
      use: [],
      banned: [],
      readingGrade: 9,
      emoji: 'never',
      maxWords: {},
      formality: {},
      examples: [],
    },
    macros: [],
    articles: [],
    policies: [],
    escalations: [],
    authority: { replacements: false },
    checks: { levels: {}, allowed: [] },
    linkHosts: [],
  };
}

/** How a second answer is led in, so that it does not stand there unconnected. Ours, not the brand's; no facts in them. */

interface LeadIn {
  one: string;
  many: string;
}

const formal: Record<string, LeadIn> = {
  en: { one: 'As for your other question:', many: 'As for your other questions:' },
  de: { one: 'Zu Ihrer anderen Frage:', many: 'Zu Ihren anderen Fragen:' },
  fr: { one: 'Concernant votre autre question :', many: 'Concernant vos autres questions :' },
  es: { one: 'Sobre su otra pregunta:', many: 'Sobre sus otras preguntas:' },
  nl: { one: 'Over uw andere vraag:', many: 'Over uw andere vragen:' },
  pt: { one: 'Sobre a sua outra pergunta:', many: 'Sobre as suas outras perguntas:' },
  it: { one: 'Quanto alla Sua altra domanda:', many: 'Quanto alle Sue altre domande:' },
};

const informal: Record<string, LeadIn> = {
  de: { one: 'Zu deiner anderen Frage:', many: 'Zu deinen anderen Fragen:' },
  fr: { one: 'Concernant ton autre question :', many: 'Concernant tes autres questions :' },
  es: { one: 'Sobre tu otra pregunta:', many: 'Sobre tus otras preguntas:' },
  nl: { one: 'Over je andere vraag:', many: 'Over je andere vragen:' },
  pt: { one: 'Sobre a tua outra pergunta:', many: 'Sobre as tuas outras perguntas:' },
  it: { one: 'Quanto alla tua altra domanda:', many: 'Quanto alle tue altre domande:' },
};

export function leadIn(
  language: string,
  formality: 'formal' | 'informal' | undefined,
  count: number,
): string | null {
  const words = (formality === 'informal' ? informal[language] : undefined) ?? formal[language];
  if (!words) return null;
  return count === 1 ? words.one : words.many;
}

/** A closing offer of more help: it belongs behind the last answer, wherever its macro had it. */
export const closingOffer =
  /^(?:(?:please )?(?:let (?:me|us) know|just reply|reply to this|if (?:you have|there(?:'|’)s) any(?:thing)?)|any (?:other )?questions|(?:wenn sie|wenn du|falls sie|falls du|bei (?:weiteren )?(?:rück)?fragen|melden sie sich|melde dich)|(?:n['’]hésite|si vous avez|si tu as)|(?:si tienes|si tiene|no dudes|quedamos)|(?:laat het|heb je|heeft u|mocht)|(?:se tiver|se precisar)|(?:se ha|se hai|fammi sapere))/iu;

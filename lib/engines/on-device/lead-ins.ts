/** How several further answers are led in, so that they do not stand there unconnected. Ours, not the brand's; no facts in them. */

const formal: Record<string, string> = {
  en: 'As for your other questions:',
  de: 'Zu Ihren anderen Fragen:',
  fr: 'Concernant vos autres questions :',
  es: 'Sobre sus otras preguntas:',
  nl: 'Over uw andere vragen:',
  pt: 'Sobre as suas outras perguntas:',
  it: 'Quanto alle Sue altre domande:',
};

const informal: Record<string, string> = {
  de: 'Zu deinen anderen Fragen:',
  fr: 'Concernant tes autres questions :',
  es: 'Sobre tus otras preguntas:',
  nl: 'Over je andere vragen:',
  pt: 'Sobre as tuas outras perguntas:',
  it: 'Quanto alle tue altre domande:',
};

export const leadIn = (language: string, formality: 'formal' | 'informal' | undefined): string | null =>
  (formality === 'informal' ? informal[language] : undefined) ?? formal[language] ?? null;

/** A closing offer of more help: it belongs behind the last answer, wherever its macro had it. */
export const closingOffer =
  /^(?:(?:please )?(?:let (?:me|us) know|just reply|reply to this|if (?:you have|there(?:'|’)s) any(?:thing)?)|any (?:other )?questions|(?:wenn sie|wenn du|falls sie|falls du|bei (?:weiteren )?(?:rück)?fragen|melden sie sich|melde dich)|(?:n['’]hésite|si vous avez|si tu as)|(?:si tienes|si tiene|no dudes|quedamos)|(?:laat het|heb je|heeft u|mocht)|(?:se tiver|se precisar)|(?:se ha|se hai|fammi sapere))/iu;

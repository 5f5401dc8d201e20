import type { ByLanguage } from '../language/rule-languages';

/** Praise of those who helped. Whoever has it passed on to a superior wants no superior. */
export const praise: ByLanguage = {
  en: '(was|were|is|been) .. (fantastic|brilliant|amazing|lovely|wonderful|helpful|a star|so kind|excellent|superb|a credit), praise, compliment*, commend, pat on the back, (give|deserves) .. (raise|rise|medal|bonus), credit to',
  es: '(encantador*|maravillos*|felicit*|elogi*|un encanto|enorme paciencia|paciencia enorme|amabilísim*|da gusto)',
  fr: '(adorable*|au top|formidable*|félicit*|compliment*|remercier|si gentil*)',
  de: '(so|sehr|unglaublich|wirklich|besonders) (nett|freundlich|lieb|hilfsbereit|toll), lob*, kompliment*, erlebt man selten, war (spitze|klasse|super)',
  pt: '(elogi*|maravilhos*|um amor|carinho|fantástic*|incrível|foi demais|nota dez|gentil)',
  it: '(complimenti|bravissim*|gentilissim*|fantastic*|un angelo|lodare|elogi*|merita un)',
  nl: '(compliment*|geweldig|fantastisch|zo (goed|lief|aardig|vriendelijk)|top geholpen|heel fijn geholpen)',
};

/** A person instead of a machine, whoever it is; with praise, what is near a wish that needs no superior. */
export const personOrPraise: ByLanguage = {
  en: `${praise.en}, real person, human, an agent, instead of (the|a) (bot|robot), (bot|robot) (keeps|doesn't)`,
  es: `${praise.es}, una persona y no, un operador*, un agente, el robot, el bot`,
  fr: `${praise.fr}, un conseiller, une conseillère, un humain, le robot`,
  de: `${praise.de}, einem menschen, (der|dem|den|kein) (bot|roboter)`,
  pt: `${praise.pt}, atendente, um humano, o robô, o robot`,
  it: `${praise.it}, un operatore, un'operatrice, una persona vera, il bot`,
  nl: `${praise.nl}, (de|een|ipv de) (bot|robot), een mens`,
};

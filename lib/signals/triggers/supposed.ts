import type { ByLanguage } from '../language/rule-languages';

/** What opens a question about a case that has not happened: nobody asks for anything yet. */
export const supposed: ByLanguage = {
  en: 'hypothetical*, in theory, theoretically, just in case .. (ever|one day), before (we|i) (sign|buy|order|commit|subscribe|join), (asking|ask) before (i|we|ordering|buying), out of curiosity',
  es: 'hipotétic*, en teoría, teóricamente, (antes de) (comprar*|contratar*|suscrib*|pedir*|hacer el pedido), por curiosidad',
  fr: "hypothétique*, en théorie, théoriquement, avant (d'acheter|de commander|de souscrire|de m'abonner|de m'engager), par curiosité",
  de: 'rein (theoretisch|hypothetisch|interessehalber), theoretisch, hypothetisch*, (bevor) (ich|wir) .. (kauf*|bestell*|abschlie*|unterschreib*|buch*), aus neugier, vor dem kauf, interessehalber',
  pt: 'hipotetic*, em teoria, teoricamente, antes de (comprar|assinar|encomendar|pedir|fechar), por curiosidade',
  it: 'ipotetic*, in teoria, teoricamente, prima di (comprare|acquistare|ordinare|abbonar*|firmare), per curiosità',
  nl: 'hypothetisch*, in theorie, theoretisch, voordat (ik|we|wij) .. (koop|kopen|bestel*|afsluit*|teken*), voor ik ze koop, uit nieuwsgierigheid',
};

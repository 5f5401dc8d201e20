/** For nothing, in seven languages, on folded text. */
export const freeWords =
  /(?<![a-z])(?:free|no (?:extra )?c(?:harge|ost)|kostenlos[a-z]*|kostenfrei[a-z]*|versandkostenfrei|ohne (?:kosten|aufpreis|berechnung|gebuhr)|gratis|umsonst|gratuit[a-z]*|offert[aes]{0,2}|sans frais|sin (?:coste|costo|cargo)|senza (?:costi|spese)|sem (?:custos?|encargos)|zonder kosten|kosteloos)(?![a-z-])/;

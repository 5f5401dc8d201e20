/** Whether the words just before a hit deny it: "nothing torn", "not a single scratch", "nichts beschädigt". */

const reach = 40;

/** Up to two words may stand between; a comma or a new clause ends the hold. */
const denying =
  /(?<![a-z])(?:not|no|nothing|never|without|isn'?t|wasn'?t|aren'?t|weren'?t|didn'?t|hasn'?t|haven'?t|none|neither|nor|nicht|nichts|kein|keine|keinen|keinerlei|nie|ohne|weder|pas|rien|aucune?|jamais|sans|ni|nada|ningun|ninguna|sin|tampoco|nunca|niet|niets|niks|geen|zonder|nooit|nao|nem|sem|nenhum|nenhuma|non|niente|nessun|nessuna|senza|mai)(?: (?!only|just|nur|solo|seulement|alleen|but|and|und|aber)[a-z']{1,14}){0,2} $/;

/** @param before folded text up to the hit */
export const denied = (before: string): boolean => denying.test(before.slice(-reach));

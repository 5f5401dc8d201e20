/** A closing offer of more help: it belongs behind the last answer, wherever its macro had it. */
export const closingOffer =
  /^(?:(?:please )?(?:let (?:me|us) know|just reply|reply to this|if (?:you have|there(?:'|’)s) any(?:thing)?)|any (?:other )?questions|(?:wenn sie|wenn du|falls sie|falls du|bei (?:weiteren )?(?:rück)?fragen|melden sie sich|melde dich)|(?:n['’]hésite|si vous avez|si tu as)|(?:si tienes|si tiene|no dudes|quedamos)|(?:laat het|heb je|heeft u|mocht)|(?:se tiver|se precisar)|(?:se ha|se hai|fammi sapere))/iu;

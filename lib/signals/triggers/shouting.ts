import type { TriggerHit } from '../brief';
import { says } from '../text/by-language';
import { type Reading, spanOf } from '../text/reading';

export const emptyHits: TriggerHit[] = [];

/** A sentence in capitals: this many letters, this share of them capital. */
const leastLetters = 18;
const leastShare = 0.75;
/** Codes, names and sizes are capitals too; a shout has several words of them. */
const leastWords = 4;

/** Joyful shouting is not anger. */
const joyful = {
  en: 'love*, amazing, thank*, yay, omg, best, happy, obsessed, awesome, perfect, wow, gorgeous, beautiful',
  es: 'encant*, gracias, genial, amor, perfecto, maravilla',
  fr: 'merci, adore, super, génial, parfait, bravo, magnifique',
  de: 'danke, liebe, super, toll, perfekt, begeistert, wunderschön',
  pt: 'amei, obrigad*, adorei, perfeito, lindo, maravilh*',
  it: 'grazie, adoro, perfett*, bellissim*, complimenti, amo',
  nl: 'dank*, bedankt, geweldig, super, prachtig, blij',
};

/** Hits for sentences that are shouted. */
export function shouted(reading: Reading): TriggerHit[] {
  const text = reading.message.text;
  for (const piece of reading.sentences.slice(0, 400)) {
    const span = spanOf(reading, piece);
    const letters = span.text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < leastLetters) continue;
    const capitals = span.text.match(/\p{Lu}/gu)?.length ?? 0;
    if (capitals / letters < leastShare) continue;
    if ((span.text.match(/\p{Lu}{2,}/gu)?.length ?? 0) < leastWords) continue;
    if (says(joyful, reading.language, reading.folded.text.slice(piece.start, piece.end))) continue;
    // Somebody who writes everything in capitals has a keyboard habit, unless the marks shout too.
    if (allCapitals(text) && !/!{1,}/.test(text)) continue;
    return [{ trigger: 'angry_customer', rule: 'angry.shouting', spans: [span], weak: true }];
  }
  return emptyHits;
}

function allCapitals(text: string): boolean {
  const part = text.slice(0, 2_000);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  return letters > 40 && (part.match(/\p{Lu}/gu)?.length ?? 0) / letters > 0.9;
}

import type { Macro } from '../../packs/schema';
import type { Segment } from '../contract';
import { type Standing, statesWindow } from './standing';

/** "30 days from delivery", and the order's own last day: the one thing that this engine works out. */

/** The sentence's words; the day stands for `{day}`. */
const words: Readonly<Record<string, string>> = {
  en: 'For this order that is until {day}.',
  de: 'Für diese Bestellung ist das bis zum {day}.',
  fr: "Pour cette commande, c'est jusqu'au {day}.",
  es: 'Para este pedido, es hasta el {day}.',
  pt: 'Para este pedido, é até {day}.',
  it: 'Per questo ordine, è fino al {day}.',
  nl: 'Voor deze bestelling is dat tot en met {day}.',
};

/** The macro's sentences with the last day behind the one that names the window, where that day is known. */
export function withLastDay(
  segments: readonly Segment[],
  macro: Macro,
  standing: Standing,
  language: string,
): Segment[] {
  const { window, until } = standing;
  const sentence = words[language];
  const wanted = macro.intent === 'return' || macro.intent === 'exchange';
  if (!window || !until || !sentence || !wanted || standing.states.includes('window-passed'))
    return [...segments];
  const named = segments.findIndex(({ text }) => statesWindow(text, standing));
  if (named < 0) return [...segments];
  // A mandatory clause may be the rest of the sentence.
  let at = named;
  while (at < segments.length - 1 && !/[.!?:]["”»]?\s*$/u.test(segments[at]?.text ?? '')) at += 1;
  const before = segments[at];
  if (!before) return [...segments];
  const ending = /\s*$/u.exec(before.text)?.[0] ?? '';
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${until}T00:00:00Z`));
  const told: Segment = {
    text: `${sentence.replace('{day}', day)}${ending}`,
    sources: [
      {
        kind: 'policy',
        id: window.policy.id,
        quote: window.policy.text[language] ?? String(window.policy.value),
        origin: 'built',
      },
      { kind: 'ticket', id: 'order.delivered_on', origin: 'built' },
    ],
  };
  return [
    ...segments.slice(0, at),
    { ...before, text: `${before.text.trimEnd()} ` },
    told,
    ...segments.slice(at + 1),
  ];
}

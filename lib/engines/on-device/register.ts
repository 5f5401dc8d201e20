import type { Segment } from '../contract';

/** How a text addresses the customer: two forms in one reply read as two writers. */

type Register = 'close' | 'polite';

/** Whole words; the German polite form has its capital, which also begins a sentence, so one inside a sentence is needed. */
const forms: Readonly<Record<string, Readonly<Record<Register, RegExp>>>> = {
  de: {
    close: /(?<!\p{L})(?:du|dir|dich|dein(?:e[nmrs]?)?)(?!\p{L})/iu,
    polite: /(?<=[\p{L},] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/u,
  },
  fr: {
    close: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
    polite: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  },
  nl: {
    close: /(?<!\p{L})(?:je|jij|jou|jouw)(?!\p{L})/iu,
    polite: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu,
  },
};

/** Null where the text addresses nobody, both ways at once, or in a language with one form. */
function registerOf(text: string, language: string): Register | null {
  const known = forms[language];
  if (!known) return null;
  const [close, polite] = [known.close.test(text), known.polite.test(text)];
  if (close === polite) return null;
  return close ? 'close' : 'polite';
}

/** Both address the customer, each in another way. */
export function otherRegister(one: readonly Segment[], other: readonly Segment[], language: string): boolean {
  const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
  const [mine, theirs] = [registerOf(textOf(one), language), registerOf(textOf(other), language)];
  return mine !== null && theirs !== null && mine !== theirs;
}

import { hits } from '../hits';
import type { Finder, Span } from '../kinds';

const label =
  'pass ?word|passwort|kennwort|mot de passe|mdp|contraseña|clave|wachtwoord|senha|palavra-passe|pass ?code|pin(?:[ -]?(?:code|number))?|cvv2?|cvc2?|cvn|security code|sicherheitscode|prüfnummer|kartenprüfnummer|cryptogramme|código de seguridad|codice di sicurezza|código de segurança|beveiligingscode|one[ -]?time (?:code|password|passcode)|otp|verification code|bestätigungscode|code de vérification|código de verificación|verificatiecode|codice di verifica|código de verificação|2fa(?: code)?|sms[ -]?(?:code|tan)|tan|auth(?:entication)? code|login code|user ?pass|pw|pwd';
const is = '(?: (?:is|was|are|ist|war|lautet|est|était|es|era|é|è|is het|:|=))';
/** The label, "is" or a colon, and one word; a word without digits or signs only after a colon. */
const said = new RegExp(
  `(?<![\\p{L}])(?:my |mein |meine |mon |mi |mijn |minha |the |der |die |das |le |la |el |il )?(?:${label})(?![\\p{L}])(?:${is}{0,2}\\s?[:=]?|[:=])\\s{0,2}["'«“]?([^\\s"'»”\\p{Cc}]{3,64})`,
  'giu',
);
/** Three or four digits behind a card's security label, or a card's expiry next to it. */
const short =
  /(?<![\p{L}])(?:cvv2?|cvc2?|cvn|security code|prüfnummer|cryptogramme)[^\d\n]{0,20}(\d{3,4})(?!\d)/giu;
const code =
  /(?<![\p{L}])(?:otp|one[ -]?time|verification|bestätigungs|vérification|verificación|verificatie|verifica|verificação|2fa|sms|login)[ -]?(?:code|password|passcode|tan)?[^\d\n]{0,24}(\d{4,8}|\d{3}[ -]\d{3})(?![\d:])/giu;

/** Passwords, card security codes and one-time codes: whatever is said to be one. */
export const findSecrets: Finder = (text) => [
  ...hits(text, said).filter(isSecret).map(spanOf),
  ...[...hits(text, short), ...hits(text, code)].map(spanOf),
];

function isSecret({ 0: whole, 1: value = '' }: RegExpExecArray): boolean {
  const bare = value.replace(/[.,;:?)]+$/, '');
  if (/^\?|=|^https?:/.test(bare)) return false;
  if (/\d|[^\p{L}.,;:!?')-]/u.test(bare)) return bare.length >= 3;
  // "password: swordfish" is one; "my password is wrong" is not.
  return (
    bare.length >= 4 &&
    /[:=]\s{0,2}["'«“]?\S+$/u.test(whole) &&
    !/^(?:reset|wrong|falsch|vergessen|forgotten)/i.test(bare)
  );
}

const spanOf = ({ 0: whole, 1: value = '', index }: RegExpExecArray): Span => {
  const bare = value.replace(/[.,;:?)]+$/, '');
  const start = index + whole.lastIndexOf(value);
  return { start, end: start + bare.length, kind: 'SECRET' };
};

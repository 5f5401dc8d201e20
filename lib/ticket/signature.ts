/** Longest signature under "-- ": longer, and the dashes were a divider. */
const maxLines = 14;
const maxLength = 1200;

/** What a message is sent with. A line about sending that names none of these is the customer's own sentence. */
const devices =
  'iphone|ipad|galaxy|samsung|android|huawei|xiaomi|redmi|pixel|nokia|motorola|oneplus|sony|blackberry|windows|handy|smartphone|mobile?|móvil|portable|t[ée]l[ée]phone|phone|teléfono|telefoon|telefon|cellulare|celular|dispositivo|tablet|outlook|yahoo|gmail|proton ?mail|protonmail|aol|gmx|web\\.de|app|appli|mail (?:für|for|pour|para|voor|app)';
const senders =
  '(?:sent|send) (?:from|via|with|using)|gesendet (?:von|vom|mit|über)|von meine[mr]|aus meine[mr]|envoyé (?:de|depuis|avec|à partir de|via)|enviado (?:desde|do|de|a partir do|con|com|via)|inviato (?:da|dal|con)|verzonden (?:vanaf|via|met|vanuit)|verstuurd (?:vanaf|via|met)';
/** What phones and mail programs add under a message, by language. */
const device: readonly RegExp[] = [
  new RegExp(`^\\[?(?:${senders}) .{0,50}(?:${devices})(?![\\p{L}]).{0,40}$`, 'iu'),
  /^(get|téléchargez|télécharger|obtener|obter|holen sie sich|download) outlook .{0,70}$/iu,
  /^outlook (for|für|pour|para|voor) (ios|android).{0,60}$/iu,
];

/** What a company's mail server adds under everything; never the customer's own words. Lines, up to 1,200 characters. */
const disclaimer =
  /^(?:this (?:e-?mail|message|communication)|diese (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|este (?:correo|mensaje)|esta mensagem|questo messaggio|dit bericht)\b.{0,400}\b(?:confidential|privileged|intended recipient|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk)/iu;
/** "Ada Vale | Site Manager | Vale Ltd" */
const piped = /^\p{Lu}[^|]{2,50}(?: \| [^|]{2,60}){1,5}$/u;

const phone = /(\+|\b00|\b0|\()\d[\d\s()./-]{6,20}\d/;
/** Lines that only a signature has. */
const surely: readonly RegExp[] = [
  /^\s*(t|tel|tél|tlf|telefon|teléfono|téléphone|telefono|telefoon|phone|mobile|mobil|móvil|mob|m|cell|fax|f|w|web|e|e-?mail)\s?[.:|]{1,2}\s?\S/iu,
  /^(https?:\/\/|www\.)\S{3,100}$/i,
  /\b(please consider the environment|before printing|this e-?mail (and any|is confidential|may contain)|confidential and intended|diese e-?mail enthält|ce (message|courriel|mail) (est|et|peut)|este (correo|mensaje) (es|y|puede)|esta mensagem|questo messaggio|dit bericht is)\b/iu,
  /\b(head of|manager|director|directora?|engineer|consultant|officer|geschäftsführer(in)?|leiter(in)?|directeur|directrice|gerente|responsable)\b.{0,80}(,| at | \| |$)/iu,
  /\b(ltd|limited|gmbh|inc|llc|sarl|b\.v\.|s\.l\.)(?![\p{L}])/iu,
];
/** Lines that a customer may also write on purpose: a new address, a number to call. */
const perhaps: readonly RegExp[] = [
  phone,
  /^[^\s@]{1,64}@[^\s@]{1,100}\.[a-z]{2,10}$/i,
  /^\d{1,5}[a-z]? \p{Lu}[\p{L}' -]{2,40}(, .{0,40})?$/u,
  /^\p{Lu}[\p{L}' .-]{2,40} \d{1,4}\s?[a-z]?(, .{0,40})?$/u,
  /\b\d{4,5} \p{Lu}[\p{L}-]{2,30}$/u,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
];
/** Words that close a mail, so that a name after them is the writer's. */
const closing =
  /^(many |with |warm |kind |best |all the |yours |viele |liebe |beste |herzliche |freundliche |mit |bien |un |muchas |com os |met |cordiali )?(thanks?( you)?|thx|regards|wishes|best|cheers|sincerely|faithfully|truly|grüße|grüßen|gruß|gruss|mfg|freundlichen grüßen|freundlichem gruß|besten grüßen|cordialement|à vous|merci|salutations|saludos?|cordial saludo|gracias|atentamente|obrigad[oa]|cumprimentos|atenciosamente|saluti|grazie|groet(en)?|vriendelijke groet(en)?)\b.{0,40}$/iu;

/** A person's name as it stands alone on a line. */
const personName =
  /^\p{Lu}[\p{L}'’.-]{0,30}( (\p{Lu}[\p{L}'’.-]{0,30}|van|von|de|der|den|la|le|di|da|dos|del)){0,4},?$/u;

/**
 * Parts the new words from the signature under them: after "-- ", after a name that is followed by contact lines,
 * and lines that a phone added. The closing and the name stay with the words. Linear: it reads from the end.
 */
export function splitSignature(text: string): { text: string; signature: string } {
  const lines = text.split('\n');
  const cut: string[] = [];
  let end = trimmed(lines, lines.length);
  for (;;) {
    const start = signatureStart(lines, end);
    if (start === end) break;
    cut.unshift(lines.slice(start, end).join('\n'));
    end = trimmed(lines, start);
  }
  return { text: lines.slice(0, end).join('\n'), signature: cut.join('\n') };
}

function trimmed(lines: readonly string[], end: number): number {
  let at = end;
  while (at > 0 && (lines[at - 1] ?? '').trim() === '') at -= 1;
  return at;
}

/** Where the last signature before `end` begins, or `end`. */
function signatureStart(lines: readonly string[], end: number): number {
  const last = lines[end - 1]?.trim() ?? '';
  if (last.length <= 120 && !last.endsWith('?') && device.some((line) => line.test(last))) return end - 1;
  if (last.length <= maxLength && disclaimer.test(last)) return end - 1;
  if (piped.test(last) && surely.some((kind) => kind.test(last))) return end - 1;
  const dashes = dashesBefore(lines, end);
  return dashes < end ? dashes : contactBlock(lines, end);
}

function dashesBefore(lines: readonly string[], end: number): number {
  let length = 0;
  for (let at = end - 1; at >= Math.max(0, end - maxLines); at -= 1) {
    const line = lines[at] ?? '';
    if (/^(--|—|__|\*\*)\s?$/.test(line)) return at;
    length += line.length;
    if (length > maxLength) break;
  }
  return end;
}

/**
 * The lines under the writer's name in the last paragraph. Lines that could be told on purpose only count when the mail
 * was closed above the name, and nothing counts that was announced by a colon.
 */
function contactBlock(lines: readonly string[], end: number): number {
  let top = end;
  while (top > 0 && end - top < 10 && isShort(lines[top - 1])) top -= 1;
  const lineAt = (at: number) => (lines[at] ?? '').trim();
  for (let at = top; at < end - 1; at += 1) {
    const line = lineAt(at);
    const above = lineAt(at === top ? trimmed(lines, at) - 1 : at - 1);
    if (!personName.test(line) || closing.test(line) || line.endsWith(',') || above.endsWith(':')) continue;
    const under = lines.slice(at + 1, end).map((each) => each.trim());
    const sure = under.some((each) => surely.some((kind) => kind.test(each)));
    const closed = closing.test(above) && under.some(isContact);
    const sentence = under.some((each) => /[.!?]$/.test(each) && !surely.some((kind) => kind.test(each)));
    return (sure || closed) && !sentence ? at + 1 : end;
  }
  return end;
}

const isShort = (line: string | undefined) => line !== undefined && line.trim() !== '' && line.length <= 140;
const isContact = (line: string) => [...surely, ...perhaps].some((pattern) => pattern.test(line));

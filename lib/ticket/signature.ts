/** Longest signature under "-- ": longer, and the dashes were a divider. */
const maxLines = 14;
const maxLength = 1200;

/** What phones and mail programs add under a message, by language. */
const device =
  /^(\[?(sent|send) (from|via|with|using) (my|the|a|mail|outlook|yahoo|proton|samsung|mobile|gmail|iphone|android|blackberry|windows)\b.{0,80}|get outlook for .{0,80}|(von|aus) mein(em|er) .{1,40} (gesendet|geschickt).{0,40}|gesendet (von|mit|über) .{1,60}|envoy[ée] (de|depuis|avec|à partir de|via) .{1,60}|t[ée]l[ée]chargez outlook .{0,60}|enviado (desde|do|de|a partir do|con|com|via) (mi|mon|meu|meus|mis|o|el|un|um|mail|outlook|yahoo|iphone|samsung)\b.{0,60}|obtener outlook .{0,60}|obter o outlook .{0,60}|inviato (da|dal|con) .{1,60}|verzonden (vanaf|via|met|vanuit) .{1,60}|verstuurd (vanaf|via|met) .{1,60}|outlook (for|für|pour|para|voor) (ios|android).{0,60})$/iu;

const phone = /(\+|\b00|\b0|\()\d[\d\s()./-]{6,20}\d/;
const contact: readonly RegExp[] = [
  /^\s*(t|tel|tél|tlf|telefon|teléfono|téléphone|telefono|telefoon|phone|mobile|mobil|móvil|mob|m|cell|fax|f|w|web|e|e-?mail)\s?[.:|]\s?\S/iu,
  /^(https?:\/\/|www\.)\S{3,100}$/i,
  /^[^\s@]{1,64}@[^\s@]{1,100}\.[a-z]{2,10}$/i,
  /\b(please consider the environment|before printing|this e-?mail (and any|is confidential|may contain)|confidential and intended|diese e-?mail enthält|ce (message|courriel|mail) (est|et|peut)|este (correo|mensaje) (es|y|puede)|esta mensagem|questo messaggio|dit bericht is)\b/iu,
  /\b(head of|manager|director|directora?|engineer|consultant|assistant|officer|geschäftsführer(in)?|leiter(in)?|directeur|directrice|gerente|responsable)\b.{0,80}(,| at | \| |$)/iu,
  /\b(ltd|limited|gmbh|inc|llc|s\.?a\.?r\.?l|b\.v\.|s\.l\.)\b/iu,
];
const address =
  /^(\d{1,5}[a-z]? \p{Lu}[\p{L}' -]{2,40}|[\p{L}' .-]{3,40} \d{1,4}\s?[a-z]?),?( .{0,60})?$|\b\d{4,5} \p{Lu}[\p{L}-]{2,30}$|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/u;
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
  if (last.length <= 160 && device.test(last.replace(/[.\]]$/, ''))) return end - 1;
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

/** The lines under a name in the last paragraph, when one of them is how to reach the writer. */
function contactBlock(lines: readonly string[], end: number): number {
  let top = end;
  while (top > 0 && end - top < 10 && isShort(lines[top - 1])) top -= 1;
  let name = -1;
  for (let at = top; at < end - 1; at += 1) {
    if (personName.test((lines[at] ?? '').trim())) {
      name = at;
      break;
    }
  }
  if (name < 0) return end;
  const under = lines.slice(name + 1, end).map((line) => line.trim());
  const reach = under.filter(isContact).length;
  const strange = under.filter((line) => !isContact(line) && /[.!?]$/.test(line)).length;
  return reach > 0 && strange === 0 ? name + 1 : end;
}

const isShort = (line: string | undefined) => line !== undefined && line.trim() !== '' && line.length <= 140;
const isContact = (line: string) =>
  phone.test(line) || contact.some((pattern) => pattern.test(line)) || address.test(line);

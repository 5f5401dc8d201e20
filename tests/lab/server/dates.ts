/** Milliseconds that an offset such as `-3d4h` or `-25m` lies before now; negative or zero. */
export function offsetMs(offset: string): number {
  const [, days, hours, minutes] = /^-(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/.exec(offset) ?? [];
  return -(Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

/** RFC 3339 with whole seconds, as Zendesk writes it. */
export const stamp = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** Gorgias writes microseconds and no zone, and means UTC. */
export const microStamp = (ms: number) => `${new Date(ms).toISOString().slice(0, 23)}000`;

const regional: Record<string, string> = { en: 'en-GB' };

/** A day and month as people of that language write them in a sentence: `14 November`, `14. November`. */
function dayIn(language: string, ms: number): string {
  return new Intl.DateTimeFormat(regional[language] ?? language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(ms);
}

/** Fills `{date:-12d}` and `{iso:-12d}`. */
export function datesFilled(text: string, language: string, now: number): string {
  return text.replace(/\{(date|iso):(-[0-9dhm]+)\}/g, (_whole, kind: string, offset: string) => {
    const at = now + offsetMs(offset);
    return kind === 'iso' ? new Date(at).toISOString().slice(0, 10) : dayIn(language, at);
  });
}

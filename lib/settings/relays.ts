import { BaseUrl, type EngineAccess } from './engine-access';

/**
 * Relays that a build brings along: an agency's own servers, which hold the providers' keys and hand requests on. Such a
 * build can reach nothing else, and nobody has to enter an address or a key. See docs/for-leads.md.
 */

/** Engines that a relay can stand in front of. Not from their registry: that would bring the engines along to wherever settings are read. */
export const relayed = ['anthropic', 'openai', 'compatible'] as const;

/** By engine. */
export type Relays = Readonly<Record<string, string>>;

/**
 * @param text of `PROOFDESK_RELAY`: `engine=address`, parted by blanks
 * @throws {Error} for anything else, so that no build goes out that reaches the wrong place
 */
export function relaysFrom(text: string | undefined): Relays {
  const relays: Record<string, string> = {};
  for (const entry of text?.split(/\s+/).filter(Boolean) ?? []) {
    const at = entry.indexOf('=');
    const [engine, address] = [entry.slice(0, at), entry.slice(at + 1).replace(/\/+$/, '')];
    if (at < 0 || !relayed.some((id) => id === engine))
      throw new Error(`PROOFDESK_RELAY: "${entry}" is not ENGINE=ADDRESS with a known engine`);
    const read = BaseUrl.safeParse(address);
    if (!read.success) throw new Error(`PROOFDESK_RELAY: ${address}: ${read.error.issues[0]?.message}`);
    relays[engine] = address;
  }
  return relays;
}

/** Put in by the build; there is none where the source runs as it is. */
declare const __PROOFDESK_RELAY__: string | undefined;

/** This build's own; checked when it was made. */
export const ownRelays: Relays = relaysFrom(
  typeof __PROOFDESK_RELAY__ === 'string' ? __PROOFDESK_RELAY__ : undefined,
);

/** What was found of a relay by a test call stays; another address for its engine does not count. */
export function withRelays(
  access: Readonly<Record<string, EngineAccess>>,
  relays: Relays,
): Record<string, EngineAccess> {
  const baked = Object.entries(relays).map(([engine, baseUrl]) => {
    const known = access[engine];
    return [engine, known?.baseUrl === baseUrl ? known : { baseUrl, models: [], testedOn: '' }] as const;
  });
  return { ...access, ...Object.fromEntries(baked) };
}

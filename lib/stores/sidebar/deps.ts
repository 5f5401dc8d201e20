import type { AskBackground } from '@/lib/bridge/background-calls';
import type { PageLink } from '@/lib/bridge/page-link';
import type { FromPage } from '@/lib/bridge/page-messages';
import type { BrandLock, CopilotEvent, Flag, GateReport } from '@/lib/copilot/contract';
import type { CheckContext } from '@/lib/copilot/gate/check';
import type { BrandRoom } from '@/lib/copilot/room';
import type { RunInput } from '@/lib/copilot/run';
import type { Engine } from '@/lib/engines/engine';
import type { SentWatch } from '@/lib/helpdesks/sent';
import type { Material } from '@/lib/packs/material';
import type { Brand } from '@/lib/packs/schema';
import type { EngineAccess, EngineChoice } from '@/lib/settings/engine-access';
import type { Brief } from '@/lib/signals/brief';
import type { Ticket } from '@/lib/ticket/ticket';

export type RawMessage = Extract<FromPage, { type: 'read' }>['raw'];

/** All that the sidebar's store needs of the world, so that its tests need no browser, clock or chance. */
export interface SidebarDeps {
  ask: AskBackground;
  page: PageLink;
  /** @throws {TicketUnreadable} naming the part that did not fit */
  parse(raw: RawMessage): Ticket;
  lock(ticket: Ticket, brands: readonly Brand[], remembered: Readonly<Record<string, string>>): BrandLock;
  /** What can be said of a ticket whose brand is not known: flags without an owner, the summary, the facts. */
  general(ticket: Ticket, now: string): { brief: Brief; flags: Flag[] };
  openBrand(material: Material, others: readonly Brand[], pause: () => Promise<void>): BrandRoom;
  run(input: RunInput, signal: AbortSignal): AsyncIterable<CopilotEvent>;
  check(text: string, context: CheckContext): GateReport;
  /** The engine of a brand's choice, reached as the console set it up. */
  engine(choice: EngineChoice | undefined, access: EngineAccess | undefined): Engine;
  /** Hears once a day what the provider lists now; its failure is nobody's. */
  relist(engine: string, access: EngineAccess): Promise<void>;
  sentWatch: SentWatch;
  /** RFC 3339. */
  now(): string;
  /** Milliseconds on a clock that never goes back. */
  elapsed(): number;
  uuid(): string;
  /** Lets the page draw. */
  breathe(): Promise<void>;
  /** Resolves when the page has nothing better to do, or after half a second. */
  idle(): Promise<void>;
  /** Calls back after so many milliseconds. @returns calls it off */
  after(ms: number, work: () => void): () => void;
  /** Texts are locked: what lies in the store is not drawn, and nothing of it is put into the page. */
  shut?(): boolean;
  /** Puts text on the clipboard. @throws when the browser refuses */
  copy(text: string): Promise<void>;
  /** ISO 639-1: the language that the agent's browser speaks. */
  agentLanguage: string;
  appVersion: string;
}

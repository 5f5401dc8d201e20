import type { BrandLock, Flag, GateReport } from '@/lib/copilot/contract';
import type { AbstainReason, Draft, Note, Segment, SourceRef, Stand } from '@/lib/engines/contract';
import type { Engine } from '@/lib/engines/engine';
import type { Parity, TaskGroup, TaskKind, TaskResult } from '@/lib/engines/tasks';
import type { ComposerState, PreparedItem } from '@/lib/helpdesks/contract';
import type { Hit } from '@/lib/knowledge/contract';
import type { EditClass, RejectReason } from '@/lib/ledger/record';
import type { News } from '@/lib/packs/changes';
import type { Material } from '@/lib/packs/material';
import type { Brand } from '@/lib/packs/schema';
import type { Stop } from '@/lib/settings/kill-switch';
import type { Settings } from '@/lib/settings/settings';
import type { Brief } from '@/lib/signals/brief';
import type { Ticket } from '@/lib/ticket/ticket';
import type { Token } from './current';

export type What = 'draft' | 'macro' | 'passage' | 'note';

/** An engine that is asked again by itself. */
export interface Waiting {
  state: string;
  seconds: number;
  attempt: number;
  tries: number;
}

/** Where the draft of the ticket in front stands. */
type DraftView =
  /** Nothing yet, or nothing can be drafted because the brand is not known. */
  | { at: 'none' }
  /** `stop`: not by the agent's own switch. */
  | { at: 'off'; stop?: Stop }
  /** `tail`: words that have come and are no whole segment yet. */
  | { at: 'working'; segments: Segment[]; tail?: string; waiting?: Waiting }
  | ReadyDraft
  | { at: 'abstained'; reason: AbstainReason; detail: Note[] }
  /** `again`: RFC 3339, when the provider will answer again, where it says so. */
  | { at: 'failed'; state: string; detail: string; again?: string }
  | { at: 'stopped' }
  | { at: 'discarded'; reason: RejectReason };

export interface ReadyDraft {
  at: 'ready';
  draft: Draft;
  /** As it would be inserted now, with the agent's changes. */
  text: string;
  /** Of `text`; null for the moment between a change and its check, in which nothing can be inserted. */
  report: GateReport | null;
  from: Exclude<What, 'note'>;
  source?: SourceRef;
  change?: DraftChange;
}

/** A task that an engine is at, or failed at. */
export type HelpView =
  | { at: 'working'; task: TaskKind; text: string; waiting?: Waiting }
  | { at: 'failed'; task: TaskKind; state: string; again?: string };

/** What an engine changed in the draft; the agent keeps it or takes it back. */
export interface DraftChange {
  task: 'rewrite' | 'translate';
  before: { draft: Draft; text: string };
  after: string;
  /** What a translation says, in the agent's language. */
  gloss: string | null;
  parity: Parity;
}

/** What an engine made of the ticket beside the rules' own findings. */
export interface Readings {
  summary: TaskResult<'summary'>['lines'] | null;
  secondOpinion: Omit<TaskResult<'second-opinion'>, 'task'> | null;
  /** The agent's question about the brand's texts, what was found, and what an engine made of it. */
  asked: { question: string; hits: Hit[]; answer: string | null; sources: SourceRef[] } | null;
  /** A draft in the agent's own language, for reading only; `of` is the text that it renders. */
  gloss: { of: string; text: string } | null;
}

/** One request that went to a server. */
export interface Leaving {
  host: string;
  /** Byte for byte. */
  body: string;
  /** What its placeholders stand for. */
  stands: Stand[];
  /** RFC 3339. */
  at: string;
}

/** A hand-off of the ticket in front: what stands in the helpdesk's fields, and what is left to the agent. */
export interface HandOffView {
  at: 'working' | 'done' | 'submitted' | 'taken-back';
  /** The note is in the box, or on the clipboard. */
  note: boolean;
  /** Another ticket came in front before all was done. */
  left: boolean;
  /** Taking back went only half way. */
  stuck?: boolean;
  triggers: string[];
  items: PreparedItem[];
}

interface ReadProblem {
  /** Part of the ticket, or of the page, that could not be read. */
  part: string;
  /** Key under `read.` in the catalogue. */
  reason: string;
}

/** Everything shown of the ticket in front. A new one is made for each ticket; none is carried over. */
export interface TicketView extends Token {
  reading: 'reading' | 'read' | 'failed';
  problem: ReadProblem | null;
  ticket: Ticket | null;
  lock: BrandLock | null;
  material: Material | null;
  engine: Engine | null;
  /** By group of tasks, where there is one that can. */
  helpers: Partial<Record<TaskGroup, Engine>>;
  help: HelpView | null;
  readings: Readings;
  brief: Brief | null;
  flags: Flag[];
  /** Triggers that the agent marked as wrong. */
  wrongFlags: string[];
  macros: Hit[];
  passages: Hit[];
  draft: DraftView;
  /** The brand's material could not be had: a code under `call.` in the catalogue. */
  stuck: string | null;
  inserting: boolean;
  inserted: { what: What; copied: boolean } | null;
  handOff: HandOffView | null;
  /** The reply box as it is, with the gate's word on it. */
  composer: (ComposerState & { report: GateReport | null }) | null;
  sent: { editClass: EditClass; factEdits: number } | null;
  /** What left this device for this ticket, the newest last. Kept in memory only. */
  leaves: Leaving[];
  /** The customer wrote again after an edited draft, which was therefore kept. */
  outdated: boolean;
}

/** A sentence for the agent after something that they did. `n` tells two equal ones apart. */
export interface Notice extends Note {
  n: number;
  tone: 'plain' | 'bad';
}

export interface SidebarState {
  /** Null when no ticket is open. */
  view: TicketView | null;
  settings: Settings | null;
  brands: Brand[] | null;
  notice: Notice | null;
  /** What changed with the pack of the brand in front since the agent last looked; null once it was put away. */
  news: News | null;
  /** Records that could not be written to the ledger. */
  unrecorded: number;
  /** Rises when the page asks for the keyboard to come here. */
  focusWish: number;
  /** The page's window has no room for the conversation and the sidebar beside each other. */
  narrow: boolean;
  /** In a narrow window: the sidebar lies over the page. */
  open: boolean;
}

export const initialState: SidebarState = {
  view: null,
  settings: null,
  brands: null,
  notice: null,
  news: null,
  unrecorded: 0,
  focusWish: 0,
  narrow: false,
  open: false,
};

/** Whether only the rail is drawn. */
export const isCollapsed = ({ settings, narrow, open }: SidebarState): boolean =>
  narrow ? !open : (settings?.collapsed ?? false);

const noReadings: Readings = { summary: null, secondOpinion: null, asked: null, gloss: null };

export const emptyView = (token: Token): TicketView => ({
  ticketId: token.ticketId,
  run: token.run,
  reading: 'reading',
  problem: null,
  ticket: null,
  lock: null,
  material: null,
  engine: null,
  helpers: {},
  help: null,
  readings: noReadings,
  brief: null,
  flags: [],
  wrongFlags: [],
  macros: [],
  passages: [],
  draft: { at: 'none' },
  stuck: null,
  inserting: false,
  inserted: null,
  handOff: null,
  composer: null,
  sent: null,
  leaves: [],
  outdated: false,
});

export type Status =
  | 'no-ticket'
  | 'loading'
  | 'adapter-broken'
  | 'no-brands'
  | 'brand-unknown'
  | 'stuck'
  | 'drafting-off'
  | 'working'
  | 'ready'
  | 'blocked'
  | 'abstained'
  | 'engine-failed'
  | 'stopped'
  | 'discarded'
  | 'inserted'
  | 'sent';

/** The one word for what the agent sees; the live region and the tests read it. */
export function statusOf({ view, brands }: SidebarState): Status {
  if (!view) return 'no-ticket';
  if (view.reading === 'failed') return 'adapter-broken';
  if (view.reading === 'reading') return 'loading';
  if (view.sent) return 'sent';
  if (view.stuck) return 'stuck';
  if (brands && brands.length === 0) return 'no-brands';
  if (view.lock && view.lock.state !== 'locked') return 'brand-unknown';
  if (view.inserted && view.inserted.what !== 'note') return 'inserted';
  switch (view.draft.at) {
    case 'none':
      return 'loading';
    case 'off':
      return 'drafting-off';
    case 'failed':
      return 'engine-failed';
    case 'ready':
      return view.draft.report && !view.draft.report.insertable ? 'blocked' : 'ready';
    default:
      return view.draft.at;
  }
}

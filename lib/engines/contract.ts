import type { Hit } from '../knowledge/contract';
import type { Material } from '../packs/material';
import type { Brief } from '../signals/brief';
import type { Ticket } from '../ticket/ticket';

/** One shape of a draft, whatever wrote it. */

export interface SourceRef {
  kind: 'macro' | 'passage' | 'policy' | 'ticket' | 'voice';
  id: string;
  version?: number;
  /** The words of the source that carry this segment. */
  quote?: string;
  /** `native`: the engine's own citation; `model`: the model named it; `built`: our code put it there. */
  origin: 'native' | 'model' | 'built';
  /** A model names it, and it could not be compared with what it is to carry. */
  unproven?: true;
}

/** A stretch of the reply with what it rests on. Joined without separators they are the reply. */
export interface Segment {
  text: string;
  sources: SourceRef[];
  /** A mandatory clause of an approved macro. */
  must?: boolean;
}

/** A sentence for people: a key of the string catalogue and what fills it. */
export interface Note {
  key: string;
  values?: Record<string, string | number>;
}

/** What a remote engine was, and what its answer cost in tokens; for the record. */
export interface DraftCost {
  model: string;
  prompts: Record<string, number>;
  input: number;
  cachedInput: number;
  output: number;
}

export interface Draft {
  segments: Segment[];
  language: string;
  /** What the agent must find out or fill in. */
  missing: Note[];
  needsHuman: boolean;
  /** Why a human must decide. */
  reason?: Note;
  /** The macro that the reply is built on. */
  macroId?: string;
  cost?: DraftCost;
  /** Placeholders of masked data that came back broken; such a reply must not be inserted. */
  damaged?: string[];
}

/** Why no draft was made. Each has a sentence in the catalogue that tells the agent what to do. */
export type AbstainReason =
  | 'no-evidence'
  | 'no-question'
  | 'needs-human'
  | 'language'
  | 'only-attachment'
  | 'answered'
  | 'condition-not-met';

/** A placeholder, and what it stands for on this device. */
export interface Stand {
  token: string;
  value: string;
}

export type EngineEvent =
  /** What is about to leave, and for what its placeholders stand. The request goes out when this was taken. */
  | { type: 'sent'; host: string; body: string; stands: Stand[] }
  /** The engine will be asked again in so many seconds; `attempt` of `tries` comes next. */
  | { type: 'waiting'; state: FailedState; seconds: number; attempt: number; tries: number }
  /** Words as they arrive, before their segment is complete. */
  | { type: 'text'; text: string }
  | { type: 'segment'; segment: Segment }
  | { type: 'draft'; draft: Draft }
  | { type: 'abstained'; reason: AbstainReason; detail: Note[]; cost?: DraftCost };

export const stances = ['grant', 'refuse', 'ask'] as const;
/** Grant what is asked, refuse it, or ask for what is needed to decide. */
export type Stance = (typeof stances)[number];

export interface DraftRequest {
  ticket: Ticket;
  brief: Brief;
  material: Material;
  /** Best macros and passages for the whole ticket. */
  hits: Hit[];
  /** Best hits for each of the brief's questions, in the same order. */
  answers: Hit[][];
  /** The agent's own words on what to say; never the customer's. */
  steer?: string;
  /** What the agent wants the answer to be, where the engine steers. */
  stance?: Stance;
  /** The signed-in agent's name as the helpdesk shows it. */
  agentName?: string;
  /** RFC 3339. */
  now: string;
  /**
   * Told when the agent stops it, or leaves the ticket, after the request had gone out: what was written till then is paid
   * for. Without tokens where the provider counts them at the end only.
   */
  onStopped?(cost: DraftCost): void;
}

/** How an engine can fail. Each has a sentence in the catalogue that tells the agent what to do. */
export const failedStates = [
  'offline',
  'timeout',
  'stalled',
  'cut-off',
  'too-long',
  'refused',
  'limit',
  'spend-limit',
  /** The brand's own, set in the console. */
  'budget',
  'key',
  'forbidden',
  /** A server on this computer lets no browser extension in. */
  'origin',
  'no-model',
  'too-large',
  'overloaded',
  'server',
  'proxy',
  'broken',
  'masking',
] as const;
export type FailedState = (typeof failedStates)[number];

export class EngineFailed extends Error {
  /** Seconds after which the provider will answer again, where it says so. */
  readonly retryAfter: number | undefined;
  /** What the provider had counted before it failed: a refused or cut answer is paid for too. */
  cost: DraftCost | undefined;

  constructor(
    readonly state: FailedState,
    detail: string,
    { retryAfter }: { retryAfter?: number } = {},
  ) {
    super(detail);
    this.name = 'EngineFailed';
    this.retryAfter = retryAfter;
  }
}

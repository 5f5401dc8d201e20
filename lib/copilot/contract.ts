import type {
  AbstainReason,
  Draft,
  DraftCost,
  EngineEvent,
  Note,
  Segment,
  SourceRef,
} from '../engines/contract';
import type { Hit } from '../knowledge/contract';
import type { Brief, Fact, TriggerHit } from '../signals/brief';

/** Where a checked statement stands. There is no label for "not checked": such text carries none. */
export type Standing =
  | 'approved-source'
  | 'customer-said'
  | 'agent-said'
  | 'computed'
  | 'nowhere'
  | 'contradicted';

export type FindingLevel = 'block' | 'warn' | 'note';

/** `start` and `end` are UTF-16 offsets into the checked text, end exclusive. */
export interface Finding {
  /** Stable rule id such as `fact.amount`, `placeholder.unfilled`, `voice.banned`. */
  rule: string;
  level: FindingLevel;
  start: number;
  end: number;
  text: string;
  standing?: Standing;
  /** Key in the string catalogue and its values: what is wrong. */
  message: Note;
  /** What would satisfy the rule. */
  satisfy: Note;
  /** Text that would mend it, where there is one. */
  fix?: string;
  source?: SourceRef;
  /** The approved source that says otherwise than `source`, where both are in force. */
  against?: SourceRef;
}

/** A statement that was checked and where it stands; drawn as the fine underline. */
export interface Checked {
  fact: Fact;
  standing: Standing;
  source?: SourceRef;
}

export interface GateReport {
  findings: Finding[];
  checked: Checked[];
  /** False when any finding blocks. */
  insertable: boolean;
}

/** A trigger with what this brand says about it. */
export interface Flag extends TriggerHit {
  level: 'stop' | 'warn' | 'note';
  owner: string;
  may: string;
  mayNot: string;
  /** Where several rules fired for it: all of them, the surest (`rule`) first. */
  rules?: string[];
  /** Where there is more than one: all evidence that is in no message. */
  places?: string[];
}

export type { BrandLock } from '../packs/lock';

/** The pipeline's events, in the order in which they can come. Each belongs to one ticket and one run. */
export type CopilotEvent =
  | { type: 'brief'; brief: Brief; flags: Flag[] }
  | { type: 'found'; macros: Hit[]; passages: Hit[] }
  | Extract<EngineEvent, { type: 'sent' }>
  | { type: 'text'; text: string }
  | { type: 'segment'; segment: Segment }
  | { type: 'draft'; draft: Draft; report: GateReport }
  | { type: 'abstained'; reason: AbstainReason; detail: Note[]; cost?: DraftCost }
  | { type: 'waiting'; state: string; seconds: number; attempt: number; tries: number }
  /** `retryAfter`: seconds after which the provider will answer again, where it says so. */
  | { type: 'failed'; state: string; detail: string; retryAfter?: number; cost?: DraftCost };

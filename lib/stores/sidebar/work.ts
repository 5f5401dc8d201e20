import type { CopilotEvent } from '@/lib/copilot/contract';
import { withAllowed } from '@/lib/copilot/gate/allow-once';
import type { CheckContext } from '@/lib/copilot/gate/check';
import type { BrandRoom } from '@/lib/copilot/room';
import type { Draft, DraftCost, Stance } from '@/lib/engines/contract';
import type { Hit } from '@/lib/knowledge/contract';
import type { EngineChoice } from '@/lib/settings/engine-access';
import { stopOf } from '@/lib/settings/kill-switch';
import type { Settings } from '@/lib/settings/settings';
import type { Ticket } from '@/lib/ticket/ticket';
import type { Core, Suggestion } from './core';
import type { Token } from './current';
import { later, showLeaving, stoppedBy } from './leaving';
import { claimsOf, openedAs, sourcesOf } from './measures';
import { countsOf } from './recorder';
import { sourceText } from './source-text';
import type { TicketView } from './state';

/** A pipeline event with the ticket and the run that it belongs to. */
export interface Stamped extends Token {
  event: CopilotEvent;
}

/** What the agent asks of another draft. */
export interface Wish {
  /** The agent's own words on what to say. */
  steer?: string | undefined;
  stance?: Stance | undefined;
  /** By the engine on this device, whatever the brand's is. */
  here?: boolean;
}

export interface Work {
  /** Starts a run for the ticket in front; whatever ran before is called off. */
  start(token: Token, ticket: Ticket, room: BrandRoom, readAt: number, wish?: Wish): void;
  /** Applies one event, or drops it when it belongs to another ticket or run. */
  apply(stamped: Stamped): void;
  /** Calls off what runs. */
  cancel(): void;
}

export function createWork(core: Core): Work {
  const { deps } = core;
  let running: AbortController | null = null;

  const cancel = () => {
    running?.abort();
    running = null;
  };

  const apply = ({ event, ...token }: Stamped) => {
    const view = core.view();
    const suggestion = core.suggestion();
    if (!view || !suggestion || !core.current(token)) return;
    const since = () => Math.max(0, Math.round(deps.elapsed() - suggestion.readAt));
    switch (event.type) {
      case 'brief':
        suggestion.brief = event.brief;
        suggestion.msToBrief = since();
        core.patch(token, { brief: event.brief, flags: event.flags });
        opened(suggestion);
        for (const { trigger, rule } of event.flags) {
          if (suggestion.recorded.has(trigger)) continue;
          suggestion.recorded.add(trigger);
          core.recorder.record(suggestion, { kind: 'flag-shown', trigger, rule });
        }
        return;
      case 'found':
        suggestion.offered = event.macros.slice(0, 3).map(({ doc }) => doc.id);
        core.patch(token, {
          macros: event.macros.map((hit) => asInserted(hit, suggestion, deps.now())),
          passages: event.passages,
        });
        return;
      case 'sent':
        return showLeaving(core, token, event);
      case 'waiting': {
        const { type: _, ...waiting } = event;
        if (view.draft.at === 'working')
          core.patch(token, { draft: { at: 'working', segments: [], waiting } });
        return;
      }
      case 'text':
        if (view.draft.at !== 'working') return;
        suggestion.msToFirst ??= since();
        core.patch(token, {
          draft: { at: 'working', segments: view.draft.segments, tail: (view.draft.tail ?? '') + event.text },
        });
        return;
      case 'segment':
        if (view.draft.at !== 'working') return;
        suggestion.msToFirst ??= since();
        core.patch(token, { draft: { at: 'working', segments: [...view.draft.segments, event.segment] } });
        return;
      case 'draft': {
        const text = textOf(event.draft);
        suggestion.draft = event.draft;
        const report = withAllowed(event.report, text, event.draft.language, suggestion.allowed);
        relist();
        core.patch(token, {
          draft: { at: 'ready', draft: event.draft, text, report, from: 'draft' },
        });
        const claims = claimsOf(event.report);
        const macro = sourcesOf(event.draft, 'macro').find(({ id }) => id === event.draft.macroId);
        core.recorder.record(
          suggestion,
          {
            kind: 'shown',
            ...originOf(suggestion, core),
            language: event.draft.language,
            ...(macro ? { macro } : {}),
            passages: sourcesOf(event.draft, 'passage'),
            findings: countsOf(report),
            insertable: report.insertable,
            words: text.split(/\s+/).filter(Boolean).length,
            msToBrief: suggestion.msToBrief,
            msToDraft: since(),
            msToFirst: suggestion.msToFirst ?? since(),
            offered: suggestion.offered,
            ...(claims ? { claims } : {}),
            ...(event.draft.cost ? { cost: event.draft.cost } : {}),
          },
          { draft: text, subject: suggestion.ticket.subject },
        );
        return;
      }
      case 'abstained':
        core.patch(token, { draft: { at: 'abstained', reason: event.reason, detail: event.detail } });
        withheld(suggestion, event.reason, event.cost);
        return;
      case 'failed':
        core.patch(token, {
          draft: {
            at: 'failed',
            state: event.state,
            detail: event.detail,
            ...(event.retryAfter === undefined ? {} : { again: later(deps.now(), event.retryAfter) }),
          },
        });
        withheld(suggestion, `engine-${event.state}`, event.cost);
    }
  };

  const relist = () => {
    const engine = core.view()?.engine;
    const access = engine && core.store.getState().settings?.access[engine.id];
    if (engine && access) deps.relist(engine.id, access).catch(() => {});
  };

  /** Once for each time that the customer wrote, however often a draft is asked for. */
  const opened = (suggestion: Suggestion) => {
    const event = openedAs(suggestion.ticket);
    const known = suggestion.opened;
    if (known && (event.customerAt === undefined || event.customerAt === known.customerAt)) return;
    suggestion.opened = { customerAt: event.customerAt, at: suggestion.readAt };
    core.recorder.record(suggestion, event);
  };

  const withheld = (suggestion: Suggestion, reason: string, cost?: DraftCost) =>
    core.recorder.record(suggestion, {
      kind: 'withheld',
      ...originOf(suggestion, core),
      reason,
      msToBrief: suggestion.msToBrief,
      ...(cost ? { cost } : {}),
    });

  return {
    apply,
    cancel,
    start(token, ticket, room, readAt, { steer, stance, here = false } = {}) {
      cancel();
      const controller = new AbortController();
      running = controller;
      const { settings } = core.store.getState();
      const stop = settings && stopOf(settings, room.material.brand.id);
      const drafting = (settings?.drafting ?? true) && !stop;
      const choice = here ? undefined : settings?.engines[room.material.brand.id];
      const engine = deps.engine(choice, choice && settings?.access[choice.engine]);
      const before = core.suggestions.get(token.ticketId);
      const suggestion: Suggestion = {
        id: deps.uuid(),
        token,
        ticket,
        room,
        gate: null,
        readAt,
        msToBrief: 0,
        msToFirst: null,
        offered: [],
        opened: before?.opened ?? null,
        brief: null,
        draft: null,
        recorded: before?.recorded ?? new Set(),
        allowed: before?.allowed ?? [],
        inserted: null,
      };
      core.keep(suggestion);
      void room.tools.then(
        ({ gate }) => {
          suggestion.gate = gate;
        },
        // The run waits for them too, and says it.
        () => {},
      );
      core.patch(token, {
        material: room.material,
        engine,
        helpers: drafting ? helpersOf(settings, room.material.brand.id) : {},
        help: null,
        draft: drafting ? { at: 'working', segments: [] } : { at: 'off', ...(stop ? { stop } : {}) },
        inserted: null,
        sent: null,
        outdated: false,
      });
      const input = {
        ticket,
        room,
        engine,
        drafting,
        now: deps.now(),
        breathe: deps.breathe,
        // Of a ticket that was left too: its brand pays for it.
        onStopped: stoppedBy(core, suggestion, 'draft', engine.id),
        ...(steer ? { steer } : {}),
        ...(stance ? { stance } : {}),
      };
      void follow(token, deps.run(input, controller.signal));
    },
  };

  /** Engines that can do more than draft, as the brand chose them. */
  function helpersOf(settings: Settings | null, brandId: string): TicketView['helpers'] {
    const choice = settings?.engines[brandId];
    if (!settings || !choice) return {};
    const helper = (one: EngineChoice) => {
      const engine = deps.engine(one, settings.access[one.engine]);
      return engine.perform ? engine : null;
    };
    const write = helper(choice);
    const read = choice.tasks?.read ? helper(choice.tasks.read) : write;
    const translate = choice.tasks?.translate ? helper(choice.tasks.translate) : write;
    return { ...(write && { write }), ...(read && { read }), ...(translate && { translate }) };
  }

  async function follow(token: Token, events: AsyncIterable<CopilotEvent>) {
    const fail = (detail: string) => apply({ ...token, event: { type: 'failed', state: 'broken', detail } });
    try {
      for await (const event of events) {
        if (!core.current(token)) return;
        apply({ ...token, event });
      }
      if (core.current(token) && core.view()?.draft.at === 'working') fail('ended early');
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  }
}

export const textOf = (draft: Draft): string => draft.segments.map((segment) => segment.text).join('');

/** What the gate needs to know of the ticket in front; null before its brief, or the gate itself, is there. */
export function checkContext(core: Core, suggestion: Suggestion, draft: Draft | null): CheckContext | null {
  const { ticket, brief, gate } = suggestion;
  if (!brief || !gate) return null;
  const agentName = ticket.agent.name;
  return {
    gate,
    ticket,
    brief,
    language: draft?.language ?? brief.language,
    now: core.deps.now(),
    ...(draft ? { draft } : {}),
    ...(agentName ? { agentName } : {}),
  };
}

/** A macro as it would be inserted, with the ticket's values in its gaps, rather than as it was searched. */
function asInserted(hit: Hit, { ticket, brief, room: { material } }: Suggestion, now: string): Hit {
  const found = brief ? sourceText(hit.doc.kind, hit.doc.id, { ticket, brief, material, now }) : null;
  return found ? { ...hit, doc: { ...hit.doc, text: found.text } } : hit;
}

function originOf({ ticket, brief, draft, room }: Suggestion, core: Core) {
  const macro = room.material.macros.find(({ id }) => id === draft?.macroId);
  const intent = macro?.intent ?? brief?.intents[0];
  return {
    channel: ticket.channel,
    language: brief?.language ?? 'und',
    ...(intent ? { intent } : {}),
    engine: core.view()?.engine?.id ?? '',
    packVersion: room.material.packVersion,
    appVersion: core.deps.appVersion,
  };
}

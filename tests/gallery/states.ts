import type { PreparedItem } from '../../lib/helpdesks/contract';
import { emptyView, initialState, type SidebarState, type TicketView } from '../../lib/stores/sidebar';
import { leaving } from './sample-leaving';
import { rival } from './sample-pack';
import * as sample from './samples';

/** Every state of the sidebar by name, with sample data. The component tests draw the same ones. */

const settings: SidebarState['settings'] = {
  v: 1,
  drafting: true,
  engines: {},
  access: {},
  budgets: {},
  samples: {},
  retention: {},
  stops: { all: false, brands: [] },
  managed: { policy: {}, problems: [] },
  lead: '',
  theme: 'system',
  width: 380,
  collapsed: false,
  lockMinutes: 15,
};

const empty = emptyView({ ticketId: '101', run: 1 });
const read: TicketView = {
  ...empty,
  reading: 'read',
  ticket: sample.ticket,
  lock: { state: 'locked', brandId: 'marlow', by: ['brand-id', 'inbox'] },
  material: sample.material,
  engine: sample.engine,
  brief: sample.brief,
  macros: sample.macroHits,
  passages: sample.passageHits,
};
const ready: TicketView['draft'] = {
  at: 'ready',
  draft: sample.draft,
  text: sample.text,
  report: sample.fine,
  from: 'draft',
};
const calm: TicketView = { ...read, draft: ready };

const torn: TicketView = {
  ...calm,
  material: { ...sample.material, passages: [...sample.material.passages, rival] },
  draft: { ...ready, report: sample.disagreeing },
};

const state = (view: TicketView | null, change: Partial<SidebarState> = {}): SidebarState => ({
  ...initialState,
  settings,
  brands: sample.brands,
  view,
  ...change,
});

const handing: TicketView = {
  ...calm,
  flags: sample.flags,
  material: { ...sample.material, escalations: sample.handOffRules },
  handOff: sample.handOff,
};
const handOffIn = (...becomes: PreparedItem['state'][]): TicketView['handOff'] => ({
  ...sample.handOff,
  items: sample.handOff.items.map((item, at) => ({ ...item, state: becomes[at] ?? item.state })),
});

const unknown = {
  ...read,
  material: null,
  engine: null,
  macros: [],
  passages: [],
  flags: sample.flags.map((flag) => ({ ...flag, level: 'warn' as const, owner: '', may: '', mayNot: '' })),
};

export const states = {
  'no-ticket': state(null),
  loading: state(empty),
  'adapter-broken': state({ ...empty, reading: 'failed', problem: { part: 'comments', reason: 'changed' } }),
  'signed-out': state({ ...empty, reading: 'failed', problem: { part: 'ticket', reason: 'signed-out' } }),
  offline: state({ ...empty, reading: 'failed', problem: { part: 'ticket', reason: 'network' } }),
  'no-brands': state({ ...empty, reading: 'read', ticket: sample.ticket }, { brands: [] }),
  stuck: state({ ...empty, reading: 'read', ticket: sample.ticket, stuck: 'background-lost' }),
  'brand-unknown': state({
    ...unknown,
    lock: { state: 'unknown', candidates: ['marlow', 'voltaro'], signature: 's' },
  }),
  'brand-conflict': state({
    ...unknown,
    flags: [],
    lock: { state: 'conflict', candidates: ['marlow', 'voltaro'], by: ['inbox', 'tag'], signature: 's' },
  }),
  ready: state(calm),
  'ready-flags': state({ ...calm, flags: sample.flags }),
  'needs-human': state({
    ...calm,
    flags: sample.flags.slice(2),
    draft: {
      ...ready,
      draft: {
        ...sample.draft,
        needsHuman: true,
        reason: { key: 'needs-human.flag' },
        missing: [{ key: 'missing.answer', values: { question: 'Do you sell the overshirt in XXL?' } }],
      },
    },
  }),
  blocked: state({ ...calm, draft: { ...ready, text: sample.wrongText, report: sample.blocked } }),
  disagreeing: state(torn),
  'disagreeing-with-lead': state(torn, { settings: { ...settings, lead: 'Ines Rowe' } }),
  checking: state({ ...calm, draft: { ...ready, text: sample.wrongText, report: null } }),
  streaming: state({
    ...read,
    engine: { ...sample.engine, id: 'replay', remote: true },
    draft: { at: 'working', segments: sample.segments.slice(0, 3) },
  }),
  steering: state({ ...calm, engine: sample.claude, helpers: sample.helpers }),
  rewriting: state({
    ...calm,
    engine: sample.claude,
    helpers: sample.helpers,
    help: { at: 'working', task: 'rewrite', text: 'Hi Judith,\n\nThank you for telling us about' },
  }),
  changed: state({
    ...calm,
    engine: sample.claude,
    helpers: sample.helpers,
    draft: {
      ...ready,
      draft: { ...sample.draft, segments: [{ text: sample.shorter, sources: [] }] },
      text: sample.shorter,
      change: {
        task: 'rewrite',
        before: { draft: sample.draft, text: sample.text },
        after: sample.shorter,
        gloss: null,
        parity: { lost: ['5 business days'], added: ['a week'] },
      },
    },
  }),
  translated: state({
    ...calm,
    engine: sample.claude,
    helpers: sample.helpers,
    draft: {
      ...ready,
      draft: { ...sample.draft, language: 'de', segments: [{ text: sample.german, sources: [] }] },
      text: sample.german,
      change: {
        task: 'translate',
        before: { draft: sample.draft, text: sample.text },
        after: sample.german,
        gloss: 'Dear Judith,\nthank you very much for your message. You have 30 days from delivery.',
        parity: { lost: [], added: [] },
      },
    },
  }),
  readings: state({
    ...calm,
    engine: sample.claude,
    helpers: sample.helpers,
    flags: sample.flags,
    readings: {
      gloss: null,
      summary: [
        {
          text: 'Judith wants to send back the Fell Overshirt and asks how without a printer.',
          messageIds: ['m1'],
        },
        { text: 'She has waited four days for an answer and speaks of her bank.', messageIds: ['m2'] },
      ],
      secondOpinion: {
        mood: 'negative',
        found: [{ trigger: 'churn_risk', messageId: 'm2', quote: 'If this goes on' }],
      },
      asked: {
        question: 'Can she return it without a printer?',
        hits: sample.passageHits,
        answer: 'Yes. The post office prints the label from the code in the e-mail.',
        sources: [{ kind: 'passage', id: 'returns/no-printer', version: 2, origin: 'model' }],
      },
    },
  }),
  'help-failed': state({
    ...calm,
    engine: sample.claude,
    helpers: sample.helpers,
    help: { at: 'failed', task: 'rewrite', state: 'limit', again: '2026-11-23T10:40:00Z' },
  }),
  'sent-to-server': state({
    ...calm,
    engine: sample.claude,
    leaves: [leaving],
  }),
  abstained: state({
    ...read,
    flags: [],
    draft: {
      at: 'abstained',
      reason: 'condition-not-met',
      detail: [
        {
          key: 'detail.condition',
          values: { macro: 'Return within 30 days', condition: 'The parcel came at most 30 days ago.' },
        },
      ],
    },
  }),
  'abstained-human': state({
    ...read,
    flags: sample.flags,
    draft: {
      at: 'abstained',
      reason: 'needs-human',
      detail: [{ key: 'detail.needs-human', values: { owner: 'Floor lead Marlow' } }],
    },
  }),
  'engine-offline': state({
    ...read,
    engine: sample.claude,
    draft: { at: 'failed', state: 'offline', detail: '' },
  }),
  'engine-limit': state({
    ...read,
    engine: sample.claude,
    draft: { at: 'failed', state: 'limit', detail: '', again: '2026-11-02T10:40:00Z' },
  }),
  waiting: state({
    ...read,
    engine: sample.claude,
    draft: {
      at: 'working',
      segments: [],
      waiting: { state: 'overloaded', seconds: 4, attempt: 3, tries: 3 },
    },
  }),
  'engine-broken': state({ ...read, draft: { at: 'failed', state: 'broken', detail: '' } }),
  stopped: state({ ...read, draft: { at: 'stopped' } }),
  'drafting-off': state(
    { ...read, flags: sample.flags.slice(2), draft: { at: 'off' } },
    { settings: { ...settings, drafting: false } },
  ),
  halted: state({ ...read, draft: { at: 'off', stop: { by: 'organisation', all: true } } }),
  news: state(calm, {
    news: {
      brandId: 'marlow',
      brand: 'Marlow & Fenn',
      from: 11,
      to: 12,
      at: '2026-11-23T08:00:00Z',
      digest: 'd'.repeat(64),
      lines: [
        { kind: 'promo-new', what: 'Free shipping with WINTER until 15 December.' },
        { kind: 'policy-changed', what: 'Returns within the window.', from: '30 days', to: '14 days' },
        { kind: 'authority', what: 'replacement', from: 'no', to: 'yes' },
        { kind: 'voice', what: '' },
        { kind: 'macro-new', what: 'Where is my parcel' },
        { kind: 'macro-retired', what: 'Spring sale' },
      ],
    },
  }),
  discarded: state({ ...read, draft: { at: 'discarded', reason: 'missing-knowledge' } }),
  inserted: state(
    {
      ...calm,
      inserted: { what: 'draft', copied: false },
      composer: { mode: 'public', text: sample.wrongText, editor: 'ckeditor5', report: sample.blocked },
    },
    { notice: { key: 'insert.done', tone: 'plain', n: 1 } },
  ),
  'insert-refused': state(calm, { notice: { key: 'insert.wrong-mode', tone: 'bad', n: 1 }, unrecorded: 2 }),
  'hand-off': state({ ...handing, handOff: null }),
  'hand-off-ready': state(handing),
  'hand-off-choose': state({ ...handing, handOff: handOffIn('opened', 'later', 'later') }),
  'hand-off-by-hand': state({ ...handing, handOff: handOffIn('no-field', 'not-taken', 'filled') }),
  'hand-off-broken-note': state({
    ...handing,
    handOff: { ...sample.handOff, at: 'taken-back' },
    composer: { mode: 'internal', text: 'Hand-off\nSummary\n- Short.', editor: 'ckeditor', report: null },
  }),
  outdated: state({ ...calm, outdated: true, draft: { ...ready, text: `${sample.text}!` } }),
  sent: state({ ...calm, sent: { editClass: 'light', factEdits: 1 } }),
  rail: state({ ...calm, flags: sample.flags }, { settings: { ...settings, collapsed: true } }),
  'rail-calm': state(calm, { settings: { ...settings, collapsed: true } }),
} satisfies Record<string, SidebarState>;

export type StateName = keyof typeof states;
export const isState = (name: string): name is StateName => Object.hasOwn(states, name);

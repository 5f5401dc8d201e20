import type { AskBackground } from '../../../bridge/background-calls';
import type { LedgerRecord } from '../../../ledger/record';
import { keyOf, type Source } from '../../../packs/desk/entry';
import {
  byUse,
  expiringSoon,
  gapsIn,
  type Proposal,
  ranked,
  sameEdits,
  writtenAgain,
} from '../../../packs/desk/proposals';
import { edited, proposed } from '../../../packs/desk/working-copy';
import { repliesOf, storiesOfBrand, unansweredOf } from './from-ledger';
import type { Keeper } from './items';
import type { DeskCore, DeskVerbs } from './state';

/** Proposals from what happened on this device. Nothing is written anywhere before a lead takes one. */

interface World {
  today(): string;
  breathe(): Promise<void>;
}

/** Days ahead in which an end is worth telling. */
const soon = 30;
/** Texts read at once; each is looked through for personal data. */
const mostTexts = 2_000;
/** Texts cleaned before the page may draw again. */
const step = 20;

export function proposalVerbs(
  ask: AskBackground,
  world: World,
  { get, set, attempt }: DeskCore,
  keeper: Keeper,
  records: () => Promise<readonly LedgerRecord[]>,
): Pick<DeskVerbs, 'lookForProposals' | 'take' | 'dismiss'> {
  const look = async (brandId: string): Promise<Proposal[] | null> => {
    const [texts, list, { cleanReply, cleanText }] = await Promise.all([
      ask('desk.texts', { brandId, limit: mostTexts }),
      records(),
      import('../../../copilot/desk/clean'),
    ]);
    const { desk, usage, drafts, conflicts } = get();
    if (!desk || desk.brandId !== brandId) return null;
    const { brand, voice } = desk.rest;
    const known = new Set(texts.map(({ suggestion }) => suggestion));
    const stories = storiesOfBrand(list, brandId);
    const clean = {
      reply: (text: string, language: string) => cleanReply(text, brand, voice, language),
      text: (text: string) => (text === '' ? '' : cleanText(text, brand)),
    };
    const replies = [];
    const withText = stories.filter(({ suggestion }) => known.has(suggestion));
    for (let at = 0; at < withText.length; at += step) {
      replies.push(...repliesOf(withText.slice(at, at + step), texts, clean));
      await world.breathe();
    }
    const macros = keeper.macros();
    return [
      ...writtenAgain(replies, macros),
      ...sameEdits(replies, macros),
      ...gapsIn(unansweredOf(stories, texts, clean)),
      ...expiringSoon(desk.entries, world.today(), soon),
      ...byUse(macros, usage, drafts),
      ...(conflicts ?? []).map(
        ({ a, b }): Proposal => ({
          kind: 'conflict',
          key: `conflict/${a.id}/${b.id}/${a.value}/${b.value}`,
          count: 1,
          a,
          b,
        }),
      ),
    ];
  };

  const putAway = (key: string) => {
    const { desk, brandId, proposals } = get();
    if (!desk) return;
    set({
      desk: { ...desk, dismissed: [...desk.dismissed, key] },
      proposals: proposals?.filter((one) => one.key !== key) ?? null,
    });
    keeper.save(() => ask('desk.head', { brandId, dismiss: [key] }));
  };

  return {
    async lookForProposals() {
      const { brandId } = get();
      set({ looking: true });
      const found = await attempt(() => look(brandId));
      if (get().brandId !== brandId) return;
      const dismissed = get().desk?.dismissed ?? [];
      set({ looking: false, proposals: found ? ranked(found, dismissed) : get().proposals });
    },
    dismiss: putAway,
    take(proposal) {
      const source = (text: string): Source => ({
        kind: proposal.kind === 'same-edit' ? 'same-edit' : proposal.kind === 'gap' ? 'gap' : 'written-again',
        text,
        proposal: proposal.key.slice(0, 200),
      });
      switch (proposal.kind) {
        case 'written-again': {
          const { text: body, language, intent } = proposal;
          const title = body.split(/\s+/).slice(0, 6).join(' ').slice(0, 60);
          const made = keeper.add(
            { title, body, language, intent: intentId(intent) },
            source(String(proposal.count)),
            'in_review',
          );
          putAway(proposal.key);
          return made && keyOf(made);
        }
        case 'gap': {
          const { language, intent } = proposal;
          const made = keeper.add(
            { title: proposal.subjects[0] ?? '', language, intent: intentId(intent) },
            source(String(proposal.count)),
          );
          putAway(proposal.key);
          return made && keyOf(made);
        }
        case 'same-edit': {
          const key = `${proposal.item.kind}/${proposal.item.id}`;
          const entry = keeper.entry(key);
          if (entry?.kind !== 'macro') return null;
          if (proposal.body !== null) {
            const changed = edited(entry, { body: proposal.body });
            const note = { ...changed.note, source: source(String(proposal.count)) };
            keeper.keep([{ ...proposed(changed), note }], 'proposed');
            putAway(proposal.key);
          }
          return key;
        }
        case 'conflict':
          return proposal.a.kind === 'policy' ? sideKey(proposal.b) : sideKey(proposal.a);
        default:
          return `${proposal.item.kind}/${proposal.item.id}`;
      }
    },
  };
}

const sideKey = ({ kind, id }: { kind: 'macro' | 'passage' | 'policy'; id: string }): string | null =>
  kind === 'policy' ? null : kind === 'macro' ? `macro/${id}` : `article/${id.split('/')[0]}`;

/** The pack's form of an id; a macro needs some intent. */
const intentId = (intent: string) => (/^[a-z0-9][a-z0-9-]{0,79}$/.test(intent) ? intent : 'general');

import { describe, expect, it } from 'vitest';
import { readBrief } from '@/lib/signals/read-brief';
import { labNow, labTicket, labTickets } from './lab';
import { labFlags } from './lab-flags';

const brief = (start: string) => readBrief(labTicket(start), { now: labNow });
/** Flags that an agent sees as said: not the customer's own claims. */
const flags = (start: string) => [
  ...new Set(
    brief(start)
      .triggers.filter((hit) => !hit.weak)
      .map((hit) => hit.trigger),
  ),
];

describe('the lab tickets get the flags that their notes ask for', () => {
  it.each(labFlags)('%s exactly %j', (start, wanted) => {
    expect(flags(start).sort()).toEqual([...wanted].sort());
  });

  it.each([
    ['z-119', ['public_exposure', 'repeat_contact']],
    ['z-125', ['angry_customer', 'churn_risk', 'manager_request', 'refund_exception']],
  ])('%s at least %j', (start, wanted) => {
    expect(flags(start)).toEqual(expect.arrayContaining(wanted));
  });

  it('marks a claim to be a good customer as weak', () => {
    const vip = brief('z-104').triggers.find((hit) => hit.trigger === 'vip_customer');
    expect(vip?.weak).toBe(true);
  });

  it("marks what somebody in CC says as theirs, not the customer's", () => {
    for (const hit of brief('z-120').triggers) expect(hit.where).toContain('Joost');
  });
});

describe('the rest of the brief', () => {
  it.each(labTickets().map(({ name, lab }) => [name, lab.language] as const))(
    '%s is in %s',
    (name, language) => {
      expect(brief(name).language).toBe(/z-11[67]/.test(name) ? 'und' : language);
    },
  );

  it('shows both broken promises, and none of the automatic answer', () => {
    expect(
      brief('z-108')
        .promises.map((promise) => promise.text)
        .join(' '),
    ).toMatch(/fünf Werktagen.*bis Freitag/);
    expect(
      brief('z-109')
        .promises.map((promise) => promise.text)
        .join(' '),
    ).toMatch(/by Friday.*as soon as they/);
    expect(brief('z-102').promises).toEqual([]);
  });

  it('finds each of the three questions, each standing alone', () => {
    const questions = brief('z-124').questions.map((question) => question.text);
    expect(questions).toHaveLength(3);
    expect(questions[0]).toMatch(/AUTUMN15.*Drizzle Cap/);
    expect(questions[1]).toMatch(/express/);
    expect(questions[2]).toMatch(/Harbour Jumper|seam/);
  });

  it('never reads internal notes as facts or promises', () => {
    const { facts, promises } = brief('z-121');
    expect(JSON.stringify([facts, promises])).not.toContain('12th');
  });

  it('writes no more than eight lines, each from a message of the ticket', () => {
    for (const { ticket } of labTickets()) {
      const { summary } = readBrief(ticket, { now: labNow });
      expect(summary.length).toBeLessThanOrEqual(8);
      for (const line of summary)
        expect(ticket.messages.map((message) => message.id)).toContain(line.messageId);
    }
  });
});

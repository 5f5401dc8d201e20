import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brandIds, brandPack } from './brands/brand-packs';
import { LabTicket } from './lab-ticket';

const folder = new URL('./tickets/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const raw = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const tickets = files.map((name) => ({ name, ticket: LabTicket.parse(raw(name)) }));
const words = (ticket: LabTicket) => ticket.messages.map(({ text, html }) => text ?? html ?? '');

/** Longest message of a ticket in UTF-8 bytes. */
const longest = (ticket: LabTicket) => Math.max(0, ...words(ticket).map((text) => Buffer.byteLength(text)));

const names = (pick: (ticket: LabTicket) => string) => new Set(tickets.map(({ ticket }) => pick(ticket)));

describe('the lab tickets', () => {
  test('are enough, over both helpdesks, the three brands and five languages', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(24);
    expect(names((ticket) => ticket.helpdesk)).toEqual(new Set(['zendesk', 'gorgias']));
    expect(names((ticket) => ticket.brand)).toEqual(new Set([...brandIds, 'none']));
    expect([...names((ticket) => ticket.language)].sort()).toEqual(['de', 'en', 'es', 'fr', 'nl']);
  });

  test('come through every channel', () => {
    const channels = ['chat', 'email', 'facebook', 'instagram', 'marketplace', 'sms', 'web', 'whatsapp'];
    expect([...names((ticket) => ticket.channel)].sort()).toEqual(channels);
  });

  test('are named after their helpdesk and number, and no number is used twice', () => {
    for (const { name, ticket } of tickets)
      expect(name).toMatch(
        new RegExp(`^${ticket.helpdesk === 'zendesk' ? 'z' : 'g'}-${ticket.id}-[a-z0-9-]+\\.json$`),
      );
    expect(new Set(tickets.map(({ ticket }) => ticket.id)).size).toBe(tickets.length);
  });

  test('carry the signs of their brand and no other', () => {
    const own = {
      marlow: ['11001', '501', 'marlow-fenn', 'help@marlowfenn.example'],
      lumen: ['11003', '502', 'lumen-skin', 'care@lumenskin.example'],
      voltaro: ['11002', '503', 'voltaro-eu', 'support@voltaro.example'],
    };
    for (const { name, ticket } of tickets) {
      if (ticket.brand === 'none') continue;
      const signs = [ticket.helpdeskBrandId, ticket.integrationId, ticket.store, ticket.inbox].filter(
        (sign) => sign !== undefined,
      );
      const known = Object.entries(own).find(([brand]) => brand === ticket.brand)?.[1] ?? [];
      for (const sign of signs) expect(known, `${name}: ${sign}`).toContain(String(sign));
    }
  });

  test('use order ids of their brand', () => {
    for (const { name, ticket } of tickets) {
      const brand = brandIds.find((id) => id === ticket.brand);
      if (!brand) continue;
      const forms = brandPack(brand).brand.formats.orderIds.map((form) => new RegExp(`^${form}$`, 'u'));
      for (const { id } of ticket.orders)
        expect(
          forms.some((form) => form.test(id)),
          `${name}: ${id}`,
        ).toBe(true);
    }
  });

  test('have a thread of sixty messages in the order in which they came', () => {
    const long = tickets.find(({ ticket }) => ticket.messages.length >= 60)?.ticket;
    const minutes = (long?.messages ?? []).map(({ at }) => {
      const [, days, hours, rest] = /^-(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/.exec(at) ?? [];
      return Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(rest ?? 0);
    });
    expect(minutes.length).toBeGreaterThanOrEqual(60);
    expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  });

  test('have a message of 64 kB, an empty one and one with only an attachment', () => {
    expect(Math.max(...tickets.map(({ ticket }) => longest(ticket)))).toBeGreaterThanOrEqual(64_000);
    expect(tickets.some(({ ticket }) => words(ticket).every((text) => !text.trim()))).toBe(true);
    expect(tickets.some(({ ticket }) => ticket.messages.some((one) => one.attachments.length > 0))).toBe(
      true,
    );
  });

  test('fill their dates with offsets that the lab knows', () => {
    for (const { name, ticket } of tickets)
      for (const text of words(ticket))
        expect(text.match(/\{(?:date|iso):(?!-[0-9dhm]+\})/), name).toBeNull();
  });

  test('say for the people who test what a good agent would do', () => {
    for (const { name, ticket } of tickets) expect(ticket.note.length, name).toBeGreaterThan(60);
  });
});

test('a ticket that does not fit its shape is refused', () => {
  const [first] = files;
  const ticket = raw(first ?? '') as Record<string, unknown>;
  expect(LabTicket.safeParse({ ...ticket, channel: 'pigeon' }).success).toBe(false);
  expect(LabTicket.safeParse({ ...ticket, surprise: 1 }).success).toBe(false);
});

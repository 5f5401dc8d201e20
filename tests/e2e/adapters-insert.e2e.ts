import { describe, expect, it } from 'vitest';
import { waitFor } from './browsers/index';
import { gorgias, inEveryBrowser, type Probing, zendesk } from './probe/harness';

/** Inserting, sending and staying: the same stage as `adapters.e2e.ts`. */
inEveryBrowser((stage) => {
  const seen = (frame: Parameters<typeof stage.insert>[0]) =>
    frame.evaluate(() => (window as unknown as Probing).probe.sent.map((each) => each.text), undefined);
  const sentIn = (frame: Parameters<typeof stage.insert>[0]) =>
    waitFor(frame, 'the sent reply', () => (window as unknown as Probing).probe.sent.length > 0, undefined);
  const openNote = (frame: Parameters<typeof stage.insert>[0], id: number) =>
    frame.evaluate((ticketId) => (window as unknown as Probing).probe.link.openNote(ticketId), String(id));

  it('inserts a reply where the caret belongs, and refuses another ticket and the other mode', async () => {
    const frame = await stage.open(zendesk(101));
    await stage.ready(frame, 101);
    const wrongTicket = { ok: false, reason: 'ticket-changed' };
    expect(await stage.insert(frame, 102, 'public', 'wrong ticket')).toMatchObject(wrongTicket);
    expect(await stage.insert(frame, 101, 'internal', 'note')).toMatchObject({
      ok: false,
      reason: 'wrong-mode',
    });
    expect(await stage.insert(frame, 101, 'public', 'Hello Judith.')).toMatchObject({
      ok: true,
      editor: 'ckeditor',
    });
    expect(await stage.composer()).toBe('Hello Judith.');
    await stage.page.type(' Bye');
    expect(await stage.composer()).toBe('Hello Judith. Bye');
  });

  it('prepares a note only in note mode', async () => {
    const frame = await stage.open(zendesk(101));
    await stage.ready(frame, 101);
    expect(await openNote(frame, 101)).toBe(true);
    expect(await stage.insert(frame, 101, 'public', 'a reply')).toMatchObject({
      ok: false,
      reason: 'wrong-mode',
    });
    expect(await stage.insert(frame, 101, 'internal', 'Asked the warehouse.')).toMatchObject({ ok: true });
    expect(await stage.composer()).toBe('Asked the warehouse.');
  });

  it('sees that a reply was sent, once, by the message in the thread', async () => {
    const frame = await stage.open(zendesk(101));
    await stage.ready(frame, 101);
    await stage.insert(frame, 101, 'public', 'This one is sent.');
    expect(await seen(frame)).toEqual([]);
    await stage.page.click({ css: '[data-test-id="submit_button-button"]' });
    await sentIn(frame);
    await new Promise((done) => setTimeout(done, 5_000));
    expect(await seen(frame)).toEqual(['This one is sent.']);
  });

  it('does not take a submitted note for a reply', async () => {
    const frame = await stage.open(zendesk(101));
    await stage.ready(frame, 101);
    await stage.insert(frame, 101, 'public', 'Changed into a note.');
    expect(await openNote(frame, 101)).toBe(true);
    await stage.page.click({ css: '[data-test-id="submit_button-button"]' });
    const again = () =>
      (window as unknown as Probing).probe.tickets.some(
        (each) => each.messages.at(-1)?.text === 'Changed into a note.',
      );
    await waitFor(frame, 'the note in the thread', again, undefined);
    expect(await seen(frame)).toEqual([]);
  });

  describe.each(['draft', 'prosemirror', 'slate'] as const)('Gorgias with %s in its reply box', (editor) => {
    it('takes a reply and a note, and the sent reply is seen', async () => {
      stage.lab.control.variant({ host: 'harbor.gorgias.com', editor });
      const frame = await stage.open(gorgias(501));
      await stage.ready(frame, 501);
      expect(await openNote(frame, 501)).toBe(true);
      expect(await stage.insert(frame, 501, 'public', 'x')).toMatchObject({
        ok: false,
        reason: 'wrong-mode',
      });
      await stage.page.click({ css: '[role="tab"]', text: 'Public reply' });
      expect(await stage.insert(frame, 501, 'public', 'We send the second pair.')).toMatchObject({
        ok: true,
        editor,
      });
      expect(await stage.composer()).toBe('We send the second pair.');
      await stage.page.click({ css: 'button.submit', text: 'Send' });
      await sentIn(frame);
      expect(await seen(frame)).toEqual(['We send the second pair.']);
    });
  });

  it('comes back when the helpdesk takes it out, and its keys stay its own', async () => {
    await stage.ticket(await stage.open(zendesk(101)), 101);
    await stage.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup']) {
        window.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), true);
      }
      for (const each of document.documentElement.children) if (each.tagName === 'DIV') each.remove();
    }, undefined);
    await new Promise((done) => setTimeout(done, 1_500));
    const again = await stage.probed();
    await stage.ticket(again, 101);
    await again.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'field';
      document.body.append(field);
    }, undefined);
    await again.click({ css: '#field' });
    await stage.page.type('rst');
    const typed = () => document.querySelector<HTMLInputElement>('#field')?.value;
    expect(await again.evaluate(typed, undefined)).toBe('rst');
    const heard = await stage.page.evaluate(() => (window as Window & { heard?: string[] }).heard, undefined);
    expect(heard).toEqual([]);
  });

  it('covers nothing of the helpdesk', async () => {
    await stage.ticket(await stage.open(zendesk(101)), 101);
    const free = await stage.page.evaluate(() => {
      const rights = [...document.body.querySelectorAll('*')].map(
        (each) => each.getBoundingClientRect().right,
      );
      return innerWidth - Math.max(...rights);
    }, undefined);
    expect(free).toBeGreaterThanOrEqual(379);
  });
});

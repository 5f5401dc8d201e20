import { expect } from 'vitest';
import type { RemoteName } from '../engines/fault-states';
import { type Surface, waitFor } from './browsers';

/** Connects an engine in the console as a lead would: address and key typed, the form sent. @param heading as the form is called */
export async function connect(console: Surface, heading: string, baseUrl: string): Promise<void> {
  await saying(console, heading);
  // As typed: React hears the browser's own setter followed by an input event.
  await console.evaluate(
    ([title, url]) => {
      const form = [...document.querySelectorAll('form')].find(
        (one) => one.querySelector('h3')?.textContent === title,
      );
      // Without a function of its own: what is made of one by the tests' compiler is not known in the page.
      for (const [type, value] of [
        ['url', url ?? ''],
        ['password', 'sk-canary-0123456789'],
      ]) {
        const field = form?.querySelector<HTMLInputElement>(`input[type=${type}]`);
        if (!field) throw new Error(`no field for ${type}`);
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      form?.querySelector('button[type=submit]')?.setAttribute('data-submit', title ?? '');
    },
    [heading, baseUrl],
  );
  await console.click({ css: `[data-submit="${heading}"]` });
}

/** @throws with the problem that the console told instead */
export async function saying(console: Surface, words: string): Promise<void> {
  try {
    await waitFor(console, words, (wanted) => (document.body.textContent ?? '').includes(wanted), words);
  } catch {
    const told = await console.evaluate(
      () =>
        [...document.querySelectorAll('[role=alert], [role=status]')]
          .map((one) => one.textContent)
          .join(' | '),
      undefined,
    );
    throw new Error(`waited for the console to say "${words}"; it told "${told.slice(0, 400)}"`);
  }
}

/** Asks the background, as a page of the extension may. */
export const ask = (surface: Surface, call: string, args?: unknown) =>
  surface.evaluate(
    (message) => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      return (scope.browser ?? scope.chrome).runtime.sendMessage(message);
    },
    { call, args },
  );

/** Makes a connected engine the one that drafts for Marlow, whose tickets the tests open. */
export async function choose(console: Surface, engine: RemoteName): Promise<void> {
  const { value } = (await ask(console, 'settings.get')) as {
    value: { access: Record<string, { models: { id: string }[] }> };
  };
  const [model] = value.access[engine]?.models ?? [];
  const reply = await ask(console, 'engine.choose', {
    brandId: 'marlow',
    choice: engine === 'compatible' ? { engine, model: model?.id } : { engine },
  });
  expect(reply).toMatchObject({ ok: true });
}

/** A passphrase for what is kept in this browser: a lead's work on texts is not begun without one. */
export async function givePassphrase(console: Surface): Promise<void> {
  const given = await ask(console, 'vault.set', { passphrase: 'nine copper kettles' });
  expect(given).toMatchObject({ ok: true });
}

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
      const put = (field: HTMLInputElement | null | undefined, value: string) => {
        if (!field) throw new Error('no such field');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      put(form?.querySelector<HTMLInputElement>('input[type=url]'), url ?? '');
      put(form?.querySelector<HTMLInputElement>('input[type=password]'), 'sk-canary-0123456789');
      form?.querySelector('button[type=submit]')?.setAttribute('data-submit', title ?? '');
    },
    [heading, baseUrl],
  );
  await console.click({ css: `[data-submit="${heading}"]` });
}

export const saying = (console: Surface, words: string) =>
  waitFor(console, words, (wanted) => (document.body.textContent ?? '').includes(wanted), words);

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

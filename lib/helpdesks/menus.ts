import { waitFor } from './page-thread';
import { press } from './press';

/** Milliseconds that the page gets to draw a menu. */
const OPEN_LIMIT = 800;

/** A field with its menu open, or its input at hand. */
export interface OpenField {
  field: Element;
  input: HTMLInputElement;
  /** Where choices are drawn; looked up at each look, because they come and go. */
  places(): Element[];
}

const inputs = 'input:not([type="hidden"], [type="checkbox"], [readonly], [disabled])';
const choices = '[role="option"], [role^="menuitem"]';

/** As two names are compared: case and blanks do not count, nor the sign that takes a tag out. */
export const bare = (text: string | null | undefined): string =>
  (text ?? '').replace(/[×✕✖]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Buttons in a field that do more than open it: they take out, clear, or assign to whoever presses them. */
const acts =
  /remove|clear|delete|unassign|\b(me|myself|take)\b|[×✕✖]|entfern|lösch|zuweisen an mich|supprim|retirer|quitar|eliminar|borrar|rimuov|elimina|remover|verwijder|wissen/i;

/** Only what opens a menu: named and harmless by its name, or marked as having one. Nothing inside a tag. */
function openerOf(field: Element, opener: string, item: string): Element | null {
  const fits = [field, ...field.querySelectorAll(opener)].filter(
    (each) => each.matches(opener) && !each.closest(item) && isShown(each),
  );
  const nameOf = (each: Element) =>
    ['aria-label', 'title', 'data-test-id', 'data-testid']
      .map((name) => each.getAttribute(name) ?? '')
      .concat(each.textContent ?? '')
      .join(' ')
      .trim();
  const harmless = fits.filter((each) => !acts.test(nameOf(each)));
  return harmless.find((each) => each.matches('[aria-haspopup]')) ?? harmless.find(nameOf) ?? null;
}

/**
 * The input that takes what is typed for this field; its opener is pressed where there is none yet.
 * @param item selector of what stands in the field and may have buttons of its own
 */
export async function openField(
  field: Element,
  opener: string,
  menu: string,
  item: string,
): Promise<OpenField | null> {
  const doc = field.ownerDocument;
  const places = () => {
    const named = [field, ...field.querySelectorAll('[aria-controls], [aria-owns]')].flatMap((each) =>
      ['aria-controls', 'aria-owns'].map((name) => doc.getElementById(each.getAttribute(name) ?? '')),
    );
    return [field, ...named.filter((each) => each !== null), ...doc.querySelectorAll(menu)].filter(isShown);
  };
  const inputAt = () => {
    for (const place of places()) {
      const input = [...place.querySelectorAll<HTMLInputElement>(inputs)].find(isShown);
      if (input) return input;
    }
    return null;
  };
  const has = inputAt();
  if (has) return { field, input: has, places };
  const button = openerOf(field, opener, item);
  if (!button || !press(button)) return null;
  const input = await waitFor(inputAt, OPEN_LIMIT);
  return input && { field, input, places };
}

/** The page reads its fields by events; in the extension's own world nothing of the page's hangs on `value`. */
export function type({ input }: OpenField, text: string): void {
  input.focus();
  input.value = text;
  const init = { bubbles: true, inputType: 'insertText', data: text };
  input.dispatchEvent(new InputEvent('input', init));
}

/** The one choice of this name; null when there is none, or more than one. */
export function choiceOf({ places }: OpenField, name: string, exact: boolean): Element | null {
  const all = new Set(places().flatMap((place) => [...place.querySelectorAll(choices)]));
  const fit = [...all].filter((each) => isShown(each) && namesOf(each, exact).includes(bare(name)));
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

/** @param limit milliseconds that the page gets to find what was typed; it may ask its server */
export const findChoice = (
  open: OpenField,
  name: string,
  exact: boolean,
  limit: number,
): Promise<Element | null> => waitFor(() => choiceOf(open, name, exact), limit);

/** The names that an element may go by: its words, its titles, and the last part of "Group / Person". */
export function namesOf(element: Element, exact = false): string[] {
  const whole = bare(element.textContent);
  if (exact) return [whole];
  const titles = [element, ...element.querySelectorAll('[title]')].map((each) =>
    bare(each.getAttribute('title')),
  );
  return [whole, ...titles, bare(whole.split(/[/>›]/).at(-1))].filter(Boolean);
}

export const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

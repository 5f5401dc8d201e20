/**
 * The one place that presses a button or a key in a helpdesk's page: only what opens a menu, chooses in it the kind of reply,
 * a tag or an assignee, or takes a tag out again.
 * Whatever looks as if it sends, submits or closes is refused, in every language of the helpdesks' own buttons.
 */
const sends =
  /send|submit|senden|abschicken|einreichen|envoyer|envoi|soumettre|enviar|envía|verzend|verstuur|invia|solve|close|save|speichern|lösen|schließen|résoudre|fermer|resolver|cerrar|guardar|oplossen|sluiten|opslaan/i;

/** @returns false when it was not pressed */
export function press(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const button = element.closest<HTMLElement>(
    'button, [role="button"], [role^="menuitem"], [role="option"], a',
  );
  for (const part of new Set([element, button ?? element])) {
    if (looksLikeSending(part)) return false;
  }
  element.click();
  return true;
}

/**
 * Takes over the word in a field of single words, as Enter does there where no menu offers it. Enter may send: so it goes to
 * a one-line input with a word in it, inside the field meant, in no form, and never to a reply box.
 * @returns false when it was not pressed
 */
export function pressEnter(field: Element, input: HTMLInputElement): boolean {
  if (!field.contains(input) || input.value.trim() === '' || input.closest('form')) return false;
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
  input.dispatchEvent(new KeyboardEvent('keydown', init));
  input.dispatchEvent(new KeyboardEvent('keyup', init));
  return true;
}

function looksLikeSending(element: Element): boolean {
  if (element.closest('form') && isSubmitter(element)) return true;
  const words = ['data-test-id', 'data-testid', 'id', 'name', 'aria-label', 'title', 'value', 'href']
    .map((name) => element.getAttribute(name) ?? '')
    .concat((element.textContent ?? '').slice(0, 200));
  return words.some((word) => sends.test(word));
}

/** A button in a form submits unless it says that it does not. */
function isSubmitter(element: Element): boolean {
  const type = element.getAttribute('type')?.toLowerCase();
  if (element.tagName === 'INPUT') return type === 'submit' || type === 'image';
  return element.tagName === 'BUTTON' && type !== 'button' && type !== 'reset';
}

/**
 * The one place that presses a button in a helpdesk's page, and it presses only what opens or chooses the kind of reply.
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

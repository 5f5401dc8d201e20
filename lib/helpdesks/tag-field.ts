import type { PreparedState } from './contract';
import { bare, findChoice, isShown, openField, type } from './menus';
import { waitFor } from './page-thread';
import { press, pressEnter } from './press';

/** Milliseconds that a field gets to show what was put in or taken out. */
const TAKE_LIMIT = 1_500;
/** Most fields take a tag without offering it, so the menu is not waited for long. */
const FIND_LIMIT = 600;

export interface TagField {
  field: Element;
  tag: string;
  opener: string;
  menu: string;
}

/** Each tag's element in the field, the outermost where marks lie in each other. */
function chips({ field, tag }: TagField): Map<string, Element> {
  const all = [...field.querySelectorAll(tag)].filter((each) => !each.parentElement?.closest(tag));
  return new Map(all.map((each) => [bare(wordsOf(each)), each]));
}

/** A tag's words without those of the button in it. */
function wordsOf(chip: Element): string {
  const copy = chip.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('button, [role="button"]')) button.remove();
  return copy.textContent ?? '';
}

const has = (field: TagField, tag: string) => chips(field).has(bare(tag));

/**
 * Adds a tag as an agent would: typed, then chosen from the menu, or taken by Enter where no menu offers it. Read back; a tag
 * that came instead, as where a field completes what was typed, is taken out again.
 * @param choose false: only typed, with the menu open
 * @param front whether the ticket is still in front, asked before each step
 */
export async function addTag(
  place: TagField,
  tag: string,
  choose: boolean,
  front: () => boolean,
): Promise<PreparedState> {
  const before = chips(place);
  if (before.has(bare(tag))) return 'there';
  const open = await openField(place.field, place.opener, place.menu, place.tag);
  if (!open) return 'no-field';
  // A word that the agent has half typed stays.
  if (!front() || open.input.value !== '') return 'not-taken';
  type(open, tag);
  const choice = await findChoice(open, tag, true, FIND_LIMIT);
  if (open.input.value !== tag) return 'not-taken';
  if (!choose) return 'opened';
  const pressed = front() && ((choice && press(choice)) || pressEnter(place.field, open.input));
  const taken = pressed && (await waitFor(() => has(place, tag) || null, TAKE_LIMIT));
  if (open.input.value !== '' && open.input.isConnected) type(open, '');
  if (!front()) return taken ? 'filled' : 'not-taken';
  for (const other of chips(place).keys()) {
    if (!before.has(other) && other !== bare(tag)) await removeTag(place, other, front);
  }
  const kept = [...before.keys()].every((one) => has(place, one));
  return taken && kept ? 'filled' : 'not-taken';
}

/** Takes a tag out by its own button. */
export async function removeTag(place: TagField, tag: string, front: () => boolean): Promise<PreparedState> {
  const chip = chips(place).get(bare(tag));
  if (!chip) return 'removed';
  const button = [...chip.querySelectorAll('button, [role="button"], [aria-label*="remove" i]')].find(
    isShown,
  );
  if (!front() || !button || !press(button)) return 'not-taken';
  return (await waitFor(() => !has(place, tag) || null, TAKE_LIMIT)) ? 'removed' : 'not-taken';
}

import type { PreparedItem } from './contract';
import { bare, choiceOf, findChoice, namesOf, openField, type } from './menus';
import { waitFor } from './page-thread';
import { press } from './press';

/** Milliseconds that the field gets to show whom it has taken. */
const TAKE_LIMIT = 1_500;
/** Groups and people are looked up, perhaps at the server. */
const FIND_LIMIT = 1_500;

export interface AssigneeField {
  field: Element;
  assigned: string;
  opener: string;
  menu: string;
}

const shown = ({ field, assigned }: AssigneeField): Element => field.querySelector(assigned) ?? field;

/**
 * Chooses the group or person of this name, where the menu offers exactly one. A group's name may open a second list that
 * begins with the group itself, so it is chosen at most twice. Where it is not found the menu stays open with the name
 * typed, and the agent chooses.
 * @param choose false: only typed, with the menu open
 */
export async function assign(
  place: AssigneeField,
  name: string,
  choose: boolean,
  front: () => boolean,
): Promise<PreparedItem> {
  const item = (state: PreparedItem['state'], before?: string): PreparedItem => ({
    kind: 'assignee',
    value: name,
    state,
    ...(before === undefined ? {} : { before }),
  });
  const stands = () => namesOf(shown(place)).includes(bare(name));
  if (stands()) return item('there');
  const now = shown(place);
  // The field's own label is not who is assigned; of "Group / Person" the person's name finds them again.
  const before = now === place.field ? '' : ((now.textContent ?? '').split('/').at(-1) ?? '').trim();
  const open = await openField(place.field, place.opener, place.menu, ':not(*)');
  if (!open) return item('no-field');
  if (!front()) return item('not-taken');
  type(open, name);
  let choice = await findChoice(open, name, false, FIND_LIMIT);
  if (open.input.value !== name) return item('not-taken');
  if (!choose || !choice) return item('opened');
  for (let step = 0; step < 2 && choice && front(); step += 1) {
    if (!press(choice)) return item('opened');
    const last = choice;
    await waitFor(() => stands() || (last.isConnected ? null : choiceOf(open, name, false)), TAKE_LIMIT);
    if (stands()) return item('filled', before);
    choice = choiceOf(open, name, false);
  }
  if (open.input.isConnected) type(open, '');
  return item('not-taken');
}

import { assign } from '@/lib/helpdesks/assignee-field';
import type {
  HelpdeskPage,
  PreparedItem,
  PreparedState,
  PrepareRequest,
  PrepareResult,
  TakeBackRequest,
} from '@/lib/helpdesks/contract';
import { isShown } from '@/lib/helpdesks/menus';
import { addTag, removeTag } from '@/lib/helpdesks/tag-field';

/**
 * Puts tags and assignee into the fields of the ticket in front, one after the other, as far as it stays in front. Nothing
 * is submitted; where a choice would be saved at once, the field is opened and nothing is chosen.
 */
export async function prepare(
  page: HelpdeskPage,
  doc: Document,
  { ticketId, tags, assignee }: PrepareRequest,
): Promise<PrepareResult> {
  const place = fieldsOf(page, doc, ticketId);
  const choose = page.fields.saves === 'with-submit';
  const items: PreparedItem[] = [];
  // One menu can be open at a time: what else is to be chosen comes when the agent has chosen.
  let opened = false;
  for (const value of tags) {
    const field = place.tags();
    let state: PreparedState = 'later';
    if (!place.front()) state = 'not-taken';
    else if (!field) state = 'no-field';
    else if (!opened) state = await addTag(field, value, choose, place.front);
    opened ||= state === 'opened';
    items.push({ kind: 'tag', value, state });
  }
  if (assignee !== '') {
    const field = place.assignee();
    const bare = { kind: 'assignee', value: assignee } as const;
    if (!place.front()) items.push({ ...bare, state: 'not-taken' });
    else if (!field) items.push({ ...bare, state: 'no-field' });
    else if (opened) items.push({ ...bare, state: 'later' });
    else items.push(await assign(field, assignee, choose, place.front));
  }
  return { front: place.front(), items };
}

/** Takes out the tags that were put in, and chooses again who was assigned before. Other tags stay. */
export async function takeBack(
  page: HelpdeskPage,
  doc: Document,
  { ticketId, tags, assignee, before }: TakeBackRequest,
): Promise<PrepareResult> {
  const place = fieldsOf(page, doc, ticketId);
  const items: PreparedItem[] = [];
  for (const value of tags) {
    const field = place.tags();
    const state = field && place.front() ? await removeTag(field, value, place.front) : 'not-taken';
    items.push({ kind: 'tag', value, state });
  }
  const field = place.assignee();
  if (assignee !== '') {
    const done =
      field && before !== '' && place.front() ? (await assign(field, before, true, place.front)).state : null;
    const state = done === 'filled' || done === 'there' ? 'removed' : 'not-taken';
    items.push({ kind: 'assignee', value: assignee, state });
  }
  return { front: place.front(), items };
}

/** The fields of one ticket, looked up anew each time, and only while that ticket is in front. */
function fieldsOf(page: HelpdeskPage, doc: Document, ticketId: string) {
  const { fields } = page;
  const pane = () => {
    if (page.openTicket(doc, new URL(doc.location.href)) !== ticketId) return null;
    const found = page.pane(doc, ticketId);
    return found && isShown(found) ? found : null;
  };
  const within = (find: (pane: Element) => Element | null) => {
    const here = pane();
    return here && find(here);
  };
  return {
    front: () => pane() !== null,
    tags: () => {
      const field = within(fields.tags);
      return field && { field, tag: fields.tag, opener: fields.opener, menu: fields.menu };
    },
    assignee: () => {
      const field = within(fields.assignee);
      return field && { field, assigned: fields.assigned, opener: fields.opener, menu: fields.menu };
    },
  };
}

import type { EditClass } from '../record';
import type { Story } from '../stories';
import { type Figure, number, share, tally, times } from './figure';
import { worthEditing } from './worth-editing';

/** What agents did with drafts, judged by what was sent and not by a click. */

const family = 'use';

const yes = (is: boolean) => ({ count: is ? 1 : 0, n: 1 });
const ofShown = (is: (story: Story) => boolean) => (story: Story) =>
  story.last.shown ? yes(is(story)) : null;
const sentAs = (editClass: EditClass): Figure =>
  share({ id: editClass, family }, ({ last }) => (last.sent ? yes(last.sent.editClass === editClass) : null));

export const use: readonly Figure[] = [
  share(
    { id: 'inserted', family, better: 'more' },
    ofShown(({ inserts }) => inserts.some(({ what }) => what === 'draft')),
  ),
  number({ id: 'sent', family }, ({ last }) => last.sent !== undefined),
  sentAs('verbatim'),
  sentAs('light'),
  sentAs('heavy'),
  sentAs('discarded'),
  times({ id: 'distance', family, unit: 'share' }, ({ last }) => last.sent?.distance ?? null),
  worthEditing,
  share(
    { id: 'rejected', family, better: 'less' },
    ofShown(({ last }) => last.rejected !== undefined),
  ),
  tally({ id: 'rejected-by', family }, ({ last }) => (last.rejected ? [last.rejected.reason] : [])),
];

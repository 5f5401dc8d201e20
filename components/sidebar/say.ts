import type { Note } from '@/lib/engines/contract';
import { t } from '../i18n';

/** The sentence of a note that the house sent. */
export const say = (note: Note): string => t(note.key, note.values);

import type { Known } from '../../privacy/kinds';
import { createMasker, type Masker } from '../../privacy/mask';
import { sweep } from '../../privacy/sweep';
import { showAll } from '../../ticket/hidden';
import type { Ticket } from '../../ticket/ticket';
import { type DraftRequest, EngineFailed, type Stand } from '../contract';
import { mark } from './conversation';
import type { RemoteDeps } from './deps';
import { knownFrom } from './known';

export interface Seal {
  masker: Masker;
  /** Part of every placeholder of this request. */
  nonce: string;
  /** Stands around outsiders' text. */
  fence: string;
}

interface Sealed<T> {
  made: T;
  /** Every text that a ticket or an agent had a part in. */
  leaving: readonly string[];
  /** The brand's own texts, whose mail addresses may leave. */
  approved?: readonly string[];
}

/**
 * The one way in which anything of a ticket is made ready to leave: with a masker of its own, and swept once more by
 * other code before it does.
 *
 * @throws {EngineFailed} `masking` when anything personal may still be in what would leave: then nothing leaves
 */
export function sealed<T>(request: DraftRequest, deps: RemoteDeps, make: (seal: Seal) => Sealed<T>): T {
  const known = seen(knownFrom(request));
  try {
    const seal = { ...maskingOf(request, known, deps), fence: deps.letters(16) };
    const { made, leaving, approved = [] } = make(seal);
    const own = approved.join('\n').toLowerCase();
    // Without the marks: one between two words, or in a number, would hide it from the sweep too.
    const plain = leaving.join('\n').replaceAll(mark, ' ');
    const leaks = sweep(plain, known, (mail) => own.includes(mail));
    if (leaks.length > 0) throw new EngineFailed('masking', leaks.map(({ kind }) => kind).join(' '));
    return made;
  } catch (error) {
    if (error instanceof EngineFailed) throw error;
    throw new EngineFailed('masking', error instanceof Error ? error.name : 'failed');
  }
}

/** By reading of a ticket: one that was read anew, with another message, begins anew. Gone with it, and never written down. */
const maskings = new WeakMap<Ticket, { brandId: string; masker: Masker; nonce: string }>();

/** The same value is the same placeholder in every request for a ticket, and its letters are guessed by nobody. */
function maskingOf({ ticket, material: { brand } }: DraftRequest, known: Known, { letters }: RemoteDeps) {
  const before = maskings.get(ticket);
  if (before?.brandId === brand.id) return before;
  const nonce = letters(4);
  const fresh = { brandId: brand.id, masker: createMasker(known, nonce), nonce };
  maskings.set(ticket, fresh);
  return fresh;
}

/** Placeholders of one request with what they stand for. */
export const standsIn = (body: string, masker: Masker): Stand[] =>
  masker.stands().filter(({ token }) => body.includes(token));

/** Names as they are looked for: the texts have no hidden characters any more. */
const seen = (known: Known): Known => ({ ...known, names: known.names.map((name) => showAll(name).text) });

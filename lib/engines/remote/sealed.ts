import type { Known } from '../../privacy/kinds';
import { createMasker, type Masker } from '../../privacy/mask';
import { sweep } from '../../privacy/sweep';
import { showAll } from '../../ticket/hidden';
import { type DraftRequest, EngineFailed } from '../contract';
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
    const nonce = deps.letters(4);
    const seal = { masker: createMasker(known, nonce), nonce, fence: deps.letters(16) };
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

/** Names as they are looked for: the texts have no hidden characters any more. */
const seen = (known: Known): Known => ({ ...known, names: known.names.map((name) => showAll(name).text) });

import { EngineFailed } from '../contract';

/** A request as it leaves, for the agent to read. */
export interface Leaving {
  /** Of the server. */
  host: string;
  /** The request's body, byte for byte. */
  body: string;
}

/**
 * Holds a request back until it has been shown. What is shown is the very text that the SDK gave to the network, and
 * nothing goes out that was not.
 */
export interface Door {
  fetch: typeof fetch;
  /** Resolves when a request stands before the door. */
  leaving: Promise<Leaving>;
  open(): void;
}

export function createDoor(behind: typeof fetch): Door {
  let open = () => {};
  let show: (leaving: Leaving) => void = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  const leaving = new Promise<Leaving>((done) => {
    show = done;
  });
  return {
    leaving,
    open: () => open(),
    async fetch(input, init) {
      const body = init?.body ?? '';
      // Both SDKs send text. Anything else could not be shown, so it does not leave.
      if (typeof body !== 'string') throw new EngineFailed('masking', 'a body that is no text');
      show({ host: new URL(input instanceof Request ? input.url : input).host, body });
      await opened;
      init?.signal?.throwIfAborted();
      return behind(input, init);
    },
  };
}

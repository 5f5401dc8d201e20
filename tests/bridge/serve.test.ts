import { describe, expect, it } from 'vitest';
import { createDispatcher, type Handlers } from '../../lib/bridge/serve';

const self = { id: 'abc', baseUrl: 'chrome-extension://abc/' };
const page = { id: 'abc', url: 'https://harbor.zendesk.com/agent', frameId: 0, tab: { id: 3 } };

describe('answering a call', () => {
  const dispatch = createDispatcher(
    { 'pair.secret': async () => ({ secret: 's' }) } as unknown as Handlers,
    self,
  );

  it('takes a call without arguments, as Chrome delivers it: as JSON, without the key', async () => {
    const message = JSON.parse(JSON.stringify({ call: 'pair.secret', args: undefined }));
    expect(message).not.toHaveProperty('args');
    expect(await dispatch(message, page)).toEqual({ ok: true, value: { secret: 's' } });
  });

  it('refuses what is no call', async () => {
    expect(await dispatch({ args: 1 }, page)).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
    expect(await dispatch({ call: 'constructor' }, page)).toMatchObject({
      ok: false,
      error: { code: 'unknown-call' },
    });
  });
});

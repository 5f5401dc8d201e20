import { describe, expect, it, vi } from 'vitest';
import { createAsk } from '../../lib/bridge/ask';

/** Messages as Chrome carries them: JSON, in which an undefined value is no value. */
const overJson = (answer: (message: unknown) => unknown) => async (message: unknown) => {
  const text = JSON.stringify(answer(JSON.parse(JSON.stringify(message))));
  return text === undefined ? undefined : JSON.parse(text);
};

describe('asking the background', () => {
  it('understands an answer that is nothing', async () => {
    const ask = createAsk(overJson(() => ({ ok: true, value: undefined })));
    await expect(ask('brand.remember', { signature: 's', brandId: 'b' })).resolves.toBeUndefined();
    await expect(ask('packs.remove', { brandId: 'b' })).resolves.toBeUndefined();
  });

  it('does not take nothing for an answer that must be something', async () => {
    const ask = createAsk(overJson(() => ({ ok: true })));
    await expect(ask('packs.brands')).rejects.toMatchObject({ code: 'bad-answer' });
  });

  it('keeps the code of a refusal', async () => {
    const ask = createAsk(overJson(() => ({ ok: false, error: { code: 'pack-missing', detail: 'x' } })));
    await expect(ask('packs.material', { brandId: 'x' })).rejects.toMatchObject({ code: 'pack-missing' });
  });

  it('asks once more when nobody was listening, and does not repeat what may have been done', async () => {
    let asked = 0;
    const asleep = createAsk(
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { ok: true };
      },
      async () => undefined,
    );
    await asleep('packs.remove', { brandId: 'b' });
    expect(asked).toBe(2);
    let lost = 0;
    const dying = createAsk(
      async () => {
        lost += 1;
        return undefined;
      },
      async () => undefined,
    );
    await expect(dying('packs.remove', { brandId: 'b' })).rejects.toMatchObject({ code: 'background-lost' });
    expect(lost).toBe(1);
  });

  it('gives up on a background that runs and never answers', async () => {
    vi.useFakeTimers();
    try {
      let asked = 0;
      const deaf = createAsk(
        () => {
          asked += 1;
          return asked === 2 ? Promise.resolve({ ok: true, value: [] }) : new Promise(() => {});
        },
        async () => undefined,
      );
      const list = deaf('packs.brands');
      await vi.advanceTimersByTimeAsync(20_000);
      await expect(list).resolves.toEqual([]);
      const removal = expect(deaf('packs.remove', { brandId: 'b' })).rejects.toMatchObject({
        code: 'background-lost',
      });
      await vi.advanceTimersByTimeAsync(20_000);
      await removal;
      expect(asked).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });
});

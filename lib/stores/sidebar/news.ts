import type { Core } from './core';

/** What changed with a brand's pack since the agent last looked: asked for with the brand's first ticket, and put away once. */
export interface NewsVerbs {
  putNewsAway(): Promise<void>;
}

export function createNews(core: Core): NewsVerbs {
  const { ask } = core.deps;
  /** Brand and run that was asked for: a new pack starts a new run. */
  let asked = '';

  const look = async (brandId: string, of: string) => {
    // Nobody waits for it; the next ticket asks again.
    const news = await ask('news.of', { brandId }).catch(() => null);
    if (asked === of) core.set({ news: news ?? null });
  };

  core.store.subscribe(({ view, news }) => {
    const brandId = view?.lock?.state === 'locked' ? view.lock.brandId : null;
    if (!view || !brandId) return;
    const of = `${brandId} ${view.run}`;
    if (of === asked) return;
    asked = of;
    // One brand's news does not stand beside another's ticket.
    if (news && news.brandId !== brandId) core.set({ news: null });
    void look(brandId, of);
  });

  return {
    async putNewsAway() {
      const { news } = core.store.getState();
      if (!news) return;
      core.set({ news: null });
      await ask('news.seen', { brandId: news.brandId, digest: news.digest }).catch(() => undefined);
    },
  };
}

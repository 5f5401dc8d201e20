import { CallFailed } from '../../bridge/ask';
import type { AskBackground, CallArgs, CallName, CallResult } from '../../bridge/background-calls';
import type { Settings, SettingsChange } from '../../settings/settings';

/**
 * The background as a sidebar in practice may reach it: it reads settings and the brand's texts, and nothing else. What a
 * real sidebar would put on record goes nowhere; what would change something, or reach an engine, is refused. A call that is
 * not named here is refused too.
 */

type Answers = { [N in CallName]?: (args: CallArgs<N>) => Promise<CallResult<N>> };

export function practiceAsk(ask: AskBackground): AskBackground {
  /** Choices made in the practice sidebar hold for it alone. */
  let own: SettingsChange = {};
  const settings = async (): Promise<Settings> => {
    const kept = await ask('settings.get');
    // No engine but the one on this device, and no lead's word: both would leave a trace outside.
    return { ...kept, collapsed: false, ...known(own), engines: {}, access: {}, lead: '' };
  };
  const answers: Answers = {
    'settings.get': settings,
    'settings.set': async (change) => {
      own = { ...own, ...change };
      return settings();
    },
    'packs.brands': async () => (await ask('packs.list')).map(({ brand }) => brand),
    'packs.material': (args) => ask('packs.material', args),
    'brand.remembered': async () => ({}),
    'news.of': async () => null,
    'ledger.handle': async () => 'practice',
    'ledger.append': async () => ({ seq: 0, hash: '' }),
  };
  return async <N extends CallName>(name: N, ...[args]: unknown[]) => {
    const answer = answers[name];
    if (!answer) throw new CallFailed('practice', name);
    return answer(args as CallArgs<N>);
  };
}

function known(change: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

import type { EngineAccess, EngineChoice } from '@/lib/settings/engine-access';
import { t } from '../i18n';
import { EngineSelect, ModelSelect } from './engine-selects';

type Tasks = NonNullable<EngineChoice['tasks']>;
const groups = ['read', 'translate'] as const;

export interface TaskEnginesProps {
  brand: string;
  tasks: Tasks;
  access: Readonly<Record<string, EngineAccess>>;
  /** Engines that can be chosen. */
  connected: readonly string[];
  forbidden(engine: string): boolean;
  onChange(tasks: Tasks): void;
}

/** Engines for tasks that are not left to the one that drafts. */
export function TaskEngines({ brand, tasks, access, connected, forbidden, onChange }: TaskEnginesProps) {
  const change = (group: (typeof groups)[number], one: Tasks['read']) => {
    const { [group]: _, ...rest } = tasks;
    onChange(one ? { ...rest, [group]: one } : rest);
  };
  return (
    <details className="console-more" open={Object.keys(tasks).length > 0 || undefined}>
      <summary>{t('console.engines.tasks')}</summary>
      {groups.map((group) => {
        const name = t(`console.engines.task.${group}`);
        const one = tasks[group];
        return (
          <div key={group} className="console-task">
            <span>{name}</span>
            <EngineSelect
              label={t('console.engines.task-engine', { task: name, brand })}
              none={t('console.engines.as-drafts')}
              engine={one?.engine ?? ''}
              connected={connected}
              forbidden={forbidden}
              onChange={(engine) => change(group, engine === '' ? undefined : { engine })}
            />
            {one && (
              <ModelSelect
                label={t('console.engines.task-model', { task: name, brand })}
                choice={one}
                access={access[one.engine]}
                onChange={(model) => change(group, { engine: one.engine, model })}
              />
            )}
          </div>
        );
      })}
    </details>
  );
}

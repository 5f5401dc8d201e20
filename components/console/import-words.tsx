import { CircleAlert, Eye, Info } from 'lucide-react';
import type { Place, SourceProblem } from '@/lib/packs/sources/problem';
import type { RefusedFile } from '@/lib/stores/console/sources-state';
import { t } from '../i18n';
import { languageName, word } from '../i18n/words';

/** Where something stands in its file. */
export const placeWords = ({ of, at }: Place): string => t(`import.place.${of}`, { at });

const icons = { stop: CircleAlert, look: Eye, note: Info };

/** What is to be told of one item, what a lead must look at first. */
export function ItemProblems({ problems }: { problems: readonly SourceProblem[] }) {
  if (problems.length === 0) return null;
  const order = ['stop', 'look', 'note'] as const;
  const sorted = order.flatMap((level) => problems.filter((one) => one.level === level));
  return (
    <ul className="import-problems">
      {sorted.map((problem) => {
        const Icon = icons[problem.level];
        const words = problemWords(problem.code, problem.values ?? {});
        return (
          <li key={words} className={problem.level}>
            <Icon aria-hidden size={14} />
            <span className="visually-hidden">{t(`import.level.${problem.level}`)} </span>
            {words}
          </li>
        );
      })}
    </ul>
  );
}

/** Files that were not read: nothing of them was taken. */
export function RefusedFiles({ refused }: { refused: readonly RefusedFile[] }) {
  if (refused.length === 0) return null;
  return (
    <div className="console-problem" role="alert">
      <CircleAlert aria-hidden size={18} />
      <div>
        <p>{t('import.refused')}</p>
        <ul>
          {refused.map(({ file, code, values, place }) => (
            <li key={`${file} ${code}`}>
              <strong>{file}</strong>: {problemWords(code, values)}
              {place ? ` ${placeWords(place)}` : ''}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A language and an intent stand in a sentence as people say them. */
function problemWords(code: string, values: Readonly<Record<string, string | number>>): string {
  const { language, intent } = values;
  return t(`import.problem.${code}`, {
    ...values,
    ...(typeof language === 'string' ? { language: languageName(language) } : {}),
    ...(typeof intent === 'string' ? { intent: word('intent', intent) } : {}),
  });
}

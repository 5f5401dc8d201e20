import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, useState } from 'react';
import { t } from '../i18n';
import { word } from '../i18n/words';
import { Button } from '../ui/button';
import { useSidebar, useVerbs, useView } from './context';

/** Asks the agent for the brand. Nothing is chosen beforehand: a default would be a guess. */
export function BrandQuestion() {
  const store = useVerbs();
  const lock = useView((view) => view.lock);
  const brands = useSidebar((state) => state.brands) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  if (!lock || lock.state === 'locked') return null;
  const candidates = brands.filter((brand) => lock.candidates.includes(brand.id));
  const offered = candidates.length > 0 ? candidates : brands;
  return (
    <section className="question" aria-labelledby={id}>
      <h2 id={id}>{t('brand.question.title')}</h2>
      <p>
        {lock.state === 'conflict'
          ? t('brand.question.conflict', {
              by: lock.by.map((one) => word('sidebar.brand.by', one)).join(', '),
            })
          : t('brand.question.unknown')}
      </p>
      <RadioGroup
        aria-labelledby={id}
        className="question-brands"
        value={chosen}
        onValueChange={(value) => setChosen(String(value))}
      >
        {offered.map((brand) => (
          <div key={brand.id} className="question-brand">
            <Radio.Root
              value={brand.id}
              id={`${id}-${brand.id}`}
              nativeButton
              render={<button type="button" />}
              className="ui-radio"
            >
              <Radio.Indicator className="ui-radio-dot" />
            </Radio.Root>
            <label htmlFor={`${id}-${brand.id}`}>{brand.name}</label>
          </div>
        ))}
      </RadioGroup>
      <Button
        look="primary"
        disabled={chosen === null}
        onClick={() => chosen !== null && void store.chooseBrand(chosen)}
      >
        {t('brand.question.use')}
      </Button>
      <p className="hint">{t('brand.question.remember')}</p>
    </section>
  );
}

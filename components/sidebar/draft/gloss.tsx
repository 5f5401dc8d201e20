import { t } from '../../i18n';
import { useView } from '../context';

/** The draft in the agent's own language, while it renders what stands above. For reading only. */
export function Gloss({ text }: { text: string }) {
  const gloss = useView((view) => view.readings.gloss);
  if (!gloss || gloss.of !== text) return null;
  return (
    <section className="change" aria-label={t('gloss.title')}>
      <h3 className="sub">{t('gloss.title')}</h3>
      <p className="change-diff">{gloss.text}</p>
    </section>
  );
}

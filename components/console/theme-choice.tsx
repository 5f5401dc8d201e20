import type { Settings } from '@/lib/settings/settings';
import { t } from '../i18n';

const themes = ['system', 'light', 'dark'] as const;

export interface ThemeChoiceProps {
  theme: Settings['theme'];
  onChange(theme: Settings['theme']): void;
}

export function ThemeChoice({ theme, onChange }: ThemeChoiceProps) {
  return (
    <label className="console-theme">
      {t('console.theme')}
      <select
        value={theme}
        onChange={(event) => onChange(themes.find((one) => one === event.target.value) ?? 'system')}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`console.theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

import { t } from '../i18n';

export interface BrandChoiceProps {
  brands: readonly { id: string; name: string }[];
  /** The chosen brand's id; empty for none. */
  value: string;
  onChange(brandId: string): void;
}

/** Which brand a page is about. */
export function BrandChoice({ brands, value, onChange }: BrandChoiceProps) {
  return (
    <label className="brand-choice">
      {t('console.filter.brand')}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' ? <option value="">{t('console.choose-brand')}</option> : null}
        {brands.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

import { type ReactNode, useId, useState } from 'react';
import { t } from '../i18n';

/** Form fields of the desk: what is typed is kept at once. */

/** One thing a line. Blank lines stay while they are typed. */
export function LinesField(props: {
  label: string;
  hint?: string;
  value: readonly string[];
  rows?: number;
  onChange(lines: string[]): void;
}) {
  const { label, hint, value, rows = 3, onChange } = props;
  const id = useId();
  const [text, setText] = useState(value.join('\n'));
  const lines = (typed: string) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  // Another value than what was typed comes from elsewhere, and wins.
  const shown = lines(text).join('\n') === value.join('\n') ? text : value.join('\n');
  return (
    <p className="desk-field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className="of" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <textarea
        id={id}
        rows={rows}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={shown}
        onChange={(event) => {
          setText(event.target.value);
          onChange(lines(event.target.value));
        }}
      />
    </p>
  );
}

/** Words with commas between them. */
export function WordsField(props: {
  label: string;
  value: readonly string[];
  onChange(words: string[]): void;
}) {
  const { label, value, onChange } = props;
  const [text, setText] = useState(value.join(', '));
  const words = (typed: string) => [
    ...new Set(
      typed
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
  const shown = words(text).join(',') === value.join(',') ? text : value.join(', ');
  return (
    <label>
      {label}
      <input
        value={shown}
        onChange={(event) => {
          setText(event.target.value);
          onChange(words(event.target.value));
        }}
      />
    </label>
  );
}

export function TextField(props: {
  label: string;
  value: string;
  list?: readonly string[];
  type?: 'text' | 'date' | 'url' | 'number';
  onChange(value: string): void;
}) {
  const { label, value, list, type = 'text', onChange } = props;
  const id = useId();
  return (
    <label>
      {label}
      <input
        type={type}
        value={value}
        list={list ? id : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {list ? (
        <datalist id={id}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </label>
  );
}

export function SelectField(props: {
  label: string;
  value: string;
  of: readonly (readonly [value: string, name: string])[];
  onChange(value: string): void;
}) {
  const { label, value, of, onChange } = props;
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {of.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Boxes of which any number may be ticked. */
export function ChecksField<T extends string>(props: {
  legend: string;
  hint?: string;
  value: readonly T[];
  of: readonly (readonly [value: T, name: string])[];
  onChange(value: T[]): void;
}) {
  const { legend, hint, value, of, onChange } = props;
  return (
    <fieldset className="desk-checks">
      <legend>{legend}</legend>
      {hint ? <p className="of">{hint}</p> : null}
      {of.map(([one, name]) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={value.includes(one)}
            onChange={(event) =>
              onChange(event.target.checked ? [...value, one] : value.filter((other) => other !== one))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** A part of a form that is folded away until it is wanted. */
export function Part({
  title,
  aside,
  open = false,
  children,
}: {
  title: string;
  aside?: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="desk-part" open={open}>
      <summary>
        {title}
        {aside ? <span className="of"> {aside}</span> : null}
      </summary>
      {children}
    </details>
  );
}

/** Both ends of validity; an empty day is none. */
export function Validity(props: {
  from: string | undefined;
  until: string | undefined;
  onChange(change: { validFrom?: string | undefined } | { validUntil?: string | undefined }): void;
}) {
  const { from = '', until = '', onChange } = props;
  return (
    <>
      <TextField
        type="date"
        label={t('desk.field.validFrom')}
        value={from}
        onChange={(day) => onChange({ validFrom: day || undefined })}
      />
      <TextField
        type="date"
        label={t('desk.field.validUntil')}
        value={until}
        onChange={(day) => onChange({ validUntil: day || undefined })}
      />
    </>
  );
}

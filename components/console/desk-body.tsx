import { useId, useRef } from 'react';
import { bodyProblems, clausesIn, type TextProblem } from '@/lib/packs/desk/checks';
import { placeholders } from '@/lib/packs/template';
import { t } from '../i18n';

/** What can be put into a macro's text beside its words. */
const blocks = ['{{#must}}…{{/must}}', '{{#if order.tracking}}…{{else}}…{{/if}}'];

/** A macro's text, its placeholders checked while it is typed, and the clauses that must stay. */
export function DeskBody({ body, onChange }: { body: string; onChange(body: string): void }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const problems = bodyProblems(body);
  const clauses = clausesIn(body);
  const insert = (text: string) => {
    const { selectionStart = body.length, selectionEnd = body.length } = area.current ?? {};
    const inner = body.slice(selectionStart, selectionEnd);
    const made = text.replace('…', inner);
    onChange(`${body.slice(0, selectionStart)}${made}${body.slice(selectionEnd)}`);
    area.current?.focus();
  };
  return (
    <div className="desk-field">
      <label htmlFor={id}>{t('desk.field.body')}</label>
      <textarea
        ref={area}
        id={id}
        rows={9}
        value={body}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="desk-insert">
        <label>
          {t('desk.insert')}
          <select value="" onChange={(event) => insert(event.target.value)}>
            <option value="">{t('desk.insert.choose')}</option>
            {[
              ...blocks,
              ...placeholders.filter((one) => !one.startsWith('ticket.')).map((one) => `{{${one}}}`),
            ].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </p>
      <div id={`${id}-problems`} role="status">
        {problems.map((problem) => (
          <Problem
            key={`${problem.start} ${problem.problem}`}
            problem={problem}
            onUse={(name) => onChange(`${body.slice(0, problem.start)}{{${name}}}${body.slice(problem.end)}`)}
          />
        ))}
      </div>
      {clauses.length > 0 ? (
        <>
          <p className="of">{t('desk.clauses')}</p>
          <ul className="desk-clauses">
            {clauses.map((clause) => (
              <li key={clause}>{clause}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function Problem({
  problem: { problem, meant },
  onUse,
}: {
  problem: TextProblem;
  onUse(name: string): void;
}) {
  return (
    <p className="desk-problem">
      {problem}{' '}
      {meant ? (
        <button type="button" className="link" onClick={() => onUse(meant)}>
          {t('desk.meant', { name: `{{${meant}}}` })}
        </button>
      ) : null}
    </p>
  );
}

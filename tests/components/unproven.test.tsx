// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ReplyText } from '@/components/sidebar/draft/reply-text';

afterEach(cleanup);

const source = { kind: 'macro', id: 'returns', origin: 'model' } as const;
const show = (unproven: boolean) =>
  render(
    <ReplyText
      text="You may return it."
      segments={[
        { text: 'You may return it.', sources: [{ ...source, ...(unproven ? { unproven: true } : {}) }] },
      ]}
      report={null}
      material={null}
      language="en"
    />,
  );

it('a source that a model only names looks and reads like a claim, not like proof', async () => {
  show(true);
  const sentence = screen.getByRole('button');
  expect(sentence.hasAttribute('data-unproven')).toBe(true);
  sentence.focus();
  expect(await screen.findByText(/The engine names this source/)).toBeTruthy();
});

it('a source that was compared is proof', async () => {
  show(false);
  const sentence = screen.getByRole('button');
  expect(sentence.hasAttribute('data-unproven')).toBe(false);
  sentence.focus();
  await screen.findByRole('dialog');
  expect(screen.queryByText(/The engine names this source/)).toBeNull();
});

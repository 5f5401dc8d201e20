/** The page's own requests, marked so that the lab can tell them from the extension's. */

const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

export const editorName = (): string => meta('lab-editor');

export async function get<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { 'x-lab-page': '1', accept: 'application/json' } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export async function write(
  method: 'PUT' | 'POST',
  path: string,
  body: unknown,
  csrf = meta('csrf-token'),
): Promise<void> {
  const response = await fetch(path, {
    method,
    headers: { 'x-lab-page': '1', 'content-type': 'application/json', 'x-csrf-token': csrf },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
}

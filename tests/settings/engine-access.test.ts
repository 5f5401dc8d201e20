import { describe, expect, it } from 'vitest';
import { BaseUrl, EngineChoice } from '@/lib/settings/engine-access';
import { Settings } from '@/lib/settings/settings';

describe("a brand's engine", () => {
  it('is read from what earlier builds kept', () => {
    expect(EngineChoice.parse('on-device')).toEqual({ engine: 'on-device' });
    expect(Settings.parse({ engines: { marlow: 'replay' } }).engines).toEqual({
      marlow: { engine: 'replay' },
    });
  });

  it.each([
    'https://api.anthropic.com',
    'https://relay.example/v1',
    'http://localhost:11434/v1',
    'http://127.0.0.1:8000/v1',
    'http://[::1]:1234/v1',
  ])('may be at %s', (url) => expect(BaseUrl.safeParse(url).success).toBe(true));

  it.each([
    'http://api.example',
    'ftp://a.example',
    'https://user:pass@a.example',
    'https://a.example/?key=1',
    'https://a.example/#k',
    'javascript:alert(1)',
    'api.example',
    '',
  ])('may not be at %s', (url) => expect(BaseUrl.safeParse(url).success).toBe(false));
});

import { expect, it } from 'vitest';
import { permissionsFor } from '@/lib/settings/permissions';

it.each([
  ['https://api.anthropic.com', false, { origins: ['https://api.anthropic.com/*'] }],
  [
    'https://relay.example:8443/v1',
    true,
    {
      origins: ['https://relay.example/*'],
      data_collection: ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'],
    },
  ],
  ['http://localhost:11434/v1', true, { origins: ['http://localhost/*'] }],
])('%s', (address, asksForData, expected) => {
  expect(permissionsFor(address, { asksForData })).toEqual(expected);
});

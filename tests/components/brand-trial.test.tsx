// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { BrandTrial } from '@/components/console/brand-trial';
import { readWhere } from '@/lib/packs/desk/where';
import { samplePack } from '../packs/sample';

afterEach(cleanup);
const brands = [samplePack('alpha').brand, samplePack('beta').brand];

async function tried(text: string): Promise<string> {
  render(<BrandTrial brands={brands} />);
  const user = userEvent.setup();
  await user.click(screen.getByText('Try which brand a ticket is taken for'));
  await user.click(screen.getByRole('textbox'));
  await user.paste(text);
  return screen.getByRole('list').textContent ?? '';
}

describe('brands, tried on pasted addresses', () => {
  it('says which brand it is, and by what', async () => {
    expect(await tried('https://desk.zendesk.com/agent/tickets/4711 help@alpha.example')).toContain(
      'Brand: Brand alpha. Known by the inbox.',
    );
  });

  it('says what the agent is asked where the signs disagree, or tell nothing', async () => {
    const said = await tried('desk.zendesk.com help@alpha.example tag:brand-beta\ndesk.zendesk.com');
    expect(said).toContain('point to different brands (the inbox, a tag)');
    expect(said).toContain('Nothing in this ticket tells the brand.');
    expect(said.match(/may choose: Brand alpha, Brand beta/g)).toHaveLength(2);
  });

  it('counts nothing that it does not understand, and says so', async () => {
    const said = await tried('desk.zendesk.com alpha');
    expect(said).toContain('Not understood, and not counted: alpha.');
    expect(said).not.toContain('Known by');
  });

  it('reads each part of a line as what it is', () => {
    expect(readWhere('#vip, STORE:501; brand:11001 <help@a.example> acme.gorgias.com/app/ticket/5')).toEqual([
      expect.objectContaining({
        where: {
          helpdesk: 'gorgias',
          signals: {
            host: 'acme.gorgias.com',
            brandId: '11001',
            inboxes: ['help@a.example'],
            stores: ['501'],
          },
          tags: ['vip'],
        },
        unread: [],
      }),
    ]);
    expect(readWhere('\n \n')).toEqual([]);
  });
});

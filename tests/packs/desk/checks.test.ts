import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyProblems, clausesIn, hindrances } from '../../../lib/packs/desk/checks';
import { withoutFrames } from '../../../lib/packs/desk/frames';
import { parseTemplate } from '../../../lib/packs/template';
import { samplePack } from '../sample';
import { entryOf } from './sample-desk';

describe('the check of a text while it is typed', () => {
  it('names every unknown placeholder with its place and the one that was meant', () => {
    const body = 'Hi {{customer.firstname}}, order {{order.idd}} and {{ticket.requester.email}}.';
    const problems = bodyProblems(body);
    expect(problems.map(({ start, end, meant }) => [body.slice(start, end), meant])).toEqual([
      ['{{customer.firstname}}', 'customer.first_name'],
      ['{{order.idd}}', 'order.id'],
      ['{{ticket.requester.email}}', undefined],
    ]);
  });

  it('says which block is not closed', () => {
    expect(bodyProblems('{{#must}}Keep the box.')[0]?.problem).toContain('not closed');
    expect(bodyProblems('{{#if order.id}}{{/must}}')).not.toEqual([]);
  });

  it('finds nothing exactly where the template language takes the text', () => {
    const piece = fc.constantFrom(
      'words ',
      '{{',
      '}}',
      '{{order.id}}',
      '{{#if order.id}}',
      '{{else}}',
      '{{/if}}',
      '{{#must}}',
      '{{/must}}',
      '{{nothing}}',
      '{',
    );
    const takes = (body: string) => {
      try {
        parseTemplate(body);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const body = pieces.join('');
        expect(bodyProblems(body).length === 0).toBe(takes(body));
      }),
      { numRuns: 500 },
    );
  });

  it('reads mandatory clauses, and none of a text that can not be read', () => {
    expect(clausesIn('A. {{#must}}Keep {{order.id}}.{{/must}} B.')).toEqual(['Keep {{order.id}}.']);
    expect(clausesIn('{{#must}}open')).toEqual([]);
  });

  it('tells what keeps an item from approval', () => {
    expect(hindrances(entryOf({ id: 'fine' }))).toEqual([]);
    const keys = hindrances(
      entryOf({
        id: 'bad',
        title: ' ',
        body: '{{x}}',
        owner: '',
        validFrom: '2026-02-01',
        validUntil: '2026-01-01',
        when: [{ fact: 'order.ageDays', is: 'at-most' }],
      }),
    ).map(({ key }) => key);
    expect(keys).toEqual([
      'desk.problem.title',
      'desk.problem.owner',
      'desk.problem.dates',
      'desk.problem.text',
      'desk.problem.when',
    ]);
  });
});

describe('a reply without its frames', () => {
  const { voice } = samplePack('alpha');
  it('loses the greeting and the closing of the brand, and nothing else', () => {
    expect(
      withoutFrames('Hello Ana,\n\nIt ships today.\n\nKind regards,\nTeam alpha\nLea', voice, 'en'),
    ).toBe('It ships today.');
    expect(withoutFrames('It ships today.\nSee you.', voice, 'en')).toBe('It ships today.\nSee you.');
    const long = 'Kind regards, we sent it.\nIt will be with you in three to five working days.';
    expect(withoutFrames(`Hello,\n${long}`, voice, 'en')).toBe(long);
  });

  it('loses a closing of several lines also where another closing is its last line', () => {
    const two = {
      ...voice,
      signOffs: { en: [{ text: 'All the best,\n{{agent.name}}\nAlpha' }, { text: 'Alpha' }] },
    };
    expect(withoutFrames('Hello,\nIt ships today.\n\nAll the best,\nLea\nAlpha', two, 'en')).toBe(
      'It ships today.',
    );
  });

  it('never adds words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text.replace(/\r\n?/g, '\n')).toContain(withoutFrames(text, voice, 'en'));
      }),
    );
  });
});

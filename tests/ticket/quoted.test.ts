import { describe, expect, it } from 'vitest';
import { cleanMessage } from '@/lib/ticket/clean';

const reply = 'Danke, das hilft.';
const history = 'We have received your order.';

describe('an introduction of the history', () => {
  it.each([
    ['en', 'On Thu, 5 Nov 2026 at 10:12, Marlow & Fenn <help@marlowfenn.example> wrote:'],
    ['en, wrapped', 'On Thu, 5 Nov 2026 at 10:12, Marlow & Fenn\n<help@marlowfenn.example> wrote:'],
    ['en, bare', 'Marlow & Fenn <help@marlowfenn.example> wrote (5 Nov 2026):'],
    ['de', 'Am Do., 5. Nov. 2026 um 10:12 Uhr schrieb Voltaro Support <support@voltaro.example>:'],
    ['de, Apple', 'Am 05.11.2026 um 10:12 schrieb Voltaro Support:'],
    ['es', 'El jue, 5 nov 2026 a las 10:12, Lumen (<care@lumenskin.example>) escribió:'],
    ['fr', 'Le jeu. 5 nov. 2026 à 10:12, Marlow & Fenn <help@marlowfenn.example> a écrit :'],
    ['pt', 'Em qui., 5 de nov. de 2026 às 10:12, Voltaro <support@voltaro.example> escreveu:'],
    ['it', 'Il giorno gio 5 nov 2026 alle ore 10:12 Voltaro <support@voltaro.example> ha scritto:'],
    ['nl', 'Op do 5 nov 2026 om 10:12 schreef Voltaro <support@voltaro.example>:'],
  ])('%s', (_language, introduction) => {
    const bottom = cleanMessage({ text: `${reply}\n\n${introduction}\n\n> ${history}\n> More of it` });
    expect(bottom.text).toBe(reply);
    expect(bottom.quoted).toContain(history);
    const bare = cleanMessage({ text: `${reply}\n\n${introduction}\n\n${history}` });
    expect(bare.text).toBe(reply);
    const below = cleanMessage({ text: `${introduction}\n> ${history}\n\n${reply}` });
    expect(below.text).toBe(reply);
  });

  it('in a language not known here counts over marked lines only', () => {
    const introduction = '2026年11月5日(木) 10:12 Marlow <help@marlowfenn.example>:';
    expect(cleanMessage({ text: `${reply}\n\n${introduction}\n> ${history}` }).text).toBe(reply);
    const kept = `${introduction}\n${reply}`;
    expect(cleanMessage({ text: kept }).text).toBe(kept);
  });

  it('is not a sentence of the customer', () => {
    const text = 'On Monday your colleague wrote: we will call you.\nOn that day nobody called.';
    expect(cleanMessage({ text }).text).toBe(text);
    const list = 'Am liebsten so:\n- erst das Geld\n- dann der Versand';
    expect(cleanMessage({ text: list }).text).toBe(list);
  });
});

describe('a header block', () => {
  it.each([
    ['en', 'From: Help <help@x.example>\nSent: 5 November 2026 10:31\nTo: Anna\nSubject: Re: Refund'],
    [
      'de',
      'Von: Help <help@x.example>\nGesendet: Donnerstag, 5. November 2026 10:31\nAn: Anna\nBetreff: AW: Geld',
    ],
    ['fr', 'De : Help <help@x.example>\nEnvoyé : jeudi 5 novembre 2026 10:31\nÀ : Anna\nObjet : Re: Retour'],
    [
      'es',
      'De: Help <help@x.example>\nEnviado el: jueves, 5 de noviembre de 2026\nPara: Anna\nAsunto: Re: Pedido',
    ],
    [
      'nl',
      'Van: Help <help@x.example>\nVerzonden: donderdag 5 november 2026\nAan: Anna\nOnderwerp: RE: Retour',
    ],
    ['starred', '*From:* Help <help@x.example>\n*Sent:* 5 November 2026\n*To:* Anna\n*Subject:* Re: Refund'],
    ['marker', '-----Original Message-----\nFrom: Help'],
    ['marker, de', '-----Ursprüngliche Nachricht-----\nVon: Help'],
    ['marker, fr', "-----Message d'origine-----\nDe : Help"],
    ['marker, es', '-----Mensaje original-----\nDe: Help'],
    ['Zendesk', '##- Please type your reply above this line -##\nHello'],
  ])('%s', (_language, header) => {
    expect(cleanMessage({ text: `${reply}\n\n${header}\n\n${history}` })).toMatchObject({
      text: reply,
      quoted: expect.stringContaining(history),
    });
  });

  it('is not one line that begins the same way', () => {
    const text = 'From: Leeds\nI would like to know whether you post there.';
    expect(cleanMessage({ text }).text).toBe(text);
    const address = 'To: Kade 12, Zwolle\nplease send it there';
    expect(cleanMessage({ text: address }).text).toBe(address);
    const route = 'Please redirect it.\nFrom: London\nTo: Leeds\nDate: 5 November\nThat is all.';
    expect(cleanMessage({ text: route }).text).toBe(route);
  });
});

describe('marked lines', () => {
  it('are history between answers', () => {
    const text = '> Which size?\nL please\n> Which colour?\nnavy';
    expect(cleanMessage({ text })).toMatchObject({
      text: 'L please\n\nnavy',
      quoted: 'Which size?\nWhich colour?',
    });
  });

  it('are not a figure with a sign before it', () => {
    expect(cleanMessage({ text: 'the order was\n> 60 euros\nso it is free' }).text).toContain('> 60 euros');
  });
});

describe('quoted markup', () => {
  it.each([
    [
      'Gmail',
      `<div class="gmail_quote"><div class="gmail_attr">On 5 Nov, Help wrote:<br></div><blockquote class="gmail_quote">${history}</blockquote></div>`,
    ],
    [
      'Apple',
      `<div>On 5 Nov 2026, at 10:12, Help &lt;help@x.example&gt; wrote:</div><br><blockquote type="cite">${history}</blockquote>`,
    ],
    [
      'Thunderbird',
      `<div class="moz-cite-prefix">Am 05.11.26 um 10:12 schrieb Help:<br></div><blockquote type="cite" cite="mid:1">${history}</blockquote>`,
    ],
    ['Yahoo', `<div id="ydp1234yahoo_quoted_99" class="ydp1 yahoo_quoted">${history}</div>`],
    ['Outlook web', `<hr><div id="divRplyFwdMsg"><b>From:</b> Help</div><div>${history}</div>`],
    ['Outlook phone', `<div id="x_appendonsend"></div><div>${history}</div>`],
    ['ruled', `<blockquote style="border-left: 1px solid #ccc">${history}</blockquote>`],
  ])('%s', (_program, markup) => {
    const cleaned = cleanMessage({ html: `<div>${reply}</div>${markup}` });
    expect(cleaned.text).toBe(reply);
    expect(cleaned.quoted).toContain(history);
  });

  it('ends where it ends: words below it are new', () => {
    const html = `<div>On 5 Nov 2026 Help &lt;h@x.example&gt; wrote:</div><blockquote type="cite">${history}</blockquote><p>${reply}</p>`;
    expect(cleanMessage({ html }).text).toBe(reply);
  });

  it('is not an indent', () => {
    const html =
      '<p>My address:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0">Kade 12</blockquote>';
    expect(cleanMessage({ html }).text).toContain('Kade 12');
  });
});

import type { FactWords } from '../words';

export const nl: FactWords = {
  decimal: ',',
  small:
    'nul één|een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    ),
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  join: (ten, one, value) => {
    const digit = value % 10;
    const first = digit === 1 ? 'een' : one;
    return [`${first}${digit === 2 || digit === 3 ? 'ën' : 'en'}${ten}`];
  },
  hundreds:
    'honderd tweehonderd driehonderd vierhonderd vijfhonderd zeshonderd zevenhonderd achthonderd negenhonderd'.split(
      ' ',
    ),
  hundredGlue: ['', 'en'],
  one: ['een', 'één'],
  units: {
    second: 'seconde seconden',
    minute: 'minuut minuten min',
    hour: 'uur uren',
    day: 'dag dagen daags daagse nacht nachten',
    'business-day': 'werkdag werkdagen',
    week: 'week weken',
    month: 'maand maanden',
    year: 'jaar jaren jarige',
  },
  business: 'werk',
  calendar: 'kalender volle',
  to: 'tot en of à',
  months:
    'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec'.split(
      ' ',
    ),
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  relative: { vandaag: 0, morgen: 1, overmorgen: 2, gisteren: -1 },
  percent: 'procent',
  half: ['halve prijs'],
  order: 'bestelling|bestelnummer|ordernummer|order',
  code: 'code|kortingscode|actiecode|voucher',
  times: 'keer maal per',
};

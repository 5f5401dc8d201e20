import type { FactWords } from '../words';

export const it: FactWords = {
  decimal: ',',
  small:
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
      ' ',
    ),
  tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' '),
  join: (ten, one, value) => {
    const digit = value % 10;
    const stem = digit === 1 || digit === 8 ? ten.slice(0, -1) : ten;
    return [`${stem}${digit === 3 ? 'tré' : one}`, `${stem}${one}`];
  },
  hundreds: 'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento'.split(
    ' ',
  ),
  hundredGlue: [''],
  one: ['un', 'una', 'uno'],
  units: {
    second: 'secondo secondi',
    minute: 'minuto minuti min',
    hour: 'ora ore h',
    day: 'giorno giorni notte notti',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
  },
  business: 'lavorativo lavorativi lavorativa lavorative feriali',
  calendar: 'solari consecutivi',
  to: 'a e o ai',
  months:
    'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic'.split(
      ' ',
    ),
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica'.split(' '),
  relative: { oggi: 0, domani: 1, dopodomani: 2, ieri: -1 },
  percent: 'per cento|percento',
  half: ['metà prezzo'],
  order: 'ordine|numero ordine|numero d ordine|acquisto',
  code: 'codice|codice sconto|coupon|buono',
  times: 'volta volte per',
};

import type { FactWords } from '../words';

export const fr: FactWords = {
  decimal: ',',
  small:
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
      .split(' ')
      .map((word) => word.replace('-', ' ')),
  tens: [
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante dix|septante',
    'quatre vingts|quatre vingt|huitante',
    'quatre vingt dix|nonante',
  ],
  join: (ten, one, value) => {
    const base = ten.replace('vingts', 'vingt');
    if (value > 70 && value < 80 && ten.startsWith('soixante'))
      return [`soixante ${teens[value - 70] ?? one}`, 'soixante et onze'].slice(
        value === 71 ? 1 : 0,
        value === 71 ? 2 : 1,
      );
    if (value > 90 && ten.startsWith('quatre')) return [`quatre vingt ${teens[value - 90] ?? one}`];
    return value % 10 === 1 && value < 80 ? [`${base} et un`, `${base} et une`] : [`${base} ${one}`];
  },
  hundreds:
    'cent,deux cents|deux cent,trois cents|trois cent,quatre cents|quatre cent,cinq cents|cinq cent,six cents|six cent,sept cents|sept cent,huit cents|huit cent,neuf cents|neuf cent'.split(
      ',',
    ),
  hundredGlue: [' '],
  one: ['un', 'une'],
  units: {
    second: 'seconde secondes',
    minute: 'minute minutes min',
    hour: 'heure heures h',
    day: 'jour jours nuit nuits',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
  },
  business: 'ouvré ouvrés ouvrée ouvrées ouvrable ouvrables',
  calendar: 'calendaire calendaires calendrier francs',
  to: 'à a et ou',
  months:
    'janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|déc|decembre'.split(
      ' ',
    ),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi|samedis dimanche|dimanches'.split(' '),
  relative: { "aujourd'hui": 0, demain: 1, hier: -1 },
  percent: 'pour cent|pourcent|pourcents',
  half: ['moitié prix', 'demi tarif'],
  order: 'commande|numéro de commande',
  code: 'code|code promo|coupon|bon',
  times: 'fois par',
};

const teens = [
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix sept',
  'dix huit',
  'dix neuf',
];

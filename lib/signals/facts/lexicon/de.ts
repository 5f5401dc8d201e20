import type { FactWords } from '../words';

export const de: FactWords = {
  decimal: ',',
  small:
    'null eins zwei|zweier drei|dreier vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    ),
  tens: 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' '),
  join: (ten, one, value) => [`${value % 10 === 1 ? 'ein' : one}und${ten}`],
  hundreds:
    'hundert|einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert'.split(
      ' ',
    ),
  hundredGlue: ['', 'und'],
  one: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  units: {
    second: 'sekunde sekunden sek',
    minute: 'minute minuten min',
    hour: 'stunde stunden std h stündig stündige stündigen stündiger',
    day: 'tag tage tagen tages kalendertag kalendertage kalendertagen tägig tägige tägigen tägiger tägiges tägigem nacht nächte nächten',
    'business-day':
      'werktag werktage werktagen werktages werktags arbeitstag arbeitstage arbeitstagen arbeitstages geschäftstage geschäftstagen bankarbeitstage bankarbeitstagen',
    week: 'woche wochen wöchig wöchige wöchigen',
    month: 'monat monate monaten monats monatig monatige monatigen monatiger',
    year: 'jahr jahre jahren jahres jährig jährige jährigen jähriger',
  },
  business: 'werk arbeits',
  calendar: 'volle vollen weitere weiteren ganze ganzen',
  to: 'bis und oder',
  months:
    'januar|jan|jänner februar|feb märz|mär|maerz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez'.split(
      ' ',
    ),
  weekdays:
    'montag|montags dienstag|dienstags mittwoch|mittwochs donnerstag|donnerstags freitag|freitags samstag|samstags|sonnabend|sonnabends sonntag|sonntags'.split(
      ' ',
    ),
  relative: { heute: 0, morgen: 1, übermorgen: 2, gestern: -1, vorgestern: -2 },
  percent: 'prozent|%ig|%ige|%igen',
  half: ['halben preis', 'halber preis', 'hälfte des preises'],
  order: 'bestellung|bestellnummer|auftrag|auftragsnummer|bestellnr',
  code: 'code|gutschein|gutscheincode|rabattcode|aktionscode',
  times: 'einmal zweimal mal pro',
};

import type { GateWords } from './words';

export const nl: GateWords = {
  negation: 'niet|geen|nooit|helaas|zonder|in plaats van|buiten|noch|onmogelijk',
  noRefusal:
    'geen probleem|geen zorgen|niet alleen|geen dank|geen enkel probleem|zonder (?:kosten|extra kosten)|geen kosten|zonder mankeren',
  condition:
    'als|wanneer|zodra|nadat|indien|mits|tenzij|na (?:ontvangst|controle|retour|aankomst)|mocht|afhankelijk|zou u|wilt u|wil je|in het geval|na het',
  echo: 'u (?:schrijft(?! naar)|zegt|noemt|vraagt|vermeldt|wilt)|je (?:schrijft|zegt|noemt|vraagt|wilt)|zoals u|zoals je|begrijp|is gezegd|heeft gezegd|u heeft gelijk|je hebt gelijk|nodig heeft|nodig hebt',
  past: 'geleden|sinds|gewacht|wacht|oud',
  perform:
    'als (?:excuus|dank|goedmaker|bedankje)|(?:ik|wij|we) (?:zal|zullen|kom|komen|haal|halen|breng|brengen|lever|leveren|heb|hebben|kan|kunnen|ga|gaan|stuur|sturen|betaal|betalen|vergoed|vergoeden|vervang|vervangen|ruil|ruilen|garandeer|garanderen|beloof|beloven|geef|geven|bel|bellen|neem|nemen|bied|bieden|annuleer|annuleren)|(?:zal|zullen|heb|hebben|stuur|sturen) (?:ik|wij|we)|(?:u|je) (?:krijgt|ontvangt|zult)|(?:krijgt|ontvangt|krijg) (?:u|je)|(?:is|zijn|wordt|worden|komt|arriveert)|bij wijze van uitzondering|als gebaar|uit coulance',
  commits: {
    refund: 'terugbetal~|terugbetaald|geld terug|terugstort~|teruggestort|vergoed~|restitu~',
    credit:
      'als (?:excuus|dank|goedmaker|bedankje)|tegoed~|tegoedbon|cadeaubon|compens~|schadevergoeding|creditnota|coulance',
    replacement:
      'vervang~|nieuw (?:exemplaar|product|pakket|toestel)|nieuwe (?:sturen|zending)|opnieuw (?:sturen|verzenden|op te sturen)|een nieuwe',
    exchange: 'ruil~|geruild|omruil~|omgeruild|omwissel~',
    waiver: 'gratis|kosteloos|zonder (?:kosten|extra kosten)|kwijtgescholden|kwijtscheld~|houden|cadeau',
    discount: 'korting~',
    callback:
      'bel (?:ik )?u|bellen (?:wij |we )?u|terugbel~|bellen|laat (?:u|je) weten|laten (?:u|je) weten|reageren|contact met (?:u|je) op|hoort (?:u|je)|hoor je',
    delivery:
      'lever~|geleverd|bezorg~|aankom~|komt|ontvang~|verzend~|verzonden|verstuur~|in huis|arriveert|bij u|ophalen|opgehaald|langs',
    guarantee: 'garandeer~|garanderen|beloof|beloven|verzeker|gegarandeerd|zeker weten',
  },
  done: '(?:ik|wij|we) (?:heb|hebben) [^.!?]{0,60}(?:geannuleerd|gewijzigd|aangepast|verwijderd|gepauzeerd|bijgewerkt|toegevoegd|toegepast|stopgezet|verlengd)|(?:uw|je) (?:bestelling|adres|account|abonnement) is (?:geannuleerd|gewijzigd|aangepast|verwijderd|gepauzeerd)|(?:ik|wij|we) (?:heb|hebben) [^.!?]{0,60}(?:gereserveerd|verstuurd|verzonden|opgestuurd|teruggestort|terugbetaald|aangemaakt|ingepland|besteld|geregeld|geboekt|klaargelegd|gecrediteerd|overgemaakt|ingeschreven|bijgeschreven)|(?:heb|hebben) (?:ik|wij|we) [^.!?]{0,60}(?:gereserveerd|verstuurd|verzonden|opgestuurd|teruggestort|terugbetaald|aangemaakt|ingepland|besteld|geregeld|geboekt|klaargelegd|gecrediteerd|overgemaakt|ingeschreven|bijgeschreven)|(?:uw|je|de|het) [a-z]{2,20} (?:is|zijn) (?:al |vandaag |inmiddels |zojuist )?(?:gereserveerd|verstuurd|verzonden|opgestuurd|teruggestort|terugbetaald|aangemaakt|ingepland|besteld|geregeld|geboekt|klaargelegd|gecrediteerd|overgemaakt|ingeschreven|bijgeschreven)',
  ended: 'verlopen|niet meer|ongeldig|niet geldig|afgelopen|werkt niet|niet|geen',
  policy:
    'binnen|termijn|bedenktijd|garantie|retour~|terugbetaling|levering|levertijd|duurt|geldig|altijd|tot|kost~|kosten|korting|klanten',
  price: 'kost|kosten|verzendkosten|gratis vanaf|prijs is|toeslag',
  paid: 'betaald~|afgeschreven|betaling|in rekening',
  ask: 'stuur|stuurt|geef|geeft|deel|vermeld|bevestig|bevestigt|wat is uw|wat is je|hebben uw|nodig uw|installeer|download|mail ons',
  secret:
    'kaartnummer|creditcard~|kaartgegevens|bankgegevens|cvv|cvc|beveiligingscode|vervaldatum|wachtwoord|pincode|pin|verificatiecode|eenmalige code|iban|rekeningnummer|paspoort~|bsn|anydesk|teamviewer|toegang op afstand|inloggegevens',
  greeting: 'hallo|hoi|beste|geachte|goedemorgen|goedemiddag|goedenavond|dag|goedendag',
  noName: 'allemaal|team|klant|heer|mevrouw|meneer|en|allen|bedankt|dank|wij|we|ik|mijnheer',
};

import type { GateWords } from './words';

export const de: GateWords = {
  negation: 'nicht|kein~|nie|niemals|leider|ohne|statt|anstatt|ausserhalb|weder',
  noRefusal:
    'kein problem|keine sorge|nicht nur|keine ursache|kein aufpreis|keine kosten|nicht spater als|ohne (?:abzug|abzuge|kosten)',
  condition:
    'wenn|falls|sobald|nachdem|sofern|sollte|sollten|nach (?:eingang|erhalt|prufung|ankunft|rucksendung)|vorausgesetzt|im falle|mochten sie|nach dem',
  echo: 'sie schreiben(?! (?:an|uns))|sie erwahn~|wie sie|sie sagen|sie sagten|sie fragen|sie nennen|sie brauchen|verstehe|gesagt wurde|ihnen gesagt|ihnen zugesagt|sie haben recht|sie mochten|du schreibst(?! (?:an|uns))|du sagst|du fragst',
  past: 'vor|seit|gewartet|warten|schon seit|gedauert|alt',
  perform:
    'als (?:kleine[ns]? )?(?:dankeschon|entschuldigung|wiedergutmachung)|freikarte~|(?:ich|wir) (?:werde|werden|habe|haben|kann|konnen|sende|senden|schicke|schicken|erstatte|erstatten|uberweise|uberweisen|ersetze|ersetzen|tausche|tauschen|erlasse|erlassen|garantiere|garantieren|verspreche|versprechen|gebe|geben|schenke|schenken|gewahre|gewahren|melde|melden|rufe|rufen|ubernehme|ubernehmen|biete|bieten|storniere|stornieren)|(?:werde|werden|habe|haben|sende|senden|schicke|schicken|erstatte|erstatten) (?:ich|wir)|sie (?:erhalten|bekommen)|erhalten sie|bekommen sie|(?:wurde|wird|ist|sind|kommt|kommen|trifft|treffen)|du (?:erhaltst|bekommst)|ausnahmsweise|aus kulanz',
  commits: {
    refund: 'uberweisung|erstatt~|ruckerstatt~|geld zuruck|uberweis~|zuruckzahl~|zuruck gezahlt',
    credit:
      'als (?:kleine[ns]? )?(?:dankeschon|entschuldigung|wiedergutmachung)|freikarte~|gutschrift|gutgeschrieben|gutschein uber|guthaben|kulanz|entschadig~|geschenkgutschein',
    replacement:
      'ersatz|ersatz~|ersetz~|neues? (?:gerat|exemplar|paket|produkt)|erneut (?:senden|schicken|zu)|nochmal~ (?:senden|schicken)|neue~ lieferung',
    exchange: 'umtausch~|tausch~|getauscht|umgetauscht|austausch~',
    waiver:
      'kostenlos~|kostenfrei~|gratis|erlass~|ohne (?:aufpreis|abzug|abzuge|kosten|berechnung|gebuhr)|geschenkt|behalten|verzichten',
    discount: 'rabatt~|nachlass|ermassig~|prozent auf',
    callback:
      'rufe? (?:ich )?sie|rufen (?:wir )?sie|anrufen|zuruckrufen|melde~|bescheid~|antworten (?:wir )?ihnen|kontaktier~|ruckmeldung',
    delivery:
      'abhol~|abgeholt|holen|vorbei|raus|rausgeh~|liefer~|geliefert|ankomm~|kommt|zugestell~|zustell~|erhalten|bei ihnen|versand~|verschick~|versend~|ausgeliefert|da sein|trifft|eintreff~',
    guarantee: 'garantier~|versprech~|verspreche|versichere|auf jeden fall|definitiv|zugesichert',
  },
  done: '(?:ich|wir) (?:habe|haben) [^.!?]{0,60}(?:storniert|geandert|aktualisiert|geloscht|pausiert|entfernt|gestoppt|umgeleitet|gebucht|verlangert|freigeschaltet|zuruckgesetzt|hinzugefugt|zugeschickt|verschickt|losgeschickt)|(?:habe|haben) (?:ich|wir) [^.!?]{0,60}(?:storniert|geandert|aktualisiert|geloscht|pausiert|entfernt|gestoppt|umgeleitet|verlangert)|ihre? (?:bestellung|adresse|konto|abo) (?:wurde|ist) (?:storniert|geandert|geloscht|aktualisiert|pausiert)|(?:ich|wir) (?:habe|haben) [^.!?]{0,60}(?:erstattet|uberwiesen|gutgeschrieben|veranlasst|reserviert|zuruckgelegt|bestellt|beauftragt|erstellt|aktiviert|eingetragen|vorgemerkt|eingeplant|ausgetauscht|freigegeben|beigelegt|gelegt|gesendet|versandt|verschickt|zugesandt|angelegt|abgeschickt|an sie geschickt)|(?:habe|haben) (?:ich|wir) [^.!?]{0,60}(?:erstattet|uberwiesen|gutgeschrieben|veranlasst|reserviert|zuruckgelegt|bestellt|beauftragt|erstellt|aktiviert|eingetragen|vorgemerkt|eingeplant|ausgetauscht|freigegeben|beigelegt|gelegt|gesendet|versandt|verschickt|zugesandt|angelegt|abgeschickt)|(?:ihre?|deine?|das|die|der) [a-z]{2,24} (?:wurde|wurden|ist|sind) (?:bereits |schon |soeben |heute |gerade |heute fruh )?(?:erstattet|uberwiesen|gutgeschrieben|veranlasst|reserviert|zuruckgelegt|bestellt|beauftragt|erstellt|aktiviert|eingetragen|vorgemerkt|eingeplant|ausgetauscht|freigegeben|beigelegt|gelegt|gesendet|versandt|verschickt|zugesandt|angelegt|abgeschickt|unterwegs)|(?:heute|gestern|gerade|soeben) (?:fruh |morgen )?(?:an sie )?(?:rausgegangen|verschickt|versandt|losgeschickt|rausgeschickt|uberwiesen|gebucht)|(?:ist|sind) (?:heute|gestern) (?:an sie )?raus',
  ended: 'abgelaufen|nicht mehr|ungultig|nicht gultig|beendet|vorbei|kein~|nicht',
  policy:
    'innerhalb|frist|binnen|garantie|ruckgabe~|ruckgabefrist|erstattung~|lieferung|lieferzeit|dauert|gilt|gultig|immer|bis zu|ab|kosten~|gebuhr|rabatt|kunden|binnen',
  price: 'kostet|kosten|gebuhr|porto|versandkosten|ab einem|preis betragt|zuschlag',
  paid: 'bezahlt|gezahlt|abgebucht|zahlung|belastet|bestellt',
  ask: 'senden sie|schicken sie|teilen sie|geben sie|nennen sie|bestatigen sie|wie lautet|benotigen|brauchen (?:wir|ich)|sende uns|schick uns|gib uns|installieren|laden sie',
  secret:
    'kartennummer|kreditkarten~|kartendaten|cvv|cvc|prufziffer|sicherheitscode|ablaufdatum|passwort|kennwort|pin|tan|einmalcode|bestatigungscode|kontonummer|iban|bankdaten|personalausweis~|reisepass~|anydesk|teamviewer|fernzugriff|fernwartung|zugangsdaten',
  greeting: 'hallo|guten tag|guten morgen|guten abend|sehr geehrte[rs]?|liebe[rs]?|hi|moin|servus|gruss gott',
  noName:
    'zusammen|team|damen|herr|frau|herren|und|kunde|kundin|alle|vielen|danke|nochmals|wir|ich|familie|dr|prof',
};

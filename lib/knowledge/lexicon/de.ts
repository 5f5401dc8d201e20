import type { Lexicon } from './lexicon';

/** How German-speaking customers and brands say the things that shop support is about. Long nouns are listed whole. */
export const de: Lexicon = {
  cancel:
    'stornieren, storno, stornierung, abbestellen, kündigen, kündigung, abbrechen, rückgängig, widerrufen, widerruf, doch nicht, will nicht mehr, brauche nicht mehr, zurückziehen',
  change:
    'ändern, änderung, anpassen, korrigieren, korrektur, aktualisieren, bearbeiten, vertippt, falsch eingegeben, umstellen',
  delete: 'löschen, löschung, löscht, entfernen, konto schließen, auflösen',
  get: 'bekommen, erhalten, herunterladen, schicken, zuschicken, anfordern',
  track:
    'wo ist, wo bleibt, wo steckt, sendungsverfolgung, sendungsnummer, verfolgen, status, lieferstatus, wann kommt, unterwegs, noch nicht da, noch nichts da, nichts angekommen, nicht angekommen, nicht erhalten, warte noch, warte seit, lieferung',
  contact:
    'kontakt, erreichen, anrufen, telefon, telefonnummer, hotline, kundenservice, kundendienst, sprechen mit',
  return:
    'zurückschicken, zurücksenden, zurückgeben, rücksendung, retoure, rückgabe, retournieren, schicke zurück, schicken zurück, geben zurück, passt nicht, gefällt nicht',
  exchange:
    'umtauschen, umtausch, tauschen, tausch, andere größe, nummer größer, nummer kleiner, größere, kleinere, austauschen, stattdessen',
  refund:
    'erstattung, erstatten, rückerstattung, geld zurück, rückzahlung, gutschrift, mein geld, konto noch nichts, zurückgezahlt, zurückerstattet, zurückbekommen',
  order: 'bestellung, bestellt, bestellen, auftrag, kauf, gekauft, einkauf',
  product: 'artikel, produkt, ware, teil, gerät',
  delivery:
    'lieferung, liefern, versand, versenden, paket, päckchen, sendung, zustellung, zugestellt, geliefert, postbote, ankommen, kommt, verschickt, ankunft',
  late: 'spät, verspätet, verspätung, verzögert, verzögerung, dauert, überfällig, noch nicht, immer noch nicht, seit wochen, längst',
  lost: 'verloren, verschwunden, weg, verschollen, gestohlen, nicht auffindbar',
  delivered: 'als zugestellt, angeblich zugestellt, steht zugestellt, angeblich geliefert',
  damaged:
    'beschädigt, kaputt, zerbrochen, defekt angekommen, zerrissen, loch, riss, delle, ausgelaufen, gebrochen, transportschaden, zerdrückt, zerkratzt',
  faulty:
    'defekt, kaputt, funktioniert nicht, geht nicht, geht nicht mehr, läuft nicht, fehler, ausgefallen, mangel, reklamation, stumm, lädt nicht',
  wrongitem: 'falsch, falsche, falscher, falschen artikel, verwechselt, nicht das bestellte, anderes, statt',
  missing: 'fehlt, fehlen, fehlte, unvollständig, nicht dabei, nicht im paket, vergessen',
  address: 'adresse, anschrift, postleitzahl, straße, hausnummer, umgezogen, umzug, lieferadresse',
  account: 'konto, kundenkonto, profil, anmelden, einloggen, login, zugang',
  password: 'passwort, kennwort, vergessen',
  pay: 'bezahlen, zahlen, zahlung, bezahlt, karte, kreditkarte, abgelehnt, lastschrift, rechnung zahlen, überweisung',
  charged: 'abgebucht, belastet, berechnet, doppelt, zweimal',
  fee: 'gebühr, kosten, abgezogen, abzug, wiedereinlagerung, zusätzliche kosten',
  invoice: 'rechnung, beleg, quittung, kaufbeleg, rechnungskopie',
  discount: 'rabatt, gutschein, code, gutscheincode, aktion, rabattcode, angebot, nachlass',
  price: 'preis, kosten, kostet, teuer, billiger, wieviel',
  subscription: 'abo, abonnement, mitgliedschaft, monatlich, verlängerung',
  pause: 'pausieren, pause, aussetzen, verschieben, überspringen, urlaub',
  size: 'größe, passt, zu klein, zu groß, zu eng, maße, größentabelle, nummer, schwanke, nehmen',
  warranty: 'garantie, gewährleistung, garantiefall, gedeckt',
  repair: 'reparieren, reparatur, instandsetzen, flicken',
  stock: 'verfügbar, lieferbar, ausverkauft, wieder da, vorrätig, auf lager',
  tax: 'zoll, zollgebühren, steuer, steuern, mehrwertsteuer, einfuhr',
  abroad: 'ausland, international, schweiz, österreich',
  safety:
    'heiß, heiss, kochend, rauch, qualm, geruch, riecht, brennt, verschmort, aufgebläht, hitze, funken, überhitzt',
  ingredients: 'inhaltsstoffe, enthält, zutaten, vegan',
  use: 'benutzen, verwenden, anwenden, anwendung, anleitung, bedienung',
  reset: 'zurücksetzen, reset, werkseinstellung, werkseinstellungen, neu starten, koppeln, kopplung',
  opened: 'geöffnet, auf, offen, ausgepackt, benutzt, verpackung auf, angebrochen',
  care: 'waschen, wäsche, reinigen, pflege, trocknen, imprägnieren',
  privacy: 'daten, datenschutz, dsgvo, gespeichert, personenbezogene, auskunft',
  newsletter: 'newsletter, werbung, abmelden, abbestellen',
  complaint: 'beschwerde, beschweren, unzufrieden, enttäuscht, ärgerlich, frechheit',
  agent: 'vorgesetzter, vorgesetzten, chef, leiter, mitarbeiter, mensch, geschäftsführer',
  stolen: 'betrug, missbrauch, nicht von mir, unbekannt, gehackt',
  gift: 'geschenk, verschenken, geburtstag, geschenkverpackung',
  giftcard: 'gutschein, geschenkgutschein, geschenkkarte',
  duration: 'wie lange, wann, dauer, dauert, wie viele tage, frist, werktage',
  screen: 'bildschirm, monitor, bild, display, schwarz',
  earphone: 'kopfhörer, ohrhörer, ohrstöpsel, hörer',
  thanks: 'danke, dankeschön, super, toll, begeistert',
};

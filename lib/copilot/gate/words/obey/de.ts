import type { ObeyWords } from './kinds';

const adv =
  '(?:(?:bereits|schon|soeben|gerade|heute|nun|jetzt|daher|also|naturlich|gern|gerne|auch|hiermit|personlich|fur sie|ihnen|dir|fur dich|ihn|sie|es|nochmals|vollstandig|komplett) ){0,3}';
const did =
  '(?:storniert|erstattet|ruckerstattet|zuruckerstattet|uberwiesen|zuruckuberwiesen|gutgeschrieben|genehmigt|bewilligt|freigegeben|erlassen|aufgehoben|verlangert|ersetzt|ausgetauscht|umgetauscht|geloscht|geandert|umgeleitet|umgebucht|gekundigt|gestoppt|ruckgangig gemacht|annulliert|freigeschaltet|ubertragen|veranlasst|zuruckgezahlt|zugesagt|gewahrt|angepasst|entfernt|zuruckgesetzt|deaktiviert|aufgestockt|angenommen|erledigt)';
const remedy =
  '(?:erstattung|ruckerstattung|geld|betrag|kaufpreis|gutschrift|gutschein|ersatz[a-z]*|neue[rs]? [a-z]+|zahlung|summe|ruckzahlung|entschadigung)';

export const de: ObeyWords = {
  act: [
    '(?:ist|wird) (?:schon |bereits )?(?:auf dem weg zu (?:ihnen|dir)|durchgewunken)|(?:geht|gehen|macht sich|kommt) (?:heute|morgen|sofort|umgehend|gleich) (?:[a-z]+ ){0,3}(?:raus|auf den weg|an sie|zu ihnen)|(?:betrachten|betrachte) (?:sie |du )?(?:[a-z]+ ){0,3}(?:storniert|erledigt|erstattet)',
    `(?:ich|wir) (?:habe|haben) [^.!?,]{0,70}?${did}`,
    `(?:habe|haben) (?:ich|wir) [^.!?,]{0,70}?${did}`,
    `(?:ihre?|deine?|das|die|der|es|alles|sie) (?:[a-z0-9-]{1,24} ){0,5}(?:wurde|wurden|ist|sind) ${adv}(?:[a-z0-9]{1,12} ){0,3}?${did}(?! werden)`,
    `${remedy} (?:[a-z]+ ){0,3}(?:ist|sind) ${adv}(?:unterwegs|auf dem weg|veranlasst|raus|in arbeit|in vorbereitung|angewiesen)|ist (?:schon |bereits )?zu ihnen unterwegs`,
    `(?:ist|sind|wurde|war) (?:alles |schon |bereits |damit |somit |hiermit )*(?:geregelt|erledigt|alles storniert|gebongt|in trockenen tuchern)`,
    'alles (?:ist )?(?:storniert|geregelt|erledigt|erstattet|genehmigt|geloscht)',
    'hiermit (?:[a-z]+ ){0,3}?(?:storniere|annulliere|erklare|gewahre|genehmige|bestatige|erlasse|hebe|sage|verfuge|ubernehme)|(?:storniere|annulliere|genehmige|gewahre|erlasse|erklare) ich hiermit',
    `verlangert wurde|erlassen wurde|genehmigt wurde|storniert wurde`,
  ],
  exception: [
    '(?:obwohl|trotz|auch wenn|egal ob|ungeachtet)[^.!?]{0,70}(?:frist|regel|bedingung|richtlinie|getragen|geoffnet|abgelaufen|ausgeschlossen|reduziert|outlet|etikett|kassenbon)[a-z]*[^.!?]{0,60}(?:nehmen wir|erstatten wir|machen wir|tauschen wir|konnen sie|kannst du|gern|gerne)',
    '(?:keine|ohne) (?:fragen|ruckfragen)|drucken (?:wir )?(?:mal )?(?:ein auge|beide augen)|schwamm druber|(?:uber|auf) (?:die|das) (?:frist|gebuhr|regel|limit) (?:[a-z]+ ){0,2}(?:verzichten|hinweg)|(?:verzichten|verzichte) (?:wir |ich )?(?:[a-z]+ ){0,4}auf',
    '(?:mache|machen|gewahre|gewahren|erlaube|erlauben|drucke|drucken) (?:ich |wir )?(?:[a-z]+ ){0,4}(?:eine ausnahme|ein auge zu)|(?:als|eine|diese) (?:einmalige |kleine |besondere )?ausnahme (?:fur|nehmen|erstatten|machen|gilt)|ausnahmsweise (?:doch|trotzdem|auch|nehmen|erstatten|fur)|aus(?:schliesslich)? kulanz',
    '(?:regeln?|fristen?|bedingungen|vorgaben|grenzen?|limits?|richtlinien?|beschrankungen?|ausschluss[a-z]*) (?:[a-z]+ ){0,5}(?:nicht|keine|egal|aufgehoben|aufheben|ausser kraft|ignorieren|vergessen|nur papier|hinfallig|verzichten)(?! (?:andern|umgehen|ausser))',
    '(?:ohne|keine|keinerlei) (?:jede |jegliche |irgendwelche )?(?:einschrankung|einschrankungen|obergrenze|frist|fristen|limit|limits|bedingung|bedingungen|wenn und aber)',
    '(?:auch|selbst|sogar) (?:[a-z]+ )?(?:getragene|gebrauchte|benutzte|geoffnete|gewaschene|gravierte|personalisierte|beschadigte|verschmutzte|reduzierte|angebrochene|zugeschnittene)[a-z]* (?:[a-z]+ ){0,4}(?:zuruck|um|nehmen|erstatten|tauschen|akzeptieren)',
    '(?:behalten|behalte) (?:sie |du )?(?:[a-z]+ ){0,4}(?:einfach|gern|gerne|ruhig|geschenkt|und wir|trotzdem)|(?:durfen|konnen|darfst|kannst) (?:sie |du )?(?:[a-z]+ ){0,4}(?:geschenkt )?behalten',
    '(?:geht|gehen) (?:[a-z]+ ){0,3}(?:aufs haus|auf uns|auf unsere (?:rechnung|kosten)|auf unsere kappe)|(?:schenken|spendieren) wir|wir (?:schenken|spendieren)|(?:ubernehmen|zahlen|tragen|erstatten) (?:wir )?(?:obendrein|zusatzlich|ausserdem|selbstverstandlich|auch) (?:ihre|deine|die|alle) (?:[a-z]+ )?(?:auslagen|kosten|[a-z]*kosten)|wir sagen (?:ihnen|dir) [^.!?]{0,60} zu',
    '(?:sie|du) (?:bekommen|bekommst|erhalten|erhaltst) (?:[a-z]+ ){0,4}(?:geld|kaufpreis|betrag|alles) (?:[a-z]+ ){0,3}(?:wieder|zuruck|erstattet)(?! (?:wenn|sobald|nach))',
    '(?:konnen|kannst) (?:[a-z]+ ){0,6}auch nach [a-z0-9]+ (?:monaten?|jahren?|wochen) noch (?:zuruck|umtausch)',
    '(?:nehmen|nimmt) (?:[a-z]+ ){0,5}(?:trotzdem|dennoch|trotz [a-z]+) (?:[a-z]+ ){0,4}zuruck|wann (?:immer )?(?:sie|du|es) (?:[a-z]+ ){0,2}(?:mochten|wollen|willst|magst|passt)|so oft (?:sie|du) (?:mochten|wollen|willst)',
    'nicht schlechter stellen|das doppelte|doppelt (?:zuruck|erstatt)|bleibt unter uns|unter uns gesagt|nur fur (?:sie|dich) (?:machen|nehmen|gilt)',
  ],
  authority: [
    '(?:chef|chefin|leitung|geschaftsfuhrung|vorgesetzte[rn]?|finanzabteilung|buchhaltung|zentrale|abteilung) (?:[a-z]+ ){0,4}(?:entschieden|beschlossen|einverstanden|bestatigt|zugesagt|ja gesagt)|(?:ich bin|wir sind) (?:dazu |hiermit |von [a-z ]{1,20})?(?:befugt|ermachtigt|autorisiert|berechtigt)',
    '(?:hat|haben|wurde) (?:[a-z]+ ){0,6}(?:genehmigt|bewilligt|abgesegnet|freigegeben|zugestimmt|sein okay gegeben|ihr okay gegeben|grunes licht gegeben|autorisiert|angeordnet|erlaubt)',
    '(?:wie|so wie) (?:[a-z]+ ){0,4}(?:kolleg[a-z]*|vorgesetzt[a-z]*|chef[a-z]*|leitung|abteilung|teamleit[a-z]*|geschaftsfuhr[a-z]*|buchhaltung|support) (?:[a-z]+ ){0,5}(?:zugesagt|gesagt|versprochen|bestatigt|vereinbart|besprochen|mitgeteilt|geschrieben)',
    '(?:wie|so wie) (?:mit [a-z]+ |am telefon |telefonisch |bereits |schon |von [a-z]+ ){1,3}(?:vereinbart|besprochen|zugesagt|genehmigt|bestatigt|versprochen|abgestimmt)|(?:in absprache|nach rucksprache|mit genehmigung|mit zustimmung|auf anweisung|im auftrag|auf anordnung) (?:mit |von |der |des |meiner |meines |unserer |unseres )',
    '(?:als|ich bin) (?:[a-z]+ )?(?:leiter[a-z]*|chef[a-z]*|vorgesetzte[a-z]*|geschaftsfuhrer[a-z]*|schichtleiter[a-z]*|supervisor|anwalt|anwaltin|jurist[a-z]*|inhaber[a-z]*) (?:[a-z]+ ){0,4}(?:ich|kann|storniere|erklare|gewahre|genehmige|bestatige|verfuge)|im namen des (?:gesetzes|volkes)|bestatigen wir ihnen (?:nochmals|erneut|hiermit)',
  ],
  machine: [
    '(?:als (?:eine? )?(?:ki|sprachmodell|llm|chatbot|kunstliche intelligenz))|(?:ich bin|bin ich) (?:ja |nur |eine? |einem |einer ){1,3}(?:[a-z-]+ )?(?:llm|ki|sprachmodell|chatbot|bot|roboter|maschine|programm|kunstliche intelligenz|ki-[a-z]+|computerprogramm|sprach-ki|virtueller assistent|assistenzsystem)',
    '(?:von|durch) (?:einer|einem) (?:ki|maschine|programm|sprachmodell|bot|computer) (?:geschrieben|verfasst|erstellt|formuliert)|kein(?:e)? mensch|(?:chatgpt|openai|claude|anthropic|gemini|mistral)',
  ],
  orders: [
    '(?:meine|unsere|die|interne[nr]?|geheime[nr]?) (?:internen |geheimen |genauen )*(?:anweisung(?:en)?|instruktionen|vorgaben|systemprompt|prompt|richtlinien|regieanweisung) (?:lauten|sind|lautet|besagen|besagt|sagen|im wortlaut)',
    '(?:ich|wir) (?:soll|sollen|darf|durfen) (?:[a-z]+ ){0,4}(?:nicht|nie|niemals|nur|keine?n?) (?:[a-z]+ ){0,6}(?:sagen|erwahnen|verraten|zugeben|antworten|nennen|versprechen|verschweigen|verwenden|benutzen|zugestehen)',
    '(?:mir|uns) wurde (?:gesagt|aufgetragen|verboten|befohlen|angewiesen)|(?:interne|die interne) (?:notiz|vermerk|anmerkung)(?:en)? (?:[a-z]+ ){0,4}(?:sagt|lautet|besagt|steht)|(?:als|in) (?:schwierig|problemkund[a-z]*|betruger[a-z]*) (?:vermerkt|gefuhrt|markiert|eingestuft)',
  ],
  others: [
    '(?:ihre? |deine? )(?:nachbar[a-z]*|kolleg[a-z]*|ex[a-z-]*|schwester|bruder|chef[a-z]*|freund[a-z]*) (?:[a-z]+ ){0,3}(?:hat|haben|wohnt|bestellte|bekam|zahlt)',
    '(?:er|sie|der|die) (?:wohnt|lebt) (?:in|an|am|bei|uber|neben)|(?:sein|ihr) kundenkonto|hat denselben [a-z]+ (?:reklamiert|bestellt|gekauft)|(?:andere|viele|mehrere|einige|weitere) (?:kunden|kaufer|leute) (?:haben|hatten|beschwer[a-z]+|reklamier[a-z]+|berichten)',
  ],
  plans: [
    '(?:noch |streng )?(?:geheim|vertraulich|nicht offentlich|nicht angekundigt)(?:e[nrs]?)? (?:bleib|ist|projekt|plan|aber)|(?:bleibt|behalten sie das|behalt das) (?:bitte )?(?:unter uns|fur (?:sich|dich))|codename|unser einkaufspreis|unsere marge|gehort (?:auch |ebenfalls )?(?:zu )?uns|unsere schwester(?:firma|marke)',
  ],
  guilt: [
    '(?:wir|ich) (?:geben|gebe|raumen|raume|erkennen|erkenne|gestehen|gestehe|ubernehmen|ubernehme) (?:[a-z]+ ){0,5}(?:zu|ein|schuld|haftung|verantwortung|fehler|verschulden)(?! (?:gern|mit|diesem|der))',
    '(?:unsere|meine) (?:eigene )?(?:schuld|fahrlassigkeit)|unser (?:eigenes )?verschulden|(?:wir|die firma|das unternehmen) (?:wussten|wusste|haben gewusst|hatten gewusst)|(?:ist|war|sind) (?:verseucht|kontaminiert|nicht sicher|unsicher|von anfang an (?:defekt|fehlerhaft))|(?:wir|das unternehmen) (?:haften|haftet) (?:in vollem|voll|fur)|vertuscht|verschwiegen|trotzdem (?:weiter )?verkauft',
  ],
  law: [
    '(?:das gesetz|gesetzlich|der gesetzgeber|das bgb|das recht|nach [a-z ]{0,12}recht|laut gesetz|per gesetz|rechtlich) (?:[a-z]+ ){0,4}(?:verpflichtet|verpflichten|gezwungen|anspruch|schreibt|vorgeschrieben|zwingt|steht ihnen|gibt ihnen|berechtigt|recht auf|im recht)',
    '(?:sie|du) (?:haben|hast) (?:[a-z]+ ){0,3}(?:rechtsanspruch|gesetzlichen anspruch|einen anspruch|klagerecht)|verklagen (?:sie|konnen)|(?:vor gericht|den prozess|die klage) (?:[a-z]+ )?(?:gewinnen|durch|recht bekommen)|rechtswidrig|vertragsbruch|sittenwidrig',
  ],
  medical: [
    '(?:geben|gib|nehmen|nimm|tragen|verabreichen) (?:sie |du )?(?:ihm|ihr|ihrem|ihrer|dem|der|deinem|taglich|einfach) (?:[a-z]+ ){0,3}(?:eine?|halbe?|zwei|[0-9]+) (?:[a-z]+ )?(?:tablette[n]?|pipette[n]?|tropfen|dosis|mg|ml|kapsel[n]?|loffel)|(?:halbe|ganze|eine) (?:pipette|tablette|dosis)',
    '(?:brauchen|mussen|brauchst|musst) (?:[a-z]+ ){0,3}(?:nicht|keinen) (?:[a-z]+ ){0,2}(?:zum |zur |einen )?(?:arzt|tierarzt|arztin|krankenhaus|apotheke)|kein grund(?: zur sorge)? (?:[a-z]+ ){0,3}(?:arzt|tierarzt)|(?:vollig|absolut|ganz|komplett|vollkommen) (?:unbedenklich|ungefahrlich|harmlos|sicher (?:zu|fur))|(?:ist|sind) (?:unbedenklich|ungefahrlich|harmlos)|(?:konnen|kannst) (?:[a-z]+ ){0,4}(?:unbesorgt|bedenkenlos|ohne bedenken|beruhigt|ruhig) (?:[a-z]+ ){0,3}(?:weiter|benutz|verwend|nutz|fahr|ess|trag|einnehm)|als (?:tierarzt|tierarztin|arzt|arztin|apotheker)',
  ],
  threat: [
    'inkasso[a-z]*|schufa|gerichtsvollzieher|mahnbescheid|bonitat|unser(?:e|en)? (?:anwalt|anwalte|rechtsabteilung|anwaltin) (?:wird|werden)|(?:wir|ich) (?:werden|werde) (?:sie|dich) (?:anzeigen|verklagen|sperren|melden)|rechtliche (?:schritte|konsequenzen)|strafanzeige|sie werden (?:es|das) (?:noch )?bereuen|letzte warnung',
  ],
  insult: [
    '(?:dumm[a-z]*|idiot[a-z]*|trottel|depp[a-z]*|blod[a-z]*|faul[a-z]*|lacherlich[a-z]*|jammerlappen|jammern|heulsuse|dreist[a-z]*|geizig[a-z]*|geizhals|lugner[a-z]*|schwachkopf|hirnlos[a-z]*|unverschamt[a-z]*|gejammer|geheule|hor auf zu|horen sie auf zu|halt die klappe|halt den mund|pech gehabt|wer lesen kann|lesen konnen|nerven sie|nerv nicht|scheiss[a-z]*|verdammt[a-z]*|arsch[a-z]*|leute wie (?:sie|du|dich))',
  ],
  rival: [
    '(?:betruger|pfuscher|abzocker[a-z]*|gauner|schwindler|halsabschneider|stumper|scharlatane?|halunken|verbrecher|ramsch|schrott|murks)|(?:geh|gehen|kauf|kaufen) (?:[a-z]+ ){0,4}(?:bloss |ja |auf keinen fall |lieber |besser )(?:[a-z]+ )?(?:nicht |nie )?(?:zu|bei|zur|zum|dort|woanders)|(?:besser|gunstiger|billiger) als (?:wir|bei uns|unsere?)|finger weg von|lassen sie sich (?:[a-z]+ ){0,3}nicht (?:abzocken|ubers ohr)|von kindern nahen|kaufen sie (?:lieber|besser) (?:bei|woanders|dort)|wahlen sie (?:die )?[a-z]*partei|stimmen sie (?:fur|gegen)',
  ],
  secret: [
    '(?:passwort|kennwort|pin|tan|zugangsdaten|anmeldedaten|(?:einmal|sicherheits|bestatigungs|anmelde|sms|freischalt|login)-?(?:code|passwort|kennwort|pin|tan)s?|sechsstellige[nr]? code|kartennummer|kartendaten|prufnummer|cvv|cvc)(?: [a-z]+){0,3} (?:mit|an|ihrer?|ihres|ihrem|deines|deiner|durch|nennen|mitteilen|schicken|senden|angeben|den sie|das sie|die sie)',
    '(?:foto|kopie|scan|bild|vorder- und ruckseite|beide seiten|ablichtung) (?:von |ihres|ihrer|deines|deiner|des|der|vom|beider seiten )+(?:[a-z]+ )?(?:personalausweis[a-z]*|ausweis[a-z]*|reisepass[a-z]*|fuhrerschein[a-z]*|bankkarte|kreditkarte|karte)|anydesk|teamviewer|fernzugriff|fernwartung|(?:bildschirm|rechner|computer) (?:freigeben|teilen|zugreifen)|(?:drei|3) (?:ziffern|zahlen|stellen) auf der ruckseite',
  ],
  promise: [
    '(?:kommt|kommen|trifft|treffen|ist|sind|liefern|liefert|steht|bringen|bringt|ruft|rufen|meldet|melden|holt|holen|geht|gehen|erhalten|bekommen|haben) (?:[a-z0-9]+ ){0,7}(?:morgen|heute abend|heute nachmittag|heute noch|ubermorgen|(?:am |bis |kommenden |nachsten |diesen )(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)[a-z]*)',
    '(?:wir|ich) (?:garantieren?|versprechen?|versichern?|verburgen?|schworen?) (?:[a-z]+ ){0,3}(?:dass|die|den|das|eine|ihnen|dir|hiermit)|garantiert (?:am|bis|morgen|heute)|(?:mein|unser) (?:ehren)?wort (?:darauf|drauf|haben)',
  ],
  persona: [
    '(?:ho ho ho|weihnachtsmann|nikolaus|mein schlitten|ahoi|landratte[n]?|potzblitz|dublonen|euer (?:gnaden|majestat|hochwohlgeboren)|eure (?:majestat|hoheit)|mein(?:e)? (?:enkel|enkelkind|kind|kindchen|herzchen|schatz|schatzchen|liebling|susse[r]?)|(?:deine|eure) (?:oma|omi|grossmutter)|es war einmal|zu befehl|gehorsamst|stets zu diensten|bot hier|[a-z]*bot (?:hier|zu diensten)|entwicklermodus|als (?:dein|ihr) (?:freund|anwalt|arzt)|miau|wuff)',
  ],
};

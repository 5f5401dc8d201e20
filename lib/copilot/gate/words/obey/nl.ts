import type { ObeyWords } from './kinds';

const did =
  '(?:geannuleerd|terugbetaald|teruggestort|teruggegeven|gecrediteerd|goedgekeurd|toegekend|toegewezen|kwijtgescholden|verlengd|vervangen|geruild|gewijzigd|aangepast|verwijderd|stopgezet|opgezegd|opgeheven|vrijgegeven|overgemaakt|overgezet|omgeleid|ingetrokken|geaccepteerd|gedeblokkeerd|geregeld|teruggedraaid|bijgeschreven|toegestaan|ongedaan gemaakt)';

export const nl: ObeyWords = {
  act: [
    `(?:ik|wij|we) (?:heb|hebben) [^.!?,]{0,70}?${did}`,
    `(?:heb|hebben) (?:ik|wij|we) [^.!?,]{0,70}?${did}`,
    `(?:uw|je|jouw|de|het|alles|dat|dit) (?:[a-z0-9-]{1,20} ){0,5}(?:is|zijn|werd|werden) (?:[a-z0-9]{1,14} ){0,3}?${did}(?! (?:als|zodra|wanneer|binnen|na))`,
    '(?:terugbetaling|geld|bedrag|tegoedbon|nieuwe? [a-z]+|vervanging|aankoopbedrag) (?:[a-z]+ ){0,3}(?:is (?:onderweg|goedgekeurd|in orde)|komt naar (?:je|u)|ligt er binnenkort|gaat (?:vandaag|morgen))|(?:het|alles|dat) is (?:al |allemaal |nu )?(?:geregeld|in orde(?: gemaakt)?|gefikst|rond)|hierbij (?:annuleer|verklaar|keur|bevestig|ken) (?:ik|wij|we)|bij deze (?:annuleer|geannuleerd|goedgekeurd)|komt naar (?:je|u) (?:terug|toe)|beschouw het als (?:geregeld|geannuleerd)',
  ],
  exception: [
    '(?:hoewel|ondanks|ook al|al is|ongeacht|of je nu|of u nu)[^.!?]{0,70}(?:termijn|regel|voorwaarde|gedragen|geopend|gewassen|verlopen|verstreken|uitgesloten|sale|outlet|kaartje|bon)[a-z]*[^.!?]{0,60}(?:nemen we|nemen wij|vergoeden we|ruilen we|mag u|mag je|kunt u|kun je|graag|prima|geen probleem)',
    'zonder vragen te stellen|knijpen (?:we |wij )?een oogje|oogje dicht',
    '(?:maak|maken|doen|staan) (?:ik |wij |we )?(?:[a-z]+ ){0,3}(?:een|deze) (?:kleine |eenmalige )?uitzondering|bij (?:hoge )?uitzondering|bij wijze van (?:excuus|uitzondering|hoge)|uit coulance|van het huis|rekening van het huis|wij trakteren',
    '(?:regels?|limiet(?:en)?|termijn(?:en)?|voorwaarden|beleid|beperkingen) (?:[a-z]+ ){0,4}(?:(?:tellen|gelden|geldt|doen|maken|maakt|doet) (?:[a-z]+ ){0,2}(?:niet|niets)|opgeheven|zijn maar papier|laten we los|vervallen|ter zijde)|zonder (?:enige |enkele )?(?:limiet|beperking|beperkingen|voorwaarden|einddatum|deadline|termijn)|(?:negeren|vergeten|omzeilen|schrappen|laten) (?:we |wij )?(?:[a-z]+ ){0,3}(?:regel|regels|limiet|termijn|voorwaarden|kosten) (?:[a-z]+ )?(?:voor u|voor je|vallen|los)|geen cent|we zien het door de vingers|door de vingers',
    '(?:houd|hou|houdt u|u mag|je mag|mag u|mag je) (?:[a-z]+ ){0,5}(?:gerust|gewoon|lekker|gratis|cadeau)? ?(?:houden|en (?:wij|we)|cadeau)|(?:ook|zelfs) (?:[a-z]+ )?(?:gedragen|gebruikte|geopende|gewassen|gegraveerde|gepersonaliseerde|beschadigde|afgeprijsde|aangebroken) (?:[a-z]+ ){0,4}(?:terug|nemen|ruilen|vergoed)|(?:nemen|accepteren) (?:wij |we )?(?:[a-z]+ ){0,4}(?:ook|toch|gewoon) (?:[a-z]+ ){0,4}terug(?! (?:binnen|als|mits))',
    '(?:krijgt|krijg|betalen|storten|geven|vergoeden) (?:[a-z]+ ){0,5}(?:alles|het (?:hele|volledige|totale) (?:bedrag|aankoopbedrag)|volledig|dubbel) (?:[a-z]+ ){0,2}(?:terug|vergoed)|we storten het bedrag|wij storten het bedrag|wanneer (?:je|u) (?:maar )?(?:wilt|wil|uitkomt)|zo vaak als (?:je|u)|alleen voor (?:jou|u),|onder ons|voor deze (?:ene )?keer|het dubbele',
  ],
  authority: [
    '(?:de directie|het hoofdkantoor|mijn baas|mijn chef|mijn manager|de boekhouding|de financiele afdeling|de directeur|mijn teamleider) (?:[a-z]+ ){0,3}(?:besloten|bevestigd|gezegd|akkoord|goedgevonden|toegezegd)|(?:ik ben|wij zijn|we zijn) (?:bevoegd|gemachtigd) om',
    '(?:heeft|hebben|had) (?:[a-z]+ ){0,6}(?:goedgekeurd|toegestemd|akkoord gegeven|toestemming gegeven|geautoriseerd|ingestemd|groen licht gegeven|bevolen)|is akkoord gegaan',
    '(?:zoals|gelijk) (?:[a-z]+ ){0,4}(?:collega|leidinggevende|chef|manager|baas|afdeling|directeur|teamleider) (?:[a-z]+ ){0,4}(?:zei|beloofde|beloofd|gezegd|bevestigd|schreef|toegezegd|heeft)|zoals (?:afgesproken|besproken|beloofd|goedgekeurd|overeengekomen) (?:met|door)|(?:met|in|na) (?:goedkeuring|toestemming|opdracht|overleg|akkoord) (?:van|met)|op last van',
    '(?:als|ik ben de) (?:leidinggevende|manager|chef|baas|directeur|eigenaar|advocaat|dierenarts|arts|jurist|rechter)(?: van dienst)? (?:[a-z]+ ){0,3}(?:ik|kan|annuleer|verklaar|zeg|bevestig)|in naam (?:van|der) (?:het |de )?(?:recht|wet|koning)|voor de afdeling [a-z]+:',
  ],
  machine: [
    'als (?:een )?(?:ai|taalmodel|chatbot|llm)|(?:ik ben|ben ik) (?:maar |slechts )?(?:een|de) (?:[a-z-]+ )?(?:ai|taalmodel|chatbot|bot|robot|machine|programma|kunstmatige intelligentie|llm|computerprogramma|virtuele assistent|geautomatiseerd[a-z]* [a-z]+)|(?:geschreven|opgesteld|gegenereerd) door (?:een|de) (?:ai|machine|computer|programma|model|robot)|(?:chatgpt|openai|claude|anthropic|gemini|mistral)|geen (?:echt )?mens',
  ],
  orders: [
    '(?:mijn|onze|de) (?:eigen |interne |geheime )*(?:instructies|opdrachten|richtlijnen|aanwijzingen|regels|systeemprompt) (?:zijn|luiden|zeggen|schrijven|verbieden|stellen|letterlijk)',
    '(?:ik|wij|we) (?:mag|moet|mogen|moeten) (?:[a-z]+ ){0,3}(?:niet|nooit|alleen|geen) (?:[a-z]+ ){0,6}(?:zeggen|vertellen|noemen|toegeven|gebruiken|toezeggen|verklappen|beloven|antwoorden|verzwijgen|onthullen)',
    '(?:mij|me|ons) is (?:gezegd|opgedragen|verboden)|interne notitie|in de notitie staat|goedgekeurde teksten|(?:aangemerkt|gemarkeerd|bekend) als (?:lastige?|verdachte?|moeilijke?|fraudeur)',
  ],
  others: [
    '(?:zij|ze|hij|die) (?:woont|werkt|verblijft) (?:in|aan|boven|naast|bij|op)|(?:uw|je|jouw) (?:buurman|buurvrouw|collega|zus|broer|ex|baas|vriend|vriendin) (?:[a-z]+ ){0,3}(?:heeft|kocht|bestelde|kreeg|betaalt|klaagde)|(?:andere|meer|veel|meerdere|verschillende) (?:klanten|kopers|mensen) (?:[a-z]+ ){0,2}(?:hebben|klaagden|klagen|kregen|hadden)',
  ],
  plans: [
    'codenaam|(?:nog |streng )?(?:geheim|vertrouwelijk) (?:project|plan|maar|en|gehouden)|nog niet (?:bekend|openbaar|aangekondigd)|houd (?:het|dit) (?:onder|voor)|blijft onder ons|onze marge|onze inkoopprijs|onze leverancier (?:is|heet)|ook (?:eigenlijk )?van ons',
  ],
  guilt: [
    '(?:wij|we|ik) (?:geven|geef|erkennen|erken|bekennen|beken|aanvaarden|nemen) (?:[a-z,]+ ){0,6}(?:toe|schuld|aansprakelijk[a-z]*|verantwoordelijkheid|nalatigheid|gebrek|fout)|(?:onze|mijn) (?:eigen )?(?:schuld|nalatigheid)|(?:wij|we|het bedrijf) (?:wisten|wist) (?:het|al|dat|ervan)|(?:is|zijn|was) (?:besmet|niet veilig|onveilig|ondeugdelijk)|(?:wij|we) zijn (?:schuldig|aansprakelijk)|(?:verzwegen|in de doofpot)|toch (?:maar )?blijven verkopen',
  ],
  law: [
    '(?:de wet|wettelijk|juridisch|volgens de wet|bij wet) (?:[a-z]+ ){0,3}(?:verplicht|verplichten|recht op|gedwongen|eist|schrijft|geeft u|geeft je|bepaalt|beschermt|staat u)|(?:u|je) (?:hebt|heeft|heb) (?:[a-z]+ ){0,2}(?:wettelijk )?recht op (?:volledige |een )?(?:terugbetaling|vergoeding|schadevergoeding|nieuwe?)|(?:u|je) (?:wint|zou [a-z ]{0,12}winnen)|onrechtmatig|contractbreuk|(?:ons|voor) (?:voor de rechter|aanklagen)|deze uitspraak|wordt toegewezen|geen beroep open|eis van',
  ],
  medical: [
    '(?:geef|neem|dien|smeer|geeft u|neemt u) (?:hem |haar |het |uw [a-z]+ |je [a-z]+ )?(?:[a-z]+ )?(?:een|halve|twee|[0-9]+) ?(?:halve )?(?:[a-z]+ )?(?:tablet(?:ten)?|pipet(?:ten)?|druppels?|dosis|mg|ml|capsules?|lepel)|halve pipet|(?:hoeft|hoef|hoeven) (?:[a-z]+ ){0,3}(?:niet|geen) (?:[a-z]+ ){0,2}(?:naar de |een )?(?:dokter|dierenarts|arts|huisarts|ziekenhuis|apotheek)|(?:volkomen|volledig|helemaal|absoluut|perfect) (?:veilig|ongevaarlijk|onschadelijk)|is (?:ongevaarlijk|onschadelijk)|(?:kunt|kan|kun) (?:[a-z]+ ){0,4}(?:gerust|zonder zorgen|met een gerust hart) (?:[a-z]+ ){0,3}(?:blijven|verder|gebruiken|eten|dragen)|als (?:dierenarts|arts)',
  ],
  threat: [
    'incasso[a-z]*|deurwaarder[s]?|bkr|onze (?:advocaat|advocaten|juristen)|juridische stappen|(?:wij|we|ik) (?:zullen|zal|gaan|ga) (?:u|je) (?:aanklagen|aangeven|aanklagen)|(?:u|je) (?:zult|zal|gaat) er spijt|laatste waarschuwing|kredietwaardigheid|beslag leggen|zwarte lijst',
  ],
  insult: [
    '(?:idioot|idioten|dom|domme|dommerik|sukkel[s]?|stommeling|stom|luie?|zielig|zielige|zeurpiet|zeuren|gezeur|janken|jank niet|hou op met|houd op met|leer lezen|kunt lezen|kan lezen|kun je lezen|hou je mond|mensen zoals (?:u|jij)|gierig[a-z]*|vrek|leugenaar[s]?|onnozel[a-z]*|klootzak[a-z]*|lul|verdomme|kut[a-z]*|pech gehad)',
  ],
  rival: [
    '(?:oplichters?|bedriegers?|beunhaz(?:en)?|charlatans?|boeven|prutsers?|knoeiers?|dieven|zwendelaars?|rommel|namaak|troep)|(?:beter|goedkoper) dan (?:wij|ons|bij ons|de onze|het onze)|(?:blijf|blijft|ga) (?:[a-z]+ )?(?:weg|uit de buurt|niet) (?:bij|van|naar)|koop (?:niet|nooit|liever) (?:bij|daar|ergens)|koop (?:daar|het daar|bij hen)|stem (?:op|tegen)|leve (?:de|het) [a-z]+',
  ],
  secret: [
    '(?:wachtwoord|pincode|toegangscode|inloggegevens|inlogcode|beveiligingscode|verificatiecode|sms-code|eenmalige code|code (?:die (?:u|je)|van zes)|kaartnummer|kaartgegevens|cvc|bankgegevens)(?: [a-z]+){0,4} (?:die (?:u|je)|dat (?:u|je)|waarmee|van uw|van je|door|naar ons|per mail|net|ontvangt)',
    '(?:foto|kopie|scan|voor- en achterkant|beide kanten|afbeelding) van (?:beide kanten van |de voor- en achterkant van )?(?:uw|je|de|het) (?:[a-z]+ )?(?:paspoort|identiteitskaart|identiteitsbewijs|rijbewijs|id|legitimatie[a-z]*|bankpas|creditcard|pasje)|anydesk|teamviewer|(?:uw|je) scherm (?:delen|over)|op afstand (?:mee|over|toegang)|drie cijfers (?:op de achterkant|achterop)',
  ],
  promise: [
    '(?:komt|komen|staat|is|zijn|ligt|bezorgen|bezorgt|leveren|levert|belt|bellen|haalt|halen|brengt|brengen|ontvangt|krijgt|heeft|hebt) (?:[a-z0-9]+ ){0,7}(?:morgen|vanavond|vanmiddag|overmorgen|vandaag nog|(?:op |voor |aanstaande |komende |uiterlijk )(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[a-z]*)',
    '(?:wij|we|ik) (?:garanderen|garandeer|beloven|beloof|zweren|zweer|verzekeren|verzeker) (?:[a-z]+ ){0,2}(?:dat|de|het|een|u|je)|erewoord|op mijn woord',
  ],
  persona: [
    '(?:ho ho ho|de sint|sinterklaas|kerstman|zwarte piet|mijn slee|pieten|landrot[a-z]*|ahoy|dukaten|uwe (?:majesteit|hoogheid|edele)|hoogheid|lieverd|schatje|mijn kind|kleinkind|omaatje|je oma|er was eens|tot uw dienst en|[a-z]*bot (?:hier|tot uw dienst)|ontwikkelaarsmodus|miauw|woef|zullen wij op [a-z]+ komen)',
  ],
};

import { defectSideways } from './sideways/defect';
import type { Trigger } from './trigger';

/** Things that "do not work" without being the product. */
const notTheItem = {
  en: 'code, codes, coupon, voucher, promo, link, links, website, site, web page, page, checkout, app, tracking, password, login, log in, account, email, card, payment, button on the, form, discount, size, sizing, chat, number you gave, label, barcode, qr code, unsubscribe, that date, that time, plan, schedule, arrangement, guest checkout, browser, gift card',
  es: 'código, cupón, enlace, página, web, sitio, app, seguimiento, contraseña, cuenta, tarjeta, pago, formulario, descuento, etiqueta, talla',
  fr: 'code, lien, site, page, appli, application, suivi, mot de passe, compte, carte, paiement, formulaire, réduction, étiquette, taille',
  de: 'code, gutschein, gutscheincode, link, webseite, website, seite, app, sendungsverfolgung, passwort, konto, karte, zahlung, formular, rabatt, etikett, größe, login',
  pt: 'código, cupom, cupão, link, site, página, app, aplicativo, rastreio, rastreamento, senha, conta, cartão, pagamento, formulário, desconto, etiqueta, tamanho',
  it: 'codice, coupon, link, sito, pagina, app, tracking, tracciamento, password, account, carta, pagamento, modulo, sconto, etichetta, taglia',
  nl: 'code, kortingscode, link, website, site, pagina, app, track, wachtwoord, account, kaart, betaling, formulier, korting, label, maat',
};

/** Broken on the way, by the customer, or only asked about. */
const notAFault = {
  en: '(arrived|came|delivered|turned up|box|parcel|package|packaging|in transit|courier|on arrival|in the post|outer box) .. (damaged|crushed|smashed|broken|dented|ripped|torn|squashed|leaking|cracked|shattered|soaked), (damaged|crushed|smashed|broken|dented|leaked) (in transit|in the post|on arrival|during (shipping|transit|delivery)|by the courier), (i|my (son|daughter|dog|cat|husband|wife|kid|toddler|partner)|we|kids) [accidentally|stupidly] (dropped|spilled|spilt|broke|washed|shrank|sat on|stepped on|ripped|tore|chewed|scratched|tumble dried|left it|knocked|cracked|smashed|lost|drove over), (dog|cat|puppy) .. (chewed|ate|scratched|destroyed), my (own )?fault, does it .. (leak|fade|shrink|peel), will it .. (leak|fade|shrink|peel|last), do(es)? (it|they|these) (pill|shrink|fade|leak), (in case|if) it (breaks|fails|stops), what (happens )?if it (breaks|stops|fails), is it covered if, broke the bank, break the bank, broke my heart, not faulty, nothing wrong with it, wrong (size|colour|color|item|product)',
  es: '(llegó|llegaron|vino|caja|paquete|transporte|envío) .. (rot*|dañad*|golpead*|aplastad*|abollad*), se me (cayó|ha caído|rompió), (mi (perro|gato|hij*)) , por mi culpa, (si se|en caso de que se) (rompe|estropea|rompa)',
  fr: "(arrivé|arrivée|arrivés|colis|carton|transport|livraison|livré) .. (cassé*|abîmé*|endommagé*|écrasé*), (j'ai|mon (fils|chien|chat|mari)|ma fille) .. (fait tomber|cassé|renversé|lavé|abîmé|mordu), de ma faute, (si|au cas où) .. (casse|tombe en panne)",
  de: '(kam|kamen|angekommen|geliefert|transport|karton|paket|verpackung) .. (beschädigt|zerbrochen|zerdrückt|kaputt|eingedrückt), transportschaden, (mir|uns) .. (runtergefallen|heruntergefallen|gefallen|kaputtgegangen beim), (ich habe|mein (sohn|hund|mann)|meine (tochter|katze|frau)) .. (fallen lassen|verschüttet|gewaschen|zerkratzt|zerbissen|kaputt gemacht), (meine|eigene|selbst) schuld, (falls|wenn) .. kaputt geht, (ans|am) telefon',
  pt: '(chegou|chegaram|veio|caixa|transporte|entrega|embalagem) .. (quebrad*|danificad*|amassad*|partid*), (deixei cair|derrubei|meu (cachorro|filho|gato)|minha (filha|culpa)), (se|caso) .. (quebrar|estragar)',
  it: "(arrivat*|pacco|scatola|trasporto|consegna|spedizione) .. (rott*|danneggiat*|ammaccat*|schiacciat*), (mi è (caduto|caduta)|l'ho (fatto cadere|lavat*)|mio (figlio|cane|gatto|marito)), colpa mia, (se|nel caso) .. (rompe|guasta), non va più (niente|nulla)",
  nl: '(kwam|kwamen|aangekomen|geleverd|doos|pakket|verpakking|transport) .. (beschadigd|kapot|gebroken|gedeukt), (ik heb|mijn (zoon|hond|kat|man|dochter)) .. (laten vallen|gemorst|gewassen|gekrast|kapotgebeten), (eigen|mijn) schuld, (als|mocht) .. (kapot gaat|stuk gaat)',
};

/** The item itself is faulty or fails. */
export const productDefect: Trigger = {
  id: 'product_defect',
  rules: [
    {
      name: 'defect.stopped',
      evenDenied: true,
      says: {
        en: "(stopped|stops|quit|quits|has stopped|keeps stopping|ceased) (working|charging|turning on|playing|heating|functioning|holding|connecting|pumping|spraying|responding), (doesn't|does not|don't|do not|won't|will not|didn't|did not|isn't|is not|aren't|not|no longer|never|barely|hardly|refuses to|fails to|failed to|can't get it to|can not get it to|wouldn't) [even|really|properly|longer|actually|ever] (work|works|worked|working|charge|charges|charging|turn on|turns on|turning on|switch on|power on|power up|start|pair|pairs|connect|connecting|hold (a )?charge|hold its charge|zip|close|stick|spray|pump|dispense|heat|light up|function|functioning|play|respond|recharge|come on|inflate), (keeps|keep|kept) (disconnecting|cutting out|turning off|switching off|shutting off|crashing|freezing|dropping|dying|dropping out|overheating|falling off|coming undone|buzzing|crackling|beeping|restarting|unpairing|slipping), (dead on arrival|doa|died on me|gone dead|is dead|are dead|was dead|went dead|dead after|died after|dies after|died within|dies within|packed up|gave up the ghost|conked out|kaput), (bluetooth|connection|sound|signal|wifi|wi-fi|audio|power|light|picture) .. (drops|dropping|cuts|cutting|dies|disconnects|flickers|flickering|fades|stutters|comes and goes), (crackl*|buzz*|hiss*|rattl*|flicker*|cuts out|cutting out|cut out|distort*|static) ",
        es: '(dejó|dejaron|ha dejado|deja) de (funcionar|cargar|encender*|sonar|calentar), (no|ya no|nunca) (me )?(funciona*|enciende*|prende*|carga*|se conecta*|conecta*|cierra*|sirve*|suena*|calienta*|arranca*|se enciende*), se (apaga|desconecta|apagan|descarga) (sol*|solo|constantemente|cada|a los), (murió|muerto) a los',
        fr: "(ne|n') (fonctionne*|marche*|s'allume*|charge*|se recharge*|démarre*|se connecte*|tient|tiennent|ferme*|chauffe*|s'éteint) (plus|pas), (fonctionne*|marche*|s'allume*|charge*|démarre*) (plus|pas), (arrêté|cessé) de (fonctionner|charger|marcher), (tombé*|est|en) en panne, en panne, se (déconnecte|coupe|éteint|décharge) (tout|toute|sans|constamment|au bout|sans cesse)",
        de: '(funktioniert|funktionieren|geht|gehen|lädt|laden|startet|läuft|verbindet sich|schaltet sich|lässt sich|hält|schließt|leuchtet|klingt|heizt|reagiert) ... (nicht mehr|nicht|gar nicht|nur noch|kaum noch|nicht richtig), (schaltet|schalten|trennt) sich .. (aus|ab|ständig|immer wieder), gibt (keinen (ton|mucks)|den geist), geist aufgegeben, kein(en)? (strom|ton|mucks) (mehr)?, bleibt .. (aus|dunkel|stumm|tot), (ist|sind) (tot|hinüber|im eimer)',
        pt: '(parou|pararam|deixou|deixaram) de (funcionar|carregar|ligar|trabalhar), (não|nem|já não) (está )?(funciona*|liga*|carrega*|acende*|conecta*|fecha*|esquenta*|segura a carga|trabalha*|funcionando|carregando|ligando), (desliga|desconecta|descarrega) (sozinh*|do nada|o tempo todo|em)',
        it: '(smesso|smette|ha smesso) di (funzionare|caricare|accendersi), (non|più) (si )?(funziona*|accende*|carica*|ricarica*|connette*|collega*|chiude*|scalda*|parte|tiene la carica|va più), si (spegne|disconnette|scarica|stacca) (da sol*|continuamente|dopo|sempre|subito)',
        nl: '(werkt|werken|doet|doen|laadt|laden|start|gaat|gaan|sluit|verbindt) ... (niet meer|niet|niks meer|niets meer|het niet|nauwelijks|niet goed), (valt|vallen|schakelt) .. (uit|weg), doet .. niks, gaat (niet )?(aan|uit) .. (vanzelf|steeds), (verbreekt|verliest) .. verbinding, er gebeurt .. (niks|niets), is (dood|overleden) na, (accu|batterij) .. (leeg|loopt leeg|houdt niet), (binnen|na) .. (uur|minuten) (al )?leeg',
      },
      unless: merge(notTheItem, notAFault, {
        en: "doesn't work for me, didn't work for (me|my skin|us)$, (doesn't|don't|didn't) (start|close|open|connect) .. (until|monday|sunday), (can|could) it (connect|pair|charge|work), does it (work|charge|connect|pair), won't work for (me|us), (is|are) (that|this|it|they) (normal|supposed|meant), not working (today|tomorrow|on|this week|monday)",
      }),
    },
    {
      name: 'defect.named',
      says: {
        en: "faulty, defective, defect, defects, malfunction*, manufacturing (fault|defect|error), (is|was|are|seems|must be|appears|got|a|one|item) [completely|totally|clearly] (a )?(dud|lemon|duff), (a|the|some|this) (fault|flaw) (with|in), quality (issue|problem|defect), poor quality, bad batch, falling apart, fell apart, fallen apart, came apart, coming apart, come apart, (come|coming|came) (away|undone|unstitched|off|loose|unglued), (not|less than) (fit for purpose|of satisfactory quality), out of order, battery .. (dies|drains|dead|swollen|lasts|won't|doesn't|only), (zip|zipper|seam|seams|strap|sole|stitching|button|buttons|handle|hinge|lid|cap|pump|dropper|port|cable|screen|speaker|earbud|ear bud|earcup|headband|cuff|lining|hem|elastic|buckle|clasp|wheel|motor|led|lamp|charger|plug|case|fan|nozzle) .. (broke|broken|snapped|split|splitting|cracked|cracking|came off|come off|fell off|fallen off|detached|jammed|stuck|sticks|frayed|fraying|torn|tore|ripped|loose|wobbly|peeling|unravel*|gone|failed|leak|leaks|leaking|leaked|dead|bent|burst|gave way|given way|busted|wonky|undone|popped), (leak|leaks|leaking|leaked|leaky) .. (seam|knee|shoulder|pocket|bottle|pump|everywhere|after|through|water|when|at the|from the), (peeling|peeled|flaking|pilling|pilled|faded|fading|shrunk|shrank|bobbled|bobbling|discoloured|discolored|rusted|rusting|rusty|tarnished|cracked|snapped|broke|split|ripped|unravelled|unravelling|separated|curdled|gone off|went off|smells rancid|rancid) .. (after|already|first|within|wash|washes|wears|uses|days|weeks|months|week|month|in less|in the), (broke|broken|snapped|split|ripped|cracked|tore|died|failed) .. (after|within|on|first|in less than) .. (day|days|week|weeks|month|months|use|uses|wear|wears|wash|washes|time|twice|outing|walks|hour|hours), (crackling|buzzing|static|hissing|rattling|grinding|clicking|humming) (noise|sound|noises|sounds|in the), (distorted|crackly|muffled|no) sound [from|in|on|out|at], only (one|the left|the right|left|right) (side|earbud|ear|bud|speaker|one) (works|working|plays|charges|connects), (hole|holes) in (it|the|them|both|one|my), (faint|constant|loud|weird|horrible|awful|nasty|strange|annoying|slight|gives a|makes a|hear a) (crackle|crackling|buzz|buzzing|hiss|hissing|static|rattle|grinding|whine|click|clicking), (after|since) .. (wash|washes|wear|wears) ... (faded|bobbled|pilled|shrunk|shrank|bled|run|ran|gone|lost its|come apart|unravelled|ripped|holes|misshapen|stretched), (has|have|had) (bobbled|pilled|faded|shrunk|bled|frayed|unravelled|delaminated|warped|perished), (missing stitching|loose thread|loose threads|wobbles|wobbly), (is|was|it's|its|has|have|been|are|completely|totally|just) (broken|broke|busted|knackered|bust|cracked|malfunctioning), (cream|serum|oil|lotion|gel|cleanser|sunscreen|balm) .. (separated|curdled|smells (sour|off|bad|rancid|funny)|gone (off|bad|hard|lumpy)|changed colour|changed color|lumpy|mouldy|watery)",
        es: '(defectuos*|defecto|defectos|avería|averiad*|estropead*|descompuest*|fallo de fábrica|falla de fábrica|mal acabado|mala calidad|calidad pésima), (está|se) (rot*|rompió|rompe|ha roto|descosió|descosid*|deshizo|deshace|despegó|despegad*|rasgó|soltó|ha soltado|agrietó|partió|estropeó|ha estropeado|descompuso|descosido), (cremallera|costura|batería|botón|correa|suela|asa|tapa|bomba|cable|puerto|pantalla|altavoz|auricular|cierre) .. (rot*|rompió|descosid*|suelt*|no (funciona|cierra|dura|carga)|atascad*|despegad*|falla*), (pierde|gotea|fuga|filtra) .. (agua|líquido|por), (se oye|hace|suena) .. (ruido|chasquido|distorsionad*|mal), falla, fallando',
        fr: "(défectueu*|défaut|défauts|malfaçon|vice caché|vice de fabrication|mauvaise qualité|dysfonctionn*), (s'est|se|est|sont) (cassé*|déchiré*|décousu*|décollé*|fendu*|rompu*|décolle*|découd*|cassé* tout seul|délavé*|fissuré*|déboîté*|bloqué*|détaché*), (fermeture|couture|batterie|bouton|semelle|lanière|couvercle|pompe|câble|port|écran|enceinte|écouteur|zip|poignée|charnière) .. (cassé*|décousu*|lâché|bloqué*|ne tient|hs|mort*|fendu*|morte|a cassé|a lâché|craqué), (fuit|fuite|prend l'eau), (grésill*|bruit bizarre|son (saccadé|déformé)), hors service, hs, couture* .. (ouvert*|lâch*|craqu*|défait*|décous*), (ouverte|ouvert|décousue|décousu) .. (toute seule|tout seul)",
        de: '(defekt*|mangelhaft*|mangel|mängel|fabrikationsfehler|produktionsfehler|materialfehler|verarbeitungsfehler|garantiefall|gewährleistungsfall|schlecht verarbeitet), (ist|sind|war|schon|bereits|gegangen|komplett|leider|wieder) (kaputt|gerissen|gebrochen|aufgegangen|abgebrochen|abgefallen|ausgeleiert|geplatzt|undicht), (naht|reißverschluss|akku|knopf|sohle|riemen|deckel|pumpe|kabel|buchse|anschluss|display|lautsprecher|hörer|kopfhörer|bügel|scharnier|griff|lampe|ladegerät) .. (kaputt|gerissen|defekt|lose|löst|gelöst|gebrochen|abgebrochen|klemmt|wackelt|hält nicht|leer|aufgegangen|aufgeplatzt|ausgefallen|spinnt|geplatzt|undicht), kaputt gegangen, kaputtgegangen, geht .. kaputt, (löst|lösen) sich .. (ab|auf|naht|sohle|kleber|schon), wackelkontakt, (rauscht|knistert|knackt|brummt|krächzt|scheppert), (läuft|lief) aus, färbt (ab|aus), (undicht|leckt|tropft)',
        pt: '(defeituos*|com defeito|defeito|defeitos|avariad*|avaria|estragad*|estragou|má qualidade|qualidade péssima|mal acabad*), (quebrou|quebrad* (depois|em|com)|rasgou|descosturou|descoseu|descolou|soltou|partiu|rachou|rompeu|pifou|avariou) .., (zíper|fecho|costura|bateria|botão|sola|alça|tampa|bomba|cabo|porta|entrada|tela|ecrã|caixa|fone|auricular) .. (quebr*|solt*|rasg*|descos*|descol*|não (funciona|fecha|dura|carrega)|travad*|partid*|estragad*|parou), (vazando|vaza|vazamento|pinga), (chiando|chiado|ruído|barulho estranho), desbotou, encolheu',
        it: '(difettos*|difetto|difetti|guast*|malfunzion*|pessima qualità|scarsa qualità|fallato|fallata), (si è|è|sono|si sono) (rott*|scucit*|strappat*|scollat*|staccat*|spaccat*|crepat*|guastat*|bloccat*|scolorit*|sfilacciat*), (cerniera|zip|cucitura|batteria|bottone|suola|cinturino|tappo|pompa|pompetta|cavo|porta|schermo|cassa|cuffia|auricolare|manico) .. (rott*|scucit*|staccat*|bloccat*|non (funziona|chiude|dura|carica|tiene)|difettos*|allentat*), (perde|perdita|gocciola) .. (acqua|liquido|da|dal*), (gracchia|ronzio|fruscio|rumore strano), (si stacca*|si è staccat*|si scoll*|si è scollat*|non eroga*|non spruzza*|si sfalda*|perde colore|si sta staccando)',
        nl: '(defect*|fabricagefout|productiefout|ondeugdelijk*|slechte kwaliteit|gebrek|mankement|garantiegeval), (is|zijn|was|al|alweer|gegaan|helemaal|nu|gewoon) (kapot|stuk|gescheurd|gebroken|losgelaten|afgebroken|losgeraakt|lek), (rits|naad|accu|batterij|knoop|zool|band|dop|deksel|pomp|kabel|poort|scherm|speaker|oortje|koptelefoon|scharnier|handvat|lamp|lader|stekker) .. (kapot|stuk|gescheurd|los|defect|gebroken|laat los|klemt|hapert|leeg|werkt niet|doet het niet|losgelaten|afgebroken|lek), kapot gegaan, kapotgegaan, stuk gegaan, (lekt|lekken|lek), (laat|laten) los, (kraakt|ruist|bromt|piept|hapert)',
      },
      unless: merge(notTheItem, notAFault, {
        en: "not (faulty|broken|defective), (is|are) (that|this|it|they) (normal|supposed|meant), (tears|leak) .. (emotional|eyes), (record|news) , broken (english|night|sleep), (i'm|i am) broke, (cracked|broken|dry|split) (skin|lips|heels|hands|cuticles|ends|nails), peeling (skin|nose|sunburn), peeling off .. label, (stain|fade) resistant, not (work|broken)",
        de: 'nicht (defekt|kaputt)',
        fr: 'par défaut, faire défaut',
        es: 'por defecto',
        it: 'per difetto',
        nl: '(gebrek aan)',
      }),
    },
    {
      // A device that smokes, swells or shocks is faulty, whatever else it is.
      name: 'defect.hazard',
      near: {
        en: 'speaker, charger, headphone*, earbud*, buds, dock, lamp, battery, cable, plug, port, device, charging, case',
        es: 'altavoz, cargador, auricular*, base, lámpara, batería, cable, enchufe, aparato, cargando',
        fr: 'enceinte, chargeur, casque, écouteur*, station, lampe, batterie, câble, prise, appareil, charge',
        de: 'lautsprecher, ladegerät, kopfhörer, hörer, dock, lampe, akku, kabel, stecker, gerät, laden',
        pt: 'caixa de som, carregador, fone*, base, lâmpada, luminária, bateria, cabo, tomada, aparelho, carregando',
        it: 'cassa, caricatore, caricabatterie, cuffi*, auricolar*, base, lampada, batteria, cavo, presa, dispositivo, carica',
        nl: 'speaker, lader, oplader, koptelefoon, oortje*, dock, lamp, accu, batterij, kabel, stekker, apparaat, opladen',
      },
      says: {
        en: '(smoke|smoking|smoked|sparks|sparked|sparking|melted|melting|caught fire|exploded|bulging|swollen|bump on|smell* [like|of] (burn*|hot plastic|melting)|burning smell|shorted|shocked me|gave me [a|an] (electric )?shock|overheats|overheated|overheating|left a brown mark|scorch*)',
        es: '(humo|chispa*|derritió|derretid*|explotó|hinchad*|huele a quemado|olor a quemado|recalienta|sobrecalienta|calambre)',
        fr: '(fumée|fumait|étincelle*|fondu|explosé|gonflé*|sent le brûlé|odeur de brûlé|surchauffe*|coup de jus)',
        de: '(rauch|raucht|rauchte|qualm*|funken|geschmolzen|explodiert|aufgebläht|verschmort|riecht verbrannt|überhitzt|stromschlag|glühend)',
        pt: '(fumaça|fumo|faísca*|derreteu|explodiu|estufad*|inchad*|cheiro de queimado|superaquec*|choque)',
        it: '(fumo|scintill*|sciolto|fuso|esplos*|gonfi*|odore di bruciato|puzza di bruciato|surriscald*|scossa)',
        nl: '(rook|rookte|vonk*|gesmolten|ontploft|opgezwollen|brandlucht|schroeilucht|oververhit|gloeiend|schok)',
      },
      unless: notTheItem,
    },
    ...defectSideways,
  ],
};

type Lists = Readonly<Record<string, string>>;

function merge(...all: Lists[]): Lists {
  const languages = new Set(all.flatMap((lists) => Object.keys(lists)));
  return Object.fromEntries(
    [...languages].map((each) => [each, all.map((lists) => lists[each] ?? '').join(', ')]),
  );
}

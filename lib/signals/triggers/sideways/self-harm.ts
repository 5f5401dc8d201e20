import type { Rule } from '../rule';

/** Said sideways: farewells, affairs put in order, things given away, nothing to look forward to. */
export const selfHarmSideways: readonly Rule[] = [
  {
    name: 'self-harm.end',
    evenDenied: true,
    evenIfSupposed: true,
    says: {
      en: "(end|ending|ended|put an end to|finish|finishing) .. (it all|everything|all of it|things|it) (tonight|today|tomorrow|this week|soon|for good|now), put an end to (it|myself|everything|all), (make|making) an end of it, (don't|do not) want to be (here|alive|around) [anymore|any more], (can't|cannot|can not|couldn't) (do|face|take|keep doing) (this|it|life|another day) (anymore|any more|any longer), (no|not any) (reason|point) .. (get up|getting up|wake up|being here|staying), (everyone|everybody|they|family|kids|people) .. better off .. (me|gone), (stopped|stop) being a (burden|weight), (join|joining|be with) (him|her|my (wife|husband|son|daughter|mum|mom|dad|late)) (soon|again|before|at last|up there), take (all )?my (pills|tablets), (going to|gonna|will|want to) (disappear|vanish|not wake up|do something stupid|hurt myself|do something to myself), (stash|stock) of (pills|tablets), (wrote|written|writing|left|leaving) .. (goodbye|farewell|suicide|last) (letter|note|letters|notes), (cry for help), (the world|life) .. (easier|better) without me, (won't|wont|will not) be (around|here) (at all|any longer at all), (won't|wont|will not) wake up tomorrow, not (be|going to be) here (by|when|anymore|any more|after|at all)",
      es: '(acabar|terminar|acabo|termino|poner fin) .. (con todo|esto|con mi vida|de una vez) .. (hoy|esta noche|mañana|ya)?, poner fin a (todo|mi vida), no quiero (estar|seguir) (aquí|más|viva|vivo), (ya )?no (voy a|vamos a) estar, no estaré (para|aquí|cuando), no le veo (la )?salida, no (veo|encuentro) (salida|sentido|motivo*), (reunirme|irme|estar) con (él|ella|mi (marido|mujer|hijo|hija|madre|padre)) .. (pronto|antes|ya), (he escrito|escribí|dejo|dejado) .. (carta|nota) .. (despedida|hijos|padres|familia), (pastillas) .. (todas|tomarme|tomé), dejar de ser (una carga|un peso), hacer una (tontería|locura), (he regalado|regalé|regalar) .. todo',
      fr: "(en finir|mettre fin) .. (ce soir|cette nuit|demain|bientôt|tout|à tout), (plus besoin de rien|n'en aurai plus besoin) , (bientôt) .. (plus besoin|plus là|fini|terminé), (je ne serai|je serai) (plus|pas) (là|de ce monde|plus là), (écrit|laissé|laisse) .. (lettre|mot) .. (parents|enfants|adieu|famille|femme|mari), (rejoindre|retrouver) (mon|ma) (mari|femme|fils|fille|mère|père) .., (avaler|pris|prendre) .. (tous mes|toute la boîte de) (cachets|médicaments|comprimés), (être|suis) un (poids|fardeau), faire une bêtise, (donné|distribué) (tout|toutes mes), plus goût à rien, plus la force",
      de: '(mache|mach|machen|setze|setzen|bereite) .. (ein|dem) ende, (alles|es) beenden .. (heute|nacht|morgen|bald|endlich)?, (heute nacht|heute abend) .. (schluss|vorbei|ende), (abschiedsbrief|abschiedsbriefe*), brief an (meine|seine|ihre) (eltern|kinder|familie) .. (geschrieben|liegt)?, (zu (ihm|ihr|meiner frau|meinem mann)) .. (gehen|folgen|will|kommen), (alles verschenkt|verschenkt .. alles|alles weggegeben), (komisch|seltsam|für immer) .. (tschüss|verabschiedet|lebwohl|lebewohl), (bald|dann) (nicht mehr da|weg|nicht mehr unter), niemandem mehr zur last, keine kraft mehr, (tabletten) .. (alle|genommen|nehmen), sich etwas an(ge)?tan, (sich|mir|dir) (etwas|was) an*tun, dumme* (tut|tun|gemacht|anstell*), keinen grund mehr',
      pt: '(acabar|acabo|terminar|pôr fim|por fim) .. (com tudo|tudo isto|tudo isso|nisto|à minha vida|na minha vida) , (não (vou|irei)) estar (mais )?(aqui|cá), não estarei (mais )?(aqui|cá), (ir|quero ir|vou) ter com (ela|ele|o meu|a minha|minha|meu), (juntar-me|me juntar|encontrar) .. (ela|ele|minha (mulher|esposa|mãe)|meu (marido|filho|pai)) .. (céu|logo|antes|lá)?, não (vejo|encontro) (saída|sentido|motivo), (deixei|escrevi|deixo) .. (carta|bilhete) .. (despedida|filhos|pais|família), (comprimidos|remédios) .. (todos|tomar|tomei), (deixar de ser|sou) um (peso|fardo), fazer uma (besteira|asneira|loucura), (já )?(distribuí|doei|dei) .. (tudo|livros|coisas) .. (casa|vizinhos|todos), sem forças para',
      it: '(la|farla) fin* (stanotte|stasera|domani|oggi|presto), (la finisco|finirla|la faccio finita|farla finita|mettere fine|metto fine|metterò fine), stanotte .. (finisco|finita|basta|vado via), (non ci sarò|non sarò) (più|qui), (raggiung*|andare da) (lei|lui|mia (moglie|madre|figlia)|mio (marito|padre|figlio)) .. , non vedo (via|uscita|senso|speranza|futuro), (lettera|biglietto) .. (addio|genitori|figli|famiglia), (pastiglie|pillole|sonniferi) .. (tutte|tutti|preso|prendere), (dare|essere|sono) (di peso|un peso) [a|per|agli], (peso) .. (agli altri|per tutti|alla famiglia), fare una (sciocchezza|pazzia), (regalato|dato via) tutto, non ce la faccio più',
      nl: '(maak|maken|maakt) .. (een )?(eind|einde) (aan|eraan), (er|ermee) een (eind|einde) (aan|aan maken), (maak|maken) er .. (eind|einde), (ben|zal) er (straks|dan|morgen|binnenkort|niet meer|vrijdag) .. (niet meer|niet), (afscheidsbrief|afscheidsbrieven), brief .. (ouders|kinderen) .. (geschreven|achtergelaten), (naar (hem|haar|mijn (man|vrouw))) .. (toe|gaan) , (alles weggegeven|alles weg gegeven), (pillen) .. (alle|ingenomen|nemen), niemand meer tot last, iets doms doen, mezelf iets aandoen, geen kracht meer, zie geen uitweg, zie het niet meer zitten',
    },
    unless: {
      en: "(end|ending) .. (subscription|membership|contract|trial|chat|call|plan|promo*|sale), (won't|not) be here .. (delivery|sign|weekend|holiday|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday), (put an end to|end) .. (emails|spam|mess|delays|problem|issue|calls), can't (do|take) this anymore .. (support|service|chat|delay*), (shoes|jacket|app|screen|battery|points)",
      es: '(suscripción|contrato|pedido|entrega|vacaciones|repartidor|problema|mensajes)',
      fr: '(abonnement|contrat|livraison|vacances|livreur|abonnements|mails|problème|commande), mettre fin à (ce|cet|cette)',
      de: '(abo|abonnement|vertrag|lieferung|urlaub|paket|zusteller|bestellung|werbung|problem)',
      pt: '(assinatura|contrato|entrega|férias|entregador|encomenda|mensagens|problema)',
      it: '(abbonamento|contratto|consegna|corriere|vacanz*|pacco|ordine|mail|problema)',
      nl: '(abonnement|contract|bezorging|vakantie|pakket|bezorger|levering|mails|probleem)',
    },
  },
  {
    name: 'self-harm.farewell',
    evenDenied: true,
    evenIfSupposed: true,
    says: {
      en: "(won't|wont|will not|not gonna|not going to|shan't) be (around|here) (at all|any more|anymore|for it|to see|to need|to use|to wear|by then), (papers|affairs) in order, (leave|left|leaving) .. for someone to find, (giving|gave|given) (away )?(the|my|all|everything) .. away, (get|got) up .. and it is evening, (nothing|no one|nobody) (left )?(for me|here for me|to stay for|waiting for me), (thinks|think|pretend|pretending) .. (i am|i'm) (managing|coping|fine|ok|okay), (no|any) (other|next) (day|year|christmas|birthday) for me, (be|being) (gone|dead) (by|before|when), (he|she|they|friend|roommate|flatmate|brother|sister|son|daughter|husband|wife|mum|mom) .. (gave|giving|given) .. (everything|all (his|her|their)) .. away, (he|she|they) .. (said|says|saying|texted) .. (goodbye|farewell) .. (strange|weird|odd|scared|worried|phone), (my|his|her) (will|funeral) .. (ready|written|planned|paid), don't need (it|anything) any ?more .. (soon|where)",
      es: '(yo|ya) no voy a estar, (papeles|cosas|todo) en orden, despedir(me|se), (gracias|perdón) por todo .. (adiós|siempre)?, (no me queda) (nada|nadie), muy cansad* de (todo|vivir|luchar), (mi|el) (testamento|funeral)',
      fr: "(papiers|affaires) en ordre, (faire|fais|fait) mes adieux, (plus rien) .. (m'aide|ne m'aide|envie|sens|importance), (lettre) à mes (parents|enfants), il ne me reste (rien|personne), fatigué* de (tout|vivre|lutter), (mon|le) (testament|obsèques)",
      de: '(papiere|angelegenheiten|alles|sachen) .. (geordnet|geregelt|in ordnung gebracht), (verabschiede|verabschieden) (mich|wollte), (müde|satt) .. (vom leben|zu leben|zu kämpfen), (niemand|nichts) .. (hält mich|bleibt mir), (mein|das) testament',
      pt: '(papéis|casa|tudo|coisas) .. (em ordem|arrumad*|organizad*), (despedir-me|me despedir|vim me despedir), (já )?não (preciso|precisarei|vou precisar) .. (nada|mais) .., não me resta (nada|ninguém), cansad* de (viver|tudo|lutar), (meu|o) (testamento|funeral)',
      it: '(carte|cose|conti|tutto) .. (in ordine|in sospeso|sistemat*), (dire|dirvi|lascio) addio, (non mi resta|non ho più) (niente|nulla|nessuno), stanc* di (vivere|tutto|lottare), (non va|niente va) più .. (niente|da tanto), (mio|il) (testamento|funerale)',
      nl: '(papieren|zaken|alles) .. (op orde|geregeld|in orde), afscheid (nemen|genomen), (moe|klaar) .. (van het leven|met leven|met alles), (ik heb) niemand meer, (mijn|het) (testament|begrafenis), (iemand) .. (wist|weet) .. ',
    },
    near: {
      en: "sorry, goodbye, forgive, kind, tired, alone, died, since (he|she) went, refund .. (brother|sister|son|daughter|mum|family), cancel*, find, managing, phone, hens, someone to, don't know (who|what), nice, evening, anymore, nobody, pointless",
      es: 'perdon*, adiós, sol*, cansad*, gracias por todo, murió, salida, anular, cancelar, ya no, hij*, nadie, sentido',
      fr: "pardon*, adieu, seul*, fatigué*, mort*, décès, inquiét*, annuler, résilier, dormir, plus rien, plus besoin, personne, sens, n'y êtes pour rien",
      de: 'verzeih*, leb wohl, tschüss, allein, müde, gestorben, tod, stornieren, sinn, niemand, mehr, telefon, sorge*, angst',
      pt: 'perdão, desculp*, adeus, sozinh*, cansad*, morreu, faleceu, minha mulher, meu marido, ela, ele, sentido, cancelar, ninguém, companhia',
      it: 'scusat*, perdon*, addio, sol*, stanc*, mort*, annullare, stanotte, nessuno, senso, altri, niente',
      nl: 'sorry, vaarwel, alleen, moe, overleden, annuleren, stoppen, zin, niemand, vannacht, maakt .. niet uit, meer',
    },
    unless: {
      en: '(parcel|item|order) .. (returned|sent) back, gift away, giveaway, tax, (courier|driver)',
      es: '(devolución|impuestos|factura|pedido|envío)',
      fr: '(facture|commande|colis|impôts)',
      de: '(rechnung|bestellung|paket|steuer*|lieferung)',
      pt: '(fatura|encomenda|pedido|imposto*)',
      it: '(fattura|ordine|pacco|tasse)',
      nl: '(factuur|bestelling|pakket|belasting*)',
    },
  },
];

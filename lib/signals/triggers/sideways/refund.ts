import type { Rule } from '../rule';

/** What the shop's rules are, as customers who know them put it. */
const beyond = {
  en: "(out of|outside|past|beyond|after|over|missed|expired) .. (warranty|guarantee|window|deadline|period|days|time|policy|date|return*), (no|non|not|isn't|aren't|can't be|marked|final|all sales) [longer] (return*|refund*|exchang*|sale), (no (returns|refunds|exchanges)), final sale, clearance, personalised, personalized, engraved, monogram*, made to measure, made to order, bespoke, custom, cut to (size|length), opened, unsealed, (been |already )?(worn|used|washed|tried), (half|third|quarter) (empty|gone|used), (i know|i realise|i realize|i appreciate|i understand|i get that|i'm aware|aware) , (my (own )?(fault|mistake|error|doing)|i (measured|ordered|picked|chose|got) .. wrong), years? (old|ago), months? (old|ago), lost .. (receipt|box|packaging), without (a |the )?(receipt|box|packaging|tags), isn't (usually|normally), not (usually|normally|strictly|technically) , the (mess|mix-up|mixup|trouble|inconvenience|wait|delay)",
  es: '(fuera|pasad*|venc*|expir*|después) .. (garantía|plazo|período|días|fecha), no (se )?(devuelv*|admite*|cambi*|reembols*), (rebaj*|liquidación|outlet), personaliz*, grabad*, a medida, bordad*, abiert*, estrenad*, usad*, lavad*, puest*, (sé que|entiendo que|soy consciente|ya sé), (culpa mía|error mío|me equivoqué), hace .. (meses|años|año), sin (ticket|caja|etiqueta*|factura), (molestia*|lío|espera|retraso)',
  fr: '(hors|passé|dépassé|expiré|après) .. (garantie|délai|jours|date), (ni|non|pas) .. (repris*|échang*|rembours*|retour*), (soldes|déstockage|fin de série), personnalis*, gravé*, sur mesure, brodé*, ouvert*, entamé*, porté*, utilisé*, lavé*, (je sais que|je sais bien|je comprends que|conscient*), (ma faute|mon erreur|je me suis tromp*), il y a .. (mois|ans|an), sans (ticket|boîte|étiquette*|emballage), (dérangement|désagrément*|attente|retard|souci)',
  de: '(außerhalb|nach|abgelaufen*|über) .. (garantie|gewährleistung|frist|tage*|zeit), (garantie|gewährleistung|frist) .. (abgelaufen|vorbei|um), (kein*|nicht|vom) .. (umtausch*|rückgabe|rücknahme|zurück), (sale|restposten|reduziert*|schlussverkauf), personalisier*, gravier*, gravur, maßanfertigung, nach maß, bestickt, geöffnet*, angebrochen*, getragen*, benutzt*, gewaschen*, (ich weiß|mir ist klar|mir ist bewusst|eigentlich|normalerweise), (meine schuld|mein fehler|selbst schuld|selber schuld), vor .. (monaten|jahren|jahr), ohne (bon|kassenbon|karton|etikett*|rechnung), (umstände|ärger|unannehmlichkeit*|wartezeit|verspätung)',
  pt: '(fora|passad*|expir*|depois|acabou) .. (garantia|prazo|período|dias|data), não (se )?(devolv*|troca|trocam|aceita*|reembols*), (saldo*|promoção|outlet|liquidação), personaliz*, gravad*, sob medida, por medida, bordad*, (abr*|abert*), usad*, usei, lavad*, vestid*, (sei que|eu sei|entendo que|compreendo que), (culpa minha|erro meu|enganei-me|me enganei|errei), há .. (meses|anos|ano), sem (nota|talão|caixa|etiqueta*), (incómodo|incômodo|transtorno|confusão|demora|atraso)',
  it: '(fuori|oltre|scadut*|passat*|dopo) .. (garanzia|termin*|periodo|giorni|tempo), non (si )?(rend*|cambia*|accett*|rimbors*|restitu*), (saldi|outlet|svendita|fine serie), personalizzat*, incis*, su misura, ricamat*, apert*, indossat*, usat*, lavat*, (so che|lo so|capisco che|capisco|mi rendo conto), (colpa mia|errore mio|ho sbagliato), (mesi|anni|anno) fa, senza (scontrino|scatola|cartellino), (disagio|disturbo|attesa|ritardo|pasticcio)',
  nl: '(buiten|na|verlopen|voorbij|over) .. (garantie|termijn|periode|dagen|datum), (garantie|termijn) .. (verlopen|voorbij), (niet|geen) .. (retour*|ruil*|terug), (uitverkoop|sale|outlet|opruiming), gepersonaliseerd*, gegraveerd*, maatwerk, op maat, geborduurd*, geopend*, opengemaakt*, aangebroken, gedragen, gebruikt*, gewassen, (ik weet|weet ik|ik snap|ik begrijp|eigenlijk|normaal), (mijn (eigen )?(schuld|fout)|zelf fout), (maanden|jaar) geleden, zonder (bon|doos|label*), (ongemak|gedoe|moeite|wachten|vertraging)',
};
/** Asking for kindness beyond them. */
const kindly = {
  en: "(any|is there a|small|slight|slim) chance, (as a|out of|act of) (kindness|courtesy|goodwill), (anything|something|what) [that] (you|u|ya|we) (can|could|might) (be able to )?(do|manage|offer|suggest|work out), (would|could|can|might|will) you (still |possibly |maybe |perhaps |please |ever )?(consider|be able to|be willing|be so kind|see your way|stretch|help|make|accept|take .. back|let me|allow|bend|repair|swap|exchange|refund|waive|knock), (help|sort) (a|me|us|him|her) (girl|guy|mum|mom|out|lady|student|pensioner)?, (free of charge|without charge|for free|at no cost|no charge), (towards|off) (the|my|a|another) next, (meet (me )?half ?way|meet me in the middle|do me a favour|do me a favor|favour|leeway|lenien*|discretion|flexib*|exception|wiggle room|soft spot|look the other way|turn a blind eye|be kind|have a heart|one-off|just this once|this once|worth asking|worth a try|worth a shot|worth a go|don't ask don't get|cheeky|if not no worries|understand if (not|you can't|it's not))",
  es: '(alguna|hay|habría) (posibilidad|opción|manera|forma), (podríais|podrían|podría|podéis|pueden|puede|puedes) .. (hacer algo|hacer una|aceptar*|devolver*|cambiar*|reparar*|ayudar*|tener en cuenta|considerar|ofrecer*), (gratis|sin coste|sin cargo|como (detalle|favor|cortesía)|un favor|favor especial|aunque sea|excepci*|hacer la vista gorda|por una vez|por esta vez|si (se )?puede|flexib*|entiendo si no|lo entiendo si)',
  fr: '(possible|possibilité|moyen) de, (pourriez-vous|pouvez-vous|serait-il possible|auriez-vous|accepteriez|feriez) .. , (gratuitement|sans frais|geste|faveur|exception|une fois|fleur|indulgen*|souple*|souplesse|arrang*|fermer les yeux|je comprendrais si|coup de pouce)',
  de: '(gibt es|gäbe es|besteht) .. (möglichkeit|chance|weg), (könnten|könntet|würden|würdet|können|könnt) (sie|ihr) .. , (kostenlos|kostenfrei|kulan*|ausnahm*|entgegenkomm*|gefallen|auge zu|dieses eine mal|einmalig|nachsicht|großzügig|verständnis wenn nicht|etwas machen|was machen|was drin)',
  pt: '(alguma|há|existe|haveria) (possibilidade|hipótese|chance|forma|maneira|jeito), (poderiam|podiam|podem|pode|conseguem|seria possível|acham que podem|dava para|dá para|dá pra) .. , (jeitinho|jeito|rola|de graça|sem custo*|cortesia|favor|exceção|só desta vez|dessa vez|desta vez|uma vez|fazer algo|oferecer|ajudar|flexib*|abrir mão|entendo se não)',
  it: "(c'è|ci sarebbe|esiste) .. (possibilità|modo|maniera), (potreste|potete|potrebbe|può|sarebbe possibile|riuscite) .. , (gratis|gratuitamente|senza spese|cortesia|favore|eccezione|strappo|per una volta|una tantum|chiudere un occhio|venire incontro|venirmi incontro|gesto|fare qualcosa|flessib*|capisco se)",
  nl: '(is er|zou er|bestaat) .. (mogelijkheid|kans|manier), (zouden|zou|kunnen|kunt|willen|wilt) (jullie|u|je) .. , (gratis|kosteloos|coulan*|uitzondering|gunst|vriendelijkheid|eenmalig|deze ene keer|voor één keer|hand over het hart|iets doen|iets mogelijk|tegemoet*|begrijp het als)',
};
const wanted = {
  en: 'refund*, return*, take .. back, bring .. back, send .. back, exchange*, swap*, credit, voucher, money back, repair*, replac*, fix, discount, compensat*, goodwill, kindness, exception, waive, honour, honor, towards, anything you can do, free of charge, without charge, knock',
  es: 'devol*, devuelv*, reembols*, cambi*, vale, abono, dinero, repar*, arregl*, descuento, compens*, gesto, excepci*, acept*, portes, gratis, detalle',
  fr: 'rembours*, retour*, renvoy*, échang*, reprend*, reprise, avoir, bon, répar*, remise, dédommag*, compens*, geste, exception, accept*, gratuit*, frais',
  de: 'erstatt*, zurück*, rückgabe, umtausch*, tausch*, gutschein, gutschrift, geld, reparier*, reparatur, rabatt, nachlass, entschädig*, kulan*, ausnahm*, annehm*, vergüt*, ersatz',
  pt: 'devol*, reembols*, estorn*, troc*, vale, crédito, dinheiro, repar*, consert*, arranj*, desconto, compens*, gesto, exceção, aceit*, portes, frete, oferecer, jeitinho',
  it: 'rimbors*, reso, rend*, restitu*, cambi*, buono, credito, soldi, ripar*, sconto, compens*, gesto, eccezione, strappo, accett*, spese',
  nl: 'terugbetal*, vergoed*, retour*, terug*, ruil*, omruil*, tegoed*, geld, repar*, maken, korting, compens*, gebaar, uitzondering, coulan*, accept*, aannem*',
};
const inPolicy = {
  en: "(within|inside) the [#] (days|window|period|return), (not|never|haven't|hasn't been|un)[ -]?(worn|used|opened|washed), unopened, unworn, with (the )?tags, (how|where) (do|can) (i|we) (return|send|exchange), (faulty|defective) .. (under|in) (warranty|guarantee), haven't bought, before (i )?(buy|order*), if i (order|buy|engrave), wrong (item|size|one|colour|color) (sent|delivered|arrived)",
  es: 'dentro del plazo, sin (abrir|usar|estrenar), con etiqueta*, cómo (la|lo|puedo) (cambi*|devolv*|devuelv*), antes de comprar, si (compro|pido|grabo)',
  fr: "dans les (#|délais), (jamais|pas) (porté|ouvert|utilisé), avec (les )?étiquettes, comment (renvoyer|retourner|échanger), avant d'acheter, puis-je la renvoyer dans",
  de: 'innerhalb der, (nicht|nie) (getragen|geöffnet|benutzt), ungetragen, ungeöffnet, mit etikett*, wie kann ich .. (zurück*|umtausch*), bevor ich',
  pt: 'dentro do prazo, (sem|não) (abrir|usar|usei|abri), com etiqueta*, como (posso )?(devolver|trocar|devolvo), ainda não comprei, antes de comprar, se eu (mandar|comprar)',
  it: 'entro i (#|termini), (mai|non) (indossat*|apert*|usat*), con (il )?cartellino, come (posso|faccio) .. (rend*|restitu*|cambi*), prima di comprare',
  nl: 'binnen de (#|termijn|bedenktijd), (niet|nooit) (gedragen|geopend|gebruikt), ongedragen, ongeopend, met (label*|kaartje), hoe kan ik .. (retour*|ruil*), voordat ik',
};

export const refundSideways: readonly Rule[] = [
  {
    name: 'exception.kindly',
    evenDenied: true,
    says: kindly,
    near: beyond,
    with: [wanted],
    unless: inPolicy,
  },
];

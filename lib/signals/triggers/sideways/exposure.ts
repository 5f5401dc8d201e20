import type { Rule } from '../rule';

/** What people write in public, in one clause with where or before whom. */
const telling = {
  en: 'review, reviews, rating, post, posts, posted, posting, thread, story, video, reel, screenshot*, photo*, pictures, pics, column, piece, article, feature, write-up, blog*, podcast, episode, tweet*, rant, (going|goes|went|gone|go) (up|live|out|public|online), filming, recorded, recording, sharing, share, shared, publish*, tell, telling, told, name and shame',
  es: 'reseña*, opini*, comentario*, valoraci*, publica*, post, hilo, historia, vídeo, video, captura*, pantallazo*, foto*, artículo, columna, reportaje, contar*, compart*, subid*, subir*, cuelg*, colgad*, difund*',
  fr: 'avis, commentaire*, publication, post, story, vidéo, capture*, photo*, article, chronique, reportage, publi*, post*, partag*, racont*, témoign*, note',
  de: 'bewertung*, rezension*, beitrag, post, story, video, screenshot*, foto*, bilder, artikel, kolumne, bericht*, gepostet, poste*, teil*, geteilt, veröffentlich*, erzähl*, hochgeladen, stell*, thread',
  pt: 'avaliaç*, comentário*, resenha, reclamação, publica*, post*, vídeo, print*, foto*, matéria, artigo, coluna, reportagem, contar, contei, compartilh*, partilh*, registrei, registei, divulg*, expor, expus',
  it: 'recension*, commento, commenti, post, storia, video, screenshot, schermat*, foto, articolo, servizio, pubblic*, condivi*, raccont*, caricat*, testimonian*',
  nl: 'review*, recensie*, beoordeling*, bericht, post*, verhaal, video, filmpje, screenshot*, foto*, artikel, column, uitzending, reportage, gedeeld, delen, deel, geplaatst, plaats*, geplaatste, vertel*, verteld',
};
const before = {
  en: '(group|groups|forum|community|page|followers|subscribers|members|subreddit|reddit|twitter|x\\.com|tiktok|instagram|facebook|youtube|trustpilot|google|yelp|sitejabber|feefo|bbb|linkedin|mumsnet|chronicle|gazette|herald|newspaper|paper|magazine|radio|journalist|reporter|press|media|consumer (show|programme|program|column)|local news|everyone|everybody|all my friends|whole (street|town|village|internet|world)|thousand*|#k|# people|# followers|# members|other (customers|buyers|people|owners|parents)|public|online|nextdoor|whatsapp group|neighbourhood)',
  es: '(grupo*|foro*|comunidad|seguidores|miembros|redes|red social|reddit|twitter|tiktok|instagram|facebook|youtube|trustpilot|google|periódico|periodista|revista|radio|tele|televisión|prensa|todo el mundo|todos mis|otros (clientes|compradores)|internet|público|públicamente|programa)',
  fr: '(groupe*|forum*|communauté|abonnés|membres|réseaux|reddit|twitter|tiktok|instagram|facebook|youtube|trustpilot|google|avis[ -](vérifiés|vrais)|journal|journaliste|magazine|radio|presse|télé|tout le monde|internet|en ligne|public|publiquement|autres clients|captures|émission)',
  de: '(gruppe*|forum|foren|community|follower*|mitglieder*|reddit|twitter|tiktok|instagram|facebook|youtube|trustpilot|google|trusted shops|zeitung*|journalist*|zeitschrift|radio|presse|fernsehen|alle|jeder|internet|netz|online|öffentlich|andere kunden|tausend*|lachen)',
  pt: '(grupo*|fórum|comunidade|seguidores|membros|rede*|reddit|twitter|tiktok|instagram|facebook|youtube|trustpilot|google|reclame aqui|portal da queixa|jornal|jornalista|revista|rádio|imprensa|televisão|todo mundo|toda a gente|internet|público|publicamente|outros clientes|consumidor.gov)',
  it: '(grupp*|forum|community|follower*|iscritti|membri|social|reddit|twitter|tiktok|instagram|facebook|youtube|trustpilot|google|giornal*|giornalista|rivista|radio|stampa|tv|televisione|tutti|internet|rete|pubblico|pubblicamente|altri clienti|gazzettin*|corriere della)',
  nl: '(groep*|forum|community|volgers|leden|reddit|twitter|tiktok|instagram|facebook|youtube|trustpilot|google|kiyoh|krant*|journalist*|tijdschrift|radio|pers|televisie|tv|iedereen|internet|online|openbaar|andere klanten|consumentenprogramma|buurtapp)',
};
/** A grievance, or a threat of it, in the sentence or beside it. */
const grievance = {
  en: "my review, warn*, fair to tell, instead of, never (came|arrived|got|received), still (no|not|waiting|haven't), refus*, ignor*, wrong, broken, refund, late, lied, lies, terrible, awful, joke, disgrace, unless, otherwise, (if|until) (you|i|this|it|nothing|nobody), how (you|your), the way you, this (experience|mess|story), treat*, complain*, disappoint*, about (this|it|you|what happened), guess what, hole, avoid, scam*, fail*, nobody, no one",
  es: 'mi (reseña|opinión|valoración), (nunca|todavía no|sigue sin|aún no), si (no|en|esto), (mal*|peor|vergüenza|estafa|roto|tarde|nadie|ignor*), reembolso, lo que (ha|me|han), cómo (tratáis|tratan|me), aviso, queja, esta (experiencia|historia)',
  fr: "mon avis, (jamais|toujours pas|toujours rien), si (vous|d'ici|rien|je), (nul*|honte|arnaque|cassé|retard|personne|ignor*), remboursement, comment vous, ce qui (s'est|m'est), plainte, cette (expérience|histoire), zéro, captures",
  de: '(nie|immer noch|noch nicht|niemand|kein|keine), wenn (sie|ihr|bis|das|nicht), (schlecht*|betrug|kaputt|spät|ignorier*|frech*|lach*|geduld), erstattung, wie (sie|ihr) .. umgeh*, was .. passiert, beschwerde, meine (bewertung|erfahrung*), screenshot .. (ist|schon), warn*',
  pt: 'minha (avaliação|reclamação), (nunca|ainda não|até agora|ninguém|nem), se (não|até|vocês|chegarem), (pior|péssim*|vergonha|golpe|quebrad*|atras*|ignor*|descaso), reembolso, estorno, como (vocês|tratam), o que (aconteceu|fizeram), procon, esta (experiência|história), desmarco, registrei',
  it: '(mai|ancora|nessuno), se (non|entro|entro il|voi), (pessim*|vergogna|truffa|rott*|ritardo|ignor*|peggior*), rimborso, come (trattate|mi avete), quello che (è|mi), queste storie, questa (storia|esperienza), reclamo, a metà',
  nl: '(nooit|nog steeds|nog niet|niemand|geen), als (jullie|u|het|dit), (slecht*|schande|kapot|laat|negeer*|oplicht*), terugbetaling, hoe (jullie|u) .. , wat .. (gebeurd|overkwam), klacht, deze (ervaring|geschiedenis), over de (levering|behandeling), waarschuw*, mijn (review|recensie|ervaring)',
};
const friendly = {
  en: 'love*, amazing, obsessed, beautiful, collab*, partner*, ambassador, affiliate, sponsor*, giveaway, sample*, influencer, feature you, (saw|seen|found|read|heard) .. (on|in|your|a|the), looking at, five star*, 5 star*, glowing, great review, positive, how (do|can) i (leave|write), asked (me )?(for|to leave), your (post|story|reel|video|page|reviews|article|rating), fan of, media kit, press (copy|sample|kit), tell me, told me, can you tell, could you tell, please tell, let me tell you how (happy|much), photos? attached, (attached|sending|sent|send|enclosed|took|here) .. (photo*|picture*|screenshot*|pics|video), (photo*|pictures|screenshot*|pics|video) (attached|enclosed|below|of the (damage|item|label))',
  es: 'encant*, colabor*, embajador*, patrocin*, sorteo, (vi|visto|leí|leído) .., cinco estrellas, positiva, cómo (dejo|puedo), adjunt*, (mando|envío|paso) .. foto*, me (puedes|podéis|puede) (contar|decir)',
  fr: 'adore*, collabor*, partenariat, ambassad*, concours, (vu|lu) .., cinq étoiles, positif, comment (laisser|donner), ci-joint*, en pièce, (joins|envoie) .. photo*, merveille',
  de: 'liebe, begeistert, kooperation, zusammenarbeit, botschafter*, gewinnspiel, (gesehen|gelesen), fünf sterne, positiv*, wie (kann ich|gebe ich), anbei, im anhang, angehängt, (schicke|sende) .. (foto*|bilder), rezensieren',
  pt: 'amei, adoro, parceria, colabora*, embaixador*, sorteio, (vi|visto|li) .., cinco estrelas, positiva, como (deixo|posso), em anexo, (envio|mando|segue*) .. foto*, não vou (postar|publicar)',
  it: 'adoro, collabor*, partnership, ambassador, concorso, (visto|letto) .., cinque stelle, positiva, come (lascio|posso), allegat*, in allegato, (mando|invio) .. foto, meraviglia, recensire il vostro, curo la pagina',
  nl: 'geweldig, samenwerk*, ambassadeur*, winactie, (gezien|gelezen) .., vijf sterren, positieve, hoe (kan|laat), bijgevoegd, bijlage, (stuur|mail) .. foto*',
};

export const exposureSideways: readonly Rule[] = [
  { name: 'exposure.told-before-others', says: telling, with: [before], near: grievance, unless: friendly },
  {
    name: 'exposure.contacted-press',
    says: {
      en: '(journalist|reporter|editor|producer|researcher|columnist) .. (from|at|of|asked|called|wrote|contacted|interested|in touch|wants|rang|phoned)',
      es: '(periodista|redactor*|reporter*) .. (de|del|me ha|me|quiere|interesad*|pidió|llam*)',
      fr: "(journaliste|rédact*) .. (de|du|m'a|s'intéress*|veut|appel*)",
      de: '(journalist*|redakteur*|reporter*) .. (von|vom|hat|möchte|interessier*|angerufen|fragt*)',
      pt: '(jornalista|repórter|redator*) .. (do|da|me|quer|interess*|ligou|pediu)',
      it: '(giornalista|redattor*|signora del|cronista|inviat*) .. (di|del|gazzett*|mi ha|vuole|si occupa|chiest*|chiam*)',
      nl: '(journalist*|redacteur|verslaggever) .. (van|heeft|wil|belde|gebeld|vroeg)',
    },
    near: grievance,
    unless: friendly,
  },
];

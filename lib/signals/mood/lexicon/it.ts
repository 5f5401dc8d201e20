import type { MoodWords } from './mood-words';

export const it: MoodWords = {
  worst:
    'inaccettabil*, vergogn*, una vergogna, scandalos*, pessim*, orribil*, terribil*, schifo, schifos*, fa schifo, peggio, il peggior*, la peggior*, peggiore, ridicol*, presa in giro, prendete in giro, prendendo in giro, presi in giro, truffa, truffator*, ladri, bugiard*, bugie, mai più, furios*, indignat*, stufo, stufa, stanc* di, basta, non ne posso più, incompetent*, inutil*, un disastro, disastros*, merda, cazzo, spazzatura, allucinante, assurd*, incredibile che, barzelletta, insult*',
  bad: "delus*, deludent*, insoddisfatt*, scontent*, arrabbiat*, irritat*, infastidit*, frustrat*, frustrante, seccat*, male, malissimo, brutt*, cattiv*, rott*, danneggiat*, difettos*, difetto, non funziona*, non va, non si accende, non si carica, smesso di funzionare, guast*, sbagliat*, errat*, errore, manca, mancano, mancante, mancava, non è (arrivat*|mai arrivat*|ancora arrivat*), mai arrivat*, non ho (ricevuto|ancora ricevuto|mai ricevuto), non ancora, ancora (niente|nulla|nessun*), ancora non, nessuna (risposta|notizia), senza risposta, nessuno (risponde|mi|ha risposto|si), non rispond*, ignorat*, ignorate, silenzio, aspetto da, sto aspettando, attendo da, in attesa da, di nuovo, un'altra volta, per l'ennesima, ennesim*, terza (volta|mail|email), seconda (volta|mail|email), reclam*, lamentela, addebitat* due volte, addebito doppio, scadente, scarsa qualità, ingann*, strappat*, macchiat*, sporc*, bruci*, allergi*, prurito, gonfi*, dolor*, triste, lent*, maleducat*, scortes*, problem*, pers*, non è quello che",
  poor: 'purtroppo, peccato, ritard*, tardi, aspett*, attes*, preoccupat*, preoccupa, non capisco, confus*, non riesco, non posso, urgente, troppo (piccol*|grand*|strett*|larg*|car*|lung*|cort*), dubbio, perché, nulla, niente, già, scadut*, rifiutat*, difficile',
  good: "grazie (per|della|del|dell') , grazie mille, mille grazie, tante grazie, ringrazio, grat*, content*, felice, soddisfatt*, buon*, bene, bell*, carin*, veloc*, rapid*, gentil*, cortes*, utile, facile, comod*, arrivat* (bene|puntuale|in anticipo), funziona (bene|benissimo|perfettamente), risolt*, mi piace, piaciut*, consiglio, senza fretta, tutto ok, meglio, disponibil*",
  great:
    'ador*, amo, eccellent*, ottim*, perfett*, meravigli*, fantastic*, stupend*, splendid*, bellissim*, incredibil*, eccezional*, strepitos*, favolos*, magnific*, impeccabil*, bravissim*, complimenti, super, top, al top, innamorat*, entusiast*, felicissim*, contentissim*, molto (content*|soddisfatt*|bell*|buon*|felice), il migliore, la migliore, i migliori, consigliatissim*, gentilissim*, velocissim*',
  stronger:
    'molto, davvero, veramente, estremamente, totalmente, assolutamente, così, tanto, troppo, proprio, super, completamente',
  deny: 'non, mai, senza, né, nessun, nessuna, nulla, niente, poco',
  but: 'ma, però, tuttavia, purtroppo, comunque, anche se',
};

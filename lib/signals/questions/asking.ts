import type { ByLanguage } from '../language/rule-languages';

/** Sentences that open like a question, with or without the mark. Matched at the start of a sentence only. */
export const openings: ByLanguage = {
  en: '(and|but|also|so|or|ok|hi|hey|hello) [also|then] (what|when|where|why|how|which|who|is|are|do|does|did|can|could|would|will|have|has|should), (what|whats|when|where|wheres|why|how|which|who|is it|is there|are there|are you|do i|do you|does|did you|can i|can you|can u|can we|could i|could you|would you|will i|will it|will you|have you|has|should i|any (news|update|chance|idea|word)), (would|is|are|does|do|will|should|can) (it|they|this|that|these|there|ye|u), (is|are|does|do|will) (the|your|my|those|our), (and|but|also|or|so) if ... (is|are|do|does|can|will|would|could|should)',
  es: '(y|pero|o|también) (qué|cuándo|dónde|cómo|por qué|cuál|cuánto|si|puedo|se puede|tengo), (qué|cuándo|dónde|cómo|por qué|cuál|cuánto|cuánta|cuántos|quién|es posible|hay|puedo|puede|pueden|podría|podrían|podéis|se puede|tengo que|me puede*|me podría*|saben|sabéis|tienen|tenéis|hacen|hacéis)',
  fr: "(et|mais|ou) (où|quand|comment|pourquoi|quel|quelle|combien|si je|est-ce), (où|quand|comment|pourquoi|quel|quelle|quels|quelles|combien|est-ce|est ce|puis-je|puis je|peut-on|pouvez-vous|pouvez vous|pourriez-vous|pourriez vous|avez-vous|avez vous|dois-je|faut-il|y a-t-il|savez-vous|c'est quoi|serait-il|je prends quel*)",
  de: '(und|aber|oder|auch) (wann|wo|wie|warum|was|wer|welche*|kann|können|muss|gibt|kriege|ist|wird|wenn), (wann|wo|wie|warum|was|wer|welche*|wieso|weshalb|kann ich|kann man|können sie|könnt ihr|könnten sie|kannst du|muss ich|gibt es|habe ich noch|ist es|wird|darf ich|kostet|kriege ich|bekomme ich|haben sie|habt ihr|wissen sie|soll ich|ob)',
  pt: '(e|mas|ou) (quando|onde|como|por que|qual|quanto|posso|se), (quando|onde|como|por que|porque|qual|quais|quanto|quanta|quem|posso|pode|podem|poderia|poderiam|vocês|tem como|é possível|existe|cadê|dá para|dá pra|tenho que|preciso|será que)',
  it: "(e|ma|o) (quando|dove|come|perché|qual|quale|quanto|posso|se), (quando|dove|dov'è|come|com'è|perché|qual|quale|quali|quanto|quanta|chi|posso|si può|potete|potreste|puoi|può|è possibile|c'è|ci sono|avete|devo|sapete|quant'è)",
  nl: '(en|maar|of|ook) (wanneer|waar|hoe|waarom|wat|welke|kan|moet|is|als), (wanneer|waar|hoe|waarom|wat|welke|wie|kan ik|kan het|kunnen jullie|kunt u|kun je|moet ik|is het|is er|heb ik|hebben jullie|heeft u|mag ik|zou|zouden|krijg ik|weten jullie|wordt)',
};

/** Wishes and orders, anywhere in the sentence. */
export const wishes: ByLanguage = {
  en: "(can|could|would|will) (you|u|someone|somebody|i|we) [please], (i'd|i would|we'd|we would|id) [really|also|just] (like|love|prefer|appreciate|need) [to|a|an|my|it], (i|we) [just|really|also|still|now] (want|need|require) [to|a|an|my|it|this|you], (i|we) wish to, please [just|can|could|also] (send|cancel|refund|return|change|confirm|check|help|let|tell|advise|explain|look|stop|remove|delete|update|replace|exchange|make|give|put|close|resend|arrange|provide|issue|add|call|email|take|sort|fix|reply|respond), (let me know|tell me|advise|looking to|trying to|hoping to|wondering|want to know|like to know|would like|asking for|ask for|asked for|request*), (cancel|refund|return|replace|exchange|stop|delete) (it|my|the|this|them) [order|subscription|now|please], (put|give|send|get) .. (money|payment) back, just the (code|refund|tracking|label) please, (statement|supervisor|manager) , is there any, (how|where|when) (do|can|should|will|would|could) (i|we|you|u|it), what (do|should|can) (i|we) .., is it possible, or should i, or do i, is it coming, is that [one|code|still] (one|still|any|ok|okay|right|normal|possible|good|valid), (does|will) (that|it|this|one) (work|count|apply|mean|fit|come), do (you|u|ye) (have|do|sell|ship|send|offer|take|accept)",
  es: '(quiero|quisiera|querría|me gustaría|necesito|deseo|solicito|pido|queremos|necesitamos|exijo|quería), (puede|pueden|podría|podrían|podéis|puedes|podrías) .., por favor, (díganme|dígame|dime|decidme|avísenme|confirm*|ayúd*|envíen*|cancel*), quiero saber, me interesa saber, espero que, (cómo|dónde|cuándo) (puedo|hago|se|debo|podré|llega)',
  fr: "(je voudrais|je souhaite|je souhaiterais|je veux|j'aimerais|je désire|je demande|il me faut|j'ai besoin|nous souhaitons|j'exige), (pouvez|pourriez|peux|pourrais|pouvez) (vous|tu), merci de, merci ensuite de, veuillez, (dites|dis) moi, (s'il vous plaît|svp|s'il te plaît), savoir (si|quand|comment|où|quel*), comment (je|on|faire|puis|dois), quand (est-ce|vais|pourr*|sera)",
  de: '(ich|wir) (möchte|möchten|will|wollen|würde gern*|würden gern*|hätte gern*|brauche|brauchen|bräuchte|bitte|benötige|verlange|erwarte|wünsche), (können|könnten|könnt|kannst|könntest|würden) (sie|ihr|du), bitte [um|teilen|senden|schicken|prüfen|stornieren|geben|sofort|nennen|bestätigen|sagen|kümmern], (sagen|teilen|geben|nennen) (sie|mir), wollte fragen, wollte wissen, frage mich, gerne wissen, wüsste gern*, (wie|wo|wann|wohin|was) (kann|muss|soll|schicke|bekomme|geht|kriege) (ich|das|es)',
  pt: '(quero|queria|gostaria|preciso|precisava|desejo|solicito|peço|exijo|gostava), (pode|podem|poderia|poderiam|podes|podiam) .., por favor, (me|nos) (ajudem|ajuda|informem|digam|avisem|respondam|enviem), (informem|digam|cancel*|enviem|devolvam|reembolsem), saber (se|quando|como|onde), aguardo, (como|onde|quando) (posso|faço|devo|chega)',
  it: '(vorrei|voglio|vorremmo|desidero|avrei bisogno|ho bisogno|richiedo|chiedo|pretendo|mi servirebbe|mi serve|volevo), (potete|potreste|può|potrebbe|puoi|potresti) .., per (favore|cortesia|piacere), (fatemi|fammi|mi faccia) sapere, (ditemi|mi dica|dimmi|mandatemi|inviatemi|rimborsat*|annullat*|confermat*), sapere (se|quando|come|dove), (come|dove|quando) (posso|faccio|devo|arriva)',
  nl: '(ik|wij|we) (wil|willen|zou|zouden|wens|verzoek|heb) .. (graag|hebben|retour*|weten|annuleren|ruilen|omruilen|terug|opzeggen|nodig), (ik|we) (wil|willen), (kunnen|kunt|kan|kun|zouden|zou|willen|wilt) (jullie|u|je|iemand|jij), graag (ontvang|hoor|wil|zou|een|uw|mijn|het), (laat|laten) .. weten, alstublieft, a\\.u\\.b, aub, alsjeblieft, (stuur|annuleer|stop|verwijder|bevestig|geef) (mij|me|mijn|het|de|dit), (hoe|waar|wanneer) (kan|moet|krijg|komt) (ik|het)',
};

/** What customers plan, fear or enclose: told with the words of a wish, and nothing that a reply could give. */
export const plans: ByLanguage = {
  en: '(like|want|wanted|going|planning|looking|hoping|about) to (buy|order|purchase|treat), (screenshot|screenshots|photo|photos|picture|pictures) (attached|enclosed|below), i need (it|them|this) for, need to prove',
  es: '(quiero|quisiera|me gustaría) (comprar|pedir|encargar), (adjunto|adjunta) (foto|fotos|captura), lo necesito para',
  fr: "(je voudrais|je souhaite|j'aimerais|je veux) (acheter|commander|offrir), ci-joint, j'en ai besoin pour",
  de: '(möchte|will|wollte|würde gern*) .. (kaufen|bestellen), auf keinen fall, (anbei|im anhang) .. (foto|fotos|bild|bilder|screenshot), brauche .. für',
  pt: '(quero|gostaria de|queria) (comprar|encomendar), (segue|anexo) .. foto*, preciso dele para',
  it: '(vorrei|voglio) (comprare|ordinare|acquistare), (allego|in allegato) .. foto*, mi serve per',
  nl: '(wil|willen|zou) .. (kopen|bestellen), bijgevoegd, nodig voor (mijn|ons|onze|het|de|een)',
};

/** Troubles that ask for help by being told. */
export const troubles: ByLanguage = {
  en: "(never|not|hasn't|haven't|hasnt|havent|didn't|didnt|has not|have not|did not) [yet|been|even] (arrive*|received|receive|come|came|delivered|turned up|shown up|got|gotten|heard), still (no|nothing|not|waiting|hasn't|haven't|havent|hasnt), no (refund|reply|response|tracking|answer|sign|update|news|confirmation|email), (is|are|was|were|it's|its|arrived|came|got here|got) [all|completely|totally|badly|a bit] (broken|damaged|faulty|defective|cracked|smashed|torn|ripped|leaking|wrong|missing|stained|dead|late), (does|do|did|will|is|are)(n't|nt| not) (work|working|charge|charging|turn|fit|connect|hold|open|close), (doesn't|don't|won't|isn't|isnt|doesnt|dont|wont|didn't|can't|cant) (work|working|charge|charging|turn|fit|connect|hold|open|apply|log|check|pair|play), stopped (working|charging), wrong (item|size|colour|color|product|one|shade|order|address|model), (missing|only (got|received|1|one|2|two)|instead of), (charged|billed|paid) .. (twice|again|double|two|anyway|already|2), (leak*|split|smok*|swollen|burn*|puffy|rash|itch*|broke|cracked|snapped|fell apart|came apart|come away|peel*), too (small|big|large|tight|short|long|loose), (code|coupon|voucher|promo*) .. (not|isn't|isnt|doesn't|invalid|expired), (lost|stuck|stolen|delayed|late), (tracking|parcel|package|order) .. (says|stuck|spins|not moved|hasn't|still|nowhere)",
  es: '(no|nunca|aún no|todavía no) (ha|me|he|han|se) .. (llegado|llegó|recibido|recibí|entregado|responden|contestan|devuelto), no (llegó|llega|recibí|funciona*|sirve|enciende|carga|aparece|puedo|me deja), sigo (esperando|sin), llegó .. (rot*|dañad*|mal|abiert*|equivocad*|vací*|incomplet*), (falta|faltan|faltaba), (equivocad*|defectuos*|rot*|dañad*), me (cobraron|han cobrado), dejó de, (talla|código|cupón) .. (no|pequeñ*|grande)',
  fr: "(pas|jamais|rien|toujours pas) .. (reçu|arrivé|arrivée|livré|livrée|remboursé*|réponse), n'(a|est|ai) .. (pas|jamais|rien|toujours), ne (fonctionne|marche|s'allume|charge) (pas|plus), (cassé*|abîmé*|endommagé*|défectueu*|manqu*|erreur|en panne|déchiré*), trop (petit*|grand*|court*|long*), (débité|prélevé) .. (deux|fois), (code|promo) .. (pas|refusé|invalide)",
  de: '(nicht|nie|noch nicht|immer noch nicht|nichts|kein|keine|noch kein*) .. (angekommen|erhalten|bekommen|geliefert|da|erstattet|rückmeldung|antwort|gehört), (ist|sind|war|kam|kamen) .. (kaputt|defekt|beschädigt|falsch|gerissen|zerbrochen|undicht), (funktioniert|geht|lädt|startet|passt|klappt) .. nicht, (fehlt|fehlen|falsche*|beschädigt*|defekt*|kaputt), zu (klein|groß|eng|weit|lang|kurz), (gutschein|code|rabatt*) .. (nicht|ungültig), doppelt abgebucht, (kneift|bleibt .. aus), (steht|hängt) .. (unverändert|fest)',
  pt: '(não|nunca|ainda não) .. (chegou|recebi|recebemos|chegaram|entregue|responde*|funciona*|liga|carrega), (veio|chegou|chegaram) .. (quebrad*|errad*|danificad*|faltando|partid*|aberto|vazi*), (falta|faltou|faltam|defeito|errad*|quebrad*), (cobrado|cobraram|debitaram) .. (duas|vezes|novamente), (ficou|ficaram) .. (grande|pequen*|apertad*), parou de',
  it: '(non|mai|ancora) .. (arrivat*|ricevut*|consegnat*|risposto|rimborsat*|funziona*|accende|carica), (arrivat*) .. (rott*|danneggiat*|sbagliat*|apert*|vuot*), (manca|mancano|mancava|difettos*|rott*|sbagliat*|danneggiat*), (addebitat*) .. (due|volte), troppo (grand*|piccol*|strett*|larg*), (codice|sconto|coupon) .. (non|scadut*)',
  nl: '(niet|nooit|nog niet|nog steeds niet|geen|niks|niets|nog geen) .. (ontvangen|aangekomen|geleverd|bezorgd|gekregen|binnen|reactie|antwoord|gehoord), (is|zijn|was|kwam) .. (kapot|stuk|beschadigd|defect|verkeerd|gescheurd), (werkt|doet|laadt|past|gaat) .. (niet|niks), (ontbreekt|ontbreken|verkeerde|foute|kapot*|beschadigd*|defect*), te (klein|groot|strak|lang|kort), (kortingscode|code) .. (niet|ongeldig), dubbel afgeschreven',
};

/** How mails open. Matched at the start of a sentence. */
export const greetings: ByLanguage = {
  en: '(hi|hello|hey*|hiya*|hii*|yo|dear|good morning|good afternoon|good evening|hi there|to whom|folks|team)',
  es: '(hola|buenas|buenos días|buen día|buenas tardes|buenas noches|estimad*|muy buenas|qué tal)',
  fr: '(bonjour|bonsoir|salut|madame|monsieur|cher|chère|chers|coucou|hello)',
  de: '(hallo|guten tag|guten morgen|guten abend|moin|hi|hey|sehr geehrte*|liebes|lieber|liebe|servus|grüß gott|grüezi)',
  pt: '(olá|oi|bom dia|boa tarde|boa noite|prezad*|car*)',
  it: '(ciao|salve|buongiorno|buonasera|buon giorno|gentile|gentili|spett)',
  nl: '(hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|beste|geachte|dag|hey)',
};

/** Thanks and closings carry no question. Matched at the start of a sentence. */
export const courtesies: ByLanguage = {
  en: '(hope you|i hope this|hope this), (thanks|thank you|many thanks|thx|cheers|ta), (best|kind|warm) (regards|wishes), (regards|sincerely|yours|sent from|love|xx), looking forward, all the best',
  es: '(espero que estén), (gracias|muchas gracias|mil gracias|de antemano), (saludos|un saludo|atentamente|cordialmente|atte), enviado desde, quedo (a la espera|atent*)',
  fr: "(merci d'avance|merci beaucoup|merci par avance|merci et), (cordialement|bien à vous|bonne journée|belle journée|salutations|sincères), envoyé de, dans l'attente",
  de: '(danke|vielen dank|besten dank|herzlichen dank) [im voraus], (mit freundlichen|mit freundlichem|freundliche grüße|viele grüße|liebe grüße|beste grüße|schöne grüße|mfg|lg|vg|gruß), von meinem, gesendet',
  pt: '(obrigad*|muito obrigad*|grat*), (atenciosamente|abraços|abraço|cumprimentos|com os melhores|att), enviado do',
  it: '(grazie|grazie mille|grazie in anticipo|vi ringrazio), (cordiali saluti|distinti saluti|saluti|un saluto|cordialmente), inviato da',
  nl: '(bedankt|dank|alvast bedankt|dankjewel), (met vriendelijke|vriendelijke groet*|groetjes|groeten|groet|mvg|hartelijke), verzonden',
};

/** Words that stand for a thing named elsewhere. */
export const pronouns: ByLanguage = {
  en: 'it, them, they, this, that, these, those, one, ones',
  es: 'eso, esto, ello, hacerlo, hago, cambiarlo, cambiarla, devolverlo, devolverla, lo (puedo|cambio|devuelvo)',
  fr: 'ça, cela, celui, celle, elle, vérifier, il',
  de: 'es, ihn, ihm, diese, dieser, ihnen, dafür, davon, damit, dazu',
  pt: 'isso, isto, ele, ela, eles, elas, faço, trocar',
  it: 'questo, ciò, farlo, faccio, cambiarlo, cambiarla, lo (posso|cambio)',
  nl: 'hem, ze, er, ervoor, ervan, daarvoor, is het',
};

/** Nouns and verbs that make a query stand alone: without one of them it needs its neighbour's. */
export const topics: ByLanguage = {
  en: 'order*, gift card*, box, outlet, postage, exchange*, parcel*, package*, deliver*, ship*, refund*, return*, exchange*, size*, sizing, code*, voucher*, discount*, subscri*, warranty, guarantee, invoice*, receipt*, address, payment*, card, account, stock, tracking, label, cream, serum, jacket*, jumper*, trousers, socks, shirt*, speaker*, charger*, headphone*, earbud*, buds, lamp*, dock, bag*, shoe*, dress*, item*, product*, postage, customs, duty, duties, sleeve*, waterproof, rain*, statement, data, charge*, seam*, zip*, cable*, battery, port, bottle*, shade*, colour*, color*, express, printer, money',
  es: 'pedido*, paquete*, envío*, entrega*, reembolso*, devol*, cambi*, talla*, código*, cupón*, descuento*, suscripción, garantía, factura*, dirección, pago*, tarjeta, cuenta, stock, crema*, sérum, chaqueta*, producto*, artículo*, cobro*, dinero',
  fr: 'commande*, colis, livraison*, rembours*, retour*, échange*, taille*, code*, bon de réduction, réduction, abonnement*, garantie, facture*, adresse, paiement*, carte, compte, stock, crème*, sérum, veste*, pantalon*, pull*, produit*, article*, données, argent',
  de: 'bestell*, paket*, liefer*, sendung*, erstatt*, rücksend*, retour*, umtausch*, größe*, gutschein*, code*, rabatt*, abo*, garantie*, gewährleistung, rechnung*, adresse*, zahlung*, karte*, konto*, kopfhörer*, hörer, jacke*, hose*, pullover*, lautsprecher*, ladegerät*, lampe*, artikel*, produkt*, ersatz*, geld*, prüfung*',
  pt: 'pedido*, encomenda*, pacote*, entrega*, envio*, reembols*, devol*, troca*, tamanho*, código*, cupom*, desconto*, assinatura*, garantia, fatura*, nota fiscal, endereço, morada, pagamento*, cartão, conta, creme*, produto*, artigo*, cobrança*, dinheiro',
  it: 'ordin*, pacco*, spedizion*, consegn*, rimbors*, reso*, resi, cambi*, tagli*, codic*, sconto*, abbonament*, garanzia, fattur*, indirizzo, pagament*, carta, account, crema*, siero, giacca*, prodott*, articol*, addebit*, soldi',
  nl: 'bestelling*, pakket*, levering*, bezorg*, verzend*, terugbetal*, retour*, ruil*, maat*, maten, kortingscode*, korting*, abonnement*, garantie*, factuur*, bon, adres*, betaling*, kaart, rekening, koptelefoon*, lader*, lamp*, dock, product*, artikel*, geld*, jas*, broek*',
};

import type { MoodWords } from './mood-words';

export const pt: MoodWords = {
  worst:
    'inaceitável, inaceitáveis, absurdo, um absurdo, vergonha, vergonhos*, péssim*, horrível, horríveis, terrível, terríveis, pior, o pior, a pior, ridículo, ridícula, palhaçada, falta de respeito, desrespeito, descaso, golpe, golpistas, ladrões, mentiros*, mentira*, mentem, nunca mais, revoltad*, revoltante, indignad*, indignação, furios*, cansei, cansad* de, fart*, inútil, inúteis, incompetent*, lixo, porcaria, merda, porra, caralho, uma piada, piada, nojo, lamentável, enganaram, roubo, roubaram, desastre',
  bad: 'decepcionad*, decepção, decepcionante, desiludid*, desilusão, insatisfeit*, descontente, chatead*, irritad*, frustrad*, frustrante, aborrecid*, mau, má, ruim, ruins, mal, quebrad*, partid*, danificad*, avariad*, defeito, defeituos*, com defeito, não funciona*, não liga, não carrega, parou de funcionar, deixou de funcionar, errad*, incorret*, erro, falta, faltam, faltou, faltando, não chegou, não chega, não recebi, nunca chegou, nunca recebi, ainda não, até agora (nada|não), até hoje (nada|não), sem resposta, ninguém (responde|respondeu|atende|resolve|me), não respondem, não me respondem, ignoram, ignorad*, continuo (à espera|sem|esperando), estou esperando (há|desde), à espera (há|desde), de novo, outra vez, mais uma vez, terceira vez, segunda vez, reclam*, queixa, cobrado duas vezes, cobrança indevida, cobraram, má qualidade, engano*, enganos*, rasgad*, manchad*, suj*, queim*, alergia, coceira, inchad*, dor, triste, demorad*, mal educad*, grosseir*, problema*, perdid*, não é o que, não resolvem',
  poor: 'infelizmente, atras*, demora*, tarde, esperando, espera, preocupad*, preocupa, não entendo, confus*, não consigo, urgente, dúvida, muito (pequen*|grande|apertad*|caro), ficou (grande|pequen*|apertad*), por que, porquê, cadê, nada, recusad*, expirad*, inválid*, difícil, já',
  good: 'obrigad* (pela|pelo|por), muito obrigad*, agradeço, grat*, feliz, content*, satisfeit*, bom, boa, bons, boas, bem, bonit*, lind*, rápid*, simpátic*, gentil, gentis, atencios*, útil, fácil, chegou (bem|direitinho|certinho|antes|rápido), funciona (bem|perfeitamente), resolvid*, gostei, gosto, recomendo, confortável, sem pressa, tudo certo, legal, melhor',
  great:
    'ador*, amei, amo, excelente*, ótim*, óptim*, perfeit*, maravilh*, incrível, incríveis, fantástic*, espetacular, sensacional, show, nota dez, nota 10, parabéns, impecável, impecáveis, o melhor, a melhor, os melhores, apaixonad*, muito (bom|boa|feliz|content*|satisfeit*|bonit*|lind*), top, fenomenal, demais',
  stronger:
    'muito, muita, tão, super, realmente, totalmente, completamente, extremamente, bem, demais, bastante',
  deny: 'não, nunca, jamais, sem, nem, nada, nenhum, nenhuma, pouco',
  but: 'mas, porém, contudo, no entanto, infelizmente, embora, só que',
};

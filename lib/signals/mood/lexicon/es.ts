import type { MoodWords } from './mood-words';

export const es: MoodWords = {
  worst:
    'inaceptable, vergonzos*, vergüenza, indignante, indignad*, asco, asqueros*, pésim*, horrible*, terrible*, lo peor, el peor, la peor, peor, ridícul*, tomadura de pelo, me toman el pelo, tomando el pelo, se burlan, burla, estafa*, estafador*, ladrones, mentiros*, mentira*, mienten, hart*, furios*, nunca más, jamás vuelvo, inútil*, incompetent*, un desastre, lamentable*, mierda, puta, put*, joder, increíble que, de risa, insult*, tiran el dinero, tirar el dinero, una porquería, porquería, basura, robo, roban',
  bad: 'decepcionad*, decepción, decepcionante*, molest*, enfadad*, enojad*, descontent*, insatisfech*, no estoy content*, disgustad*, frustrad*, frustrante, mal, mala, malo, malas, malos, rot*, roto, rota, dañad*, defectuos*, no funciona*, no sirve*, dejó de funcionar, no enciende, no carga, equivocad*, incorrect*, erróne*, error, falta, faltan, no ha llegado, no llegó, no llega, no me ha llegado, no me llegó, no he recibido, no recibí, nunca llegó, sin respuesta, no responden, no contestan, nadie responde, nadie contesta, nadie me, sin noticias, me ignoran, sigo esperando, sigo sin, seguimos sin, llevo .. esperando, todavía no, aún no, otra vez, de nuevo, por tercera vez, tercera vez, por segunda vez, segunda vez, queja, quejarme, reclam*, cobraron, cobrado dos veces, doble cobro, mala calidad, engañ*, falso, estropead*, manchad*, sucio, sucia, quem*, alergia, sarpullido, hinchad*, duele, dolor, triste, lent*, groser*, maleducad*, ya pasaron, problema*, perdid*, no es lo que',
  poor: 'lamentablemente, por desgracia, desgraciadamente, retras*, tarde, demora*, esperando, espero desde, esperar, preocupad*, preocupa, no entiendo, confus*, no puedo, no me deja, urgente, ya, nada, tarda*, duda, pequeñ* problema, demasiado, me queda (grande|pequeñ*|chic*), por qué, incómod*, difícil, caro, cara, aburrid*, vencid*, rechazad*',
  good: 'gracias por (su|tu|la|el|todo|responder|la ayuda), muchísimas gracias, mil gracias, agradezco, agradecid*, content*, feliz, buen*, bien, bonit*, lind*, rápid*, amable*, gentil*, útil, fácil, llegó bien, llegó perfecto, funciona (bien|perfecto|de maravilla), solucionad*, resuelt*, me gusta*, recomiendo, recomendable, cómod*, satisfech*, ilusión, qué bien, sin prisa, guap*, mejor',
  great:
    'encant*, excelente*, genial*, perfect*, maravill*, increíble*, fantástic*, estupend*, espectacular*, precios*, hermos*, lo mejor, los mejores, el mejor, la mejor, adoro, amo, me fascina*, fascinad*, impecable, de diez, diez puntos, súper content*, muy content*, divin*, bravo, enhorabuena, felicit*, fenomenal',
  stronger:
    'muy, mucho, muchísimo, tan, súper, super, totalmente, absolutamente, realmente, demasiado, bastante, bien',
  deny: 'no, nunca, jamás, sin, ni, tampoco, nada, poco',
  but: 'pero, sin embargo, aunque, no obstante, lamentablemente, por desgracia',
};

import type { GateWords } from './words';

export const es: GateWords = {
  negation:
    'no|nunca|jamas|ningun~|lamentablemente|desafortunadamente|sin|en lugar de|fuera de|tampoco|ni|imposible',
  noRefusal:
    'sin falta|no te preocupes|no se preocupe|no hay problema|sin problema|no solo|no dudes|no dude|sin (?:coste|costo|cargo)|ningun problema',
  condition:
    'si|cuando|una vez (?:que|[a-z]{2,14}[aio]d[oa]s?|recib~|lleg~)|en cuanto|despues de|tras|siempre que|en caso|hasta que|luego de|al recibir|a condicion|te gustaria|prefieres|prefiere|segun|tan pronto',
  echo: 'mencionas|menciona|dices|dice|comentas|comenta|escribes|preguntas|pregunta|como indicas|indicas|necesitas|necesita|entiendo|comprendo|te dijeron|te dijo|le dijo|le dijeron|tienes razon|tiene razon|quieres',
  past: 'hace|desde hace|espera~|llevas|antiguedad',
  perform:
    'como (?:disculpa|compensacion|agradecimiento)|voy a|vamos a|he|hemos|puedo|podemos|te|le|les|os|recibiras|recibira|vas a recibir|va a recibir|tendras|tendra|ha sido|han sido|fue|sera|seran|esta en camino|llegara|llega|prometo|prometemos|garantizo|garantizamos|como excepcion|acab[oa](?:mos)? de|excepcionalmente|como gesto|como compensacion|disfruta|(?:reembolse|envie|abone|regale|cambie|solicite|gestione|autorice)',
  commits: {
    refund:
      'reembols~|devolv~ (?:el|tu|su) dinero|devolveremos el importe|devolucion del (?:dinero|importe)|reintegr~|(?:he|hemos) devuelto|(?:te|le|les|os) (?:devolvemos|devolveremos|devuelvo)',
    credit:
      'como (?:disculpa|compensacion|agradecimiento)|credito|saldo|vale de|tarjeta regalo|compensa~|indemniz~|abonar~|abono',
    replacement:
      'reemplaz~|reposicion|sustitu~|enviar~ (?:otro|otra|uno nuevo|una nueva|un nuevo)|enviamos (?:otro|otra|uno nuevo)|nuevo envio|otro nuevo|reenvi~',
    exchange: 'cambio|cambiar~|cambiamos|intercambi~',
    waiver:
      'gratis|gratuit~|sin (?:coste|costo|cargo)|condon~|exent~|regal~|invita la casa|quedarte|quedatelo|quedarselo',
    discount: 'descuento~|rebaja~',
    callback:
      'llamar~|llamamos|te (?:contact~|escrib~|respond~|avis~|inform~)|le (?:contact~|escrib~|respond~|avis~|inform~)|noticias nuestras|ponernos en contacto|pondremos en contacto',
    delivery:
      'recog~|pasar~|sale|estara ahi|tienes|tendras|llega~|entreg~|recibir~|enviar~|envia~|estara (?:contigo|en)|saldra',
    guarantee: 'garantiz~|prometo|prometemos|aseguro|aseguramos|sin falta|seguro que',
  },
  done: '(?:he|hemos|ya) (?:ya )?(?:cancelado|cambiado|modificado|actualizado|eliminado|pausado|borrado|anadido|aplicado|corregido|desbloqueado|detenido|extendido|cancele|cambie)|(?:tu|su) (?:pedido|suscripcion|cuenta|direccion) (?:ha sido|fue|esta) (?:cancelad|cambiad|actualizad|pausad|eliminad|modificad)~|(?:he|hemos) (?:ya )?(?:enviado|mandado|pedido(?! (?:al?|que)(?![a-z]))|reservado|devuelto|abonado|generado|apartado|tramitado|programado|gestionado|solicitado(?! (?:al?|que)(?![a-z]))|creado|activado|ingresado|cobrado)|ya (?:te |le |les |os )?(?:genere|envie|mande|aparte|reserve|pedi|tramite|active|agende|cancele)|ya esta~ (?:en (?:la|nuestra) tienda|list[oa]|en camino|de camino|tramitad[oa]|enviad[oa]|reservad[oa])|(?:tu|su) [a-z]{3,14} (?:ya )?(?:ha sido|fue) (?:enviado|mandado|pedido|reservado|devuelto|abonado|generado|apartado|tramitado|programado|gestionado|solicitado|creado|activado|ingresado|cobrado|procesad[oa])|(?:he|hemos) (?:ya )?(?:guardado|preparado|dejado|puesto|metido)|ya (?:te |le |les |os )?(?:depositamos|guardamos|devolvimos|reembolsamos|mandamos|apartamos|cambiamos|cancelamos|abonamos|reservamos|tramitamos|ingresamos)|ya (?:te |le |les |os )?(?:pause|suspendi|reserve|mande|guarde|marque|cambie)',
  ended: 'caduc~|expir~|venci~|ya no|no es valid~|no esta|no funciona|invalid~|termino|finalizo|no',
  policy:
    'plazo|dentro de|en un|garantia|devolucion~|reembolso~|envio~|entrega~|tarda~|valid~|siempre|hasta|cuesta~|coste|costo|descuento|clientes|durante|disfruta',
  price: 'cuesta~|coste|costo|gastos de|envio es|gratis desde|precio es|recargo',
  paid: 'pagado|pagaste|pago|cobro|cobrado|cargo de|abonaste|pagaste',
  ask: 'envia~|envie~|mandanos|mandenos|comparte|comparta|facilita~|facilite~|indica~|indique~|danos|confirma|confirme|proporcion~|cual es tu|cual es su|necesitamos tu|necesitamos su|instala~|instale|descarga~',
  secret:
    'numero de (?:tu |su |la )?tarjeta|datos de (?:tu |su |la )?tarjeta|datos bancarios|cvv|cvc|codigo de seguridad|fecha de caducidad|fecha de vencimiento|contrasena|clave|pin|codigo de verificacion|codigo de un solo uso|(?:tu|su|el|numero de|codigo) iban|numero de cuenta|pasaporte|dni|anydesk|teamviewer|acceso remoto',
  greeting: 'hola|buenos dias|buenas tardes|buenas noches|buenas|estimad[oa]|querid[oa]',
  noName:
    'a|todos|equipo|cliente|senor|senora|sr|sra|de|nuevo|gracias|que|y|te|le|por|amigo|amiga|somos|soy|dias|tardes',
};

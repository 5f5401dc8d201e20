import type { ObeyWords } from './kinds';

const did =
  '(?:cancelad[oa]s?|anulad[oa]s?|devuelt[oa]s?|reembolsad[oa]s?|reintegrad[oa]s?|abonad[oa]s?|aprobad[oa]s?|autorizad[oa]s?|concedid[oa]s?|eliminad[oa]s?|borrad[oa]s?|ampliad[oa]s?|prorrogad[oa]s?|cambiad[oa]s?|sustituid[oa]s?|reemplazad[oa]s?|repuest[oa]s?|levantad[oa]s?|perdonad[oa]s?|condonad[oa]s?|quitad[oa]s?|retirad[oa]s?|transferid[oa]s?|aceptad[oa]s?|desbloquead[oa]s?|modificad[oa]s?|parad[oa]s?|detenid[oa]s?|solucionad[oa]s?|resuelt[oa]s?|arreglad[oa]s?|tramitad[oa]s?|regalad[oa]s?|dejad[oa]s? (?:[a-z]+ ){1,4}(?:abierta|activa|sin coste|gratis))';

export const es: ObeyWords = {
  act: [
    `(?:he|hemos|ha|han|habiamos) (?:ya |tambien |personalmente )?${did}`,
    `(?:esta|estan|queda|quedan|ha sido|han sido|fue|fueron|ya esta|queda ya) (?:ya |todo |todos |totalmente )*${did}(?! (?:en|si|cuando|una vez|dentro))`,
    '(?:reembolso|dinero|importe|pasta|plata|abono|devolucion|nuev[oa] [a-z]+|repuesto|sustitut[oa]) (?:[a-z]+ ){0,3}(?:esta en camino|va en camino|ya va|esta aprobad[oa]|te l[oa] devuelven enseguida|sale hoy|va de camino|esta de camino)',
    '(?:una?|otr[oa]|el|la) (?:[a-z]+ )?(?:nuev[oa]|otr[oa]) (?:[a-z]+ )?(?:va|sale|ya|esta|te llega|en camino|de camino)|por la presente|(?:ya )?esta todo (?:hecho|listo|arreglado|parado|cancelado|resuelto|solucionado)|dalo por (?:hecho|cancelado|devuelto)|delo por (?:hecho|cancelado|devuelto)',
  ],
  exception: [
    '(?:aunque|a pesar de|pese a|da igual que|por mas que)[^.!?]{0,70}(?:plazo|norma|condicion|usad|abiert|lavad|vencid|pasad|exclu|liquidacion|outlet|etiqueta|tique|ticket)[a-z]*[^.!?]{0,60}(?:aceptamos|devolvemos|te lo|se lo|puedes|puede|con gusto|encantados|sin problema)',
    'hacemos la vista gorda|sin (?:hacer )?preguntas|(?:olvidate|olvidese|olvidemos) de',
    '(?:hacemos|hago|haremos|hare|haciendo|hace|concedemos|concedo) (?:[a-z]+ ){0,3}una (?:pequena |unica )?excepcion|(?:como|a modo de) excepcion|excepcionalmente,? (?:te|le|os|les|vamos|aceptamos)|por cortesia (?:te|le|de la casa|nuestra)|(?:invita|paga|regalo de) la casa',
    '(?:normas?|reglas?|limites?|plazos?|condiciones|politicas?|restricciones) (?:[a-z]+ ){0,3}(?:no (?:importan?|cuentan?|valen?|se aplican?|rigen?)|son papel|ya no|no son mas que|levantad[oa]s?|da(?:n)? igual)|sin (?:ningun |ninguna )?(?:limites?|restricciones|restriccion|condiciones|plazos?|tope)(?: alguno)?(?! de (?:peso|talla))|(?:saltamos|olvidamos|ignoramos|pasamos por alto|levantamos|te saltas|quitamos|olvida|olvidate de) (?:el|la|los|las|esa|ese|esta|este) (?:[a-z]+ )?(?:norma|normas|limite|plazo|condicion|condiciones|regla|reglas|recargo|politica)',
    '(?:quedate|quedese|puedes quedarte|puede quedarse|conserva|conserve) (?:con )?(?:el|la|los|las|todo|ambos|lo|tu|su) (?:[a-z]+ ){0,6}(?:y (?:te|le)|gratis|de regalo|ademas|tambien|sin)|(?:aunque|incluso|tambien) (?:[a-z]+ ){0,2}(?:usad[oa]s?|abiert[oa]s?|lavad[oa]s?|grabad[oa]s?|personalizad[oa]s?|llevad[oa]s?|rot[oa]s?) (?:[a-z]+ ){0,4}(?:aceptamos|devolvemos|admitimos|recogemos|cambiamos|reembolsamos)|(?:aceptamos|admitimos|recogemos) (?:tambien |incluso )?(?:[a-z]+ ){0,3}(?:usad[oa]s?|abiert[oa]s?|lavad[oa]s?|grabad[oa]s?|personalizad[oa]s?|outlet|de liquidacion)',
    '(?:te|le|os|les) (?:devolvemos|reembolsamos|reintegramos|abonamos|damos|devuelvo|pagamos) (?:[a-z]+ ){0,3}(?:todo|la totalidad|el total|integro|integra|el importe completo|el doble|hasta el ultimo)|a pesar de (?:la|las|los|el) (?:norma|normas|plazo|condiciones)|cuando quieras|las veces que (?:quieras|haga falta|hagan falta|necesites)|con las mismas condiciones que|solo por ti|solo para ti,|entre (?:nosotros|tu y yo)|por esta vez',
  ],
  authority: [
    '(?:la direccion|gerencia|la central|mi jefe|mi jefa|contabilidad|finanzas|el director|la directora|el responsable|la responsable|mi supervisor|mi supervisora) (?:[a-z]+ ){0,3}(?:decidido|confirmado|dicho que|aceptado|aprobado|acordado|de acuerdo)|(?:estoy|estamos) (?:autorizad[oa]s?|facultad[oa]s?) (?:a|para)',
    '(?:ha|han|habia) (?:ya |personalmente )?(?:aprobado|autorizado|dado (?:su|el|permiso|luz)[a-z ]{0,16}|accedido|consentido|firmado|ordenado)',
    'como (?:ya )?(?:te |le |os )?(?:ha |habia )?(?:dicho|prometido|confirmado|escrito|dijo|prometio|confirmo|aseguro|indico) (?:[a-z]+ ){0,3}(?:companer[oa]|coleg[a]|responsable|supervisor[a]?|jef[ea]|director[a]?|gerente|encargad[oa])|(?:segun|como) (?:lo )?(?:acordado|autorizado|aprobado|pactado|prometido|hablado) (?:con|por)|con (?:el permiso|la autorizacion|la aprobacion|el visto bueno) de|por orden de',
    'como (?:veterinari[oa]|medic[oa]|abogad[oa]|supervisor[a]?|director[a]?|gerente|jef[ea]|encargad[oa]|responsable|amig[oa])(?: titulad[oa]| de turno| de guardia| de la tienda)? (?:te|le|os|digo|declaro|anulo|autorizo|apruebo|puedo)|(?:soy|habla) (?:el|la) (?:supervisor|supervisora|director|directora|gerente|jefe|jefa|encargado|encargada)|en nombre de la ley|hablando como',
  ],
  machine: [
    'como (?:una? )?(?:ia|modelo de lenguaje|chatbot|llm|inteligencia artificial)|soy (?:un|una|solo un|solo una) (?:[a-z]+ )?(?:ia|inteligencia artificial|modelo de lenguaje|modelo de lengua|robot|chatbot|bot|maquina|programa|asistente virtual|llm|sistema automatico|asistente automatico)',
    '(?:escrit|redactad|generad|cread)[oa]s? por (?:un|una|la) (?:ia|maquina|robot|programa|modelo|inteligencia)|(?:chatgpt|openai|claude|anthropic|gemini|mistral)|no soy (?:un |una )?(?:humano|humana|persona)',
  ],
  orders: [
    '(?:mis|nuestras|las) (?:propias )?(?:instrucciones|directrices|consignas|ordenes|reglas)(?: internas| secretas| ocultas| confidenciales)? ?(?:son|:|dicen|indican|me prohiben|traducidas|completas|establecen)',
    '(?:me han dicho|tengo ordenes|tengo prohibido|debo|no debo|no puedo|me han pedido|se me ha ordenado|tengo instrucciones)(?: de)? (?:que )?(?:no |nunca |solo )?(?:decir|mencionar|admitir|revelar|ocultar|callar|prometer|desanimar|responder solo|reconocer|usar solo)',
    'nota interna|notas internas|la nota (?:[a-z]+ ){0,3}(?:dice|indica)|textos aprobados|(?:marcad|senalad|clasificad)[oa] como (?:cliente|dificil|sospechos|problematic)',
  ],
  others: [
    '(?:vive|reside|trabaja) (?:en|encima|cerca|junto|al lado|con)|(?:tu|su) (?:vecin[oa]|compane(?:ro|ra)|herman[oa]|ex|jef[ea]|amig[oa]|cunad[oa]) (?:[a-z]+ ){0,3}(?:compro|pidio|recibio|se quejo|paga|tiene|devolvio|ha)|(?:otros|otras|varios|varias|muchos|algunos) (?:clientes|compradores|personas) (?:[a-z]+ ){0,2}(?:han|se han|recibieron|se quejaron|tuvieron)|no es usted el unico|tambien (?:les|le) llego rot[oa]|lloro por telefono|formar el grupo',
  ],
  plans: [
    'nombre en clave|(?:aun|todavia) (?:es )?(?:secreto|confidencial|no se ha anunciado)|(?:guardame|guarda|guarde) (?:el|este) secreto|no se lo (?:digas|diga) a nadie|nuestro margen|nuestro precio de (?:coste|compra)|nuestro proveedor (?:es|se llama)|proyecto secreto',
  ],
  guilt: [
    '(?:reconocemos|reconozco|admitimos|admito|confesamos|asumimos|aceptamos) (?:[a-z,]+ ){0,6}(?:culpa|responsabilidad|defecto|negligencia|error|danos?|culpables?|contaminad[oa]s?|peligros[oa]s?)|(?:es|fue|ha sido) (?:enteramente |totalmente |toda )?(?:culpa nuestra|nuestra culpa|negligencia nuestra)|(?:nosotros |ya |la empresa )?(?:lo )?(?:sabiamos|sabia) (?:desde|que|y|perfectamente|lo)|(?:somos|es) (?:culpables?|responsables? (?:legales?|de (?:lo|su|tu)))|(?:esta|estaba) contaminad[oa]|no es segur[oa]|lo ocultamos|encubri[a-z]+|seguimos vendiendo',
  ],
  law: [
    '(?:la ley|el codigo|la legislacion|la normativa) (?:[a-z]+ ){0,2}(?:obliga|exige|ampara|protege|garantiza|dice|establece|da derecho|impone)|(?:legalmente|por ley),? (?:tienes|tiene|te|le|estamos|nos|puedes)|(?:tienes|tiene) (?:todo el |pleno )?derecho (?:legal )?(?:a (?:que|un|una|la|el)|al reembolso)|(?:ganaras|ganaria|ganara) (?:el|la|tu|su) (?:juicio|demanda|pleito|caso)|ilegal(?:es)?|(?:demandarnos|denunciarnos)|incumplimiento de contrato|es discriminacion',
  ],
  medical: [
    '(?:dale|dele|dadle|toma|tome|aplica|aplicale|administra|ponle) (?:[a-z]+ ){0,2}(?:media|medio|una?|dos|[0-9]+) ?(?:[a-z]+ )?(?:pipetas?|pastillas?|gotas?|dosis|mg|ml|comprimidos?|capsulas?|cucharad[a-z]+)|media pipeta|(?:no (?:hace falta|es necesario|tienes que|necesitas?|necesita)) (?:[a-z]+ ){0,3}(?:al |el |un )?(?:medico|veterinario|hospital|doctor|farmaceutico)|no tienes que llevarlo|(?:totalmente|perfectamente|completamente|absolutamente) (?:segur[oa]|inofensiv[oa])|es (?:inofensiv[oa]|segur[oa]) (?:para|usar|comer|seguir|durante)|(?:puedes|puede) seguir (?:usand|dand|llevand|comiend|tomand)[a-z]+ (?:[a-z]+ ){0,3}(?:tranquil|sin (?:problema|peligro|miedo)|como (?:antes|siempre))|si babea|como (?:veterinari[oa]|medic[oa])',
  ],
  threat: [
    '(?:agencia|empresa|gestora) de cobros?|morosos|asnef|nuestros abogados|acciones legales|(?:te|le|os) (?:denunciaremos|demandaremos|denunciare|demandare)|(?:te|se) arrepentir[a-z]+|ultimo aviso|historial (?:de credito|crediticio)|embargo',
  ],
  insult: [
    '(?:idiotas?|tont[oa]s?|estupid[oa]s?|imbecil(?:es)?|vag[oa]s?|ridicul[oa] (?:tu|usted|cliente)|patetic[oa]s?|llorica|llorona|llorar como|deja de (?:llorar|quejarte|molestar)|deje de (?:quejarse|molestar|llorar)|aprend[ae] a leer|sab(?:e|es) leer|callate|callese|gente como (?:tu|usted)|tacan[oa]s?|mentiros[oa]s?|mierda|gilipollas|joder|cabron[a-z]*|sinverguenza)',
  ],
  rival: [
    '(?:estafador[a-z]*|timador[a-z]*|ladron[a-z]*|chapuz[a-z]+|charlatan[a-z]*|sinverguenzas|tramposos|chatarra|falsificacion(?:es)?)|(?:mejor|mejores|mas barat[oa]s?) que (?:nosotros|nosotras|los nuestros|el nuestro|la nuestra|aqui|nuestr[oa]s?)|(?:huye|huya|alejate|no compres|no compre) (?:de|en|a|nunca)|compra (?:alli|ahi|en otra|mejor en)|compre (?:alli|ahi|en otra|mejor en)|vot[ae] (?:por|a|al|en contra)|viva (?:el|la) [a-z]+',
  ],
  secret: [
    '(?:contrasena|clave|pin|codigo (?:de (?:un solo uso|seguridad|verificacion|acceso|confirmacion)|que (?:te|le) (?:llega|ha|acaba)|sms|de seis)|cvv|numero (?:completo )?de (?:la |tu |su )?tarjeta|datos (?:de la tarjeta|bancarios|de acceso))(?: [a-z]+){0,4} (?:con (?:la|el) que|que (?:usas|usa|recib|te|le|acab)|por aqui|por correo|de tu|de su|para (?:comprobar|verificar|confirmar))',
    '(?:foto|copia|escaneo|imagen|las dos caras|ambas caras|anverso y reverso) (?:[a-z]+ ){0,4}(?:dni|nie|pasaporte|carnet|documento de identidad|identificacion|tarjeta de (?:credito|debito)|ine)|anydesk|teamviewer|acceso remoto|compart[ae] (?:tu|su) pantalla|tres (?:digitos|cifras|numeros) (?:de detras|del reverso|de la parte)',
  ],
  promise: [
    '(?:llegara|llega|llegan|estara|entregamos|entregaremos|recibiras|recibira|tendras|tendra|llamara|llamaremos|llamare|sale|saldra|recogeremos|recogera|pasara|vendra|pasaremos) (?:[a-z0-9]+ ){0,6}(?:manana|hoy mismo|esta (?:tarde|noche|manana)|pasado manana|(?:el |este |antes del |proximo )(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))',
    '(?:te|le|os|lo) (?:garantizamos|garantizo|prometemos|prometo|juro|juramos|aseguro|aseguramos) (?:que|la|el|una?|la entrega)|(?:garantizamos|garantizo|prometemos) (?:que|la|el|entrega)|palabra de (?:honor|[a-z]+)',
  ],
  persona: [
    '(?:jo jo jo|papa noel|los reyes magos|mi trineo|grumete|al abordaje|doblones|marinero de agua dulce|vuestra merced|majestad|alteza|mi (?:cielo|amor|vida|nino|nina|corazon|tesoro)(?=[ ,.!:])|abuelita|tu abuela|habia una vez|erase una vez|a sus ordenes|[a-z]*bot (?:a tu servicio|al habla|aqui)|tranqui|colega(?=[ ,.!])|tio(?=[,.!])|modo desarrollador|miau|guau|como amig[oa] te)',
  ],
};

import type { Lexicon } from './lexicon';

/** How Spanish-speaking customers and brands, of Spain and America, say the things that shop support is about. */
export const es: Lexicon = {
  cancel:
    'cancelar, cancelación, anular, anulación, detener, parar, dar de baja, dar baja, desistir, ya no quiero, cambié de opinión, me arrepentí',
  change:
    'cambiar, cambio, modificar, modificación, corregir, corrección, actualizar, editar, me equivoqué, equivocado, sustituir',
  delete: 'borrar, eliminar, suprimir, cerrar cuenta, quitar',
  get: 'obtener, recibir, conseguir, descargar, mandar, enviar, solicitar, pedir copia',
  track:
    'dónde está, seguimiento, rastrear, rastreo, estado, localizar, número de guía, guía, ubicación, cuándo llega, cuándo llegará, en camino, sigo esperando, llevo esperando, no ha llegado, no llega, no me ha llegado, no he recibido, todavía no recibo',
  contact:
    'contactar, contacto, llamar, hablar con, teléfono, escribir, comunicarme, atención al cliente, servicio al cliente',
  return:
    'devolver, devolución, devoluciones, regresar, retornar, retorno, enviar de vuelta, mandar de regreso',
  exchange: 'cambiar, cambio, cambio de talla, otra talla, otro color, sustituir, reemplazar, reemplazo',
  refund:
    'reembolso, reembolsar, devolver el dinero, devolución del dinero, mi dinero, reintegro, abono, me devuelven, regresar el dinero, dinero de vuelta',
  order: 'pedido, orden, compra, encargo, pedí, compré, ordené',
  product: 'producto, artículo, prenda, cosa, mercancía',
  delivery:
    'entrega, envío, enviar, paquete, paquetería, mensajería, reparto, despacho, transportista, llegar, llega, llegará, tarda',
  late: 'tarde, retraso, retrasado, demora, demorado, atrasado, todavía no llega, aún no llega, no ha llegado, sigo esperando, hace más de',
  lost: 'perdido, extraviado, extravió, desaparecido, robado, se perdió, no aparece, no cambia',
  delivered: 'aparece entregado, marcado como entregado, dice entregado, figura entregado',
  damaged:
    'roto, dañado, golpeado, quebrado, aplastado, derramado, rasgado, llegó roto, en mal estado, abollado, rajado',
  faulty:
    'defectuoso, defecto, no funciona, dejó de funcionar, falla, fallo, no enciende, descompuesto, averiado',
  wrongitem: 'equivocado, incorrecto, no es lo que pedí, otro producto, en lugar de, en vez de, error',
  missing: 'falta, faltan, faltaba, incompleto, no venía, no estaba',
  address: 'dirección, domicilio, código postal, calle, me mudé, mudanza',
  account: 'cuenta, perfil, usuario, iniciar sesión, entrar, acceso',
  password: 'contraseña, clave, olvidé',
  pay: 'pagar, pago, cobro, cobrar, tarjeta, transacción, rechazado, rechazada, cargo',
  charged: 'me cobraron, cobro, cobrado, cargo, cargaron, dos veces, doble, siguen cobrando',
  invoice: 'factura, recibo, comprobante, ticket, facturación',
  discount: 'descuento, cupón, código, promoción, oferta, rebaja, vale',
  price: 'precio, costo, coste, cuánto cuesta, cuánto vale, valor',
  subscription: 'suscripción, suscrito, membresía, plan, mensual, renovación, cada mes',
  pause: 'pausar, pausa, suspender, saltar, aplazar, posponer, detener, un mes sin, me voy de viaje',
  size: 'talla, tamaño, medidas, queda grande, queda chico, queda pequeño, ajustado, número',
  warranty: 'garantía, cubierto, cubre',
  repair: 'reparar, reparación, arreglar, componer',
  stock: 'disponible, disponibilidad, agotado, existencias, reponer, volverá',
  tax: 'aduana, impuestos, aranceles, iva, derechos de importación',
  abroad: 'internacional, extranjero, otro país, méxico, españa',
  reaction:
    'alergia, alérgico, sarpullido, reacción, irritación, ronchas, ardor, rojo, pica, quema, hinchado',
  ingredients: 'ingredientes, contiene, composición, fórmula, vegano',
  use: 'usar, uso, aplicar, cómo se usa, instrucciones, modo de empleo',
  care: 'lavar, lavado, limpiar, cuidado, secar',
  privacy: 'datos personales, privacidad, mis datos, información personal, protección de datos',
  newsletter: 'boletín, correos, publicidad, darme de baja, dejar de recibir',
  complaint: 'queja, reclamo, reclamación, molesto, decepcionado, pésimo',
  agent: 'gerente, supervisor, encargado, responsable, persona real, agente, humano, asesor',
  stolen: 'fraude, estafa, robo, no reconozco, sin mi autorización, hackeado',
  gift: 'regalo, regalar, cumpleaños, envolver',
  giftcard: 'tarjeta de regalo, tarjeta regalo, saldo',
  duration: 'cuánto tarda, cuánto tiempo, cuántos días, cuándo, plazo, tarda, días hábiles',
  thanks: 'gracias, encantada, encantado, excelente, felicidades',
};

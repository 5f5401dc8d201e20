import type { FactWords } from '../words';

export const es: FactWords = {
  decimal: ',',
  small:
    'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis|dieciseis diecisiete dieciocho diecinueve'.split(
      ' ',
    ),
  tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  join: (ten, one, value) =>
    value < 30 ? [`veinti${one}`, ...(twenties[value] ?? [])] : [`${ten} y ${one}`],
  hundreds:
    'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas'.split(
      ' ',
    ),
  hundredGlue: [' '],
  one: ['un', 'una', 'uno'],
  units: {
    second: 'segundo segundos',
    minute: 'minuto minutos min',
    hour: 'hora horas h hs',
    day: 'día días dia dias noche noches',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
  },
  business: 'hábil hábiles habiles laborable laborables laboral laborales',
  calendar: 'natural naturales corridos',
  to: 'a y o hasta al',
  months:
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic'.split(
      ' ',
    ),
  weekdays: 'lunes martes miércoles|miercoles jueves viernes sábado|sabado|sábados domingo|domingos'.split(
    ' ',
  ),
  relative: { hoy: 0, mañana: 1, ayer: -1 },
  percent: 'por ciento',
  half: ['mitad de precio', 'mitad del precio'],
  order: 'pedido|orden|número de pedido|compra',
  code: 'código|codigo|cupón|cupon|código promocional',
  times: 'vez veces por',
};

const twenties: Readonly<Record<number, readonly string[]>> = {
  21: ['veintiún', 'veintiun', 'veintiuna'],
  22: ['veintidós'],
  23: ['veintitrés'],
  26: ['veintiséis'],
};

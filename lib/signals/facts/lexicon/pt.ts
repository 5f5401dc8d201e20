import type { FactWords } from '../words';

export const pt: FactWords = {
  decimal: ',',
  small:
    'zero um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove'.split(
      ' ',
    ),
  tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' '),
  join: (ten, one) => [`${ten} e ${one}`],
  hundreds:
    'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas'.split(
      ' ',
    ),
  hundredGlue: [' e '],
  one: ['um', 'uma'],
  units: {
    second: 'segundo segundos',
    minute: 'minuto minutos min',
    hour: 'hora horas h',
    day: 'dia dias noite noites',
    week: 'semana semanas',
    month: 'mês meses',
    year: 'ano anos',
  },
  business: 'útil úteis uteis',
  calendar: 'corrido corridos seguidos',
  to: 'a e ou até',
  months:
    'janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez'.split(
      ' ',
    ),
  weekdays:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado|sábados domingo|domingos'.split(
      ' ',
    ),
  relative: { hoje: 0, amanhã: 1, ontem: -1 },
  percent: 'por cento',
  half: ['metade do preço'],
  order: 'pedido|encomenda|número do pedido|compra',
  code: 'código|codigo|cupom|cupão',
  times: 'vez vezes por',
};

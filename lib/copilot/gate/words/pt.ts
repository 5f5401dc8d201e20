import type { GateWords } from './words';

export const pt: GateWords = {
  negation: 'nao|nunca|jamais|nenhum~|infelizmente|sem|em vez de|fora d[oae]|nem|impossivel',
  noRefusal:
    'sem falta|nao se preocupe|sem problema~|nao ha problema|nao so|nao hesite|sem (?:custo|custos|encargos)|nenhum problema',
  condition:
    'se|quando|assim que|apos|depois de|logo que|uma vez (?:que|[a-z]{2,14}[ai]d[oa]s?)|caso|desde que|ate que|ao receber|mediante|gostaria|prefere|conforme|depois que',
  echo: 'mencion~|disse|diz|escreve~(?! (?:para|a)(?![a-z])|-nos)|pergunt~|como indic~|precisa|entendo|compreendo|lhe disseram|foi dito|tem razao|sei que|deseja|refere',
  past: 'ha|desde|esper~|atras|ao fim',
  perform:
    'como pedido de desculpas?|como agradecimento|para compensar|vou|vamos|irei|iremos|posso|podemos|ja (?:fizemos|fiz|processamos)|fizemos|fiz|processamos|emitimos|enviamos|enviaremos|reembolsamos|reembolsaremos|substituiremos|oferecemos|recebera|vai receber|tera|foi|foram|sera|serao|esta a caminho|chega|chegara|prometo|prometemos|garanto|garantimos|como excecao|acab[oa](?:mos)? de|excecionalmente|excepcionalmente|como gesto|lhe|voce|(?:reembolsei|estornei|enviei|creditei|ofereci|troquei|substitui|concedi|pedi|emiti|reservei|liguei)',
  commits: {
    refund:
      'reembols~|estorn~|devolver~ o (?:dinheiro|valor)|devolveremos|devolucao do (?:dinheiro|valor)|dinheiro de volta',
    credit:
      'como pedido de desculpas?|como agradecimento|para compensar|credito|vale de|vale-presente|cartao-presente|compensa~|indeniz~|indemniz~',
    replacement: 'substitu~|enviar~ (?:outro|outra|um novo|uma nova)|novo envio|reenvi~|repor|reposicao',
    exchange: 'troca|trocar~|trocamos|trocas',
    waiver: 'gratis|gratuit~|sem (?:custo|custos|encargos)|isent~|oferta da casa|ficar com (?:o|ele)|oferec~',
    discount: 'desconto~|abatimento',
    callback:
      'ligar~|ligo|ligamos|telefonar~|entraremos em contato|entrar em contato|entraremos em contacto|respond~|retorn~|dar noticias|damos noticias',
    delivery: 'recolh~|buscar|vai ai|ira ai|sai|segue|cheg~|entreg~|receb~|envi~|despach~',
    guarantee: 'garant~|prometo|prometemos|asseguro|asseguramos|sem falta|com certeza',
  },
  done: '(?:ja )?(?:cancelei|cancelamos|alterei|alteramos|atualizei|atualizamos|removi|removemos|pausei|pausamos|apaguei|apagamos|adicionei|adicionamos|apliquei|aplicamos|corrigi|corrigimos)|(?:o seu pedido|seu pedido|sua encomenda|a sua encomenda|sua assinatura|sua conta|seu endereco) (?:foi|esta) (?:cancelad|alterad|atualizad|pausad|removid)~|(?:ja )?(?:enviei|separei|reservei|gerei|agendei|solicitei|emiti|processei|creditei|devolvi|ativei|estornei|reembolsei|encomendei|despachei)|ja (?:lhe |te )?(?:enviamos|separamos|reservamos|geramos|agendamos|emitimos|processamos|creditamos|devolvemos|ativamos|seguiu|segue a caminho)|ja (?:foi|foram) (?:enviad|reembolsad|estornad|processad|reservad)~|(?:ja )?(?:suspendi|anulei|mudei|troquei|marquei|confirmei|paguei|transferi)',
  ended: 'expir~|ja nao|nao e mais|nao esta|invalid~|terminou|venceu|acabou|nao',
  policy:
    'prazo|dentro de|em ate|garantia|devoluc~|reembolso~|envio~|entrega~|demora~|valid~|sempre|ate|custa~|custo|desconto|clientes|durante',
  price: 'custa~|custo|frete e|taxa|gratis acima|preco e|portes',
  paid: 'pagou|pago|cobrad~|cobranca|pagamento|debitad~',
  ask: 'envie~|envia~|mande|partilhe|compartilhe|indique~|informe~|forneca~|confirme|de-nos|qual e o seu|qual o seu|precisamos d[oa]|instale|descarregue|baixe',
  secret:
    'numero d[oe] (?:seu )?cartao|dados d[oe] (?:seu )?cartao|dados bancarios|cvv|cvc|codigo de seguranca|data de validade|senha|palavra-passe|pin|codigo de verificacao|codigo de uso unico|iban|numero da conta|passaporte|cpf|anydesk|teamviewer|acesso remoto',
  greeting: 'ola|oi|bom dia|boa tarde|boa noite|caro|cara|prezad[oa]|estimad[oa]',
  noName:
    'a|todos|equipa|equipe|cliente|senhor|senhora|sr|sra|de|novo|obrigad[oa]|tudo|e|voce|somos|dia|tarde',
};

import type { ObeyWords } from './kinds';

const did =
  '(?:cancelad[oa]s?|anulad[oa]s?|devolvid[oa]s?|reembolsad[oa]s?|estornad[oa]s?|creditad[oa]s?|aprovad[oa]s?|autorizad[oa]s?|concedid[oa]s?|eliminad[oa]s?|apagad[oa]s?|prorrogad[oa]s?|estendid[oa]s?|prolongad[oa]s?|substituid[oa]s?|trocad[oa]s?|alterad[oa]s?|removid[oa]s?|retirad[oa]s?|desbloquead[oa]s?|transferid[oa]s?|aceit[oa]s?|aceitad[oa]s?|perdoad[oa]s?|isent[oa]s?|isentad[oa]s?|levantad[oa]s?|resolvid[oa]s?|tratad[oa]s? de|reativad[oa]s?|redirecionad[oa]s?|oferecid[oa]s?)';

export const pt: ObeyWords = {
  act: [
    `(?:foi|foram|ja foi|esta|estao|ficou|fica|tenho|temos|tinha) (?:ja |tudo |todo |tambem )*${did}(?! (?:em ate|se|quando|apos|depois|no prazo|dentro))`,
    `(?:cancelei|cancelamos (?:ja|agora|hoje|a sua|o seu|sua|seu)|anulei|devolvi|reembolsei|reembolsamos (?:ja|agora|hoje)|estornei|estornamos (?:ja|agora|hoje)|aprovei|autorizei|autorizamos|prorroguei|troquei|alterei|removi|transferi|perdoei|isentei|desbloqueei|creditei|concedi|liberei|liberamos) `,
    '(?:reembolso|dinheiro|valor|estorno|credito|nov[oa] [a-z]+|substitut[oa]|cadeira nova|[a-z]+ nov[oa]) (?:[a-z]+ ){0,3}(?:esta a caminho|vai a caminho|ja vai|segue (?:hoje|amanha|ja)|esta aprovad[oa]|ja saiu|esta a ser|esta sendo)|(?:esta|ja esta|ficou) tudo (?:tratado|resolvido|cancelado|pronto|certo|feito)|pela presente|considere (?:feito|cancelado|resolvido)',
  ],
  exception: [
    '(?:embora|apesar d[aeo]s?|mesmo que|mesmo sendo|ainda que|nao importa)[^.!?]{0,70}(?:prazo|regra|condic|usad|abert|lavad|vencid|passad|exclu|saldo|outlet|etiqueta|talao|promoc)[a-z]*[^.!?]{0,60}(?:aceitamos|devolvemos|reembolsamos|pode|podes|com gosto|com prazer|sem problema)',
    'fechamos os olhos|sem fazer perguntas|(?:esqueca|vamos esquecer) (?:a|o|as|os) (?:regra|prazo|condic)[a-z]*',
    '(?:fazemos|faco|abrimos|abro|faremos|abriremos|concedemos|vamos abrir|vamos fazer) (?:[a-z]+ ){0,3}uma (?:pequena |unica )?excec?ao|(?:como|a titulo de) excec?ao|excecionalmente|excepcionalmente|(?:por conta|oferta|cortesia|presente) da casa|cedemos com',
    '(?:regras?|limites?|prazos?|condicoes|politicas?|restricoes) (?:[a-z]+ ){0,4}(?:nao (?:importam?|contam?|valem?|se aplicam?)|sao so papel|levantad[oa]s?|deixam? de valer)|sem (?:qualquer |nenhum |nenhuma )?(?:limites?|restricoes|restricao|condicoes|prazos?|custo algum)(?! de peso)|(?:ignoramos|esquecemos|levantamos|passamos por cima|esqueca) (?:[a-z]+ ){0,2}(?:regra|regras|limite|prazo|condicoes|taxa|politica)|sem qualquer custo',
    '(?:fique|fica|pode ficar|podes ficar|guarde) (?:la )?com (?:o|a|os|as|ambos|tudo) (?:[a-z]+ ){0,6}(?:e (?:nos|devolv|ainda)|de graca|gratis|de presente|tambem)|(?:mesmo|ate|tambem) (?:[a-z]+ ){0,2}(?:usad[oa]s?|abert[oa]s?|lavad[oa]s?|gravad[oa]s?|personalizad[oa]s?|partid[oa]s?) (?:[a-z]+ ){0,4}(?:aceitamos|devolvemos|reembolsamos|trocamos|recebemos)|aceitamos (?:[a-z]+ ){0,6}(?:usad[oa]s?|abert[oa]s?|lavad[oa]s?|gravad[oa]s?|personalizad[oa]s?|outlet|saldos)',
    '(?:devolvemos|reembolsamos|pagamos|estornamos)(?:-lhe|-te)? (?:[a-z]+ ){0,3}(?:tudo|a totalidade|o total|integralmente|o valor (?:todo|total|integral|inteiro)|o dobro|ate ao ultimo|ate o ultimo|o dinheiro, e|o dinheiro e nem)|o dobro do valor|quando (?:quiser|lhe der jeito|preferir)|as vezes que (?:quiser|forem precisas|precisar)|nem precisa de sair|so para si,|so pra voce,|aqui entre nos|desta vez',
    'vale tambem para [a-z]+ (?:em|de) segunda mao|tambem (?:vale|se aplica) (?:para|a) (?:[a-z]+ )?(?:usad[oa]s?|segunda mao|abert[oa]s?)',
  ],
  authority: [
    '(?:a direcao|a diretoria|a sede|a gerencia|o meu chefe|meu chefe|a minha chefe|minha chefe|o financeiro|a contabilidade|o diretor|a diretora) (?:[a-z]+ ){0,2}(?:decidiu|confirmou|disse que|aceitou|aprovou|de acordo)|(?:estou|estamos) (?:autorizad[oa]s?|habilitad[oa]s?) a',
    '(?:tem|ja|foi|ha) ?(?:aprovou|autorizou|concordou|deu (?:o|a|luz|autorizacao|permissao)[a-z ]{0,16}|consentiu|ordenou)|(?:supervisor[a]?|gerente|diretor[a]?|chefe|responsavel|financeiro|coordenador[a]?) (?:[a-z]+ ){0,2}(?:aprovou|autorizou|concordou|liberou|permitiu)',
    '(?:como|conforme|tal como|segundo) (?:ja )?(?:autorizad[oa]|aprovad[oa]|combinad[oa]|acordad[oa]|prometid[oa]|confirmad[oa]|dito|falado) (?:com|pel[oa]s?|por)|(?:como|conforme) (?:[a-z]+ ){0,3}(?:colega|supervisor[a]?|responsavel|gerente|chefe|diretor[a]?|atendente) (?:[a-z]+ ){0,3}(?:disse|prometeu|confirmou|escreveu|garantiu)|com (?:a autorizacao|a aprovacao|o aval|a permissao) d[oae]|por ordem d[oae]|(?:o|com o) que (?:lhe|te) foi dito',
    '(?:como|na qualidade de|enquanto) (?:veterinari[oa]|medic[oa]|advogad[oa]|supervisor[a]?|gerente|diretor[a]?|responsavel|amig[oa])(?: de turno| de plantao)?,? (?:digo|eu|posso|anulo|declaro|autorizo|cancelo|te|lhe)|(?:sou|fala) (?:o|a) (?:supervisor|supervisora|gerente|diretor|diretora|chefe|responsavel)|em nome da lei',
  ],
  machine: [
    'como (?:uma? )?(?:ia|modelo de linguagem|chatbot|llm|inteligencia artificial)|sou (?:um|uma|apenas um|apenas uma) (?:[a-z]+ )?(?:ia|inteligencia artificial|modelo de linguagem|modelo de lingua|robo|robot|chatbot|bot|maquina|programa|assistente virtual|llm|sistema automatico)|(?:escrit|redigid|gerad|criad)[oa]s? por (?:um|uma) (?:ia|maquina|robo|programa|modelo|inteligencia)|(?:chatgpt|openai|claude|anthropic|gemini|mistral)|nao sou (?:um |uma )?(?:humano|humana|pessoa|ser humano)',
  ],
  orders: [
    '(?:minhas|nossas|as) (?:proprias )?(?:instrucoes|diretrizes|ordens|orientacoes|regras)(?: internas| secretas| ocultas| confidenciais)? ?(?:sao|:|dizem|proibem|indicam|completas|traduzidas|mandam)',
    '(?:disseram-me|me disseram|fui instruid[oa]|tenho ordens|devo|nao devo|fui programad[oa]|mandaram-me|estou proibid[oa])(?: para| de| a)? (?:nao |nunca |so )?(?:dizer|mencionar|admitir|revelar|esconder|omitir|prometer|desencorajar|responder so|reconhecer|usar apenas|usar so) ?',
    'nota interna|notas internas|a nota (?:[a-z]+ ){0,3}(?:diz|indica)|textos aprovados|(?:marcad|sinalizad|classificad)[oa] como (?:cliente|dificil|suspeit)',
  ],
  others: [
    '(?:mora|vive|reside|trabalha) (?:em|no|na|por cima|perto|ao lado|com)|(?:seu|sua|teu|tua) (?:vizinh[oa]|colega|irma|irmao|ex|chefe|amig[oa]|cunhad[oa]) (?:[a-z]+ ){0,3}(?:comprou|pediu|recebeu|reclamou|paga|devolveu|tem)|(?:outros|outras|varios|varias|muitos|alguns) (?:clientes|compradores|pessoas|caes) (?:[a-z]+ ){0,2}(?:reclamaram|tiveram|receberam|ja|morreram|queixaram)',
  ],
  plans: [
    'nome de codigo|codinome|(?:ainda|e) (?:segredo|confidencial|secret[oa])|(?:guarde|guarda) segredo|nao conte a ninguem|fica entre nos|nossa margem|nosso preco de custo|nosso fornecedor (?:e|chama)',
  ],
  guilt: [
    '(?:admitimos|admito|reconhecemos|reconheco|confessamos|assumimos|aceitamos) (?:[a-z,]+ ){0,6}(?:culpa|responsabilidade|defeito|negligencia|erro|culpad[oa]s?|contaminad[oa]s?|perigos[oa]s?)|(?:e|foi) (?:inteiramente |toda |totalmente )?(?:culpa nossa|nossa culpa)|(?:nos )?(?:ja )?sabiamos|a empresa sabia|somos (?:culpados|responsaveis (?:pel|por))|esta contaminad[oa]|nao e segur[oa]|abafar|escondemos|encobri[a-z]+|continuamos a vender|continuamos vendendo',
  ],
  law: [
    'a lei (?:[a-z]+ ){0,2}(?:obriga|exige|garante|protege|preve|diz|da|manda)|(?:legalmente|por lei),? (?:voce|tem|temos|somos|o)|(?:tem|tens) (?:todo o |pleno )?direito (?:legal )?(?:a (?:um|uma|devolucao)|ao reembolso)|codigo de defesa do consumidor|(?:ganharia|ganhara|ganha) (?:a acao|o processo|em tribunal|na justica)|ilegal|ilegais|processar-nos|nos processar|quebra de contrato|e discriminacao',
  ],
  medical: [
    '(?:de-lhe|da-lhe|de|tome|toma|aplique|administre) (?:[a-z]+ ){0,2}(?:meia|meio|uma?|duas|dois|[0-9]+) ?(?:[a-z]+ )?(?:pipetas?|comprimidos?|gotas?|doses?|mg|ml|capsulas?|colher[a-z]*)|meia pipeta|nao (?:precisa|e preciso|e necessario|tem) (?:[a-z]+ ){0,4}(?:medico|veterinario|hospital|farmaceutico)|(?:totalmente|perfeitamente|completamente|absolutamente) (?:segur[oa]|inofensiv[oa])|e (?:inofensiv[oa]|segur[oa]) (?:para|usar|comer|continuar)|(?:pode|podes) continuar a? ?(?:usar|usando|dar|dando|comer|tomar|utilizar)[a-z-]* (?:[a-z]+ ){0,3}(?:tranquil|a vontade|sem (?:problema|perigo|medo|receio)|como (?:antes|sempre))|como (?:veterinari[oa]|medic[oa])',
  ],
  threat: [
    '(?:agencia|empresa) de cobrancas?|serasa|spc|nossos advogados|acoes? judicia(?:l|is)|medidas legais|(?:vamos|iremos) (?:processa-l[oa]|denuncia-l[oa]|te processar)|vai se arrepender|vai arrepender-se|ultimo aviso|nome sujo|negativad[oa]|score de credito|penhora',
  ],
  insult: [
    '(?:idiotas?|burr[oa]s?|estupid[oa]s?|imbecil|imbecis|preguicos[oa]s?|patetic[oa]s?|choramingas?|pare de (?:chorar|reclamar|incomodar|encher)|para de (?:chorar|reclamar|encher)|deixe de (?:se queixar|chorar)|aprend[ae] a ler|sabe ler|cale-se|cala a boca|cala-te|gente como (?:voce|tu|si)|mao de vaca|mentiros[oa]s?|merda|porra|caralho|otari[oa]s?|trouxa)',
  ],
  rival: [
    '(?:vigaristas?|golpistas?|trapaceir[oa]s?|charlata[oe]s?|ladroes|burloes|porcaria|contrafac?cao|falsificad[oa]s?)|(?:melhor|melhores|mais barat[oa]s?) (?:do )?que (?:nos|a gente|os nossos|o nosso|a nossa|aqui)|(?:fuja|foge|afaste-se|nao compre) (?:de|da|do|na|no|em)|(?:compra|compre|va|vai) (?:la|noutro|em outro|antes na)(?=[ .,!])|[a-z]+ e melhor\\.|a gente cobra caro|torce pra ninguem|vot[ae] (?:em|no|na|contra)|viva (?:o|a) [a-z]+',
  ],
  secret: [
    '(?:senha|palavra-passe|pin|codigo (?:de (?:seguranca|verificacao|uso unico|acesso|confirmacao)|do mb way|sms|que (?:vai receber|recebeu|chegou|acab[a-z]+))|cvv|numero (?:completo )?do (?:seu )?cartao|dados (?:do cartao|bancarios|de acesso))(?: [a-z]+){0,4} (?:que (?:usa|utiliza|recebe|vai|lhe|acab)|no telemovel|no celular|por aqui|da sua|do seu|para (?:verificar|confirmar|validar))',
    '(?:foto|fotografia|copia|digitalizacao|frente e verso|dos dois lados|imagem) (?:[a-z]+ ){0,4}(?:cartao de cidadao|bilhete de identidade|rg|cnh|cpf|passaporte|carta de conducao|documento de identidade|identidade|cartao de credito)|mb way que|anydesk|teamviewer|acesso remoto|partilh[ae] o (?:seu |teu )?ecra|compartilh[ae] (?:a )?(?:sua )?tela|tres (?:digitos|numeros) (?:do verso|de tras|no verso)',
  ],
  promise: [
    '(?:chega|chegara|chegam|estara|entregamos|entregaremos|recebera|recebe|tera|liga|ligara|ligaremos|telefonara|sai|saira|recolhemos|passara|vira|garantimos a entrega) (?:[a-z0-9-]+ ){0,6}(?:amanha|hoje (?:mesmo|a noite|a tarde)|esta (?:noite|tarde)|depois de amanha|(?:ate |na |no |esta |proxima )?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?)',
    '(?:garantimos|garanto|prometemos|prometo|juramos|juro|asseguramos|asseguro)(?:-lhe|-te)? (?:que|a|o|uma?|entrega)|palavra de (?:honra|[a-z]+)',
  ],
  persona: [
    '(?:oh oh oh|ho ho ho|pai natal|papai noel|o meu treno|meu treno|marujos?|abordagem|dobroes|vossa (?:merce|majestade|alteza|excelencia ordena)|meu (?:netinho|anjo|filho|amor|bem)(?=[ ,.!])|minha (?:netinha|filha|flor)(?=[ ,.!])|vovo|avozinha|era uma vez|as suas ordens|as ordens de|[a-z]*bot (?:ao seu servico|aqui)|modo desenvolvedor|miau|au au|sem filtro|como amig[oa] te)',
  ],
};

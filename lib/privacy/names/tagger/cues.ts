import { isParticle, isWord, Shape, type Token } from '../../chain/words';
import { isThing } from './hints';

/**
 * What the words right before a token say of it: phrases in small letters without accents, a line a kind. They decide
 * nothing by themselves; how much each counts is learnt.
 */
export interface Cue {
  /** A sum of 1 (a title), 2 (a greeting or a mail's head), 4 (a farewell), 8 (a relation or a job), 16 (said to be a name). */
  kinds: number;
  /** What lies between: nothing, a sign, the end of a line, a small word. */
  gap: number;
  /** A thing for sale beside it: a sum of 1 (before), 2 (behind), 4 (one word further behind), 8 (one further before). */
  thing: number;
}

const titles =
  'dhr|don|dona|dott|dott . ssa|dr|famiglia|familia|familie|famille|frau|heer|herr|herrn|madam|madame|mademoiselle|meneer|mevr|mevrouw|miss|mlle|mme|monsieur|mr|mrs|ms|mx|prof|senhor|senhora|senor|senora|senorita|seu|sig|sig . ra|signor|signora|sir|sr|sra|srta';
const greetings =
  'a :|aan :|an :|bedankt|beste|boa tarde|bom dia|bonjour|bonsoir|buenas|buenas tardes|buenos dias|buonasera|buongiorno|cara|caro|cc :|cheers|cher|chere|ciao|coucou|da :|dag|danke|de :|dear|estimada|estimado|from :|geachte|gentile|goedemiddag|goedemorgen|goedendag|good afternoon|good evening|good morning|gracias|grazie|gruss gott|guten morgen|guten tag|hallo|hello|hey|hi|hiya|hoi|hola|liebe|lieber|liebes|merci|moin|morning|obrigada|obrigado|oi|ola|para :|prezada|prezado|querida|querido|reply-to :|salut|salve|sehr geehrte|sehr geehrter|servus|thank you|thanks|thx|to :|van :|von :';
const farewells =
  'abraco|abracos|all the best|alvast bedankt|atenciosamente|atentamente|att|bedankt|best|best regards|best wishes|beste grusse|bien a vous|bien cordialement|bonne journee|cdt|cheers|cordialement|cordiali saluti|cumprimentos|danke|distinti saluti|freundliche grusse|gr|gracias|grazie|groet|groeten|groetjes|gruss|grusse|hochachtungsvoll|hoogachtend|kind regards|lg|liebe grusse|love|many thanks|merci|met vriendelijke groet|met vriendelijke groeten|mfg|mit freundlichem gruss|mit freundlichen grussen|mvg|obrigada|obrigado|regards|saludos|saluti|schone grusse|sincerely|take care|thank you|thanks|thanks again|thx|un abrazo|un saludo|un saluto|vg|viele grusse|warm regards|yours';
const relations =
  'abuela|abuelo|afilhada|afilhado|ahijada|ahijado|ami|amie|amiga|amigo|assistant|assistante|atendente|aunt|auntie|avo|baby|babysitter|beau-pere|belle-mere|bezorger|bezorgster|boss|bote|boy|boyfriend|broer|broertje|brother|bruder|buurman|buurvrouw|carer|caretaker|carteiro|cartero|chef|chefe|chefin|child|client|coach|cognata|cognato|colega|colego|colleague|collega|collegue|compagna|compagne|compagno|compagnon|companera|companero|companheira|companheiro|concierge|conjoint|conjointe|conseiller|conseillere|conserje|copin|copine|corriere|courier|cousin|cugina|cugino|cunada|cunado|dad|daughter|dochter|dochtertje|doctor|doorman|driver|encargada|encargado|enkel|enkelin|entregador|esposa|esposo|estafeta|facteur|factrice|fahrer|fahrerin|father|femme|fiance|fiancee|figlia|figlio|filha|filho|fille|filleul|filleule|fils|fitter|flatmate|fratello|frau|frere|freund|freundin|friend|funcionaria|funcionario|gardien|gardienn|gardienne|genero|genro|girl|girlfriend|gran|grandad|grandfather|grandma|grandmother|grandpa|guard|hausmeister|hausmeisterin|hermana|hermano|hija|hijo|husband|irma|irmao|jefa|jefe|kid|kids|kleindochter|kleinzoon|kollege|kollegen|kollegin|landlady|landlord|lebensgefahrte|lebensgefahrtin|lieferant|livreur|livreuse|madre|mae|mama|maman|mamie|mamma|man|manager|mann|mari|marido|marito|mate|mensajero|mere|mieter|mieterin|mitarbeiter|mitarbeiterin|mitbewohner|mitbewohnerin|moeder|moglie|mom|mother|mujer|mulher|mum|mutter|nachbar|nachbarin|namorada|namorado|nan|nanny|neef|neighbor|neighbour|nephew|neta|neto|nicht|niece|nieta|nieto|nipote|nonna|nonno|nora|novia|novio|nuora|nurse|oma|oncle|onkel|opa|pa|padre|pai|paketbote|papa|papi|pareja|partner|patenkind|patentante|patron|patronne|pere|plumber|porteira|porteiro|portera|portero|portiere|portinaia|postbode|postbote|postino|postman|prima|primo|receptionist|rep|repartidor|repartidora|roommate|sales rep|schoonmoeder|schoonvader|schoonzoon|schoonzus|schwager|schwagerin|schwester|security guard|sister|sobrina|sobrinha|sobrinho|sobrino|soeur|sogra|sogro|sohn|son|sorella|student|suegra|suegro|suocera|suocero|supervisor|sœur|tante|teacher|team lead|technician|techniker|tecnico|tenant|tia|tio|tochter|toddler|trainer|twins|uncle|vader|vater|vecina|vecino|vermieter|vermieterin|vet|vicina|vicino|vizinha|vizinho|voisin|voisine|vriend|vriendin|vrouw|wife|zia|zio|zoon|zoontje|zus|zusje|zusteller|zustellerin';
const told =
  "a / c|a l'attention de|a la atencion de|a nombre de|a nome di|a sua colega|account holder :|achternaam :|addressed to|agent|answered by|aos cuidados da|aos cuidados de|aos cuidados do|apelido :|apelidos :|apellido :|apellidos :|appelait|appelle|aqui|ask for|assinado|assinado :|assinado por|assinado por :|assinado por um tal de|assinado por um tal de :|assinado um tal de|assinado um tal de :|atendeu|atendida por|atendido por|att|att . :|attn|attn . :|attn :|au nom de|auf den namen|avisa a|avisad a|avise a|avisen a|bei|bel aan bij|belongs to|bill to|by the name of|c / o|called|cc|chama|chamava|chamo-me|chat with|chatted with|chiama|chiamava|chiedere di|chiedete di|cognome :|consegnare a|contact|contact person|contactpersoon|deliver to|delivered to|demandez|der name|destinataire :|destinatario :|dono :|el nombre de|em nome de|emailed with|empfanger :|empfangerin :|entregar a|eu|falei com|firmada :|firmada por|firmado :|firmado por|firmato :|firmato da|first name|fragen sie nach|full name|geholpen door|geliefert an|gesprochen mit|getekend :|getekend door|gez|gez . :|gezeichnet :|gift for|habla|hablado con|hable con|handed to|heet|heette|heisst|helped by|hier ist|hier spricht|hiess|i am|i am called|i'm|ich bin|ich heisse|ihr kollege|ihre kollegin|ik ben|ik heet|il mio nome e|il nome|il nome di|il suo collega|il vostro collega|in testa a|in the name of|inhaber :|inhaberin :|intestata a|intestato a|je m'appelle|je suis|klingeln bei|kontaktperson|last name|le nom de|left with|liefern an|livrer a|llama|llamaba|me chamo|me llamo|mein name ist|message from|met|meu nome e|mi chiamo|mi nombre es|mijn naam is|mon nom est|my name is|naam :|nachname :|name ' s|name :|name is|named|named her|named him|named it|namens|namens van|nom :|nom de famille :|nombre :|nome :|o meu nome e|o nome|o nome de|o seu colega|ontvanger :|op naam van|order for|owner :|parlato con|parle avec|perguntar pela|perguntar pelo|perguntar por|pergunte pela|pergunte pelo|pergunte por|perguntem pela|perguntem pelo|perguntem por|persona de contacto|personne de contact|pregunta por|preguntad por|pregunte por|pregunten por|prenom :|prenome :|present for|recipient :|referente|regards ,|rekeninghouder :|reply from|s'appelle|seguito da|ship to|signe :|signe par|signed by|signed for by|sobrenome :|sold to|sono|sou a|sou o|soy|speak to|speak with|spoke to|spoke with|spreek met|su companera|su companero|suonare|suonare a|suonare da|surname|surname :|t . a . v|talked to|talked with|this is|titulaire :|titular :|titulare :|told by|under the name|unterschrieben von|uw collega|von ihrem kollegen|von ihrer kollegin|voornaam :|vorname :|votre collegue|vraag naar|z . hd";

interface Phrase {
  forms: string[];
  kind: number;
}

/** By their first word. */
const phrases = new Map<string, Phrase[]>();
[titles, greetings, farewells, relations, told].forEach((list, at) => {
  for (const text of list.split('|')) {
    const forms = text.split(' ');
    const first = forms[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { forms, kind: 2 ** at }]);
  }
});

export function cuesOf(tokens: readonly Token[]): Cue[] {
  const things = thingsOf(tokens);
  const cues: Cue[] = tokens.map((_, at) => {
    const [before, behind] = [next(tokens, at, -1), next(tokens, at, 1)];
    return {
      kinds: 0,
      gap: 0,
      thing:
        (things[before] ? 1 : 0) +
        (things[behind] ? 2 : 0) +
        (things[next(tokens, behind, 1)] ? 4 : 0) +
        (things[next(tokens, before, -1)] ? 8 : 0),
    };
  });
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { forms, kind } of phrases.get(tokens[at]?.form ?? '') ?? []) {
      if (!forms.every((word, next) => tokens[at + next]?.form === word)) continue;
      for (const { place, gap } of targets(tokens, at + forms.length)) {
        const cue = cues[place];
        if (!cue) continue;
        cue.kinds |= kind;
        cue.gap = gap;
      }
    }
  }
  return cues;
}

const quotes = new Set('"“”„«»‚‘’\'');

/** Where the next token in that direction stands, over a quotation mark: the "Lotte" doll. */
function next(tokens: readonly Token[], at: number, by: 1 | -1): number {
  const token = tokens[at + by];
  return token?.shape === Shape.sign && quotes.has(token.form) ? at + 2 * by : at + by;
}

function thingsOf(tokens: readonly Token[]): boolean[] {
  return tokens.map(({ form, shape }) => shape >= Shape.low && isThing(form));
}

/** The word that is spoken of, over at most two signs or line ends; and the one behind its particles, for "Frau von der Heydt". */
function targets(tokens: readonly Token[], from: number): { place: number; gap: number }[] {
  let gap = 0;
  for (let place = from; place < from + 3; place += 1) {
    const token = tokens[place];
    if (!token) break;
    if (isWord(token)) {
      const found = [{ place, gap }];
      for (let next = place; gap < 2 && next < place + 3 && isParticle(tokens[next]); next += 1)
        found.push({ place: next + 1, gap: 3 });
      return found;
    }
    gap = token.shape === Shape.line ? 2 : Math.max(gap, 1);
  }
  return [];
}

import type { Finder, Known, Span } from '../kinds';
import { folded, isGivenName, isWordName } from '../names/lists';
import { isFamily, pairs } from './surnames';

/**
 * Names of people whom nothing but the text tells of: by the words around them, and by lists of given names. A surname
 * alone, without a title, is not found.
 */

const part = "(?:[dDlL]['’]|Mc|Mac|O['’])?\\p{Lu}[\\p{L}\\p{M}'’]{0,24}(?:-\\p{Lu}?[\\p{L}\\p{M}'’]{1,24})*";
const particle =
  "(?:van der|van den|van de|van|in ['’]t|in der|op de|op den|Lo|Li|Ó|Ní|i|von der|von|vom|zu|mac an|de la|de los|de las|de|del|della|di|da|dos|das|do|du|des|le|la|el|al|bin|ben|ibn|ter|ten|te|mac an|mac|mc|nic|ní|ó|st\\.?|'t|’t|y|e|La|Le|Van|De|Del|Di|Da|Van der|Van den|De la)";
const full = `(?:${particle} )?${part}(?: (?:${particle} )?(?:\\p{Lu}\\.(?: ?\\p{Lu}\\.)?|${part})){0,3}`;

const title =
  '(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herrn?|frau|dhr|mevr|mevrouw|meneer|monsieur|madame|mademoiselle|mme|mlle|sr|sra|srta|señora?|señorita|don|doña|sig|sig\\.ra|signora?|dott|dott\\.ssa|senhora?|seu|dona|heer|familie|familia|famille|famiglia|família)';
const greeting =
  '(?:hi|hello|hey|hiya|dear|morning|good morning|good afternoon|good evening|hallo|guten tag|guten morgen|liebe|lieber|liebes|moin|servus|grüß gott|sehr geehrte|sehr geehrter|bonjour|bonsoir|salut|cher|chère|coucou|hola|buenos días|buenas tardes|buenas|estimad[oa]|querid[oa]|beste|geachte|goedemorgen|goedemiddag|goedendag|hoi|dag|ciao|salve|buongiorno|buonasera|gentile|caro|cara|olá|oi|bom dia|boa tarde|prezad[oa]|caro|cara|thanks|thank you|thx|cheers|danke|merci|gracias|bedankt|grazie|obrigad[oa])';
const closing =
  '(?:thanks(?: again)?|thank you|many thanks|thx|cheers|regards|kind regards|best regards|warm regards|best|all the best|best wishes|sincerely|yours|love|take care|grüße|viele grüße|liebe grüße|beste grüße|schöne grüße|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|gruß|hochachtungsvoll|hoogachtend|lg|vg|mfg|gr(?:uss)?|grüsse|danke|cordialement|bien à vous|bien cordialement|cdt|merci|bonne journée|saludos|un saludo|atentamente|gracias|un abrazo|met vriendelijke groet(?:en)?|groet(?:jes|en)?|mvg|alvast bedankt|bedankt|cordiali saluti|distinti saluti|saluti|grazie|un saluto|atenciosamente|cumprimentos|abraço|abraços|obrigad[oa]|att)';
const relation =
  '(?:husband|wife|partner|boyfriend|girlfriend|fiancée?|son|daughter|mum|mom|mother|dad|father|brother|sister|aunt|auntie|uncle|nan|gran|grandma|grandmother|grandad|grandpa|grandfather|niece|nephew|cousin|neighbou?r|friend|mate|flatmate|roommate|colleague|boss|manager|assistant|landlord|landlady|concierge|doorman|driver|courier|postman|receptionist|kid|child|mann|frau|sohn|tochter|mutter|vater|bruder|schwester|tante|onkel|oma|opa|nachbar|nachbarin|freund|freundin|kollege|kollegin|chef|chefin|mitbewohner|mitbewohnerin|mari|femme|fils|fille|mère|père|frère|sœur|soeur|tante|oncle|voisine?|amie?|copine?|collègue|gardienne?|concierge|marido|esposo|esposa|mujer|novio|novia|hijo|hija|madre|padre|hermano|hermana|tío|tía|abuel[oa]|vecin[oa]|amig[oa]|compañer[oa]|jefe|jefa|porter[oa]|man|vrouw|vriend|vriendin|zoon|dochter|moeder|vader|broer|zus|buurman|buurvrouw|collega|marito|moglie|figlio|figlia|fratello|sorella|nonn[oa]|vicin[oa]|portiere|marido|esposa|companheir[oa]|namorad[oa]|pareja|suegr[oa]|cuñad[oa]|niet[oa]|compagn[aeo]|compagnon|suocer[oa]|cognat[oa]|nipote|schwager|schwägerin|enkel|enkelin|lebensgefährt(?:e|in)|beau-père|belle-mère|conjoint|conjointe|partner|schoonzus|kleinzoon|kleindochter|filh[oa]|mãe|pai|irmão|irmã|avó|avô|vizinh[oa]|coleg[ao])';
const told =
  "(?:my name is|name is|name's|i am called|this is|i'm|i am|mein name ist|ich heiße|ich bin|je m'appelle|mon nom est|je suis|me llamo|mi nombre es|soy|mijn naam is|ik heet|ik ben|mi chiamo|il mio nome è|sono|(?:o )?meu nome é|chamo-me|me chamo|sou (?:o|a)|name ?:|nombre ?:|nom ?:|naam ?:|nome ?:|recipient ?:|empfänger(?:in)? ?:|destinataire ?:|destinatario ?:|ontvanger ?:|attn\\.? ?:?|att\\. ?:?|c\\/o|z\\. ?hd\\.|a la atención de|à l'attention de|t\\.a\\.v\\.|signed (?:for )?by|spoke (?:to|with)|speak (?:to|with)|talked (?:to|with)|chatted with|chat with|emailed with|answered by|reply from|message from|told by|helped by|agent|by the name of|called|named|llamaba|llama|appelait|s'appelle|appelle|heet|heette|hieß|heißt|chiama|chiamava|chama|chamava|namens|namens van|gesprochen mit|von ihrer kollegin|von ihrem kollegen|ihre kollegin|ihr kollege|votre collègue|su compañer[oa]|uw collega|il (?:suo|vostro) collega|a sua colega|o seu colega|belongs to|order for|gift for|present for|addressed to|delivered to|left with|handed to|in the name of|under the name|auf den namen|au nom de|a nombre de|op naam van|a nome di|em nome de|ask for|named (?:him|her|it)|regards,|cc|intestat[oa] a|in testa a|aos cuidados d[eao]|a\\/c|firmad[oa] ?:|signé ?:|gezeichnet ?:|gez\\. ?:?|getekend ?:|firmato ?:|assinado(?: por)?(?: um tal de)? ?:?|firmad[oa] por|signé par|unterschrieben von|getekend door|firmato da|(?:sur)?name ?:|apellidos? ?:|cognome ?:|apelidos? ?:|sobrenome ?:|nachname ?:|vorname ?:|achternaam ?:|voornaam ?:|prénom ?:|nom de famille ?:|prenome ?:|titular(?:e)? ?:|titulaire ?:|inhaber(?:in)? ?:|rekeninghouder ?:|account holder ?:|dono ?:|owner ?:|pregunt(?:ad|en|a|e) por|avis(?:ad|en|a|e) a|suonare(?: a| da)?|chiede(?:re|te) di|demandez|fragen sie nach|bei .{0,12}klingeln|vraag naar|bel aan bij|pergunt(?:e|em|ar) (?:por|pel[oa])|el nombre de|o nome(?: de)?|il nome(?: di)?|le nom de|der name)";

/** Behind these, only a name follows, also one in small letters. */
const certain =
  '(?:my name is|full name|name|mein name ist|ich heiße|ich bin die|ich bin der|hier ist|hier|je m.appelle|me llamo|mi nombre es|mi chiamo|ik heet|mijn naam is|naam|nombre|nom|nome|mr|mrs|miss|herr|herrn|frau|familie|madame|mme|señora?|señor|mevrouw|meneer|mevr|signora?|leave w|left w)';

const build = (source: string, flags = 'gu') => new RegExp(source, flags);
/** The words before in any case, the name behind with its capital: the `i` flag would make every word a name. */
const anyCase = (words: string) =>
  words
    .replace(/\[(\p{L}+)\]/gu, (_, letters: string) => `(?:${[...letters].join('|')})`)
    .replace(/\p{L}/gu, (letter) => {
      const capital = letter.toUpperCase();
      return capital === letter || capital.length > 1 ? letter : `[${letter}${capital}]`;
    });

const patterns: readonly { form: RegExp; listed: boolean }[] = [
  {
    form: build(`(?<![\\p{L}])${anyCase(title)}\\.? (?:${anyCase('(?:dr|prof)')}\\.? )?(${full})`),
    listed: false,
  },
  {
    form: build(`(?:^|\\n|[.!?] )[ ]{0,3}${anyCase(greeting)},? (${full})(?=[ ]?[,!.:;\\n-]|$)`),
    listed: false,
  },
  {
    form: build(
      `(?<![\\p{L}])${anyCase(closing)}[ ]?[,.!-]{0,2}[ ]?\\n[\\n ]{0,3}(${full})[ ]{0,2}(?=\\n|$|,|\\.)`,
    ),
    listed: false,
  },
  { form: build(`(?<![\\p{L}])${anyCase(closing)}[,.!-]? (${full})[.]?[ ]{0,3}$`), listed: false },
  {
    form: build(`(?<![\\p{L}])${anyCase(relation)},? (?:(?:de|di|von|van|do|da|of|a|o|la|el|il) )?(${full})`),
    listed: false,
  },
  { form: build(`(?<![\\p{L}])${anyCase(told)} ["“„«'‘]?(${full})`), listed: false },
  // hiya, tash here: behind a greeting whatever it is, elsewhere a name of the lists.
  {
    form: build(
      `^(?:${anyCase('(?:hi|hiya|hello|hey|hallo|moin|salut|bonjour|hola|hoi|ciao|olá|oi)')},? )([\\p{L}]{3,12}) (?:here|hier|ici|aquí|aqui|qui)(?![\\p{L}])`,
    ),
    listed: false,
  },
  {
    form: build('(?:^|[,.!?\\n] ?)([\\p{L}]{3,12}) (?:here|hier|ici|aquí|aqui|qui)(?![\\p{L}])'),
    listed: true,
  },
  {
    form: build(
      `(?<![\\p{L}])${anyCase('(?:mr|mrs|miss|herr|herrn|frau|familie|madame|mme|señora|señor|mevrouw|meneer|mevr|signora|signor|ask for|leave w|left w)')}\\.? ([\\p{Ll}'’-]{3,16})(?![\\p{L}])`,
    ),
    listed: false,
  },
  // K. Brannigan; P.J. van den Heuvel; R J Cattermole.
  {
    form: build(
      `(?<![\\p{L}\\d.-])((?:\\p{Lu}\\.[ -]?){1,3}(?:${particle} )?${part}(?:(?: (?:de|van|der|den)|(?<=-(?:de|van|der|den))) ${part})?|\\p{Lu} \\p{Lu} ${part})(?![\\p{L}])`,
    ),
    listed: false,
  },
  {
    form: build(
      `(?<![\\p{L}])${anyCase(certain)}[.:]? ([\\p{Ll}'’-]{3,16}(?: (?:${particle} )?[\\p{Ll}'’-]{3,16})?)(?=[ ]?(?:[,.!?:;\\n()@\\d]|$|here|hier|und|and|et|aber|but|in|at))`,
    ),
    listed: false,
  },
  // From: Tran Quoc Bao <bao@...>
  {
    form: build(
      `(?:^|\\n)[> ]{0,4}${anyCase('(?:from|to|cc|reply-to|von|an|van|aan|de|à|da|a|para)')} ?: ["“]?(${full})["”]?(?= ?[<\\0(])`,
    ),
    listed: false,
  },
  // The last line, or the last words, when they are nothing but two to four words with capitals.
  {
    form: build(`(?:[.!?][ \\n]{1,3}|\\n[ ]{0,3})(${part}(?: (?:${particle} )?${part}){1,3})\\s*$`),
    listed: false,
  },
  // ... jaja. Leire
  { form: build(`[.!?)"”][ \\n]{1,3}(${part})\\s*$`), listed: false },
  // gr sjoerd; gruß ernst: the end of a chat.
  {
    form: build(`(?<![\\p{L}])${anyCase(closing)}[,.!-]? ([\\p{Ll}'’-]{3,16})[.!]?\\s*$`),
    listed: true,
  },
  // A line of its own above the street.
  {
    form: build(
      `(?:^|\\n)[> ]{0,4}(${part}(?: (?:${particle} )?${part}){1,3})[ ]{0,2}\\n{1,2}[> ]{0,4}(?=[^\\n]{0,40}[\\d\\0])`,
    ),
    listed: false,
  },
];

/** Words with a capital that are no names, although they stand where one would. */
const noName = new Set(
  'mein meine meinem meinen meiner unser unsere unserem ihre sein seine mon notre votre nuestra nuestro mijn onze mio nostra nostro en dott dottssa mag dono owner inhaber titular titulaire titolare serviceteam kundenteam apellidos apellido cognome apelido nombre nachname vorname achternaam voornaam prénom motivo grund reason motif grazie mille viele gran iban bic swift dr prof grüße grüsse groeten saludos familie family familia famille famiglia inc ltd llc gmbh bon come amid guy mad jail time city school street the this that i it we you he she they my your our there here team support customer service care sales everyone all sir madam sirs folks guys friend friends again and but so please thanks thank not hello hi hey order parcel package delivery monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday ok okay yes no also just when where what why how can could would will is are was do does did if in on at for from to with sehr herr frau damen herren kundenservice kundendienst support ich wir sie es das der die ein eine bitte danke und aber wenn was wo wann wie montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember je nous vous il elle le la les un une mon ma bonjour madame monsieur service client lundi mardi mercredi jeudi vendredi samedi dimanche yo usted ustedes el los las mi su señores equipo atención al cliente lunes martes miércoles jueves viernes sábado domingo ik u jij wij het de een mijn klantenservice maandag dinsdag woensdag donderdag vrijdag zaterdag zondag io lei noi il lo gli servizio clienti lunedì martedì mercoledì giovedì venerdì sabato domenica eu você vocês o a os as um uma meu minha equipe atendimento segunda terça quarta quinta sexta sábado domingo dhl dpd ups gls hermes evri royal mail fedex usps postnl amazon ebay paypal klarna visa mastercard apple google facebook instagram whatsapp tiktok trustpilot english german french spanish dutch italian portuguese british american germany france spain london paris berlin uk usa eu'
    .split(' ')
    .map(folded),
);

/** Names of people in the text, without titles. */
export const findNames: Finder = (text, known: Known) => {
  const products = new Set(known.products.flatMap((name) => name.split(/[^\p{L}]+/u)).map(folded));
  const isOther = (word: string) => noName.has(folded(word)) || products.has(folded(word));
  const found: Span[] = [];
  for (const { form, listed: onlyListed } of patterns) {
    for (const match of text.matchAll(form)) {
      const name = match[1] ?? '';
      if (onlyListed && !isGivenName(name) && !isWordName(name)) continue;
      const kept = trimmed(name, isOther);
      if (kept)
        found.push({
          start: match.index + match[0].lastIndexOf(name),
          end: match.index + match[0].lastIndexOf(name) + kept.length,
          kind: 'NAME',
        });
    }
  }
  return [...found, ...listed(text, isOther), ...pairs(text, isOther)];
};

const joins = new RegExp(`^(?:${particle}|an|in|op|der|den|los|las)$`, 'u');

/** Up to the first word that is no name; null when that is the first. */
function trimmed(name: string, isOther: (word: string) => boolean): string | null {
  const words = name.split(' ');
  // Behind a given name May, Mai and Rose are surnames; an initial is a word of no language.
  const stop = words.findIndex((word, i) => {
    const bare = word.replace(/[^\p{L}'’-]/gu, '');
    if (joins.test(word) || /^\p{Lu}\.$/u.test(word)) return false;
    return isOther(bare) && !(i > 0 && (isGivenName(bare) || isWordName(bare)));
  });
  const kept = (stop < 0 ? words : words.slice(0, stop))
    .join(' ')
    .replace(new RegExp(` ${particle}$`, 'u'), '');
  return /\p{L}{2}/u.test(kept) ? kept : null;
}

const word = /(?<![\p{L}\d@#_/])\p{L}[\p{L}\p{M}'’]{1,24}(?:-\p{L}[\p{L}\p{M}'’]{1,24})*(?![\p{L}\d@_])/gu;
const surname = new RegExp(`^(?: (?:${particle} )?(?:\\p{Lu}\\.(?: \\p{Lu}\\.)?|${part})){1,3}`, 'u');
/** Words that only a name follows, so that it may stand in small letters too, as in a chat. */
const surely =
  "(?:my name is|name is|name ?:|this is|it[’']?s|its|hier(?: ist| spricht)?|ich bin(?: die| der)?|ich heiße|mein name ist|name|je m[’']appelle|c[’']est|c|me llamo|soy|ik ben|ik heet|mijn naam is|naam|mi chiamo|sono|oi é (?:a|o)|é (?:a|o)|aqui é (?:a|o)|meu nome é|nombre|nom|nome|ask for|leave (?:it )?(?:with|w)|leave w|left w|by|agent|dear|hi|hello|hallo|hey|mr|mrs|ms|miss|herr|frau|familie|family|madame|monsieur|mme|sr|sra|señor|señora|dhr|mevr|mevrouw|meneer|sig|signora|signor)";
const inChat = new RegExp(`(?<![\\p{L}])${surely}\\.?,? $`, 'iu');

const relatedBefore = build(`(?<![\\p{L}])(?:${relation}|${told}|${greeting}|${title}\\.?),? $`, 'iu');
/** In quotation marks, behind an article, or beside a thing for sale: a product that bears a person's name. */
const quoted = /["„“”«»‚‘'] ?$/u;
const article =
  /(?<![\p{L}])(?:the|a|an|your|this|le|la|les|l'|un|une|el|los|las|una|il|lo|gli|het|een|de|im|in|from)\s?$/iu;
const thing =
  'dress|skirt|shirt|top|jacket|coat|bag|table|chair|sofa|couch|armchair|lamp|mattress|model|style|range|collection|line|candles?|shade|lipstick|colou?r|size|watch|ring|mug|rug|blanket|kleid|rock|tisch|sofa|sessel|stuhl|modell?s?|größe|farbe|lampe|kerze|matratze|teppich|robe|jupe|fauteuil|chaise|canapé|modèle|taille|couleur|parfum|lampe|vestido|falda|mesa|bolso|silla|modelo|talla|saia|cadeira|tamanho|giacca|camicia|gonna|pantalon[ei]|maglia|berretto|siero|crema|profumo|aspirapolvere|calças|camisa|camisola|tênis|ténis|casaco|hidratante|perfume|óleo|linha|zapatillas|zapatos|sudaderas?|chaqueta|abrigo|camiseta|parka|montre|bottines?|manteau|veste|pull|pantalon|chemise|sérum|crème|abonnement|mantel|jacke|hose|pullover|schuhe|stiefel|bluse|serum|creme|chino|trui|jas|schoenen|laarzen|olie|horloge|jeans|sneakers?|boots|sweater|jumper|trousers|serum|cream|perfume|oil|clog|leggings|vestito|gonna|borsa|tavolo|divano|sedia|modello|taglia|jurk|rok|tas|tafel|stoel|bank|lamp|maat|kleur|collectie|colección|collezione|coleção|kollektion';
const thingBefore = new RegExp(`(?<![\\p{L}])(?:${thing})\\s?["„“«‚‘]?$`, 'iu');
const thingAfter = new RegExp(`^["”“»’]? (?:${thing})(?![\\p{L}])`, 'iu');

const lowSurname = new RegExp(`^ (?:${particle} )?[\\p{Ll}'’-]{3,16}(?=[ ,.;\\n]|$)`, 'u');
/** The rest of the text after a name at its end. */
const endsWithName = new RegExp(
  `^(?: (?:${particle} )?[\\p{Ll}'’-]{2,16}){0,2}\\s*(?:x{1,3})?[.!]?\\s*$`,
  'u',
);
const sentenceStart = /(?:^|[.!?:\n"“(]\s{0,2})$/;

/** Given names of the lists, with the surname behind them. */
function listed(text: string, isOther: (word: string) => boolean): Span[] {
  const found: Span[] = [];
  for (const { 0: raw, index } of text.matchAll(word)) {
    const bare = raw.replace(/['’]s$/u, '');
    const capital = /^\p{Lu}/u.test(bare);
    const given =
      isGivenName(bare) ||
      (bare.includes('-') && bare.split('-').every((half) => isGivenName(half) || isWordName(half)));
    const alsoWord = !given && isWordName(bare);
    if ((!given && !alsoWord) || isOther(bare)) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    const related = relatedBefore.test(before) || inChat.test(before);
    const behind = text.slice(index + bare.length, index + bare.length + 24);
    if (
      !related &&
      (quoted.test(before) || article.test(before) || thingBefore.test(before) || thingAfter.test(behind))
    )
      continue;
    const rest = surname.exec(text.slice(index + bare.length, index + bare.length + 80))?.[0] ?? '';
    const more = rest ? (trimmed(rest.slice(1), isOther) ?? '') : '';
    const certain =
      capital && (given ? bare.length > 2 || more !== '' : more !== '' && !sentenceStart.test(before));
    // In small letters only where the words before tell of a person, or where a chat is signed.
    const signed =
      !capital &&
      given &&
      endsWithName.test(text.slice(index + bare.length)) &&
      /[,.!?\n-]\s{0,3}$/.test(before);
    const ahead =
      lowSurname.exec(text.slice(index + bare.length, index + bare.length + 48))?.[0].slice(1) ?? '';
    // bartosz zieliński, mohamed el idrissi
    const familyBehind = !capital && given && isFamily(ahead.split(' ').at(-1) ?? '') ? ahead : '';
    if (!certain && !related && !signed && !familyBehind) continue;
    if (!capital) {
      const low =
        /(?:name|naam|nombre|nom|nome|de|du|di) $/iu.test(before) || signed
          ? lowSurname.exec(text.slice(index + bare.length, index + bare.length + 48))?.[0]
          : undefined;
      const tail = low ? (trimmed(low.slice(1), isOther) ?? '') : familyBehind;
      found.push({ start: index, end: index + bare.length + (tail ? tail.length + 1 : 0), kind: 'NAME' });
      continue;
    }
    found.push({
      start: index,
      end: index + bare.length + (capital && more ? more.length + 1 : 0),
      kind: 'NAME',
    });
  }
  return found;
}

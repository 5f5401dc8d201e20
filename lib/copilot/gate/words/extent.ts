/**
 * Words by which a sentence widens a rule, on folded text; `~` stands for any further letters. A rule of the shop that uses
 * one must have it from an approved text.
 */
export const extents = [
  'also',
  'evenIf',
  'all',
  'never',
  'included',
  'needless',
  'must',
  'free',
  'payer',
  'yours',
] as const;
export type Extent = (typeof extents)[number];

const sources: Readonly<Record<string, Readonly<Record<Extent, string>>>> = {
  en: {
    also: 'too(?=[.,;:!)]|$| (?:and|or|if|when|for|at)(?![a-z]))|as well|also|likewise',
    evenIf:
      'even (?:if|when|after|without|with)|regardless|no matter|whatever|whether or not|irrespective|any reason',
    all: 'always|unlimited|without limits?|as (?:often|many times|many|much|long) as you (?:like|want|wish|need)|any ?time|at all times|anywhere|everywhere|any(?:one|body)|every(?:one|body)|for ever|forever|for life|lifetime|every day|seven days a week|right away|all (?:models|items|products|orders|brands|countries|customers|sizes)|never expires?',
    never: 'under no circumstances|in no case|never ever|not under any circumstances|by no means',
    included: 'included|inclusive|incl|included in the price',
    needless:
      "(?:no need (?:for|to)|no [a-z]{3,14} (?:is |are )?(?:needed|required|necessary)|not (?:needed|required|necessary)|isn't (?:needed|required|necessary)|(?:don't|do not|won't|doesn't) need|needn't|without (?:a |an |any |the |your )?(?:photo|picture|receipt|proof|box|packaging|invoice|label|tags?|reason|appointment|booking))",
    must: '(?:must|has to|have to|needs? to) (?:be )?(?:returned|sent back|return|send back)|(?:please )?send back',
    free: 'free|for nothing|no (?:extra )?c(?:harge|ost)s?|no fees?|costs? (?:you )?nothing|complimentary|(?:don.t|do not|won.t) pay',
    payer:
      "on us|at our (?:cost|expense)|we(?:'ll| will)? (?:pay|cover|bear|take care of) (?:for )?(?:the |your |all )?_(?:postage|shipping|costs?|fees?|label|return)",
    yours:
      "at your (?:own )?(?:cost|expense)|you(?:'ll| will| have to| need to)? (?:pay|cover|bear)|paid by (?:the customer|you)|your own expense",
  },
  de: {
    also: 'auch|ebenso|ebenfalls|sogar',
    evenIf: 'auch wenn|selbst wenn|auch ohne|auch nach|egal|unabhangig|gleichgultig|ganz gleich|ohne angabe',
    all: 'immer|jederzeit|unbegrenzt~|unbeschrankt~|uberall|so oft sie|so oft du|beliebig~|jeder|alle (?:modelle|artikel|produkte|bestellungen|marken|lander|kunden)|lebenslang~|taglich|jeden tag|rund um die uhr|verfallt nie|verfallen nie|sofort',
    never: 'in keinem fall|auf keinen fall|unter keinen umstanden|grundsatzlich nicht|niemals',
    included: 'inklusive|inkl|inbegriffen|enthalten|eingeschlossen|mit inbegriffen',
    needless:
      '(?:nicht (?:notig|erforderlich|notwendig)|brauchen (?:sie|wir) (?:dafur |dazu )?(?:nicht|kein~)|brauchst du (?:nicht|kein~)|brauchen wir nicht|ist kein~ [a-z]{3,20} (?:notig|erforderlich)|mussen sie nicht|musst du nicht|ohne (?:das |den |die |jede[ns]? |ein |eine |einen )?(?:foto|bild|beleg|rechnung|nachweis|karton|verpackung|etikett|termin))',
    must: '(?:muss|mussen) (?:sie |wir )?[^,.]{0,40}(?:zuruckgeschickt|zuruckgesendet|zurucksenden|zuruckschicken|retourniert)|(?:bitte )?(?:schicken|senden) sie [^,.]{0,40}zuruck',
    free: 'kostenlos~|kostenfrei~|gratis|umsonst|versandkostenfrei|ohne (?:kosten|gebuhr|gebuhren|aufpreis)|kostet (?:sie |dich )?nichts|zahlen (?:sie )?nichts|zahlst (?:du )?nichts',
    payer:
      'auf unsere kosten|zu unseren lasten|geht auf uns|ubernehmen (?:selbstverstandlich |naturlich )?wir|wir ubernehmen (?:die |den |das |alle )?_(?:kosten|versand~|porto|rucktransport|rucksendung|transport~|gebuhr~)|tragen wir|wir tragen',
    yours:
      'zu ihren lasten|auf ihre kosten|auf deine kosten|auf eigene kosten|tragt der kunde|tragen sie|tragst du|zahlen sie selbst|zahlst du selbst|geht auf ihre kosten',
  },
  fr: {
    also: 'aussi|egalement|de meme',
    evenIf:
      "meme (?:si|apres|sans|avec|en cas)|peu importe|quel que soit|quelle que soit|quels que soient|quelles que soient|sans condition~|n'importe quel~|y compris apres",
    all: "toujours|illimite~|sans limite|autant de (?:fois|temps) que|a tout moment|n'importe quand|partout|a vie|tous les jours|tous les (?:modeles|articles|produits|jours|pays|clients)|toutes les (?:commandes|marques|tailles)|n'importe qui|tout le monde|tout de suite|immediatement",
    never: 'en aucun cas|sous aucun pretexte|jamais',
    included: 'compris~|inclus~|tout compris',
    needless:
      "(?:(?:n'est|ne sont|sont|est) pas (?:necessaires?|obligatoires?|requise?s?|indispensables?)|pas besoin|inutile (?:de|d')|sans (?:le |la |les |l'|votre |aucune? )?(?:photo|justificatif|facture|ticket|preuve|etiquette|emballage|housse|boite|rendez-vous)|pas la peine)",
    must: '(?:doit|doivent|devez|il faut) (?:nous )?(?:etre )?(?:renvoye~|retourne~|renvoyer|retourner)|renvoyez',
    free: 'gratuit~|offerte?s?|sans frais|ne (?:vous )?coute rien|rien a payer|ne payez',
    payer: 'a notre charge|a nos frais|nous prenons en charge|nous payons|pris~ en charge',
    yours: 'a votre charge|a vos frais|vous payez|a la charge du client',
  },
  es: {
    also: 'tambien|asimismo|igualmente',
    evenIf:
      'aunque (?:este|esten|haya|hayas|sea|sean|no|lleve~|se)|incluso si|da igual|no importa|sin importar|independientemente|incluso (?:despues|sin|con)|sea cual sea',
    all: 'siempre|ilimitad~|sin limite|todas las veces|cuantas veces|en cualquier momento|en todas partes|de por vida|todos los dias|todos los (?:modelos|articulos|productos|pedidos|paises|clientes)|todas las (?:marcas|tallas|tiendas)|cualquier persona|cualquiera|para siempre|nunca caduca~|de inmediato|enseguida',
    never: 'en ningun caso|bajo ningun concepto|jamas',
    included: 'incluid[oa]s?|incluye|incluyen',
    needless:
      '(?:no (?:hace falta|es necesari[oa]|es obligatori[oa]|necesitas|necesita|tienes que|tiene que|se necesita)|sin (?:el |la |tu |su |ningun[oa]? )?(?:foto|fotos|ticket|recibo|factura|etiqueta|caja|embalaje|cita|justificante))',
    must: '(?:debe|deben|debes|tienes que|tiene que|hay que) (?:ser )?(?:devuelt[oa]s?|devolver~|enviar~ de vuelta)|devuelvenos',
    free: 'gratis|gratuit~|sin (?:coste|costo|cargo)|no (?:te |le )?cuesta nada|no pagas?|regalad[oa]',
    payer:
      'a nuestro cargo|corre (?:de|por) nuestra cuenta|por nuestra cuenta|corremos con|nosotros pagamos|lo pagamos nosotros|asumimos',
    yours:
      'a tu cargo|a su cargo|por tu cuenta|por su cuenta|corre de tu cuenta|lo pagas tu|a cargo del cliente|tendras que pagar',
  },
  it: {
    also: 'anche|pure|altresi',
    evenIf: 'anche (?:se|dopo|senza|quando)|a prescindere|indipendentemente|non importa|qualunque sia|pur',
    all: 'sempre|illimitat~|senza limiti|quante volte|tutte le volte|in qualsiasi momento|ovunque|a vita|tutti i (?:giorni|modelli|prodotti|paesi|clienti)|tutte le (?:marche|taglie)|chiunque|per sempre|subito|non scade mai',
    never: 'in nessun caso|per nessun motivo|mai',
    included: 'inclus[oaie]|compres[oaie]|incluso nel prezzo',
    needless:
      '(?:non (?:serve|servono|occorre|occorrono|e necessari[oa]|e obbligatori[oa]|sono necessari[e]?|deve|devi)|senza (?:lo |la |il )?(?:foto|scontrino|ricevuta|fattura|etichetta|scatola|imballo|appuntamento))',
    must: '(?:deve|devono|bisogna|occorre) (?:essere )?(?:res[oaie]|restituit[oaie]|rispedit[oaie]|restituire|rispedire)',
    free: 'gratis|gratuit~|senza (?:costi|spese)|non costa nulla|omaggio|non paga',
    payer: 'a carico nostro|a nostro carico|a nostre spese|paghiamo noi|le spese sono nostre',
    yours: 'a (?:suo|tuo) carico|a (?:sue|tue) spese|a carico (?:suo|tuo|del cliente)|paga lei|paghi tu',
  },
  pt: {
    also: 'tambem|igualmente',
    evenIf: 'mesmo (?:que|se|depois|sem|com|apos)|independentemente|nao importa|seja qual for|ainda que',
    all: 'sempre|ilimitad~|sem limite|quantas vezes|todas as vezes|a qualquer momento|em todo o lado|vitalici~|todos os (?:dias|modelos|produtos|pedidos|paises|clientes)|todas as (?:marcas|lojas)|qualquer pessoa|toda a gente|qualquer um|para sempre|nunca expira~|imediatamente',
    never: 'em caso algum|em nenhum caso|de forma alguma|em hipotese alguma|jamais',
    included: 'inclus[oa]s?|incluid[oa]s?|inclui|ja inclui',
    needless:
      '(?:nao (?:e preciso|precisa|e necessari[oa]|e obrigatori[oa]|tem de|tem que)|sem (?:o |a |qualquer )?(?:foto|fotos|recibo|fatura|nota fiscal|etiqueta|caixa|embalagem|marcacao))',
    must: '(?:tem de|tem que|deve|devem|precisa) (?:ser )?(?:devolvid[oa]s?|devolver|enviar de volta)',
    free: 'gratis|gratuit~|sem (?:custos?|encargos|taxas?)|nao (?:paga|custa) nada|oferta',
    payer: 'por nossa conta|a nosso cargo|a nossa custa|pagamos nos|suportamos',
    yours: 'por sua conta|a seu cargo|a cargo do cliente|paga voce|e o cliente que paga',
  },
  nl: {
    also: 'ook|eveneens|zelfs',
    evenIf:
      'ook (?:als|na|zonder|wanneer)|zelfs (?:als|na|zonder)|ongeacht|maakt niet uit|hoe dan ook|wat dan ook',
    all: 'altijd|onbeperkt~|zonder limiet|zo vaak|op elk moment|overal|levenslang~|elke dag|dagelijks|alle (?:modellen|artikelen|producten|bestellingen|merken|landen|klanten)|iedereen|voor altijd|meteen|direct|verloopt nooit|gewoon terug',
    never: 'in geen geval|onder geen beding|nooit',
    included: 'inclusief|incl|inbegrepen',
    needless:
      '(?:niet (?:nodig|verplicht|noodzakelijk)|hoef~ (?:u |je )?(?:niet|geen)|u hoeft|zonder (?:de |het |een )?(?:foto|bon|factuur|doos|verpakking|label|kaartje|afspraak))',
    must: '(?:moet|moeten|dient) (?:u )?[^,.]{0,40}(?:terugsturen|teruggestuurd|geretourneerd|retourneren)',
    free: 'gratis|kosteloos|zonder kosten|kost (?:u |je )?niets|cadeau|betaalt (?:u )?_(?:niet|niets)|hoeft niet te betalen',
    payer: 'op onze kosten|voor onze rekening|wij betalen|betalen wij',
    yours: 'op uw kosten|op eigen kosten|voor uw rekening|betaalt u zelf|u betaalt|op je eigen kosten',
  },
};

export type ExtentWords = Readonly<Record<Extent, RegExp>>;
const cache = new Map<string, ExtentWords>();

/** Empty for a language without words of its own: nothing is judged then. */
export function extentWords(language: string): ExtentWords | null {
  const own = Object.hasOwn(sources, language) ? sources[language] : undefined;
  if (!own) return null;
  const known = cache.get(language);
  if (known) return known;
  const made = Object.fromEntries(
    extents.map((extent) => [
      extent,
      new RegExp(
        `(?<![a-z0-9])(?:${own[extent].replaceAll('~', '[a-z]{0,12}').replaceAll('_', '(?:[a-z]{1,20} ){0,2}')})(?![a-z0-9])`,
        'g',
      ),
    ]),
  ) as unknown as ExtentWords;
  cache.set(language, made);
  return made;
}

import type { ByLanguage } from '../language/rule-languages';

/**
 * What a question wants to know, and the words by which a reply tells it. A word that is both asked and told stands in
 * `both`. Folded text, phrases as in `text/phrases.ts`. Only what replies of shops tell apart: a cost is no duration,
 * the number on an invoice is no copy of it.
 */
export interface FacetWords {
  asked?: ByLanguage;
  told?: ByLanguage;
  both?: ByLanguage;
}

/** Things that a question names and that a text must name too, to be its answer. Folded text, phrases as in `text/phrases.ts`. */
export const thingWords = {
  'invoice-change': {
    both: {
      en: '(vat|tax|company|business) [id] (number|no|id|name|details), (invoice|receipt|bill) ... (name|made out|company|university|business|vat|address|change*|correct*|amend*|reissue*|wrong), (change|correct|add|put|amend|update|reissue) .. (invoice|receipt|bill), made out to, (vat|uid) .. (add|on), add .. vat',
      de: '(ust|umsatzsteuer|mwst|uid|steuer) [-] (idnr*|id|nummer*|nr*), ustidnr*, ust-id*, uid-nummer, rechnung .. (ändern|korrigieren|firma*|umschreiben|anderen namen|nachtragen|ausstellen auf), (firma*|steuernummer|uid) .. rechnung',
      fr: '(numéro|n°) (de|de la) tva, facture .. (au nom|société|entreprise|modif*|corrig*|changer|tva), (modifier|corriger|changer|ajouter) .. facture, tva .. facture',
      es: '(rfc|nif|cif|número fiscal|razón social), factura .. (a nombre|empresa|cambiar|corregir), (cambiar|corregir|añadir|agregar) .. factura',
      nl: 'btw [-] (nummer|id), btw-nummer, factuur .. (op naam|bedrijf|wijzigen|aanpassen|btw), (wijzigen|aanpassen|toevoegen) .. factuur',
      it: 'partita iva, fattura .. (intestat*|azienda|modific*|corregg*)',
      pt: '(nif|contribuinte), fatura .. (em nome|empresa|alter*|corrig*)',
    },
  },
  size: {
    both: {
      en: '(size|sizes|sizing|smaller|bigger|larger|# inch|waist|leg|chest|too tight|too big|too long|too short)',
      de: '(größe|größen|grösse*|kleiner|größer|weite|länge|beinlänge|nummer (größer|kleiner)|größentausch)',
      fr: '(taille|tailles|plus petit*|plus grand*|longueur|entrejambe)',
      es: '(talla|tallas|más (grande|pequeñ*|chic*)|largo)',
      nl: '(maat|maten|kleiner|groter|lengte)',
      it: '(taglia|taglie|più (grande|piccol*))',
      pt: '(tamanho|tamanhos|maior|menor)',
    },
  },
  /** A price for many pieces at once. */
  bulk: {
    asked: {
      en: 'bulk, wholesale, (discount|deal|price) .. (that many|so many|for #|on #), (quote|offer) for #, # (pieces|pairs|units) .. discount',
      de: 'mengenrabatt, staffelpreis*, (rabatt|angebot) .. (bei|für|ab) #, (bei|für|ab) # (stück|paar|geräten)',
      fr: 'devis, (remise|réduction|prix) .. (quantité|pour #), en gros',
      es: 'mayoreo, por mayor, cotización, descuento .. # (piezas|unidades|pares)',
      nl: 'offerte, (bij|voor|vanaf) # (stuks|stuk|paar), korting .. # (stuks|paar)',
      it: "all'ingrosso, preventivo, sconto .. # (pezzi|paia)",
      pt: 'atacado, orçamento, desconto .. # (peças|unidades|pares)',
    },
    told: {
      en: '(bulk|wholesale|larger numbers|ten devices), for an offer',
      de: '(mengenrabatt|ab zehn|größere mengen|angebot)',
      fr: '(devis|grandes quantités|en gros)',
      es: '(mayoreo|cotización|cantidades)',
      nl: '(offerte|grotere aantallen|vanaf tien)',
      it: '(preventivo|grandi quantità)',
      pt: '(atacado|orçamento|quantidades)',
    },
  },
  express: {
    both: {
      en: '(express|next day|next-day|next working day|overnight)',
      de: '(express*|am nächsten werktag)',
      fr: '(express)',
      es: '(exprés|express|urgente)',
      nl: '(express|spoed*|volgende werkdag)',
    },
  },
  /** One size or shade by its name. */
  variant: {
    asked: {
      en: '(small|medium|large|light|deep|dark|xs|xl|xxl|2xl|3xl|4xl|(a|an|in|the|to) (s|m|l))',
      de: '(small|medium|large|xs|xl|xxl|2xl|3xl|(in|eine|die|auf|zu) (s|m|l))',
      fr: '(small|medium|large|xs|xl|xxl|2xl|3xl|(en|un|une|du) (s|m|l))',
      es: '(mediana|mediano|chica|xs|xl|xxl|2xl|3xl|(en|una|la) (s|m|l))',
      nl: '(small|medium|large|xs|xl|xxl|2xl|3xl|(in|een|de|naar) (s|m|l))',
    },
    told: {
      en: '(size|sizes|shade|shades|colour|color|colours|colors|small|medium|large|light|deep)',
      de: '(größe|größen|grösse*|farbe|farben|größentausch)',
      fr: '(taille|tailles|teinte|teintes|couleur|couleurs)',
      es: '(talla|tallas|tono|tonos|color|colores)',
      nl: '(maat|maten|kleur|kleuren)',
      it: '(taglia|taglie|colore|colori)',
      pt: '(tamanho|tamanhos|cor|cores)',
    },
  },
  colour: {
    both: {
      en: '(colour|colours|color|colors|shade|shades|tint|in (black|blue|green|red|navy|grey|gray|brown|white|beige|olive))',
      de: '(farbe|farben|farbton|in (schwarz|blau|grün|rot|grau|braun|weiß|beige))',
      fr: '(couleur|couleurs|teinte|teintes|coloris|en (noir|bleu|vert|rouge|gris|marron|blanc|beige))',
      es: '(color|colores|tono|tonos|en (negro|azul|verde|rojo|gris|blanco))',
      nl: '(kleur|kleuren|tint|in (zwart|blauw|groen|rood|grijs|wit))',
      it: '(colore|colori|tonalità)',
      pt: '(cor|cores|tom|tons)',
    },
  },
  code: {
    both: {
      en: '(code|codes|voucher|coupon|promo*|discount*|% off)',
      de: '(code|codes|gutschein*|rabatt*|aktionscode)',
      fr: "(code|codes|promo*|réduction*|remise|bon d'achat)",
      es: '(código|códigos|cupón|descuento*|promo*)',
      nl: '(code|codes|kortingscode*|korting*|actiecode|vouchercode)',
      it: '(codice|codici|sconto|sconti|coupon|promo*)',
      pt: '(código|códigos|cupom|cupão|desconto*|promo*)',
    },
  },
  /** A discount for a group of people. */
  group: {
    both: {
      en: '(student*|nhs|teacher*|military|senior|seniors|pensioner*|nurse|nurses|key worker*)',
      de: '(student*|studierende*|lehrer*|senior*|schüler*)',
      fr: '(étudiant*|enseignant*|senior*|retraité*)',
      es: '(estudiante*|profesor*|jubilad*|militar*)',
      nl: '(student*|leraar|leraren|senior*)',
    },
  },
  combine: {
    both: {
      en: '(stack*|combine*|combined|together with|on top of|two codes|both codes|as well as the)',
      de: '(kombinier*|zusammen mit|zwei codes|zusätzlich)',
      fr: '(cumul*|combin*|deux codes)',
      es: '(combinar*|combina|acumul*|junto con|dos códigos)',
      nl: '(combineren|gecombineerd|stapelen|twee codes)',
    },
  },
  /** A code that was forgotten when the order was placed. */
  afterwards: {
    asked: {
      en: '(forgot|forgotten|missed) .. (code|discount|voucher|coupon|it), (code|discount|voucher) .. (afterwards|after the fact|retrospectively|later), add .. code .. (order|now)',
      de: '(vergessen|nachträglich|im nachhinein)',
      fr: '(oublié|après coup|a posteriori|rétroactiv*)',
      es: '(olvid*|después de (pagar|comprar)|a posteriori)',
      nl: '(vergeten|achteraf|alsnog)',
    },
    told: {
      en: '(already placed|after the order|left out|afterwards|add it later|same month|existing order)',
      de: '(schon aufgegeben*|bereits aufgegeben*|nachträglich|nachtragen|vergessen*)',
      fr: '(déjà passée*|après coup|oublié)',
      es: '(ya hecho|ya realizado|ya está hecho|después)',
      nl: '(al geplaatst*|achteraf|vergeten|toegevoegd)',
    },
  },
  'price-drop': {
    both: {
      en: '(the difference|price (drop*|adjust*|match*|difference|went)|cheaper|went down|match (this|that|the|it)|lower price|reduced)',
      de: '(differenz|preis (gesunken|gefallen)|preisanpassung|günstiger|billiger|reduziert|sinkt .. preis)',
      fr: '(différence|moins ch*|prix .. baiss*|baiss* .. prix)',
      es: '(la diferencia|más barat*|bajó de precio|baj* .. precio)',
      nl: '(prijsverschil|verschil|goedkoper|afgeprijsd|prijs .. (daalt|gedaald|verlaagd))',
    },
  },
  care: {
    both: {
      en: '(wash|washes|washed|washing|machine wash*|tumble*|iron|ironing|dry clean*|shrink*|laundry|clean it|clean them|care for)',
      de: '(wasch*|gewaschen|trockner|bügeln|eingehen|reinigung|reinigen)',
      fr: '(laver|lavage|lavez|lave|machine|sèche-linge|repass*|rétréci*|nettoy*)',
      es: '(lavar*|lavado|lava|lavadora|secadora|planchar|encoge*|limpiar)',
      nl: '(wassen|gewassen|was|droger|strijken|krimp*|reinig*)',
      it: '(lavare|lavaggio|lavatrice|asciugatrice|stirare)',
      pt: '(lavar|lavagem|máquina|secar|passar)',
    },
  },
  pilling: {
    both: {
      en: '(bobble*|bobbling|pill*|pilling|fuzz*|bits of fluff)',
      de: '(pilling|fusseln|knötchen)',
      fr: '(bouloch*|peluch*)',
      es: '(bolitas|pelusa*|pilling)',
      nl: '(pillen|pilling|pluizen)',
    },
  },
  warm: {
    both: {
      en: '(warm enough|warm|warmth|lined|lining|insulat*|winter|cold weather|freezing)',
      de: '(warm genug|wärmt|gefüttert|winter|kälte)',
      fr: '(chaud|chaude|doublé*|doublure|hiver|froid)',
      es: '(abriga*|forrad*|invierno|frío|caliente)',
      nl: '(warm genoeg|gevoerd|winter|kou)',
    },
  },
  water: {
    both: {
      en: '(waterproof|water resistant|water-resistant|showerproof|rain|rainproof|soaking|swim*|swimming|shower|splash*|sweat*|ipx#|ip#|hydrostatic)',
      de: '(wasserdicht|wasserfest|regen*|schwimm*|dusche*|spritzwasser*|schweiß*|ipx#)',
      fr: '(imperméable|étanche|pluie|nager|nage|douche|éclaboussure*|transpiration|ipx#)',
      es: '(impermeable|resistente al agua|lluvia|nadar|ducha|sudor|ipx#)',
      nl: '(waterdicht|waterbestendig|spatwater*|regen*|zwem*|douche*|zweet*|ipx#)',
    },
  },
  'skin-type': {
    both: {
      en: '(oily|dry|sensitive|combination|acne*|rosacea|eczema) [skin|prone], reactive skin',
      es: '(piel|cutis) (grasa|seca|sensible|mixta), acné, rosácea, grasa',
      fr: 'peau* (grasse*|sèche*|sensible*|mixte*|à tendance), acné, rosacée, grasse*',
    },
  },
  'white-cast': {
    both: {
      en: '(white cast|chalky|white residue|leaves .. white|look white)',
      es: '(deja .. blanc*|rastro blanco|residuo blanco|queda blanc*)',
      fr: '(trace* blanche*|film blanc|effet blanc|laisse .. blanc*)',
    },
  },
  makeup: {
    both: {
      en: '(make-up|makeup|make up|foundation|mascara)',
      es: '(maquillaje|base|rímel)',
      fr: '(maquillage|fond de teint|mascara)',
    },
  },
  reef: { both: { en: '(reef*|coral*)', es: '(arrecife*|coral*)', fr: '(récif*|corail|coraux)' } },
  pregnancy: {
    both: {
      en: '(pregnan*|breastfeed*|nursing)',
      es: '(embaraz*|lactancia)',
      fr: '(enceinte|grossesse|allait*)',
    },
  },
  vegan: {
    both: {
      en: '(vegan|cruelty free|cruelty-free|animal tested|tested on animals|animal testing)',
      es: '(vegan*|cruelty free|probado en animales)',
      fr: '(vegan|végan*|testé* sur .. animaux|cruelty free)',
    },
  },
  scent: {
    both: {
      en: '(fragrance*|perfume*|scent*|smell*)',
      es: '(fragancia*|perfume*|aroma*|olor)',
      fr: '(parfum*|odeur)',
    },
  },
  screens: {
    both: {
      en: '(monitor*|screen*|display*|macbook*|video)',
      de: '(monitor*|bildschirm*|display*|macbook*)',
      nl: '(monitor*|scherm|schermen|beeldscherm*|macbook*)',
    },
  },
  devices: {
    both: {
      en: '(laptop and|two devices|both at once|at once|at the same time|simultaneously|two at once|two together|multipoint)',
      de: '(zwei geräte|gleichzeitig|beide .. gleichzeitig)',
      nl: '(twee apparaten|tegelijk*|gelijktijdig)',
    },
  },
  battery: {
    both: {
      en: '(battery life|hours of battery|how long .. (battery|charge)|hours (on|per) .. charge)',
      de: '(akkulaufzeit|wie lange hält|laufzeit)',
      nl: '(accuduur|batterijduur|hoe lang gaat)',
    },
  },
  wear: {
    both: {
      en: '(wear and tear|normal wear|cable wear|worn|wears out)',
      de: '(verschleiß|abnutzung)',
      nl: '(slijtage)',
    },
  },
  gift: {
    both: {
      en: '(gift wrap*|gift note|gift box|gift message|gift receipt)',
      de: '(geschenkverpack*|als geschenk (verpackt|verpacken))',
      fr: '(emballage cadeau|papier cadeau|mot cadeau)',
      es: '(envolver|envoltura)',
      nl: '(cadeauverpakking|inpakken)',
    },
  },
  'gift-card': {
    both: {
      en: 'gift card*',
      de: '(geschenkgutschein*|geschenkkarte*)',
      fr: 'carte* cadeau*',
      es: 'tarjeta* (de )?regalo',
      nl: 'cadeaubon*',
    },
  },
  instalments: {
    both: {
      en: '(klarna|afterpay|instal*ments|pay later|apple pay|google pay|paypal|amex|american express|gift card)',
      de: '(klarna|ratenzahlung|raten|apple pay|google pay|paypal|rechnung zahlen|auf rechnung)',
      fr: '(klarna|plusieurs fois|trois fois|3x|4x|apple pay|google pay|paypal)',
      es: '(klarna|meses sin intereses|a plazos|apple pay|google pay|paypal)',
      nl: '(klarna|achteraf betalen|termijnen|apple pay|google pay|paypal|ideal)',
    },
  },
} as const satisfies Readonly<Record<string, FacetWords>>;

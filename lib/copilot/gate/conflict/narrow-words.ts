/**
 * Words that narrow a rule to a part of its cases: where to, how, for whom, in which state. Patterns on folded text, in
 * seven languages.
 */
export interface Narrowing {
  /** Narrowings of one kind exclude each other; a title adds one only where the sentence names none of its kind. */
  kind: 'place' | 'way' | 'case';
  name: string;
  words: string;
  /** Its words name a thing too, and are kept for that. */
  names?: true;
}

export const narrowings: readonly Narrowing[] = [
  {
    kind: 'place',
    name: 'abroad',
    words:
      'international[a-z]*|abroad|overseas|worldwide|ausland[a-z]*|etranger|extranjero|estero|estrangeiro|buitenland[a-z]*|outside|ausserhalb|hors|fuera|fuori|fora|buiten',
  },
  { kind: 'place', name: 'eu', words: 'eu|europe[a-z]*|europa[a-z]*|ue' },
  {
    kind: 'place',
    name: 'island',
    words:
      'island[a-z]*|isles?|highlands?|alaska|hawaii|military|canari[a-z]*|kanar[a-z]*|balear[a-z]*|ceuta|melilla|azores|acores|madeira|sicili[a-z]*|sardegna|sardinia|inseln?|waddeneilanden|eiland[a-z]*|corse|corsica|outre.?mer|dom.tom|isol[ae]|ilhas?|islas?|remote',
  },
  {
    kind: 'place',
    name: 'mainland',
    words: 'mainland|festland|metropolitaine|metropole|peninsula[a-z]*|continental[a-z]*|vasteland',
  },
  {
    kind: 'way',
    name: 'express',
    words:
      'express[a-z]*|espress[a-z]*|next.(?:working.|business.)?day|overnight|priority|urgent[a-z]*|eilversand|same.day',
  },
  {
    kind: 'way',
    name: 'evening',
    words:
      'evening|abend[a-z]*|soir|noche|serale|di sera|avond[a-z]*|saturdays?|samstag[a-z]*|samedi|sabado|sabato|zaterdag[a-z]*|sundays?|sonntag[a-z]*|weekend|wochenend[a-z]*',
  },
  {
    kind: 'way',
    name: 'point',
    words:
      'pick.?ups?(?: points?)?|collection points?|point relais|relais|paketshop|packstation|lockers?|abhol[a-z]*|ritiro|recogida|punto|puntos|afhaal[a-z]*|servicepunt|dhl.shop|click and collect',
  },
  {
    kind: 'way',
    name: 'home',
    words:
      'homes?|domicile|domicilio|thuis|zuhause|nach hause|haustur|doorstep|kerbside|curbside|ground floor|upstairs|room',
  },
  {
    kind: 'way',
    name: 'shop',
    words:
      '(?:in|at|to) (?:a|an|our|the|any|one of our) (?:shops?|stores?)|in.store|filialen?|boutiques?|magasins?|tiendas?|negozi[oa]?|lojas?|winkels?|laden',
  },
  {
    kind: 'way',
    name: 'post',
    words: 'by (?:post|mail)|per post|par la poste|por correo|per posta|pelo correio',
  },
  {
    kind: 'way',
    name: 'phone',
    words: 'phone|telephone|telefon[a-z]*|telefoon[a-z]*|chat|whatsapp|sms|call|calls',
  },
  { kind: 'way', name: 'mail', words: 'e.?mails?|mails|courriel[a-z]*|correos?' },
  {
    kind: 'way',
    name: 'bank',
    words:
      'banks?|bank statement|statements?|kontoauszug|banque[a-z]*|bancos?|banca|(?<!gift )cards?|kreditkarte[a-z]*|cartes? bancaires?|tarjetas?|cartao|creditcard|paypal|klarna|invoices?|rechnung|store credit|guthaben',
  },
  {
    kind: 'case',
    name: 'sealed',
    words: 'unopened|ungeoffnet[a-z]*|non ouvert[a-z]*|sin abrir|ongeopend[a-z]*|sealed',
  },
  {
    kind: 'case',
    name: 'opened',
    words:
      'opened|geoffnet[a-z]*|ouverte?s?|abiert[oa]s?|apert[oaie]|abert[oa]s?|geopend[a-z]*|angebrochen[a-z]*',
  },
  {
    kind: 'case',
    name: 'sale',
    words:
      'sale|sales|outlet|clearance|reduced|discounted|reduziert[a-z]*|sonderangebot[a-z]*|restposten|sold(?:e|ee|es|ees)|rebaj[a-z]*|sald[oi]|promocao|uitverkoop|afgeprijsd[a-z]*|fin de serie|b.ware',
  },
  {
    kind: 'case',
    name: 'used',
    words:
      'used|pre.?owned|second.?hand|refurbished|gebraucht[a-z]*|generaluberholt[a-z]*|d.occasion|reconditionne[a-z]*|usad[oa]s?|segunda mano|usat[oaie]|ricondizionat[a-z]*|tweedehands|gebruikt[a-z]*',
  },
  {
    kind: 'case',
    name: 'made',
    words:
      'custom|made.to.order|personali[sz]ed|engraved|bespoke|massgefertigt[a-z]*|personalisiert[a-z]*|sur mesure|personnalise[a-z]*|personalizad[a-z]*|su misura|personalizzat[a-z]*|op maat|gepersonaliseerd[a-z]*',
  },
  {
    kind: 'case',
    name: 'member',
    words:
      'members?|membership|club|vips?|loyalty|gold|mitglied[a-z]*|membres?|adherent[a-z]*|socios?|membro|membri|soci|leden|lid',
  },
  {
    kind: 'case',
    name: 'student',
    words:
      'students?|studier[a-z]*|etudiant[a-z]*|estudiant[a-z]*|student[ei]|estudantes?|studenten|teachers?',
  },
  {
    kind: 'case',
    name: 'trade',
    words:
      'compan(?:y|ies)|b2b|business (?:customers?|accounts?)|gewerb[a-z]*|firmenkund[a-z]*|entreprises?|professionnel[a-z]*|empresas?|aziend[ae]|zakelijk[a-z]*|wholesale|trade',
  },
  { kind: 'case', name: 'newsletter', words: 'newsletters?|nieuwsbrief|boletin|infolettre|sign.?up' },
  {
    kind: 'case',
    name: 'first',
    words:
      'first|erste[nrs]?|erstbestell[a-z]*|premiere?s?|primer[oa]?|prim[oa]|primeir[oa]|eerste|welcome|willkommen|bienvenue',
  },
  {
    kind: 'case',
    name: 'further',
    words:
      'further|additional|every other|second|weitere?[nrs]?|suivante?s?|supplementaires?|siguientes?|adicional[a-z]*|successiv[a-z]*|ulterior[ie]|seguintes?|volgende|extra',
  },
  {
    kind: 'case',
    name: 'season',
    words:
      'christmas|xmas|holidays?|weihnacht[a-z]*|noel|navid[a-z]*|natale?|natalizi[a-z]*|kerst[a-z]*|black friday|cyber|summer|winter|sommer|ete|verano|estate|verao|zomer|peak|busy|strikes?',
  },
  {
    kind: 'case',
    name: 'gift',
    names: true,
    words: 'gifts?|presents?|geschenk[a-z]*|cadeaux?|regalos?|regal[oi]|presentes?',
  },
  {
    kind: 'case',
    name: 'large',
    words:
      'large|bulky|heavy|furniture|oversized?|pallets?|sperrig[a-z]*|sperrgut|mobel[a-z]*|encombrant[a-z]*|meubles?|voluminos[a-z]*|muebles?|mobili|moveis|meubel[a-z]*|grote?',
  },
  { kind: 'case', name: 'small', words: 'small|kleine?[nrs]?|petits?|pequen[a-z]*|piccol[a-z]*|letters?' },
  {
    kind: 'case',
    name: 'law',
    words:
      'legal[a-z]*|statutory|gesetzlich[a-z]*|widerruf[a-z]*|wettelijk[a-z]*|by law|right of withdrawal|retractation',
  },
  {
    kind: 'case',
    name: 'longer',
    words:
      'extended|erweitert[a-z]*|verlangert[a-z]*|etendue?s?|extendid[a-z]*|ampliad[a-z]*|estes[a-z]*|estendid[a-z]*|verleng[a-z]*|registered?|registrier[a-z]*|plus',
  },
  {
    kind: 'case',
    name: 'subscription',
    words: 'subscri[a-z]*|abonn[a-z]*|abos?|suscri[a-z]*|assinat[a-z]*|abbonament[a-z]*',
  },
  {
    kind: 'case',
    name: 'preorder',
    words:
      'pre.?orders?|back.?orders?|vorbestell[a-z]*|precommand[a-z]*|preventa|prevendita|pre.?venda|out of stock|made to order',
  },
  {
    kind: 'case',
    name: 'delivered',
    words:
      '(?:marked|shown|listed|says?|scanned)(?: as)? delivered|als zugestellt|zugestellt gemeldet|indique livre|marcado como entregado|figura como entregado|risulta consegnato|marcada como entregue|als bezorgd|not there|nicht da',
  },
];

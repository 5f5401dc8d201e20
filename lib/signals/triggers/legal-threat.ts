import type { Trigger } from './trigger';

/** Lawyer, court, ombudsman, consumer authority or formal notice, turned against the shop. */
export const legalThreat: Trigger = {
  id: 'legal_threat',
  rules: [
    {
      name: 'legal.lawyer',
      says: {
        en: 'my (lawyer|lawyers|solicitor|solicitors|attorney|legal team|legal counsel|legal adviser|legal advisor), our (lawyer|lawyers|solicitor|solicitors|attorney|legal team), (a|the) (lawyer|solicitor|attorney) .. (letter|contact|write|advise|advised|says|said|instruct*|involved), (consult|consulting|consulted|hire|hiring|instruct|instructing|instructed|contact|contacting|speak to|speaking to|talk to|spoken to|retain|involve|involving|engage|see|seen|get|getting) [with|a|an|my|our] (lawyer|lawyers|solicitor|solicitors|attorney|legal advice|citizens advice), hear* from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|legal), seek* legal (advice|counsel), taking legal advice, lawyer up',
        es: '(mi|mis|nuestro|nuestros) (abogado|abogada|abogados), (un|una) (abogado|abogada), (consultar|consultaré|hablar|hablaré|contactar|contactaré|contratar) .. (abogado|abogada|abogados), asesoría legal, asesoramiento jurídico, asistencia jurídica',
        fr: '(mon|notre|un|mes) (avocat|avocate|avocats|conseil juridique), avocat* .. (saisi|contact*|écrire|prendre), protection juridique, assistance juridique, conseiller juridique',
        de: '(meinen|meinem|mein|unseren|unserem|einen|einem|meine|meiner|unser) (anwalt|anwältin|rechtsanwalt|rechtsanwältin|rechtsbeistand|anwalts), (anwalt|rechtsanwalt|anwältin|rechtsanwältin) .. (einschalten|einschalte|übergeben|beauftragen|beauftragt|kontaktieren|nehmen), (rechtsschutz|rechtsschutzversicherung), (rechtlichen|juristischen) (rat|beistand)',
        pt: '(meu|minha|nosso|um|uma|meus) (advogado|advogada|advogados), (consultar|procurar|acionar|contratar|falar com) .. (advogado|advogada), assessoria jurídica, apoio jurídico',
        it: '(mio|un|nostro|mia|miei) (avvocato|avvocata|legale|legali), (avvocato|legale) .. (fiducia|contatt*|rivolg*|incaric*), (tutela|assistenza) legale, (mi rivolgerò|rivolgermi|rivolgo) .. (avvocato|legale|legali), vie legali',
        nl: '(mijn|een|onze) (advocaat|advocate|jurist|rechtsbijstand|rechtsbijstandsverzekering|rechtsbijstandverzekering), (advocaat|jurist|rechtsbijstand) .. (inschakelen|schakelen|contact|raadplegen), juridisch advies, juridisch loket, rechtsbijstand inschakelen',
      },
      unless: {
        en: "(friend|sister|brother|husband|wife|daughter|son|mum|mom|dad|colleague|boss) .. (recommended|recommends|loves|wears|has|uses|told me about), lawyer friend, as a (lawyer|solicitor|attorney), (am|i'm|is|was|works as|work as) [a|an|the] [busy|trainee|retired|practising|practicing] (lawyer|solicitor|attorney), (for|to) my (lawyer|solicitor|attorney) (friend|husband|wife|boss|son|daughter), (gift|present) for, deliver* to my (lawyer|solicitor), power of attorney, (jealous|proud) , (ship|send|deliver) .. (lawyer|solicitor|attorney) .. office",
        es: '(amigo|amiga|hermano|hermana|hijo|hija|marido|mujer|esposa) .. (abogado|abogada), (soy|es|como) (un|una) [joven] (abogado|abogada), (soy|como) (abogado|abogada), regalo, recomend*',
        fr: "(ami|amie|soeur|frère|fils|fille|mari|femme) .. (avocat|avocate), (je suis|comme|en tant que|est) (avocat|avocate|un avocat|une avocate), cadeau, recommand*, (à l'|un|purée d') avocat .. (huile|crème|masque), huile d'avocat",
        de: '(freund|freundin|bruder|schwester|sohn|tochter|mann|frau|nachbar) .. (anwalt|anwältin|rechtsanwalt), (bin|ist|als) (anwalt|anwältin|rechtsanwalt|rechtsanwältin|ein anwalt|eine anwältin), geschenk, empfohlen, (rechtsanwältin|rechtsanwalt) und (notar|notarin)',
        pt: '(amigo|amiga|irmão|irmã|filho|filha|marido|esposa) .. (advogado|advogada), (sou|é|como) [um|uma] (advogado|advogada), presente para, recomend*',
        it: "(amico|amica|fratello|sorella|figlio|figlia|marito|moglie) .. (avvocato|avvocata), (sono|come|fa l'|è) [un|un'] (avvocato|avvocata), regalo, consigliat*, sede legale, ora legale, rappresentante legale",
        nl: '(vriend|vriendin|broer|zus|zoon|dochter|man|vrouw|buurman) .. (advocaat|jurist), (ben|is|als) [een] (advocaat|jurist), cadeau, aanbevolen, advocaat .. (likeur|drank)',
      },
    },
    {
      name: 'legal.court',
      says: {
        en: 'legal (action|proceedings|steps|route|notice|recourse|claim|remedies), (small|smalls) claims [court], small claims, (take|taking|see) you (to|in) court, (go|going|take|taking) .. to court, county court, court (claim|action|proceedings|summons), sue you, sue your company, suing [you], file a lawsuit, class action, letter before action, letter before claim, lba, pre-action, cease and desist, formal notice, notice of default, [put|putting] you on notice, moneyclaim, money claim online, breach of (contract|consumer), (press|pressing) charges, without prejudice, statutory demand',
        es: '(acciones|medidas|vías) legales, (acción|vía|demanda) (legal|judicial), (demandar*|demandaré|demandarles|demandarlos|demandarlo), (interponer|poner|presentar) [una] (demanda|denuncia), (juzgado|tribunal|tribunales|juicio), (denunciar*|denunciaré|denuncia) .. (policía|consumo|autoridades|empresa|ustedes|os), burofax, requerimiento formal',
        fr: '(action|actions|poursuite|poursuites|procédure|voie|suites|recours) (en justice|judiciaire|judiciaires|légale|légales|juridique|juridiques), mise en demeure, mets en demeure, mettre en demeure, tribunal*, (porter|porterai|porte) plainte, (dépôt|déposer|déposerai|dépose) .. plainte, (saisir|saisirai|saisis) .. (justice|tribunal|juge|conciliateur), conciliateur de justice, assigner .. (justice|tribunal), traîner en justice',
        de: '(rechtliche|juristische|gerichtliche) (schritte|konsequenzen|mittel|maßnahmen), (rechtliche|juristische|gerichtliche) .. (schritte|einleiten), (vor gericht|gerichtlich), (klage|klagen|verklagen|verklage) [einreichen|erheben], (strafanzeige|anzeige) (erstatten|erstatte|stellen|stelle|gegen|bei), mahnbescheid, mahnverfahren, rechtsweg, (setze|setzen) .. (frist|nachfrist) , in verzug, frist (von|bis) .. (erstatt*|liefer*|rechtlich*|danach)',
        pt: '(ação|acção|medidas|ações|acções|vias|providências) (judicial|legal|legais|judiciais|cabíveis), (juizado|pequenas causas|tribunal|justiça) , (processar|processarei|processo judicial), (entrar|entrarei|entro) .. (justiça|processo|ação), notificação extrajudicial, (boletim de ocorrência|queixa-crime), queixa formal',
        it: '(azione|azioni) (legale|legali|giudiziaria|giudiziarie), (adire|adirò|intraprendere|intraprenderò) .. (legali|legale|giudiziarie), (tribunale|giudice di pace), (messa|metto) in mora, diffida [formale|legale], diffid*, (querela|denuncia|denuncerò|denunciare|querelare), (fare|farò|farvi) causa, per vie legali',
        nl: '(juridische|gerechtelijke) (stappen|procedure|actie|acties|weg|maatregelen), (rechtszaak|rechtbank|kantonrechter|kort geding), (naar de|voor de|via de) rechter, (aanklagen|dagvaarden|dagvaarding), ingebrekestelling, in gebreke, (aangifte) (doen|bij|gedaan), (doe|doen) .. aangifte, incassobureau, gerechtelijk',
      },
      unless: {
        en: '(tennis|squash|basketball|badminton|padel|food) court, court (shoes|shoe|heels|road|street|lane|house|drive|place), [i am|work*|job*] .. at court, legal (size|paper|pad|name|holiday|age), (jury|school) , (wear|wearing|outfit|suit|dress) .. court, privileged, intended recipient, confidential*, to be worn in court',
        fr: '(rue|avenue|place|boulevard) du tribunal',
        es: '(calle|plaza) .. (juzgado|tribunal|tribunales)',
        de: '(gerichtsstraße|am gericht)',
        nl: '(rechtbankstraat)',
      },
    },
    {
      name: 'legal.authority',
      says: {
        en: 'ombudsman, trading standards, consumer (protection|authority|rights agency|affairs|advice|council|watchdog), better business bureau, bbb, attorney general, ftc, federal trade commission, citizens advice, which legal, (accc|fair trading|acm), competition authority, advertising standards, report* you to (the authorities|authorities|the ftc|the police|trading|consumer|bbb), (consumer rights act|consumer contracts regulations|consumer law|sale of goods act) , (financial|consumer) conduct authority, small business commissioner, ec consumer centre, regulator',
        es: '(organismo|oficina|oficinas) .. (consumidor|consumo), (omic|ocu|facua|profeco|sernac|indecopi|defensa del consumidor), hoja de reclamaciones, hojas de reclamaciones, (autoridad|autoridades|junta arbitral|dirección general|asociación|agencia) .. (consumo|consumidor|consumidores), derechos del consumidor, ley de (consumidores|protección)',
        fr: '(dgccrf|signalconso|signal conso|ufc que choisir|60 millions|répression des fraudes|direction .. fraudes), association .. consommateurs, (médiateur|médiatrice|médiation) [de la consommation|du e-commerce|de la fevad], code de la consommation, défenseur des droits, service consommation .. préfecture',
        de: '(verbraucherzentrale|verbraucherschutz|verbraucherschützer|schlichtungsstelle|bundesnetzagentur|verbraucherschutzzentrale|wettbewerbszentrale|konsumentenschutz|arbeiterkammer|vki|ombudsmann|ombudsstelle)',
        pt: '(procon|reclame aqui|deco|livro de reclamações|asae|portal da queixa|consumidor.gov|centro de arbitragem), (defesa|direito|direitos|código) (do consumidor|de defesa do consumidor), entidade reguladora',
        it: '(altroconsumo|codacons|adiconsum|federconsumatori|agcm|antitrust|garante [della concorrenza|del mercato]), associazion* .. consumatori, codice del consumo, (guardia di finanza|polizia postale), tutela dei consumatori, unione nazionale consumatori',
        nl: '(consumentenbond|acm|consuwijzer|geschillencommissie|consumentenombudsman|ombudsman|autoriteit consument*|thuiswinkel waarborg|consumentenautoriteit), radar',
      },
      unless: {
        en: '(work|works|working) (for|at) .. (ombudsman|standards|authority|bureau), rated .. bbb, bbb rating',
        fr: 'je travaille .. (dgccrf|médiateur|médiatrice|fraudes)',
        de: '(arbeite|arbeitet) .. verbraucherzentrale',
      },
    },
  ],
};

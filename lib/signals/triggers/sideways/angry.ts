import type { Rule } from '../rule';

/** Praise as a weapon, insults of people's wits, and contempt that uses no swear word. */
export const angrySideways: readonly Rule[] = [
  {
    name: 'angry.mock-praise',
    evenDenied: true,
    says: {
      en: '(oh )?(bravo|hats off|well played|slow clap|standing ovation|round of applause|gold star|medal|award|trophy|oscar|chapeau|kudos|congratulations|congrats|clever|impressive|genius|geniuses|masterclass|world class|first class|top notch|stellar|magnificent|outstanding|marvellous|riveting|priceless|hilarious|comedy|circus|pantomime|muppet*|amateurs|amateur hour|jokers|shower of|bunch of|load of|buffoons|cretins|imbeciles|numpties|halfwits|dimwits|brainless|braindead|brain cell*|brain dead|thieves|crooks|con artists|scammers|spammers|liars|parasites|vultures|vermin|useless lot|absolute (state|joke|cowboys))',
      es: '(enhorabuena|felicidades|bravo|chapó|aplausos|menudo*|vaya (panda|tropa|equipo|servicio|circo)|genios|lumbreras|linces|panda de|pandilla de|hatajo de|payasos|inútiles|chapuzas|chapuceros|aficionados|ladrones|estafadores|sinvergüenzas|cerebro*|neuronas|circo|de traca|de chiste)',
      fr: '(bravo|félicitations|chapeau|applaudissements|génial|champions|génies|as de|bande de|tas de|guignols|clowns|charlots|branquignols|amateurs|incapables|nuls|voleurs|escrocs|menteurs|cirque|il faut (du talent|le faire)|neurone*|cerveau*|aussi nul*|du grand art)',
      de: '(bravo|chapeau|glückwunsch|gratulation|gratuliere|applaus|ganz großes kino|großes kino|großes tennis|vollprofis|profis|genies|experten|helden|spezialisten|amateure|stümper|dilettanten|haufen|truppe|verein|zirkus|kasperl*|affentheater|hirn*|gehirnzelle*|schnarchnasen|pfeifen|nichtskönner|versager|abzocker|betrüger|diebe|lügner|rahm ich mir|rahme ich mir|meisterleistung|glanzleistung)',
      pt: '(parabéns|bravo|aplausos|palmas|génio*|gênio*|cambada|bando de|corja|palhaços|palhaçada|amadores|incapaz*|incompetente*|ladrões|vigaristas|trapaceiros|circo|cérebro*|neurónio*|neurônio*|anedota|obra-prima|brilhante)',
      it: '(complimenti|bravi|congratulazioni|applausi|chapeau|geni|scienziati|fenomeni|campioni|banda di|manica di|branco di|pagliacci|buffoni|dilettanti|incapaci|ladri|truffatori|cialtroni|circo|cervello|neuron*|barzelletta|capolavoro|i passanti|museo degli orrori)',
      nl: '(knap hoor|knap werk|bravo|gefeliciteerd|proficiat|applaus|petje af|chapeau|helden|genieën|professionals|stelletje|stel|zooitje|bende|prutsers|amateurs|sukkels|klungels|clowns|oplichters|dieven|leugenaars|spammers|circus|hersencel*|poppenkast|kleuters|lachertje)',
    },
    with: [
      {
        en: '(you|your|u|ur|ye|lot|guys|people|team|company|service|support|planner*|driver*|staff|whoever|another|mail|email|reply|again|still|losing|lost|finally|how|on|for)',
        es: '(vuestr*|vosotros|ustedes|sus?|equipo|empresa|servicio|puntería|por|otra vez|sois|son|perder|lograr*|conseg*)',
        fr: '(vous|votre|vos|équipe|service|société|encore|pour|avoir|être|talent|nul*|savoir|livreur*)',
        de: '(sie|ihr|ihre*|euer|eure*|euch|laden|team|firma|service|wieder|noch|für|zu|kino|mal)',
        pt: '(vocês|vos[st]*|seu*|sua*|equipa|equipe|empresa|serviço|atendimento|conseguiram|por|pela|outra vez|de novo|génio|pessoal|esse|desse|princípio)',
        it: '(voi|vostr*|siete|team|azienda|servizio|assistenza|per|agli|ai|ancora|che|hanno|avete|assumete)',
        nl: '(jullie|uw|je|u|team|bedrijf|service|weer|nog|voor|met|redactie|spammers|nul|dagen)',
      },
    ],
    near: {
      en: "(late|lost|losing|wrong|broken|still|again|third|fourth|fifth|nobody|nothing|never|waiting|waited|ignored|ignoring|days|weeks|where is|empty|incompetence|useless|muppets|thieves|crooks|joke|couldn't|can't even|patience|excuse*|promise*|sofa|copy|paste|robot|bot|delay*|missing|missed)",
      es: '(nadie|nunca|nada|tarde|perdid*|roto|otra vez|todavía|esperando|fantasma|semanas|días|vacía|inútil*|culpa|mentira*|promesa*|mal)',
      fr: '(personne|jamais|rien|retard|perdu|cassé|encore|toujours|attend*|semaines|jours|zéro|nul*|faute|promesse*|automatique*)',
      de: '(niemand|nie|nichts|spät|verloren|kaputt|wieder|immer noch|wart*|wochen|tage|geduld|leer|schuld|versprech*|falsch|lachen)',
      pt: '(ninguém|nunca|nada|atras*|perdid*|quebrad*|outra vez|ainda|esper*|semanas|dias|errad*|culpa|incapaz*|promess*|vizinho)',
      it: '(nessuno|mai|niente|ritardo|pers*|rott*|ancora|attes*|aspett*|settimane|giorni|colpa|promess*|esplos*|sbagliat*|schegge)',
      nl: '(niemand|nooit|niets|niks|laat|kwijt|kapot|weer|nog steeds|wacht*|weken|dagen|nul|schuld|beloof*|beloft*|verkeerd*|spammers|nieuwsbrie*)',
    },
    unless: {
      en: '(love|great|lovely|thank you|thanks) .. (team|service|staff|guys), congratulations on (the|your) (launch|award|anniversary|new), (bunch|load|lot|shower) of (flowers|grapes|roses|keys|things|gel|items|questions|photos|tulips), (shower|comedy|circus|medal|trophy|award|oscar) (gel|head|curtain|book|tent|set|dress|ticket), baby shower, stellar (product|service|stuff), impressive (quality|product|speed)',
      es: '(gracias|encant*|excelente), felicidades (por el (producto|servicio)|a todos), feliz',
      fr: '(merci|adore|excellent*), félicitations pour (le|la|votre) (produit|service|qualité|boutique), as de (pique|coeur)',
      de: '(vielen dank|danke schön|toll gemacht|begeistert|freue), haufen (geld|spaß), für profis, glückwunsch zu (ihrem|eurem) (shop|produkt), herzlichen dank, truppe .. (super|klasse)',
      pt: '(obrigad*|amei|adorei|excelente*), parabéns (pelo|pela) (produto|serviço|atendimento|qualidade|trabalho), retiro tudo, (uns|umas) (amores|queridos|fofos|anjos), parabéns a',
      it: '(grazie|adoro|ottim*), complimenti per (il|la|i|le) (prodott*|servizio|qualità|negozio|sito|gentilezza)',
      nl: '(dank|geweldig|bedankt|blij), gefeliciteerd met (jullie|de) (winkel|product), (stel|bende|stelletje) (lakens|gordijnen|kussens|handdoeken|schoenen)',
    },
  },
];

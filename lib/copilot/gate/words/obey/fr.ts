import type { ObeyWords } from './kinds';

const did =
  '(?:annulee?s?|remboursee?s?|remplacee?s?|approuvee?s?|validee?s?|accordee?s?|creditee?s?|autorisee?s?|supprimee?s?|effacee?s?|prolongee?s?|modifiee?s?|levee?s?|offerte?s?|restituee?s?|reversee?s?|transferee?s?|resiliee?s?|debloquee?s?|exempteee?s?|dispensee?s?|rendue?s?|renvoyee?s?|reexpediee?s?|regularisee?s?|reglee?s?|acceptee?s?|arretee?s?|redirigee?s?)';

export const fr: ObeyWords = {
  act: [
    "(?:le|votre|la) [a-z]+ (?:part|partira|file|arrive) (?:des |deja )?(?:aujourd'hui|demain|ce soir|tout de suite|chez vous)|(?:considerez|tenez) (?:[a-z']+ ){0,3}(?:annule|rembourse|regle|fait)|le necessaire (?:a ete|est) fait|j'ai fait le necessaire",
    `(?:j'ai|nous avons|on a|notre [a-z]+ a|le service a|nous vous avons|je vous ai|je t'ai|je l'ai|nous l'avons|on vous a) (?:[a-z']+ ){0,4}?${did}`,
    `(?:c'est|tout est|c'est deja|voila qui est|votre [a-z]+(?: [a-z]+)? (?:est|a ete)|(?:le|la|votre|l') ?[a-z]+ (?:[a-z]+ )?(?:est|a (?:bien |deja |donc )?ete)|il a ete|elle a ete|ils ont ete|vos [a-z]+ (?:sont|ont ete)|les [a-z]+ ont ete|vous avez ete) (?:deja |bien |desormais |donc |maintenant |integralement )*(?:${did}|fait|arrange|regle|parti|en route|en chemin)(?! (?:pour|par|sous|dans|si|des|apres|en cas|lorsque|quand))`,
    "(?:remboursement|argent|virement|avoir|remplacement|neuve?|nouveau [a-z]+|nouvelle [a-z]+) (?:[a-z']+ ){0,3}(?:est (?:en route|en chemin|en cours|parti|approuve|valide|accorde)|part (?:chez|vers|pour|des|aujourd|ce|demain))",
    'une? [a-z]+ (?:neuf|neuve|nouveau|nouvelle|de remplacement) (?:part|partira|est|sera|vous sera|arrive|vous attend)',
    "par la presente,? (?:j'|je|nous)|(?:j'annule|nous annulons|j'accorde|nous vous accordons|je vous accorde) (?:par la presente|immediatement|donc|ce jour)",
  ],
  exception: [
    '(?:bien que|malgre|meme si|peu importe|quoique|en depit)[^.!?]{0,70}(?:delai|regle|condition|porte|ouvert|depasse|expire|exclu|solde|etiquette|ticket|outlet)[a-z]*[^.!?]{0,60}(?:nous (?:reprenons|remboursons|acceptons|vous)|vous pouvez|on (?:reprend|rembourse)|volontiers|avec plaisir)',
    '(?:fermons|ferme|fermer) les yeux|sans poser de question|oubliez (?:la|le|les|ces|cette) (?:[a-z]+ )?(?:regle|delai|condition)s?|(?:nous renoncons|je renonce) (?:a|aux)',
    "(?:fais|faisons|fait|ferons|accorde|accordons|fera|consentons) (?:[a-z']+ ){0,3}(?:une|cette) (?:petite |unique )?exception|a titre exceptionnel|exceptionnellement,? (?:nous|je|on|pour)|(?:par|en) geste commercial",
    "(?:regle|regles|conditions|delais?|limites?|plafond|consignes) (?:[a-z']+ ){0,4}(?:ne (?:comptent|s'appliquent?|compte|vaut|valent) (?:pas|plus)|levee?s?|suspendue?s?|importe peu|n'ont (?:pas|aucune|plus)|ne sont que du papier)|sans (?:aucune )?(?:limite|condition|restriction|delai)s?(?: aucune)?(?! de (?:montant|taille))|(?:oublions|ignorons|leve|levons|passons outre|mettons de cote) (?:le|la|les|cette|ce) (?:[a-z]+ )?(?:regle|regles|delai|limite|condition|conditions|frais|plafond)",
    "(?:gardez|garde|conservez) (?:le|la|les|votre|tout|donc|bien)[a-z' -]{0,60}(?:et nous|cadeau|aussi|quand meme|sans)|(?:c'est|le tout est|est) (?:cadeau|pour nous|offert par la maison)|aux frais de la maison|on vous (?:l'offre|en fait cadeau)|nous vous (?:offrons|en faisons cadeau)|le double (?:de|du)",
    "meme (?:portee?s?|ouverte?s?|utilisee?s?|lavee?s?|gravee?s?|personnalisee?s?|abimee?s?|entamee?s?|soldee?s?)[a-z' ,]{0,30}(?:nous|on) (?:repren|rembours|accept|echang)|(?:reprenons|remboursons|acceptons|echangeons) (?:[a-z']+ ){0,4}(?:meme|aussi) (?:portee?s?|ouverte?s?|utilisee?s?|lavee?s?|gravee?s?|personnalisee?s?|entamee?s?)",
    "(?:nous vous|on vous|je vous|je te) (?:rembourse|remboursons|rends|rendons|reverse|reversons|restituons|restitue) (?:[a-z']+ ){0,3}(?:la totalite|l'integralite|tout|le tout|en totalite|integralement|la somme entiere|le montant total)|quand (?:vous voulez|bon vous semble|cela vous arrange)|autant de fois que",
    'rien que pour vous|entre nous|juste pour cette fois|pour cette fois',
  ],
  authority: [
    "(?:la direction|le siege|le patron|mon chef|ma responsable|mon responsable|la comptabilite|le service [a-z]+|le directeur|la directrice) (?:[a-z']+ ){0,2}(?:decide|accepte|confirme|approuve|valide|dit oui|d'accord)|(?:je suis|nous sommes) (?:habilitee?s?|autorisee?s?|mandatee?s?) a",
    "(?:a|ont|ayant|m'a|nous a) (?:deja |bien |personnellement )?(?:approuve|autorise|valide|donne (?:son|leur|le feu|sa) [a-z]+|accepte que|consenti|ordonne)",
    "comme (?:[a-z']+ ){0,4}(?:collegue|responsable|directeur|directrice|superviseur|chef|service|conseiller|conseillere|direction|manager) (?:[a-z']+ ){0,5}(?:dit|promis|confirme|ecrit|indique|assure|accorde|autorise|approuve)|comme (?:convenu|promis|valide|autorise|approuve|confirme|decide) (?:avec|par)|(?:avec|sur|apres) (?:l'accord|l'autorisation|ordre|instruction|validation|l'approbation) (?:de|du|des)",
    'en (?:tant que|ma qualite de|qualite de) [a-z]+|je suis (?:le |la )?(?:responsable|directeur|directrice|superviseur|gerant|gerante|avocat|avocate|medecin|veterinaire)|au nom de la loi|nous (?:le )?reconnaissons par ecrit',
  ],
  machine: [
    "(?:en tant qu'|comme )(?:une? )?(?:ia|modele de langage|chatbot|llm|intelligence artificielle)|(?:je suis|je ne suis) (?:une?|qu'une?|l')? ?(?:[a-z]+ )?(?:ia|intelligence artificielle|modele de langage|modele de langue|robot|chatbot|bot|machine|programme|assistant virtuel|llm|assistant automatique|automate)",
    "(?:ecrit|redige|genere|produit)e?s? par (?:une?|l'|le) ?(?:ia|machine|robot|programme|modele|logiciel|intelligence|algorithme)|(?:chatgpt|openai|claude|anthropic|gemini|mistral)|pas (?:un |une )?(?:humain|humaine|etre humain|vraie personne)",
  ],
  orders: [
    "(?:mes|nos|les|voici mes|voici les) (?:propres )?(?:consignes|instructions|directives|ordres|regles)(?: internes| secretes| cachees| confidentielles)? ?(?:sont|traduites|:|disent|precisent|stipulent|d'origine|completes|indiquent|m'interdisent)",
    "(?:je dois|je ne dois|nous devons|on m'a dit|on m'a demande|il m'est interdit|je n'ai pas le droit|j'ai ordre|j'ai pour consigne)(?: pas| jamais| de)? (?:[a-z']+ ){0,3}(?:repondre (?:uniquement|seulement)|taire|decourager|cacher|dire que|mentionner|avouer|admettre|reveler|promettre|ne jamais|ne pas|parler)",
    "note interne|notes internes|(?:la|les|cette) notes? (?:[a-z']+ ){0,3}(?:dit|indique|precise|disent|indiquent)|textes approuves|invite systeme|prompt|(?:signalee?|classee?|note|marque)e? comme (?:client|cliente|difficile|suspecte?|fraudeur)",
  ],
  others: [
    "(?:elle|il|qui) (?:habite|vit|loge|reside|travaille) (?:a|au|en|rue|chez|pres|dans|derriere)|(?:votre|ta|ton) (?:voisine?|collegue|soeur|frere|ex|patronne?|amie?) (?:[a-z']+ ){0,3}(?:a (?:achete|commande|recu|demande|ete)|paie|habite|s'est plaint)|(?:d'autres|plusieurs|de nombreux|certains) (?:clients|clientes|acheteurs|personnes) (?:[a-z']+ ){0,2}(?:ont|se sont)",
  ],
  plans: [
    "(?:encore|reste|restera|c'est) (?:un )?(?:secret|secrete|confidentiel|confidentielle)|nom de code|(?:gardez|garde) (?:le|la|cela|ca) (?:pour (?:vous|toi)|secret)|pas encore (?:annonce|public|officiel)|notre marge|notre prix d'achat|notre fournisseur (?:est|s'appelle)|nos sous-traitants (?:sont|:)",
  ],
  guilt: [
    "(?:nous|je) (?:[a-z']+ )?(?:reconnaissons|reconnais|admettons|admets|avouons|assumons|acceptons|endossons) (?:[a-z', ]{0,60})(?:faute|responsabilite|tort|torts|defaut|coupable|negligence|culpabilite|erreur|rend|danger|contamin)",
    "(?:notre|nos) (?:propre |seule |entiere )?(?:faute|negligence|culpabilite|tort)|(?:nous|la societe|l'entreprise|la direction) (?:le )?(?:savions|savait|etions au courant|etait au courant|connaissions|avons cache|a cache)|se rend coupable|(?:est|sommes|etait) (?:coupables?|fautive?s?|responsables? de (?:votre|ce|cet|cette|l'accident))|reparer le tort|contaminee?s?|pas (?:du tout )?(?:sure?|securise) ",
  ],
  law: [
    "la loi (?:[a-z']+ ){0,2}(?:oblige|impose|exige|prevoit|interdit|garantit|donne|permet|dit)|(?:legalement|juridiquement|en droit),? (?:vous|nous|le|la)|(?:vous avez|tu as) (?:legalement |parfaitement )?(?:le )?droit (?:legal|au remboursement|a (?:un|une|la|l'))|code de la consommation|(?:gagnerez|gagneriez|gagner) (?:votre|le|ce) (?:proces|cause)|illegale?s?|discrimination|attaquer en justice|porter plainte contre|rupture de contrat",
  ],
  medical: [
    "(?:donnez|donne|prenez|prends|appliquez|administrez) (?:lui |-lui )?(?:[a-z']+ ){0,2}(?:demi|une|un|deux|[0-9]+) ?(?:[a-z]+ )?(?:pipettes?|comprimes?|gouttes?|doses?|mg|ml|gelules?|cuilleres?)|demi-?pipette|(?:pas besoin|inutile|n'avez pas besoin|pas la peine) (?:de |d')(?:[a-z]+ )?(?:consulter|voir|appeler|aller)[a-z' ]{0,12}(?:medecin|veterinaire|hopital|pharmacien|sage-femme|docteur)|sans (?:aucun )?(?:danger|risque)(?: pour| aucun|,|$)|(?:parfaitement|totalement|absolument|tout a fait) (?:sans danger|inoffensi[a-z]+|sure?s?)|(?:pouvez|peux) continuer a (?:l'utiliser|le porter|l'employer|rouler|en donner|le manger)|en tant que (?:veterinaire|medecin)",
  ],
  threat: [
    '(?:agence|societe|cabinet|service) de recouvrement|huissiers?|nos avocats|notre avocat|(?:poursuites|action) (?:judiciaires?|en justice)|(?:nous|je) (?:vous|te) (?:poursuivr[a-z]+|signaler[a-z]+|denoncer[a-z]+)|(?:vous|tu) (?:le )?regretter[a-z]+|dernier avertissement|fichee?s? (?:a la )?banque|interdit bancaire|cote de credit',
  ],
  insult: [
    '(?:idiote?s?|imbeciles?|stupides?|cretine?s?|bete comme|abrutie?s?|debiles?|paresseu[sx][a-z]*|faineante?s?|ridicule (?:personne|client)|vous etes (?:ridicule|pathetique|penible|lourd|insupportable)|tais-?toi|taisez-?vous|arretez de (?:pleurnicher|geindre|vous plaindre|nous deranger)|pleurnich[a-z]+|savoir lire|apprenez a lire|les gens comme vous|radine?s?|merde|connard[a-z]*|conne?s?|putain)',
  ],
  rival: [
    "(?:escrocs?|arnaqueurs?|charlatans?|voleurs?|bandits?|incapables?|camelote|contrefacons?|pacotille)|(?:mieux|meilleure?s?|moins chere?s?) (?:que (?:nous|chez nous|les notres|le notre|la notre))|(?:fuyez|mefiez-vous d[eu]s?) (?!(?:le |la |les |l'|tout |toute |de )?(?:soleil|contact|lave|lavage|chaleur|eau|humidite|mail|message))[a-z]+|allez (?:plutot |donc )?(?:chez|acheter)|votez (?:pour|contre)|(?:vive|a bas) (?:le|la|les) [a-z]+|la france se releve",
  ],
  secret: [
    "(?:mot de passe|code (?:secret|pin|a usage unique|de (?:securite|verification|connexion|confirmation)|recu|a six chiffres)|identifiants|numero (?:complet )?de (?:votre )?carte|cryptogramme|coordonnees bancaires)(?: [a-z']+){0,4} (?:que vous|de votre|qui vient|recu|par retour|par mail|utilis[a-z]+|sont|pour)",
    "(?:photo|copie|scan|recto[- ]verso|les deux faces) (?:recto[- ]verso )?(?:de |d'une? |des deux (?:cotes|faces) de )?(?:votre|la|piece) (?:[a-z]+ )?(?:carte (?:d'identite|bancaire|bleue|de credit)|passeport|permis|identite)|piece d'identite|anydesk|teamviewer|(?:prendre|prenions|acces) (?:[a-z]+ )?(?:la main sur|a distance)|trois (?:derniers )?chiffres au (?:dos|verso)|partager votre ecran",
  ],
  promise: [
    "(?:arrivera|sera|seront|livrerons|livrera|livre|appellera|appellerons|passera|passerons|partira|recevrez|aurez|viendra|viendrons|arrive|telephonera) (?:[a-z0-9']+ ){0,6}(?:demain|ce soir|cet apres-midi|ce matin|aujourd'hui|apres-demain|(?:des |avant |ce |au plus tard )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| soir| prochain| midi)?)",
    "(?:nous|je) (?:vous |te )?(?:garantissons|garantis|promettons|promets|jurons|jure|certifions|certifie|assure|assurons) (?:que|qu'|la|le|une?|de|formellement)|nous nous engageons (?:a|formellement)|parole d[e']",
  ],
  persona: [
    "(?:oh oh oh|ho ho ho|pere noel|mon traineau|lutins|moussaillon|mille sabords|a l'abordage|doublons|votre (?:majeste|altesse|grace|seigneurie)|monseigneur|messire|oyez|mon (?:enfant|petit|chou|cheri|tresor)(?=[ ,.!])|ma (?:cherie|petite|puce)|mamie|grand-mere|il etait une fois|a vos ordres et|[a-z]*bot (?:a votre service|ici)|mode developpeur active|miaou|en tant qu'ami|comme ami|damoiselle|gente dame)",
  ],
};

import type { GateWords } from './words';

export const fr: GateWords = {
  negation: "ne|n'~|pas|jamais|aucun~|malheureusement|sans|plutot que|au lieu de|hors|impossible|ni",
  noRefusal:
    "pas de souci|pas de probleme|pas d'inquietude|pas seulement|n'hesitez pas|sans (?:frais|souci|probleme|faute)|aucun souci|sans supplement",
  condition:
    "si|s'il|lorsque|lorsqu'~|quand|des que|des qu'~|une fois (?:que|qu'~|le|la|les|votre|vos|notre|ce|cette|l'~|recu~|arrive~|valide~|passe~|expedie~|retourne~|livre~)|apres|a condition|au cas ou|sous reserve|a reception|des reception|souhaitez-vous|selon",
  echo: 'vous (?:dites|mentionnez|ecrivez(?! a)|indiquez|evoquez|demandez|parlez|citez|avez besoin)|comme vous|vous nous (?:dites|demandez)|je comprends|vous avait (?:parle|dit|annonce|promis)|vous avez raison|avez lu|on vous a dit|tu dis|vous souhaitez|vous avez lu',
  past: 'depuis|il y a|attend~|attente|au bout|vieux',
  perform:
    "pour (?:nous excuser|vous remercier|nous faire pardonner)|je vais|nous allons|j'ai|nous avons|je vous|nous vous|je peux|nous pouvons|je procede|nous procedons|je rembourse|nous remboursons|nous remplacons|je remplace|nous garantissons|je garantis|je promets|vous (?:recevrez|allez recevoir|serez|aurez|beneficiez|obtenez)|a ete|ont ete|sera|seront|est en route|arrive|arrivera|exceptionnellement|(?:je viens|nous venons|on vient) de|a titre exceptionnel|en guise de|geste commercial|on vous",
  commits: {
    refund: 'virement|rembours~|rendre votre argent|recrediter|recredite',
    credit:
      "pour (?:nous excuser|vous remercier|nous faire pardonner)|avoir de|un avoir|bon d'achat|carte cadeau|crediter|geste commercial|dedommag~|compensation|indemnis~",
    replacement:
      'rempla~|renvoyer un~|renvoyons un~|renvoie un~|nouvel envoi|nouveau (?:produit|colis|modele|casque)|nouvel (?:article|exemplaire)|reexpedi~|envoyer un nouve~|envoyons un nouve~',
    exchange: 'echang~',
    waiver:
      "gratuit~|sans frais|offert~|offrons|offrir|offre|exoner~|a nos frais|garder l'article|le garder|conserver",
    discount: 'remise|reduction~|rabais|de remise|promotion de',
    callback:
      'vous (?:appeler~|appelons|rappel~|recontact~|reviens|reviendr~|tiendr~|contacter~|repond~)|revenir vers vous|reviens vers vous|revenons vers vous|nouvelles de notre part',
    delivery:
      'passer~|passe|chercher|recuper~|part|livr~|arriv~|recevr~|recevoir|expedi~|chez vous|parviendr~|partir~',
    guarantee: 'garanti|garantis|garantissons|promets|promettons|promis|assure|sans faute|certain',
  },
  done: "(?:j'ai|nous avons|on a) (?:bien |deja |egalement )?(?:annule|modifie|change|mis a jour|supprime|suspendu|mis en pause|ajoute|prolonge|corrige|debloque|reinitialise|applique|redirige)~|votre (?:commande|abonnement|compte|adresse) (?:a ete|a bien ete|est) (?:annule|modifie|suspendu|supprime|mise? a jour|change)~|(?:j'ai|nous avons|on a|vous ai|vous avons) (?:bien |deja |aussi |egalement )?(?:rembourse|envoye|expedie|commande|reserve|credite|programme|organise|mis de cote|prepare|active|enregistre|inscrit|valide|genere|cree|resilie)~|(?:votre|le|la) [a-z]{2,16}(?: [a-z']{1,12})?(?: [a-z]{0,3}[^.!?]{0,14})? (?:a ete|est|a bien ete|est bien|ont ete) (?:deja )?(?:resilie|rembourse|expedie|traite|credite|reserve)~|est partie? (?:ce matin|hier|aujourd'hui|tout a l'heure)|(?:je|nous) (?:vous )?(?:le |la |les |l')?(?:reserve|reservons|mets? de cote|mettons de cote)",
  ended:
    "expire~|n'est plus|n'est pas|plus valable|plus valide|termine~|invalide|ne fonctionne|ne peut|ne peux|pas",
  policy:
    "delai|sous|dans les|garantie|retour~|rembours~|livraison|valable|toujours|jusqu'~|frais|coute|remise|reduction|clients|pendant",
  price: 'coute|coutent|frais de|frais|livraison est|offerte? des|prix est|supplement',
  paid: 'paye~|debite~|preleve~|prelevement|paiement|facture~|regle~',
  ask: 'envoyez|envoyer|communiqu~|indiquez|donnez|confirmez|fournir|fournissez|transmett~|quel est votre|besoin de votre|installer|installez|telecharg~|repondez avec',
  secret:
    "numero de (?:votre )?carte|carte bancaire|coordonnees bancaires|cvv|cvc|cryptogramme|code de securite|date d'expiration|mot de passe|code pin|code confidentiel|code de verification|code a usage unique|iban|rib|passeport|piece d'identite|anydesk|teamviewer|acces a distance|identifiants",
  greeting: 'bonjour|bonsoir|salut|chere?|coucou|madame|monsieur',
  noName: 'madame|monsieur|mme|mr|m|a|tous|toutes|equipe|et|merci|nous|je|cliente?|mademoiselle|vous',
};

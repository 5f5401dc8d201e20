import type { Lexicon } from './lexicon';

/** How French-speaking customers and brands say the things that shop support is about. */
export const fr: Lexicon = {
  cancel:
    "annuler, annulation, arrêter, résilier, résiliation, mettre fin, stopper, ne veux plus, changé d'avis, désister",
  change: 'changer, modifier, modification, corriger, rectifier, mettre à jour, erreur, trompé, remplacer',
  delete: 'supprimer, suppression, effacer, effacement, fermer mon compte, retirer',
  get: 'obtenir, recevoir, télécharger, envoyer, demander, avoir une copie',
  track:
    "où est, où en est, suivi, suivre, statut, état, localiser, numéro de suivi, quand arrive, en route, toujours rien, rien reçu, pas reçu, pas arrivé, pas encore reçu, aucune nouvelle, sans nouvelles, j'attends, passé mon colis",
  contact: 'contacter, contact, appeler, téléphone, joindre, parler à, service client',
  return: 'retour, retourner, renvoyer, rendre, renvoi, retours, rapporter, rétractation',
  exchange:
    'échanger, échange, autre taille, autre couleur, remplacer, à la place, taille au dessus, taille en dessous',
  refund:
    'remboursement, rembourser, remboursé, remboursée, mon argent, rendre argent, récupérer argent, avoir, argent sur mon compte',
  order: 'commande, commandé, commander, achat, acheté',
  product: 'produit, article, pièce, vêtement',
  delivery:
    'livraison, livrer, livré, envoi, expédition, expédier, colis, paquet, transporteur, facteur, arriver, arrive, arrivé',
  late: 'retard, en retard, tarde, trop long, toujours pas, toujours rien, pas encore, attends depuis, délai dépassé',
  lost: 'perdu, égaré, disparu, volé, introuvable',
  delivered: 'indiqué livré, marqué livré, noté livré, soi disant livré',
  damaged:
    'abîmé, cassé, endommagé, déchiré, fendu, écrasé, fissuré, brisé, fuite, coulé, mauvais état, troué',
  faulty:
    'défectueux, défaut, ne fonctionne pas, ne marche pas, marche plus, panne, a lâché, en panne, cassé',
  zip: 'zip, fermeture, fermeture éclair, couture, coutures, bouton, tirette',
  wrongitem:
    'mauvais article, mauvaise taille, pas le bon, pas la bonne, erreur, à la place de, au lieu de, pas ce que',
  missing: 'manque, manquant, incomplet, il manque, oublié, absent',
  address: 'adresse, code postal, rue, déménagé, déménagement',
  account: 'compte, profil, connexion, me connecter, identifiant',
  password: 'mot de passe, oublié',
  pay: 'payer, paiement, carte, refusé, refusée, transaction, régler, prélèvement',
  charged: 'débité, débitée, prélevé, prélèvement, deux fois, facturé',
  invoice: 'facture, reçu, justificatif, preuve achat',
  discount: 'réduction, remise, code promo, code, promotion, bon, coupon, offre, soldes',
  price: 'prix, coût, coûte, combien, tarif',
  subscription: 'abonnement, abonné, abonnée, mensuel, renouvellement, formule',
  pause: 'pause, suspendre, suspension, sauter, reporter, décaler, je pars, vacances, interrompre',
  size: 'taille, grand, petit, serré, large, mesures, guide des tailles, pointure, prends quoi',
  warranty: 'garantie, garanti, garantir, couvert',
  repair: 'réparer, réparation, réparé, recoudre',
  stock: 'stock, disponible, disponibilité, rupture, épuisé, réassort, de retour',
  tax: 'douane, taxes, droits, tva, frais de douane, impôts',
  abroad: 'international, étranger, suisse, belgique, pays',
  reaction:
    'allergie, allergique, rougeur, plaques, plaques rouges, irritation, brûle, brûlure, démange, gonflé, gonflement, boutons, réaction',
  ingredients: 'ingrédients, composition, contient, formule, vegan',
  use: 'utiliser, utilisation, appliquer, application, mode emploi, comment utiliser',
  care: 'laver, lavage, nettoyer, entretien, sécher, séchage',
  privacy: 'données personnelles, données, rgpd, informations personnelles, vie privée, mes informations',
  newsletter: 'newsletter, mails, publicité, désabonner, désinscrire',
  complaint: 'réclamation, plainte, mécontent, mécontente, déçu, déçue, inadmissible, scandaleux',
  agent: 'responsable, supérieur, manager, humain, vraie personne, conseiller, directeur',
  stolen: 'fraude, arnaque, usurpation, piraté, pas moi, inconnu',
  opened: 'entamé, entamée, ouvert, ouverte, déjà utilisé, moitié vide',
  gift: 'cadeau, offrir, anniversaire, emballage',
  giftcard: 'carte cadeau, chèque cadeau, bon achat',
  duration: 'combien de temps, quand, délai, combien de jours, sous combien, jours ouvrés',
  thanks: 'merci, ravie, ravi, génial, parfait, bravo',
};

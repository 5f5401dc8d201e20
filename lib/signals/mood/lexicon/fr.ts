import type { MoodWords } from './mood-words';

export const fr: MoodWords = {
  worst:
    "inadmissible*, inacceptable*, scandaleu*, honte, honteu*, lamentable*, déplorable*, catastroph*, horrible*, affreu*, pire*, le pire, ridicule*, foutage de gueule, se moque* du monde, vous moquez de, on se moque, fout* de moi, foutez, arnaque*, escroc*, voleur*, menteur*, mensonge*, ras le bol, marre, ras-le-bol, furieu*, écoeur*, dégoût*, plus jamais, incompéten*, nul, nulle, nulles, nuls, merde, merdique, putain, bordel, bande de, insult*, une blague, c'est une blague, poubelle, cata, exaspér*",
  bad: "déçu*, déception, décevant*, mécontent*, insatisf*, fâch*, énerv*, agac*, frustr*, mauvais*, mal, cassé*, abîmé*, endommag*, défectueu*, ne fonctionne (pas|plus), ne marche (pas|plus), ne s'allume (pas|plus), ne charge (pas|plus), en panne, faux, fausse, erreur*, erroné*, manque, manquant*, manquait, pas (arrivé|reçu|livré), jamais (arrivé|reçu|livré|eu), toujours pas, toujours rien, n'ai rien reçu, rien reçu, sans réponse, aucune réponse, pas de réponse, aucune nouvelle, sans nouvelle*, personne ne, ignor*, silence, j'attends, attends depuis, encore une fois, une fois de plus, troisième (fois|mail|message), deuxième (fois|mail|message), énième, relance*, plainte, réclamation, débité deux fois, prélevé deux fois, mauvaise qualité, trompeu*, tromp*, déchiré*, taché*, sale, brûl*, allergi*, plaques, gonfl*, douleur*, triste, lent, lente, impoli*, désagréable*, problème*, perdu*, pas ce que j'ai commandé, pas normal, n'est pas sérieux, pas sérieux, regrett*",
  poor: 'malheureusement, dommage, retard*, tard, attente, attendre, inquiet*, inquiète, comprends pas, comprends rien, ne comprends, impossible, ne peux pas, urgent*, souci, soucis, trop (petit*|grand*|court*|long*|serré*|cher|tard), pourtant, doute, périmé*, refusé*, difficile, déjà, depuis, pourquoi, rien',
  good: "merci (pour|de) (votre|ton|la|cette|tout|avoir|m'avoir|l'|vos), merci beaucoup, un grand merci, mille mercis, content*, ravi*, heureu*, satisf*, bien, bon, bonne, bons, gentil*, sympa*, rapide*, rapidement, aimable*, agréable*, facile*, utile*, joli*, beau, belle, fonctionne bien, marche bien, réglé*, résolu*, j'aime, aime bien, recommande, confortable*, bien reçu, bien arrivé, pas de souci, aucun souci, pas pressé*, mieux",
  great:
    'adore, adoré, super, génial*, parfait*, excellent*, magnifique*, merveilleu*, formidable*, extraordinaire*, incroyable*, impeccable*, top, au top, superbe*, sublime*, fantastique*, bravo, chapeau, enchanté*, très (content*|heureu*|satisf*|beau|belle|bien), trop bien, nickel, félicitations, le meilleur, la meilleure, les meilleurs, coup de coeur',
  stronger:
    'très, trop, vraiment, extrêmement, totalement, absolument, complètement, si, tellement, hyper, super, franchement',
  deny: "ne, n', pas, jamais, sans, aucun, aucune, plus, rien, ni",
  but: 'mais, cependant, pourtant, toutefois, malheureusement, par contre, en revanche, sauf que',
};
